/** One word of a text with what stands before it. */
export interface Wort {
  t: string;
  von: number;
  bis: number;
  /** What stands between this word and the one before. */
  luecke: string;
  /** First word of a sentence, a line, a bracket or a quotation. */
  satzanfang: boolean;
}

const WORT = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*(?:-(?=[ /]))?/gu;
const ABKUERZUNG =
  /^(?:Dr|Prof|Fr|Hr|Hrn|Fam|geb|[Gg]ez|St|Nr|Az|Str|med|phil|jur|Psych|Päd|Sozialpäd|Soz|Kfm|Dipl|Ing|bzw|ca|ggf|evtl|inkl|usw|etc|Abs|Art|vgl|Tel|Stv|lt|Lt|v|Kl|Klt|Kd|Ast|Mdt|Pat|Sbr|Sb|Bf|\p{Lu})$/u;
/** „v. d. Heide“: the small words of a name, cut short. */
const VON_DER = /^(?:v|d)\. ?(?:(?:d|v)\. ?)?\p{Lu}\p{Ll}/u;
const ANFANG = /[.!?:;„"(\n\u2013\u2022*]|(?:^| )- ?$|^$/;

/** Splits a text into words; a dot belongs to an abbreviation or initial. */
export function worte(text: string): Wort[] {
  const liste: Wort[] = [];
  let ende = 0;
  for (const { 0: treffer, index } of text.matchAll(WORT)) {
    let t = treffer;
    if (VON_DER.test(text.slice(index, index + 8))) t += '.';
    else if (text[index + t.length] === '.' && ABKUERZUNG.test(t)) t += '.';
    const luecke = text.slice(ende, index);
    const satzanfang =
      liste.length === 0 || (ANFANG.test(luecke) && !(luecke === '. ' && liste.at(-1)?.t.endsWith('.')));
    liste.push({ t, von: index, bis: index + t.length, luecke, satzanfang });
    ende = index + t.length;
  }
  return liste;
}

export const istGross = (t: string): boolean => /^\p{Lu}/u.test(t);
/** „H.“ or a lone capital. */
export const istInitiale = (t: string): boolean => /^\p{Lu}\p{Ll}?\.$|^\p{Lu}$/u.test(t);
export const istVersalien = (t: string): boolean => t.length >= 3 && /^[\p{Lu}'-]+$/u.test(t);
