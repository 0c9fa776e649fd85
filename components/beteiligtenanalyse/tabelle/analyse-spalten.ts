import type { Spalte } from '@/lib/plan/beteiligtenanalyse/schema';
import { istStaerke, spalten, zelle } from '@/lib/plan/beteiligtenanalyse/views';
import type { Plan } from '@/lib/plan/doc/plan';
import type { GitterSpalte, SpaltenTyp } from './spalte';

const STUFEN = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));
const TYPEN = { text: 'langtext', auswahl: 'wahl', zahl: 'zahl', datum: 'datum' } as const;
const BREITEN = { langtext: 16, wahl: 9, zahl: 6.5, datum: 8, text: 10 } as const;

/** The columns of the analysis that are shown to all its readers, in their order. */
export function analyseSpalten(analyse: Plan | null): readonly GitterSpalte[] {
  return analyse ? spalten(analyse).flatMap((s) => (s.ausgeblendet ? [] : [alsGitterSpalte(s)])) : [];
}

function alsGitterSpalte(spalte: Spalte): GitterSpalte {
  const staerke = istStaerke(spalte);
  const typ: SpaltenTyp = staerke ? 'wahl' : TYPEN[spalte.art];
  return {
    id: spalte.id,
    titel: spalte.titel,
    typ,
    vertraulich: true,
    wahl: staerke ? STUFEN : spalte.optionen.map((value) => ({ value, label: value })),
    pflicht: false,
    laenge: 100_000,
    breite: staerke ? 6.5 : BREITEN[typ],
    ort:
      typ === 'langtext' ? { sammlung: 'einschaetzungen', feld: spalte.feld ?? `werte/${spalte.id}` } : null,
    lies: ({ urteil }) => String(zelle(urteil, spalte) ?? ''),
  };
}

/** A stored text of the table as the analysis keeps it. */
export function alsZellwert({ typ, wahl }: GitterSpalte, wert: string): string | number | null {
  if (wert === '') return null;
  return typ === 'zahl' || (typ === 'wahl' && wahl === STUFEN) ? Number(wert) : wert;
}
