import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { ketteVon } from './bestand';
import { gingMit } from './kommt-mit';
import { ketteTitel, laneTitel, schrittTitel, zitat } from './namen';
import type { KettenAbfall } from './papierkorb';

/** Something in the bin that hides a record: the record itself, or what it belongs to. */
export interface Verdeckend extends Pick<KettenAbfall, 'sammlung' | 'id' | 'durch'> {
  /** In the accusative: „die Bahn „VHS““. */
  was: string;
}

/**
 * What must come back from the bin before a record of a chain is seen again, in the order in which it can come back;
 * empty for what is seen, and for what is gone for good.
 */
export function verdeckendes(plan: Plan, id: Id): Verdeckend[] {
  return [...kette(plan, ketteVon(plan, id)), ...eigenes(plan, id)];
}

/** Is the record there, and nothing above it in the bin? */
export function istZuSehen(plan: Plan, id: Id): boolean {
  const da = SAMMLUNGEN.some((sammlung) => plan[sammlung].has(id));
  return da && verdeckendes(plan, id).length === 0;
}

const SAMMLUNGEN = ['ketten', 'lanes', 'schritte', 'verbindungen', 'pruefungenAmFall', 'befunde'] as const;

function eigenes(plan: Plan, id: Id): Verdeckend[] {
  const verbindung = plan.verbindungen.get(id);
  if (verbindung) {
    const { vonId, nachId } = verbindung.enden;
    const enden = [...new Set([vonId, nachId])].flatMap((ende) => schritt(plan, ende));
    // A lane brings both of its steps.
    const ohneDoppelte = enden.filter((a, i) => enden.findIndex((b) => b.id === a.id) === i);
    return [...ohneDoppelte, ...im('verbindungen', verbindung, 'die Verbindung')];
  }
  const befund = plan.befunde.get(id);
  if (befund) return [...pruefung(plan, befund.platz.parentId ?? ''), ...schritt(plan, befund.schrittId)];
  const lane = plan.lanes.get(id);
  if (lane) return im('lanes', lane, `die Bahn ${zitat(laneTitel(plan, lane))}`);
  return [...schritt(plan, id), ...pruefung(plan, id)];
}

function kette(plan: Plan, id: Id | null): Verdeckend[] {
  const satz = plan.ketten.get(id ?? '');
  return satz ? im('ketten', satz, `die Kette ${zitat(ketteTitel(plan, satz.id))}`) : [];
}

/** A step that went along with its lane comes back with it. */
function schritt(plan: Plan, id: Id): Verdeckend[] {
  const satz = plan.schritte.get(id);
  if (!satz) return [];
  const lane = gingMit(plan, satz);
  return lane
    ? im('lanes', lane, `die Bahn ${zitat(laneTitel(plan, lane))}`)
    : im('schritte', satz, `den Schritt ${zitat(schrittTitel(satz))}`);
}

function pruefung(plan: Plan, id: Id): Verdeckend[] {
  const satz = plan.pruefungenAmFall.get(id);
  return satz ? im('pruefungenAmFall', satz, `die Prüfung ${zitat(satz.titel || 'ohne Titel')}`) : [];
}

function im(
  sammlung: Verdeckend['sammlung'],
  { id, geloescht }: { id: Id; geloescht: { durch: string } | null },
  was: string,
): Verdeckend[] {
  return geloescht ? [{ sammlung, id, was, durch: geloescht.durch }] : [];
}
