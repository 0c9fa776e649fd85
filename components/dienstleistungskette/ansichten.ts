/** The views of a chain: one thing, seen in several ways. */
export const ANSICHTEN = ['bild'] as const;
export type KettenAnsicht = (typeof ANSICHTEN)[number];

export const ANSICHT_NAMEN: Record<KettenAnsicht, string> = { bild: 'Bild' };
