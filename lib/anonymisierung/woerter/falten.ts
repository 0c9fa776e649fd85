const OHNE_PUNKT: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  đ: 'd',
  Đ: 'D',
  ə: 'e',
};

/** A name without accents and foreign letters: „Kılıç“ and „Kilic“ are one entry of the lists. */
export function falte(wort: string): string {
  if (/^[\x20-\x7e]*$/.test(wort)) return wort;
  return wort
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłŁøØßđĐə]/g, (zeichen) => OHNE_PUNKT[zeichen] ?? zeichen);
}

/** The words of a folded list. */
export const gefaltet = (liste: string): ReadonlySet<string> => new Set(liste.trim().split(/\s+/));
