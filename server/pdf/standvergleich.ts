import type { Standvergleich, Unterschied } from '@/lib/plan/beteiligtenanalyse/views/vergleich';
import { type Blattauftrag, blattdaten } from './beteiligte';
import type { Druckfassung } from './druckfassung';
import { type Papier, setzePapier } from './papier';

/** The groups in the order of the screen, with their headings. */
const GRUPPEN = [
  ['stellung', 'Kreis und Status'],
  ['beziehungen', 'Beziehungen'],
  ['konflikte', 'Konflikte'],
  ['angaben', 'Angaben'],
  ['einschaetzungen', 'Einschätzungen'],
] as const;

interface Vergleichsauftrag extends Blattauftrag {
  vergleich: Standvergleich;
  von: string;
  nach: string;
  vertraulich: boolean;
}

/** Two Stände by meaning as tagged PDF/UA-1; what was taken out of a text is struck, what came in is underlined. */
export function renderStandvergleich(
  auftrag: Vergleichsauftrag,
  signal: AbortSignal,
  fortschritt: Parameters<typeof setzePapier>[2] = {},
): Promise<Papier> {
  const { vergleich, von, nach, vertraulich } = auftrag;
  return setzePapier(
    {
      ...{ vorlage: 'standvergleich.typ', userId: auftrag.userId, stand: auftrag.stand },
      daten: (druck) => {
        const namen = (liste: readonly { name: string }[]) => liste.map(({ name }) => druck.text(name));
        return {
          ...blattdaten(auftrag, druck, 'Vergleich zweier Stände', vertraulich),
          ...{ von: druck.text(von), nach: druck.text(nach) },
          dazugekommen: namen(vergleich.dazugekommen),
          weggefallen: namen(vergleich.weggefallen),
          gruppen: GRUPPEN.flatMap(([feld, titel]) =>
            vergleich[feld].length === 0
              ? []
              : [{ titel, zeilen: vergleich[feld].map((eins) => zeile(eins, druck)) }],
          ),
          ersetzungen: druck.ersetzungen(),
        };
      },
    },
    signal,
    fortschritt,
  );
}

function zeile({ wer, was, von, nach, diff }: Unterschied, druck: Druckfassung) {
  // A part of a text loses the spaces at its ends when it is made printable; they stand between the words.
  const teile = diff?.map(({ art, text }) => ({
    art,
    vor: /^\s/.test(text),
    text: druck.text(text),
    nach: /\s$/.test(text),
  }));
  return {
    ...{ wer: druck.text(wer), was: druck.text(was), von: druck.text(von), nach: druck.text(nach) },
    diff: teile ?? null,
  };
}
