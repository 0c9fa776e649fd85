import type { Id } from '@/lib/plan/doc/grundlagen';

export interface Person {
  clientId: number;
  userId: string;
  name: string;
  /** Two letters. */
  kuerzel: string;
  /** CSS colour of this person; the same everywhere, never the only mark. */
  farbe: string;
  /** 1–8: the number behind the colour (`person-1` …). */
  farbnummer: number;
  auswahl: Id | null;
  bearbeitet: { id: Id; feld: string } | null;
  ich: boolean;
}

const FARBEN = 8;

/** Two initials, of letters only: "Anna von der Heide" → "AH"; "Koordination (Demo)" → "KD"; "Koordination" → "KO". */
export function kuerzelVon(name: string): string {
  const worte = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  const erstes = [...(worte[0] ?? '?')];
  const letztes = worte.length > 1 ? [...(worte.at(-1) ?? '')] : [];
  return [erstes[0], letztes[0] ?? erstes[1]].join('').toLocaleUpperCase('de');
}

/** A person's colour number, the same in every browser. */
export function farbnummer(userId: string): number {
  let summe = 0;
  for (const zeichen of userId) summe = (summe * 31 + (zeichen.codePointAt(0) ?? 0)) >>> 0;
  return (summe % FARBEN) + 1;
}

/** Reads presence states, which any client can send: what does not fit is left out. I come first, then by name. */
export function personenAus(
  zustaende: ReadonlyMap<number, unknown>,
  eigeneClientId: number,
  ich: { userId: string; name: string },
): readonly Person[] {
  const personen: Person[] = [];
  for (const [clientId, zustand] of zustaende) {
    const eigen = clientId === eigeneClientId;
    const felder = objekt(zustand);
    const user = eigen ? ich : objekt(felder.user);
    if (typeof user.userId !== 'string' || typeof user.name !== 'string') continue;
    const nummer = farbnummer(user.userId);
    const feld = objekt(felder.feld);
    personen.push({
      clientId,
      userId: user.userId,
      name: user.name,
      kuerzel: kuerzelVon(user.name),
      farbe: `var(--person-${nummer})`,
      farbnummer: nummer,
      auswahl: typeof felder.auswahl === 'string' ? felder.auswahl : null,
      bearbeitet:
        typeof feld.id === 'string'
          ? { id: feld.id, feld: typeof feld.feld === 'string' ? feld.feld : '' }
          : null,
      ich: eigen,
    });
  }
  return personen.sort((a, b) => Number(b.ich) - Number(a.ich) || a.name.localeCompare(b.name, 'de'));
}

function objekt(wert: unknown): { readonly [feld: string]: unknown } {
  return typeof wert === 'object' && wert !== null ? { ...wert } : {};
}
