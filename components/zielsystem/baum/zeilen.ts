import type { ZielEbene } from '@/lib/plan/zielsystem/schema';

/** What the Zielbaum needs to know of a row of the Gliederung; the rows come in reading order. */
export interface BaumZeile {
  id: string;
  parentId: string | null;
  ebene: ZielEbene | 'aktivitaet';
  nummer: string;
  /** Number of children in the plan, shown or not. */
  kinder: number;
  /** 1-based place among its siblings, and how many they are. */
  position: number;
  geschwister: number;
}

const TIEFE = { grundsatzziel: 0, rahmenziel: 1, ergebnisziel: 2, aktivitaet: 3 } as const;
export type Ebene = keyof typeof TIEFE;
export const EBENEN = Object.keys(TIEFE) as Ebene[];

/** Level of the method, counted from 0: Grundsatzziel … 3: Aktivität. */
export const ebenenTiefe = (ebene: Ebene): number => TIEFE[ebene];

/** What a person has chosen to see; never stored in the plan. */
export interface Blick {
  /** Branches folded by hand. */
  zugeklappt: ReadonlySet<string>;
  /** Only this branch. */
  zweig: string | null;
  /** Nothing below this level. */
  bis: Ebene;
}

/**
 * The rows that show, in reading order. A row whose parent does not show is left out with it;
 * an unknown `zweig` (deleted by somebody else) shows everything rather than nothing.
 */
export function sichtbareZeilen<Z extends BaumZeile>(zeilen: readonly Z[], blick: Blick): Z[] {
  const nurZweig = blick.zweig !== null && zeilen.some((zeile) => zeile.id === blick.zweig);
  const offen = new Map<string, boolean>();
  const bekannt = new Set(zeilen.map((zeile) => zeile.id));
  return zeilen.filter((zeile) => {
    const oben = nurZweig
      ? zeile.id === blick.zweig
      : zeile.parentId === null || !bekannt.has(zeile.parentId);
    const zeigt = oben || (zeile.parentId !== null && offen.get(zeile.parentId) === true);
    if (zeigt) {
      const tiefGenug = ebenenTiefe(zeile.ebene) >= ebenenTiefe(blick.bis);
      offen.set(zeile.id, !tiefGenug && !blick.zugeklappt.has(zeile.id));
    }
    return zeigt;
  });
}

/** Ids of the branch under `id`, itself first. */
export function zweigVon(zeilen: readonly BaumZeile[], id: string): ReadonlySet<string> {
  const zweig = new Set([id]);
  for (const zeile of zeilen) if (zeile.parentId !== null && zweig.has(zeile.parentId)) zweig.add(zeile.id);
  return zweig;
}

/** From the node to its Grundsatzziel, itself first. */
export function wegNachOben(zeilen: readonly BaumZeile[], id: string): string[] {
  const eltern = new Map(zeilen.map((zeile) => [zeile.id, zeile.parentId]));
  const weg: string[] = [];
  for (let hier: string | null = id; hier !== null && eltern.has(hier) && !weg.includes(hier); ) {
    weg.push(hier);
    hier = eltern.get(hier) ?? null;
  }
  return weg;
}

/** The rows with one more that does not exist in the plan yet, in the place where it will stand. */
export function mitNeuerZeile<Z extends BaumZeile>(
  zeilen: readonly Z[],
  neu: Z,
  nachId: string | undefined,
): Z[] {
  const anker = nachId ?? neu.parentId;
  const zweig = anker === null ? null : zweigVon(zeilen, anker);
  const letzte = zweig ? zeilen.findLastIndex((zeile) => zweig.has(zeile.id)) : zeilen.length - 1;
  return [...zeilen.slice(0, letzte + 1), neu, ...zeilen.slice(letzte + 1)];
}
