import { abdruck } from './abdruck';
import { ARTEN, type Art, type Befund } from './befund';
import { findeKombination, type Kombination } from './kombination';
import { findePersonenbezug } from './personenbezug';

/** Why a person may call a finding harmless. A closed list: a free sentence would repeat the text. */
export const GRUENDE = {
  oeffentlich: 'Öffentliche Stelle oder öffentliche Angabe',
  kein_mensch: 'Damit ist kein Mensch gemeint',
  beispiel: 'Erfundener Name oder Beispiel',
  einverstanden: 'Die Person ist einverstanden',
  noetig: 'Für die Planung nötig und mit der Datenschutzstelle abgestimmt',
} as const;
export type Unbedenklichkeitsgrund = keyof typeof GRUENDE;

/** A confirmation as it is stored: which kind, and the imprint of the text. */
export interface Bestaetigung {
  art: string;
  abdruck: string;
}

/** A text of a document with where it stands, in words for the reader. */
export interface Textort {
  text: string;
  ort: string;
}

export interface Hindernis extends Pick<Befund, 'art' | 'von' | 'bis' | 'grund'> {
  ort: string;
}

export interface Freigabeurteil {
  darf: boolean;
  /** What still blocks, with its place and never with the text. */
  hindernisse: readonly Hindernis[];
  kombination: Kombination;
  /** German sentence for a refusal; null when it may be released. */
  satz: string | null;
}

/** True when a finding was confirmed as harmless in this document. */
export function istBestaetigt(
  dokumentId: string,
  text: string,
  befund: Pick<Befund, 'art' | 'von' | 'bis'>,
  bestaetigungen: readonly Bestaetigung[],
): boolean {
  const gesucht = abdruck(dokumentId, befund.art, text.slice(befund.von, befund.bis));
  return bestaetigungen.some(({ art, abdruck: bekannt }) => art === befund.art && bekannt === gesucht);
}

/**
 * Whether a case may be released: nothing blocked is left that nobody has confirmed as harmless. Warnings and
 * combinations do not stop it; the second person decides about them.
 */
export function darfFreigegebenWerden(
  dokumentId: string,
  texte: readonly Textort[],
  bestaetigungen: readonly Bestaetigung[],
): Freigabeurteil {
  const hindernisse = texte.flatMap(({ text, ort }) =>
    findePersonenbezug(text)
      .filter(({ schwere }) => schwere === 'blockiert')
      .filter((befund) => !istBestaetigt(dokumentId, text, befund, bestaetigungen))
      .map(({ art, von, bis, grund }) => ({ art, von, bis, grund, ort })),
  );
  const kombination = findeKombination(texte.map(({ text }) => text));
  return { darf: hindernisse.length === 0, hindernisse, kombination, satz: satz(hindernisse) };
}

function satz(hindernisse: readonly Hindernis[]): string | null {
  const [erstes] = hindernisse;
  if (!erstes) return null;
  const arten = [...new Set(hindernisse.map(({ art }) => ARTEN[art satisfies Art]))].join(', ');
  const anzahl = hindernisse.length === 1 ? 'eine Stelle' : `${hindernisse.length} Stellen`;
  return `Der Fall nennt noch ${anzahl} mit Personenbezug (${arten}), zuerst in „${erstes.ort}“. Ersetzen Sie sie oder bestätigen Sie sie als unbedenklich.`;
}
