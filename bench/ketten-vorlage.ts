import type { Schritt } from '@/lib/plan/dienstleistungskette/schema';
import { dateiAusPlan } from '@/lib/plan/netzwerkdatei/write';
import type { Kettenskizze } from '@/lib/plan/testing/beispielketten';
import { planMitKette } from '@/lib/plan/testing/beispielketten';

/**
 * A chain as dense as a large network draws it: one thread of work in each of twelve lanes, every fourth step also
 * hands over to another lane, every ninth is a decision that leads back.
 */
export function dichteKette(anzahl: number, lanes = 12): Kettenskizze {
  const arten = ['schritt', 'dokument', 'schritt', 'wartezeit', 'teilprozess'] as const;
  const stelle = (i: number) => ({ bahn: i % lanes, spalte: Math.floor(i / lanes) });
  const schritte = Array.from({ length: anzahl }, (_, i): Kettenskizze['schritte'][number] => {
    const { bahn, spalte } = stelle(i);
    const art =
      spalte === 0 && bahn === 0
        ? 'start'
        : i === anzahl - 1
          ? 'ende'
          : i % 9 === 5
            ? 'entscheidung'
            : (arten[i % 5] ?? 'schritt');
    return [`s${i}`, `l${bahn}`, art, `Antrag ${i + 1} prüfen`, i % 7 === 3 ? [i % 9, 'wochen'] : undefined];
  });
  const kanten: (readonly [string, string, string])[] = [];
  const verbinde = (von: number, nach: number, worte: string) => {
    if (nach >= 0 && nach < anzahl) kanten.push([`s${von}`, `s${nach}`, worte]);
  };
  for (let i = 0; i < anzahl; i += 1) {
    const { bahn, spalte } = stelle(i);
    verbinde(i, i + lanes, i % 9 === 5 ? 'ja' : '');
    if (i % 4 === 1) verbinde(i, (spalte + 1) * lanes + ((bahn + 2) % lanes), i % 8 === 1 ? '!' : '');
    if (i % 9 === 5) verbinde(i, i - 2 * lanes, 'nein');
  }
  return {
    ...{ titel: `Kette mit ${anzahl} Schritten`, variante: 'ist', schritte, kanten },
    lanes: Array.from({ length: lanes }, (_, i) => [`l${i}`, `Organisation ${i + 1}`, 'SGB II'] as const),
  };
}

/** A network file that holds only this chain; `unordentlich`: as people leave it who have moved every step. */
export function netzwerkMit(anzahl: number, unordentlich = false): { datei: object; kettenId: string } {
  const { plan, kettenId } = planMitKette(dichteKette(anzahl));
  const schritte = unordentlich ? new Map([...plan.schritte].map(verschoben)) : plan.schritte;
  return { datei: dateiAusPlan({ ...plan, schritte }, { name: `Kette ${anzahl}` }), kettenId };
}

function verschoben([id, schritt]: [string, Schritt], i: number): [string, Schritt] {
  const { laneId, x } = schritt.platz;
  const platz = {
    laneId,
    x: Math.round((x * 0.8 + ((i * 97) % 400)) / 8) * 8,
    y: 24 + ((i * 61) % 3) * 96,
  };
  return [id, { ...schritt, platz }];
}
