import * as Y from 'yjs';
import { createKette } from '@/lib/plan/dienstleistungskette/commands/ketten';
import { createLane } from '@/lib/plan/dienstleistungskette/commands/lanes';
import { nextSchritt } from '@/lib/plan/dienstleistungskette/commands/next-schritt';
import { type KetteBild, ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { einePerson, type Person, zweiPersonen } from './person';

/** A chain in two hands, not connected until `gleicheAb`: Nutzer:in (start) · A (eins, zwei) · B, empty. */
export function ketteZuZweit() {
  const p = einePerson();
  const kette = p.tut(createKette, { titel: 'K' });
  const lane = (titel: string) =>
    p.tut(createLane, { kettenId: kette, wer: { art: 'akteur', akteurId: null }, titel });
  const [a, b] = [lane('A'), lane('B')];
  const start = [...p.plan.schritte.keys()][0] ?? '';
  const eins = p.tut(nextSchritt, { vonId: start, titel: 'eins', wo: 'unten' });
  const zwei = p.tut(nextSchritt, { vonId: eins, titel: 'zwei' });
  const [vhs, jobcenter] = zweiPersonen(Y.encodeStateAsUpdate(p.doc));
  return { vhs, jobcenter, kette, a, b, start, eins, zwei };
}

export function bildVon(p: Person, kette: string): KetteBild {
  const bild = ketteBild(p.plan, kette);
  if (!bild) throw new Error('no picture');
  return bild;
}

/** The edge from one step to another, as it is shown. */
export function kanteZwischen(p: Person, kette: string, vonId: string, nachId: string): string {
  const kante = bildVon(p, kette).verbindungen.find(
    ({ von, nach }) => von.schritt.id === vonId && nach.schritt.id === nachId,
  );
  if (!kante) throw new Error('no edge');
  return kante.verbindung.id;
}

/** What people see of a chain: lanes with their steps, and what leads where. */
export function ansicht(p: Person, kette: string): { bahnen: string[]; wege: string[] } {
  const bild = bildVon(p, kette);
  return {
    bahnen: bild.lanes.map(
      ({ titel, schritte }) =>
        `${titel}: ${schritte.map(({ schritt, x, y }) => `${schritt.titel || schritt.art} ${x}/${y}`).join(' · ')}`,
    ),
    wege: bild.verbindungen
      .map(
        ({ von, nach }) =>
          `${von.schritt.titel || von.schritt.art} → ${nach.schritt.titel || nach.schritt.art}`,
      )
      .sort(),
  };
}
