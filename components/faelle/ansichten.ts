/** The views of one case, in the order a conference goes through them. */
export const FALL_ANSICHTEN = [
  'erzaehlung',
  'stationen',
  'personen',
  'perspektiven',
  'nutzerperspektive',
  'wirkungsgefuege',
  'themen',
] as const;
export type FallAnsicht = (typeof FALL_ANSICHTEN)[number];

export const ANSICHT_NAMEN: Record<FallAnsicht, string> = {
  erzaehlung: 'Erzählung',
  stationen: 'Stationen',
  personen: 'Personen',
  perspektiven: 'Perspektiven',
  nutzerperspektive: 'Nutzerperspektive',
  wirkungsgefuege: 'Wirkungsgefüge',
  themen: 'Themen',
};

/** Said above the fields wherever a case is written. */
export const HINWEIS_ANONYM =
  'Bitte keinen echten Fall eintragen. Ein typischer Fall beschreibt, was vielen passiert. Keine Namen, keine Nummern, keine Tage, keine kleinen Orte. Drei Merkmale reichen.';
