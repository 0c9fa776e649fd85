import { raeumeAuf } from '@/lib/plan/dienstleistungskette/views/aufraeumen';
import { type KetteBild, ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { ketteWege, wegKnotenAus } from '@/lib/plan/dienstleistungskette/views/wege';
import {
  durchquert,
  hindernisse,
  type Punkt,
  type Weg,
} from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import { langeKette, planMitKette } from '@/lib/plan/testing/beispielketten';
import { dichteKette } from './ketten-vorlage';

const LAEUFE = 5;

/** Setting out and routing, without a browser: milliseconds, crossings, and edges through steps. */
export function messeRechnen(groessen: readonly number[]): void {
  console.log(
    '\n| chain | edges | Aufräumen | routing | crossings | edges through steps |\n|---|---|---|---|---|---|',
  );
  for (const anzahl of groessen) {
    for (const [name, skizze] of [
      ['long', langeKette(anzahl)],
      ['dense', dichteKette(anzahl)],
    ] as const) {
      const { plan, kettenId } = planMitKette(skizze);
      const bild = ketteBild(plan, kettenId);
      if (!bild) throw new Error('no chain');
      const raeumen = miss(() => raeume(bild));
      const legen = miss(() => ketteWege(bild));
      const wege = [...ketteWege(bild).values()];
      console.log(
        `| ${name}, ${anzahl} steps | ${wege.length} | ${raeumen.toFixed(1)} ms | ${legen.toFixed(0)} ms | ${kreuzungen(wege)} | ${getroffene(bild)} |`,
      );
    }
  }
}

function raeume(bild: KetteBild): void {
  raeumeAuf(
    [...bild.schritte.values()].map(({ schritt, laneId, x, y }) => ({
      ...{ id: schritt.id, art: schritt.art, laneId: laneId ?? '', x, y },
    })),
    bild.lanes.map(({ id }) => id ?? ''),
    bild.verbindungen.map(({ verbindung }) => ({
      ...{ von: verbindung.enden.vonId, nach: verbindung.enden.nachId },
      beschriftung: verbindung.beschriftung,
    })),
  );
}

/** Median. */
function miss(tun: () => unknown): number {
  const zeiten = Array.from({ length: LAEUFE }, () => {
    const beginn = performance.now();
    tun();
    return performance.now() - beginn;
  });
  return zeiten.sort((a, b) => a - b)[LAEUFE >> 1] ?? Number.NaN;
}

type Stueck = readonly [Punkt, Punkt];
const stuecke = (weg: Weg): Stueck[] => weg.slice(1).map((b, i): Stueck => [weg[i] ?? b, b]);

/** Places where a level piece of one edge and an upright piece of another run through each other. */
function kreuzungen(wege: readonly Weg[]): number {
  const alle = wege.flatMap((weg, i) => stuecke(weg).map((stueck) => ({ i, stueck })));
  const eben = alle.filter(({ stueck: [a, b] }) => a.y === b.y);
  const steil = alle.filter(({ stueck: [a, b] }) => a.x === b.x && a.y !== b.y);
  const zwischen = (wert: number, a: number, b: number) => wert > Math.min(a, b) && wert < Math.max(a, b);
  let anzahl = 0;
  for (const {
    i,
    stueck: [a, b],
  } of eben)
    for (const {
      i: k,
      stueck: [c, d],
    } of steil)
      if (i !== k && zwischen(c.x, a.x, b.x) && zwischen(a.y, c.y, d.y)) anzahl += 1;
  return anzahl;
}

/** Edges that run through the symbol or the title of a step. */
function getroffene(bild: KetteBild): number {
  const kaesten = wegKnotenAus(bild).flatMap(hindernisse);
  return [...ketteWege(bild).values()].filter((weg) =>
    stuecke(weg).some(([a, b]) => kaesten.some((kasten) => durchquert(kasten, a, b))),
  ).length;
}
