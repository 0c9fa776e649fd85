import * as Y from 'yjs';
import { createKette } from '@/lib/plan/dienstleistungskette/commands/ketten';
import { createLane } from '@/lib/plan/dienstleistungskette/commands/lanes';
import { nextSchritt } from '@/lib/plan/dienstleistungskette/commands/next-schritt';
import { type KetteBild, ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { mitteVon } from '@/lib/plan/dienstleistungskette/views/masse';
import { einePerson, gleicheAb, type Person, zweiPersonen } from './person';

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

let offen: { vhs: Person; jobcenter: Person; kette: string } | null = null;

/** {@link ketteZuZweit}, and what a test asks of it; afterwards {@link fehlerDerAnsicht} looks at it. */
export function zuZweit() {
  const szene = ketteZuZweit();
  offen = szene;
  const { vhs, jobcenter, kette } = szene;
  return {
    ...szene,
    /** Both hear of everything; then both see the same. */
    trifft: () => {
      gleicheAb(vhs, jobcenter);
      return ansicht(vhs, kette);
    },
    wege: () => ansicht(vhs, kette).wege,
    beide: <T>(tun: (p: Person) => T): [T, T] => [tun(vhs), tun(jobcenter)],
    kante: (von: string, nach: string) => kanteZwischen(vhs, kette, von, nach),
  };
}

/**
 * After a test: what is not right when both hands have heard of everything. Both must see one picture, in which no step
 * is lost or hidden and no edge is drawn twice.
 */
export function fehlerDerAnsicht(): string[] {
  if (!offen) return [];
  const { vhs, jobcenter, kette } = offen;
  offen = null;
  gleicheAb(vhs, jobcenter);
  if (vhs.plan.ketten.get(kette)?.geloescht) return [];
  const bild = bildVon(vhs, kette);
  const lebende = [...vhs.plan.schritte.values()].filter((s) => s.kettenId === kette && !s.geloescht);
  const mitten = [...bild.schritte.values()].map((s) => {
    const { x, y } = mitteVon(s.schritt.art, s);
    return `${s.laneId} ${x} ${y}`;
  });
  const enden = bild.verbindungen.map(({ verbindung: { enden: e } }) => `${e.vonId} ${e.nachId}`);
  const gleich = JSON.stringify(ansicht(vhs, kette)) === JSON.stringify(ansicht(jobcenter, kette));
  return [
    ...(gleich ? [] : ['the two see different pictures']),
    ...(bild.schritte.size === lebende.length ? [] : ['a step is lost']),
    ...(new Set(mitten).size === mitten.length ? [] : ['a step hides another']),
    ...(new Set(enden).size === enden.length ? [] : ['an edge is drawn twice']),
  ];
}
