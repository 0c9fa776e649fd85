import type { Akteur } from '@/lib/plan/akteure/schema';
import type { Einschaetzung } from '@/lib/plan/beteiligtenanalyse/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { SammlungName } from '@/lib/plan/doc/plan';

/** A row of the table, made anew only when something in it has changed. */
export interface GitterZeile {
  id: Id;
  akteur: Akteur;
  /** 1 for an organisation, 2 for its unit, … */
  tiefe: number;
  /** Name of the organisation it is a unit of. */
  gehoertZu: string;
  /** What is judged about it; undefined for whoever may not read it. */
  urteil: Einschaetzung | undefined;
  /** Shown only because a unit below it matches the filter. */
  nurWegweiser: boolean;
}

export type SpaltenTyp = 'text' | 'langtext' | 'wahl' | 'zahl' | 'datum';

/** A column of the table: what stands in its cells and how it is written. */
export interface GitterSpalte {
  id: string;
  titel: string;
  typ: SpaltenTyp;
  /** Readable only for whom the Koordination has opened the analysis to. */
  vertraulich: boolean;
  /** Shown here and written elsewhere. */
  nurLesen?: true;
  /** What may be chosen. */
  wahl: readonly { value: string; label: string }[];
  /** A choice that always has a value cannot be cleared. */
  pflicht: boolean;
  /** Longest text, in characters. */
  laenge: number;
  /** Width in rem until somebody changes it. */
  breite: number;
  /** Where the text that several people write together is stored; only for `langtext`. */
  ort: { sammlung: SammlungName; feld: string } | null;
  /** The stored value as text: a choice's key, `YYYY-MM-DD`, a number with a point; '' is empty. */
  lies: (zeile: GitterZeile) => string;
}
