import { normalisiere } from './normalisiere';

/** What stands where a text was removed. */
export const ENTFERNT = '[entfernt]';

/** Every place of `gesucht` in `text`, whatever invisible characters, dashes and cases it is written with. */
export function textstellen(text: string, gesucht: string): { von: number; bis: number }[] {
  const nadel = normalisiere(gesucht).text.trim().toLowerCase();
  if (nadel === '') return [];
  const { text: normal, zurueck } = normalisiere(text);
  // Some letters grow when lowered (İ): then offsets would no longer fit.
  const klein = normal.toLowerCase().length === normal.length ? normal.toLowerCase() : normal;
  const stellen: { von: number; bis: number }[] = [];
  for (let i = klein.indexOf(nadel); i >= 0; i = klein.indexOf(nadel, i + nadel.length)) {
    stellen.push(zurueck(i, i + nadel.length));
  }
  return stellen;
}

/** The text with these places replaced; places must not overlap and be in order. */
export function ersetzeStellen(
  text: string,
  stellen: readonly { von: number; bis: number }[],
  ersatz: string,
): string {
  let neu = '';
  let ende = 0;
  for (const { von, bis } of stellen) {
    neu += text.slice(ende, von) + ersatz;
    ende = bis;
  }
  return neu + text.slice(ende);
}
