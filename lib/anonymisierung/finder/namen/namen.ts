import type { Befund } from '../../befund';
import { nachAnrede, nachFachkraft, nachNennt, nachRolle, nachTitel } from './eingefuehrt';
import {
  beimKontakt,
  imFormular,
  inSachen,
  mitVan,
  nachGruss,
  nachKontakt,
  paar,
  vonDerStelle,
  vornameMitInitiale,
} from './felder';
import { allein, alsSubjekt, grossGeschrieben, mitInitiale, vorUndNachname } from './gebaut';
import { kleingeschrieben } from './klein';
import type { Fund } from './lauf';
import { alsEintrag, gezeichnet, inVersalien, mitAlter } from './listen';
import { nachUmfeld, nachVerb } from './umfeld';
import { istGross, type Wort, worte } from './worte';

/** Names of people: by how they are introduced, by known names, and by how a word is built. */
export function findeNamen(text: string): Befund[] {
  const liste = worte(text);
  const befunde: Befund[] = [];
  let i = 0;
  while (i < liste.length) {
    const fund = beginntHier(text, liste, i);
    if (fund) {
      if (!imWerktitel(text, fund.befund)) befunde.push(fund.befund);
      i = Math.max(i + 1, fund.weiter);
    } else i += 1;
  }
  return befunde;
}

/** „Der Film „Anna und Karim““: who stands in the title of a work or a course is in no case. */
const WERKTITEL =
  /(?<!\p{L})\p{L}*(?:[kK]urs(?:es)?|[fF]ilms?|[bB]uch(?:es)?|[rR]omans?|[aA]usstellung|[tT]heaterstücks?|[lL]ehrwerks?|[lL]ied(?:es)?|[sS]erie|[mM]ärchen|[wW]orkshops?|[bB]roschüre|[rR]eihe|[pP]odcasts?|[lL]esung)(?: (?:heißt|lautet|namens))?:? [„"»][^“”"«\n]{0,40}$/u;

/** Who lives in fairy tales, beside another one from there. */
const MAERCHEN =
  /(?<!\p{L})(?:Frau Holle|Gretel|Rotkäppchen|Rumpelstilzchen|Schneewittchen|Aschenputtel|Pumuckl)(?!\p{L})/u;

function imWerktitel(text: string, befund: Befund): boolean {
  if (/^(?:Hänsel|Gretel|Holle|Rapunzel|Eder)$/.test(text.slice(befund.von, befund.bis)))
    return MAERCHEN.test(text.slice(Math.max(0, befund.von - 30), befund.bis + 30));
  return WERKTITEL.test(text.slice(Math.max(0, befund.von - 70), befund.von));
}

const REGELN = [
  nachAnrede,
  nachTitel,
  nachNennt,
  nachRolle,
  nachFachkraft,
  imFormular,
  nachKontakt,
  beimKontakt,
  inSachen,
  nachGruss,
  vornameMitInitiale,
  vonDerStelle,
  paar,
  grossGeschrieben,
  inVersalien,
  gezeichnet,
  mitAlter,
  vorUndNachname,
  mitInitiale,
  alsSubjekt,
  allein,
  alsEintrag,
  nachUmfeld,
  nachVerb,
  kleingeschrieben,
];

/** Those that may begin at a word written small. */
const REGELN_KLEIN = [nachNennt, imFormular, mitVan, kleingeschrieben];

function beginntHier(text: string, liste: readonly Wort[], i: number): Fund | null {
  for (const regel of istGross(liste[i]?.t ?? '') ? REGELN : REGELN_KLEIN) {
    const fund = regel(liste, i, text);
    if (fund) return fund;
  }
  return null;
}
