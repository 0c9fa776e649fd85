/** The views of a chain: one thing, seen in several ways. */
export const ANSICHTEN = ['bild', 'tabelle', 'vergleich', 'nutzer', 'pruefung'] as const;
export type KettenAnsicht = (typeof ANSICHTEN)[number];

export const ANSICHT_NAMEN: Record<KettenAnsicht, string> = {
  bild: 'Bild',
  tabelle: 'Tabelle',
  vergleich: 'Ist | Soll',
  nutzer: 'Als Nutzer:in',
  pruefung: 'Prüfung am Fall',
};
