import type { Befund } from '../befund';
import { SACHE_DAVOR } from '../muster';
import { davor, treffer } from './treffer';

const AUSSAGE = {
  art: 'aktenzeichen',
  grund: 'Ein Aktenzeichen führt zu genau einem Verfahren und damit zu einer Person.',
  ersatz: '[Aktenzeichen entfernt]',
} as const;

const SOZIALGERICHT =
  /(?<![\p{L}\d])(?:[SLB]|SG|LSG)[ \n]?\d{1,3}[ \n](?:AS|SO|AY|KR|R|AL|SB|P|U|VE|EG|KG|BL|SF|BA|KA|V|VG|VS)[ \n]?\d{1,5} ?\/ ?\d{2}(?:[ \n]?(?:ER|B|R|PKH|KL|WA|RG))*(?![\p{L}\d])/gu;
const GERICHT =
  /(?<![\p{L}\d.])\d{1,4} ?(?:UJs|OWi|VRs|BRs|StVK|Js|Ds|Cs|Ls|KLs|Ks|Qs|Gs|XVII|XVI|XIV|IN|IK|AR|VI|Ca|BV|BR|UF|WF|UH|WX|LA|LB|LC|ME|MC|OA|OB|ZB|BN|NB|[A-Z]|[A-Z]h|[A-Z]s) ?\d{1,6}(?: ?\/ ?|\.)\d{2}(?!\d|[.]\d)(?:\.?[A-Z]{1,3}\b)?/gu;
const GENANNT =
  /(?<![\p{L}])(?:Az\.?|AZ|HZ|Aktenz\.|Geschz\.|Kassenz(?:eichen|\.)|Aktenzeichen|Gesch(?:äfts)?\.?-?(?:Z\.?|zeichen|Nr\.?|nummer)|GZ|Gz\.|Unser Zeichen|Ihr Zeichen|Verfahrensnummer|Vorgangszeichen|Vorgang|Tagebuchnummer|Tgb\.-?Nr\.?|\p{L}*[Aa]kte)(?!\p{L})(?: (?:[Dd]es |[Dd]er |[Bb]eim |[Vv]om )?\p{Lu}[\p{L}-]+)?(?:[ :.-]|Nr\.?|lautet){0,6}(?<wert>(?=[\p{L}\d/. -]*\d)(?:[A-Z]{1,3} )?[A-Z0-9](?:[\p{L}\d]*[/.-][\p{L}\d]+)+(?: (?:ER|[A-Z]{1,3}))?|[A-Z]{0,3}[ -]?\d{4,})/gu;
/** Registers of Amtsgerichte that stand first: „XVII 231/23“. */
const REGISTER = /(?<![\p{L}\d.])(?:XVII|XVI|XIV|VIII|VII|VI|IV) ?[A-Z]? ?\d{1,5}\/\d{2}(?!\d)/gu;
/** What an office files under rules or money, not under a person. */
const VORSCHRIFT =
  /(?<!\p{L})(?:de[rs]|vom|beim) \p{Lu}?\p{L}*(?:[rR]ichtlinie|[vV]erordnung|[wW]eisung|[sS]atzung|[eE]rlass|[rR]undschreiben|[vV]orlage|[aA]usschreibung|[fF]örder\p{Ll}+|[pP]rojekt|[vV]ergabe|[sS]tellenausschreibung|[bB]eschluss|[hH]aushalt|[aA]ktenplan)/u;
/** „Der Erlass vom 14.02.2025, Az. …“: what the reference belongs to stands before it. */
export const REGELWERK_DAVOR =
  /(?<!\p{L})\p{L}*(?:[rR]ichtlinien?|[vV]erordnung|[wW]eisung|[eE]rlass(?:es)?|[rR]undschreiben|[rR]underlass|[vV]erwaltungsvorschrift|[aA]llgemeinverfügung)(?: \p{L}+){0,4}(?: vom \d[\d. ]*(?:\p{L}+ )?\d{2,4})?[ ,(-]*$/u;
/** Highest courts publish their decisions; who cites them names nobody. */
const VEROEFFENTLICHT =
  /B(?:SG|GH|AG|FH|VerfG|VerwG)|E(?:uGH|GMR)|Rechtsprechung|Drucksache|BGBl|Fundstelle|juris/;

/** Reference numbers of courts and offices. */
export function findeAktenzeichen(text: string): Befund[] {
  if (!/\d/.test(text)) return [];
  const veroeffentlicht = (index: number) => VEROEFFENTLICHT.test(davor(text, index, 70));
  const gerichte = [SOZIALGERICHT, GERICHT, REGISTER].flatMap((muster) =>
    treffer(text, muster, AUSSAGE, ({ 0: zeichen, index }) =>
      veroeffentlicht(index) ||
      /(?:§|Abs\.?|Satz|(?<!-)Nr\.?|Art\.?|Absatz|Artikel) ?$/.test(davor(text, index, 10)) ||
      istMass(zeichen)
        ? null
        : {},
    ),
  );
  const genannte = treffer(text, GENANNT, AUSSAGE, (fund) => {
    const wert = fund.groups?.wert ?? '';
    const von = fund.index + fund[0].lastIndexOf(wert);
    return veroeffentlicht(fund.index) ||
      VORSCHRIFT.test(fund[0]) ||
      REGELWERK_DAVOR.test(davor(text, fund.index, 70)) ||
      VORSCHRIFT.test(text.slice(von, von + wert.length + 30))
      ? null
      : { von, bis: von + wert.length };
  });
  return [...gerichte, ...genannte, ...gruppen(text)];
}

/** "4 A 4.20" and the like are paper sizes or versions, "12 h 30" is time. */
function istMass(zeichen: string): boolean {
  return /^\d{1,4} ?[A-Z] ?\d{1,2}\.\d{2}$/.test(zeichen);
}

/** Groups of digits with two or more strokes between them, that are no day and no sum: how offices count their cases. */
const GRUPPEN =
  /(?<![\p{L}\d.,/+-])(?:\p{Lu}{1,3}-)?\d{2,6}(?:[/-](?:\p{L}{1,8}|\d{2,6})){2,4}(?![\p{L}\d]|[.,/-]\d)/gu;

function gruppen(text: string): Befund[] {
  return treffer(text, GRUPPEN, AUSSAGE, ({ 0: zeichen, index }) => {
    const teile = zeichen.replace(/^\p{L}+-/u, '').split(/[/-]/);
    if (zeichen.replace(/\D/g, '').length < 7 || /^0|^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(zeichen)) return null;
    if (teile.length === 3 && teile.every((teil) => Number(teil) <= 31 || /^(?:19|20)\d{2}$/.test(teil)))
      return null;
    return SACHE_DAVOR.test(davor(text, index, 40)) ||
      /(?:EAN|ISBN|ISSN|Drucksache|Drs\.?|Kurs\p{L}*|Art(?:ikel)?\.?|Version|Tel\p{L}*\.?|Fax|Verordnung|Richtlinie|Norm|DIN|ISO)[ :.-]*(?:Nr\.?|Nummer)?[ :]*$/iu.test(
        davor(text, index, 24),
      )
      ? null
      : {};
  });
}
