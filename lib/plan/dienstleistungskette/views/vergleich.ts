import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { type BildSchritt, type BildVerbindung, type KetteBild, ketteBild, organisation } from './bild';
import { laneTitel, schrittTitel, zitat } from './namen';
import { alsDauer, inMinuten } from './zeiten';

export const UNTERSCHIEDE = {
  entfallen: 'Entfällt',
  neu: 'Kommt hinzu',
  bahn: 'Wechselt die Bahn',
  schneller: 'Geht schneller',
  langsamer: 'Dauert länger',
  geregelt: 'Neu geregelt',
} as const;
export type UnterschiedArt = keyof typeof UNTERSCHIEDE;

/** One difference between how it is and how it is planned, by what it means. */
export interface Unterschied {
  art: UnterschiedArt;
  /** German sentence. */
  text: string;
  /** What to show: a step or an edge of the Ist, of the Soll. */
  istId: Id | null;
  sollId: Id | null;
}

/**
 * What the Soll does differently from the Ist. Steps belong together when one was derived from the other, else when
 * they bear the same title; Schnittstellen when they join the same organisations.
 */
export function vergleich(plan: Plan, istId: Id, sollId: Id): Unterschied[] {
  const ist = ketteBild(plan, istId);
  const soll = ketteBild(plan, sollId);
  if (!ist || !soll) return [];
  const paare = paareVon(ist, soll);
  const gefunden = new Set([...paare.values()].map(({ schritt }) => schritt.id));
  const entfallen = inhaltlich(ist).filter(({ schritt }) => !gefunden.has(schritt.id));
  const neue = inhaltlich(soll).filter(({ schritt }) => !paare.has(schritt.id));
  return [
    ...entfallen.map((s) => eins('entfallen', `${name(s)} gibt es nicht mehr.`, s, null)),
    ...neue.map((s) => eins('neu', `${name(s)} kommt hinzu (${bahn(plan, s)}).`, null, s)),
    ...inhaltlich(soll).flatMap((s) => {
      const vorher = paare.get(s.schritt.id);
      return vorher ? [...bahnwechsel(plan, vorher, s), ...zeitwechsel(vorher, s)] : [];
    }),
    ...neuGeregelt(plan, ist, soll),
  ];
}

/** The step of the other chain that belongs to this one; null where there is none. */
export function gegenstueck(plan: Plan, istId: Id, sollId: Id, schrittId: Id): Id | null {
  const ist = ketteBild(plan, istId);
  const soll = ketteBild(plan, sollId);
  if (!ist || !soll) return null;
  const paare = paareVon(ist, soll);
  const imIst = paare.get(schrittId);
  if (imIst) return imIst.schritt.id;
  return [...paare].find(([, { schritt }]) => schritt.id === schrittId)?.[0] ?? null;
}

/** The step of the Ist that belongs to each step of the Soll. */
function paareVon(ist: KetteBild, soll: KetteBild): Map<Id, BildSchritt> {
  const paare = new Map<Id, BildSchritt>();
  const frei = new Map(inhaltlich(ist).map((s) => [s.schritt.id, s]));
  const nimm = (sollSchritt: BildSchritt, istSchritt: BildSchritt | undefined) => {
    if (!istSchritt || !frei.delete(istSchritt.schritt.id)) return;
    paare.set(sollSchritt.schritt.id, istSchritt);
  };
  for (const s of inhaltlich(soll)) nimm(s, frei.get(s.schritt.vorlageId ?? ''));
  for (const s of inhaltlich(soll)) {
    if (paare.has(s.schritt.id)) continue;
    const titel = gleichlautend(s);
    nimm(s, titel === '' ? undefined : [...frei.values()].find((f) => gleichlautend(f) === titel));
  }
  return paare;
}

const inhaltlich = (bild: KetteBild): BildSchritt[] =>
  bild.lanes.flatMap((lane) => lane.schritte).filter(({ schritt }) => schritt.art !== 'notiz');

const gleichlautend = ({ schritt }: BildSchritt): string => schritt.titel.trim().toLocaleLowerCase('de');

const name = (s: BildSchritt): string => zitat(schrittTitel(s.schritt));

const bahn = (plan: Plan, { laneId }: BildSchritt): string =>
  laneTitel(plan, laneId === null ? null : (plan.lanes.get(laneId) ?? null));

function bahnwechsel(plan: Plan, vorher: BildSchritt, nachher: BildSchritt): Unterschied[] {
  const [a, b] = [bahn(plan, vorher), bahn(plan, nachher)];
  if (a === b) return [];
  return [eins('bahn', `${name(nachher)} wechselt von ${zitat(a)} zu ${zitat(b)}.`, vorher, nachher)];
}

/** By the longest a step takes, waiting included; without figures on both sides nothing is said. */
function zeitwechsel(vorher: BildSchritt, nachher: BildSchritt): Unterschied[] {
  const [a, b] = [laengste(vorher), laengste(nachher)];
  if (a === null || b === null || a === b) return [];
  const art = b < a ? 'schneller' : 'langsamer';
  // Some units end with a full stop of their own („Min.“).
  const text = `${name(nachher)} dauert höchstens ${alsDauer(b)} statt ${alsDauer(a)}.`.replace('..', '.');
  return [eins(art, text, vorher, nachher)];
}

function laengste({ schritt }: BildSchritt): number | null {
  const [dauer, warten] = [inMinuten(schritt.dauer), inMinuten(schritt.wartezeit)];
  return dauer === null && warten === null ? null : (dauer?.max ?? 0) + (warten?.max ?? 0);
}

function neuGeregelt(plan: Plan, ist: KetteBild, soll: KetteBild): Unterschied[] {
  const offene = new Map<string, BildVerbindung>();
  for (const kante of ist.verbindungen) {
    if (kante.uebergabe && !kante.verbindung.geregelt) offene.set(zwischen(plan, kante), kante);
  }
  const genannt = new Set<string>();
  return soll.verbindungen.flatMap((kante) => {
    const schluessel = zwischen(plan, kante);
    const vorher = offene.get(schluessel);
    if (!kante.uebergabe || !kante.verbindung.geregelt || !vorher || genannt.has(schluessel)) return [];
    genannt.add(schluessel);
    const wie = [kante.verbindung.weg, kante.verbindung.frist].filter(Boolean).join(', ');
    const text = `Zwischen ${zitat(bahn(plan, kante.von))} und ${zitat(bahn(plan, kante.nach))} ist jetzt vereinbart, wie übergeben wird${wie ? `: ${wie}` : ''}.`;
    return [{ art: 'geregelt' as const, text, istId: vorher.verbindung.id, sollId: kante.verbindung.id }];
  });
}

/** The two organisations, whichever gives. */
function zwischen(plan: Plan, { von, nach }: BildVerbindung): string {
  return [organisation(plan, von.laneId), organisation(plan, nach.laneId)].sort().join(' ');
}

function eins(
  art: UnterschiedArt,
  text: string,
  ist: BildSchritt | null,
  soll: BildSchritt | null,
): Unterschied {
  return { art, text, istId: ist?.schritt.id ?? null, sollId: soll?.schritt.id ?? null };
}
