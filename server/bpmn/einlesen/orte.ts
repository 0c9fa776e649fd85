import type { Ketteneinfuhr } from '@/lib/plan/dienstleistungskette/commands/import-kette';
import { raeumeAuf } from '@/lib/plan/dienstleistungskette/views/aufraeumen';
import { einrasten, MASSE, ortFuerMitte } from '@/lib/plan/dienstleistungskette/views/masse';
import type { XmlElement } from '../xml-lesen';
import type { GeleseneLane } from './lanes';
import type { GelesenerSchritt } from './schritte';

interface Kasten {
  x: number;
  y: number;
  breite: number;
  hoehe: number;
}

const HOECHSTENS = 200_000;

/** Where the diagram of the file draws each element. */
export function liesOrte(wurzel: XmlElement): Map<string, Kasten> {
  const orte = new Map<string, Kasten>();
  const ebenen = wurzel.kinder
    .filter(({ name }) => name === 'BPMNDiagram')
    .flatMap(({ kinder }) => kinder.filter(({ name }) => name === 'BPMNPlane'));
  for (const form of ebenen.flatMap(({ kinder }) => kinder)) {
    const masse = form.name === 'BPMNShape' ? form.kinder.find(({ name }) => name === 'Bounds') : undefined;
    if (!masse || !form.angaben.bpmnElement) continue;
    const [x, y, breite, hoehe] = ['x', 'y', 'width', 'height'].map((feld) => Number(masse.angaben[feld]));
    if (x === undefined || y === undefined || breite === undefined || hoehe === undefined) continue;
    if ([x, y, breite, hoehe].every((zahl) => Number.isFinite(zahl) && Math.abs(zahl) < HOECHSTENS))
      orte.set(form.angaben.bpmnElement, { x, y, breite, hoehe });
  }
  return orte;
}

/**
 * The steps at the places of the file where it has a place for every one of them, else set out in columns. Lanes of
 * the file are of any height: in ours a step keeps its place relative to the upper border of its lane.
 */
export function mitOrten(
  schritte: readonly GelesenerSchritt[],
  verbindungen: Ketteneinfuhr['verbindungen'],
  lanes: readonly GeleseneLane[],
  orte: ReadonlyMap<string, Kasten>,
  bericht: string[],
): Ketteneinfuhr['schritte'] {
  const ohneId = ({ id: _, ...rest }: GelesenerSchritt) => rest;
  if (schritte.every(({ id }) => orte.has(id))) {
    const links = linkerRand(schritte, orte);
    return schritte.map((schritt) => ({ ...ohneId(schritt), ...ortAus(schritt, lanes, orte, links) }));
  }
  bericht.push('Die Datei sagt nicht von jedem Schritt, wo er steht. Die Kette wurde neu angeordnet.');
  const gesetzt = raeumeAuf(
    schritte.map(({ id, art, titel, lane }, i) => ({
      ...{ id, art, titel, laneId: String(lane) },
      ...{ x: i * MASSE.spalte, y: 0 },
    })),
    [...lanes.map((_, i) => String(i)), 'null'],
    verbindungen.map(({ von, nach, beschriftung }) => ({
      ...{ von: schritte[von]?.id ?? '', nach: schritte[nach]?.id ?? '', beschriftung },
    })),
  );
  return schritte.map((schritt) => {
    const { x = 0, y = 0 } = gesetzt.get(schritt.id) ?? {};
    return { ...ohneId(schritt), x, y };
  });
}

function linkerRand(schritte: readonly GelesenerSchritt[], orte: ReadonlyMap<string, Kasten>): number {
  const mitten = schritte.map(({ id }) => orte.get(id)).map((ort) => (ort ? ort.x + ort.breite / 2 : 0));
  return mitten.reduce((rand, mitte) => Math.min(rand, mitte), mitten[0] ?? 0);
}

function ortAus(
  { id, art, lane }: GelesenerSchritt,
  lanes: readonly GeleseneLane[],
  orte: ReadonlyMap<string, Kasten>,
  links: number,
): { x: number; y: number } {
  const ort = orte.get(id) ?? { x: 0, y: 0, breite: 0, hoehe: 0 };
  const bahn = lane === null ? undefined : orte.get(lanes[lane]?.id ?? '');
  const mitte = {
    x: ort.x + ort.breite / 2 - links + MASSE.ersteSpalte + 84,
    y: ort.y + ort.hoehe / 2 - (bahn?.y ?? 0),
  };
  return einrasten(art, ortFuerMitte(art, mitte));
}
