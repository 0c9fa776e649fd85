import { type Fundbereich, ortVon, titelVon } from '@/components/plan/elemente';
import { akteurKurz, akteurSichtbar } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type Plan, SAMMLUNG_NOMEN } from '@/lib/plan/doc/plan';
import type { Hinweis } from '@/lib/plan/zielsystem/pruefungen';
import { ebeneText, nummern } from '@/lib/plan/zielsystem/views';

/** One hint with the place it leads to. */
export interface Fehlstelle {
  id: string;
  /** Number, or the level's name where there is none. */
  nummer: string;
  titel: string;
  text: string;
  bereich: Fundbereich;
  auswahl: Id;
}

/** Hints for one who has to act. */
export interface WerAmZugIst {
  id: string;
  wer: string;
  stellen: readonly Fehlstelle[];
}

const NETZWERK = 'netzwerk';

/**
 * The hints by who has to act: what concerns an Aktivität goes to the Akteur that leads it, what concerns an Akteur to
 * that Akteur, everything else to the network together. The network comes first, then the longest lists.
 */
export function werAmZugIst(plan: Plan, hinweise: readonly Hinweis[]): readonly WerAmZugIst[] {
  const zahlen = nummern(plan);
  const gruppen = new Map<string, Fehlstelle[]>();
  for (const { id, ort, text } of hinweise) {
    const ziel = ortVon(plan, ort.id);
    if (!ziel) continue;
    const gruppe = zustaendig(plan, ziel.auswahl);
    const stelle: Fehlstelle = {
      id,
      nummer: zahlen.get(ziel.auswahl) || ebeneWort(plan, ziel.auswahl),
      titel: titelVon(plan, ziel.auswahl) ?? '',
      text,
      ...ziel,
    };
    gruppen.set(gruppe, [...(gruppen.get(gruppe) ?? []), stelle]);
  }
  return [...gruppen]
    .map(([id, stellen]) => ({
      id,
      wer: id === NETZWERK ? 'Das Netzwerk gemeinsam' : akteurKurz(plan, id),
      stellen,
    }))
    .sort((a, b) => rang(a) - rang(b) || b.stellen.length - a.stellen.length);
}

/** Where there is no number, the level says what it is: a single Grundsatzziel has none. */
function ebeneWort(plan: Plan, id: Id): string {
  if (plan.aktivitaeten.has(id)) return ebeneText('aktivitaet');
  if (plan.themen.has(id)) return 'Thema';
  const teil = (['ketten', 'schritte', 'verbindungen'] as const).find((sammlung) => plan[sammlung].has(id));
  if (teil) return SAMMLUNG_NOMEN[teil].ein;
  const ziel = plan.ziele.get(id);
  return ziel ? ebeneText(ziel.ebene) : '';
}

function rang({ id }: WerAmZugIst): number {
  return id === NETZWERK ? 0 : 1;
}

function zustaendig(plan: Plan, id: Id): string {
  if (plan.akteure.has(id)) return id;
  const federfuehrung = plan.aktivitaeten.get(id)?.federfuehrungId ?? null;
  return federfuehrung && akteurSichtbar(plan, federfuehrung) ? federfuehrung : NETZWERK;
}
