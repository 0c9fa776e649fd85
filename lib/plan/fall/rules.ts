import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Datensaetze, Plan } from '@/lib/plan/doc/plan';

/** The parts of a case that come and go one by one. */
export const FALLTEILE = {
  stationen: 'Station',
  personen: 'Person',
  bindungen: 'Beziehung',
  fragen: 'Frage',
  antworten: 'Antwort',
  knoten: 'Element',
  wirkungen: 'Wirkung',
  stellschrauben: 'Stellschraube',
} as const;
export type Fallteil = keyof typeof FALLTEILE;

export type FallteilFelder<S extends Fallteil> = Partial<Omit<Datensaetze[S], 'id' | 'platz'>>;

/** More than any room fills; stops a pasted page from becoming a thousand cards. */
const HOECHSTENS = 500;

/** The part is still there. */
export function canUseFallteil(fall: Plan, sammlung: Fallteil, id: Id): true | string {
  return (
    fall[sammlung].has(id) ||
    `Das gibt es nicht mehr: Jemand anderes hat es inzwischen entfernt (${FALLTEILE[sammlung]}).`
  );
}

/** May a part with these values be added? */
export function canAddFallteil(
  fall: Plan,
  sammlung: Fallteil,
  { parentId, felder }: { parentId?: Id | null | undefined; felder: object },
): true | string {
  if (fall[sammlung].size >= HOECHSTENS)
    return `Mehr als ${HOECHSTENS} Einträge dieser Art fasst ein Fall nicht. Bitte fassen Sie zusammen.`;
  if (sammlung === 'antworten' && (!parentId || !fall.fragen.has(parentId)))
    return 'Diese Frage gibt es nicht mehr. Bitte wählen Sie eine andere.';
  if (sammlung === 'bindungen') return canConnect(fall, 'personen', sammlung, felder);
  if (sammlung === 'wirkungen') return canConnect(fall, 'knoten', sammlung, felder);
  return true;
}

/** Two different things that are there, and not connected the same way already. */
function canConnect(
  fall: Plan,
  punkte: 'personen' | 'knoten',
  linien: 'bindungen' | 'wirkungen',
  felder: object,
): true | string {
  const zwischen = 'zwischen' in felder ? felder.zwischen : null;
  if (!istPaar(zwischen)) return 'Bitte wählen Sie beide Enden aus.';
  const { von, nach } = zwischen;
  if (!fall[punkte].has(von) || !fall[punkte].has(nach))
    return 'Eines der beiden Enden gibt es nicht mehr. Bitte wählen Sie neu.';
  if (von === nach) return 'Bitte wählen Sie zwei verschiedene Enden aus.';
  const gleich = [...fall[linien].values()].some(
    (linie) => linie.zwischen.von === von && linie.zwischen.nach === nach,
  );
  return (
    !gleich ||
    'Diese beiden sind in dieser Richtung schon verbunden. Sie können die vorhandene Verbindung ändern.'
  );
}

function istPaar(wert: unknown): wert is { von: Id; nach: Id } {
  return (
    typeof wert === 'object' &&
    wert !== null &&
    'von' in wert &&
    typeof wert.von === 'string' &&
    'nach' in wert &&
    typeof wert.nach === 'string'
  );
}

/** What goes with a part that is deleted: answers with their question, lines with their ends. */
export function mitgeloeschte(fall: Plan, sammlung: Fallteil, id: Id): { sammlung: Fallteil; id: Id }[] {
  const an = (linien: 'bindungen' | 'wirkungen') =>
    [...fall[linien].values()]
      .filter(({ zwischen }) => zwischen.von === id || zwischen.nach === id)
      .map((linie) => ({ sammlung: linien, id: linie.id }));
  if (sammlung === 'personen') return an('bindungen');
  if (sammlung === 'knoten') return an('wirkungen');
  if (sammlung !== 'fragen') return [];
  return [...fall.antworten.values()]
    .filter(({ platz }) => platz.parentId === id)
    .map((antwort) => ({ sammlung: 'antworten', id: antwort.id }));
}
