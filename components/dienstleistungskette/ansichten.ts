/** The views of a chain: one thing, seen in several ways. */
export const ANSICHTEN = ['bild', 'tabelle', 'vergleich', 'nutzer', 'pruefung'] as const;
/** The same for a phone: what reads from top to bottom comes first. */
export const ANSICHTEN_IN_DER_HAND = ['tabelle', 'bild', 'vergleich', 'nutzer', 'pruefung'] as const;
export type KettenAnsicht = (typeof ANSICHTEN)[number];

export const ANSICHT_NAMEN: Record<KettenAnsicht, string> = {
  bild: 'Bild',
  tabelle: 'Tabelle',
  vergleich: 'Ist | Soll',
  nutzer: 'Als Nutzer:in',
  pruefung: 'Prüfung am Fall',
};
