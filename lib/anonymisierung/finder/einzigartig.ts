import type { Befund } from '../befund';
import { treffer } from './treffer';

const EINZIG =
  /(?<![\p{L}])(?:(?:lebt|leben|wohnt|gibt es|ist|sind)? ?nur (?:eine|ein|einen|diese eine) (?:einzige[nr]? )?(?:Familie|Frau|Mann|Person|Mutter|Vater|Kind|Jugendliche[rn]?|Mädchen|Junge|Ehepaar|Schülerin|Schüler|Bewohner(?:in)?)|(?:lebt|leben|wohnt|sitzt|spricht|blieb|geht|kam) (?:\p{L}+ ){0,3}als Einzige[rn]?(?!\p{L})|(?:[dD]er|[dD]ie|[dD]as|[aA]ls) (?:einzige|erste)[rns]? (?:\p{L}+ )?(?:Familie|Frau|Mann|Person|Mutter|Vater|Kind|Jugendliche[rn]?|Mädchen|Junge|\p{Lu}\p{Ll}+(?:er|in|e))(?= (?:aus|im|in|mit|der|des|an|am|weit|hier)))/gu;
const AMT =
  /(?<![\p{L}])(?:(?:[dD]er|[dD]ie|[uU]nser|[aA]ls|[eE]in|[eE]ine|ehemalige[rn]?|frühere[rn]?|langjährige[rn]?) )*(?:\p{L}*(?:Vorsitzende|vorsitzende)[rn]?|\p{L}*[pP]räsident(?:in)?|Imam|Vorbeter|Hodscha|Prediger|Pfarrer(?:in)?|Priester|Pastor(?:in)?|Rabbiner|Bürgermeister(?:in)?|Ortsvorsteher(?:in)?|Schulleiter(?:in)?|Kita-?Leiter(?:in)?|Trainer(?:in)?|Torwart|Stürmer(?:in)?|Kapitän(?:in)?|Gründer(?:in)?|Sprecher(?:in)?|Kassenwart(?:in)?|Stadtrat|Stadträtin|Gemeinderat|Gemeinderätin|Ratsmitglied|Abgeordnete[rn]?|Schützenkönig(?:in)?|Wirt(?:in)?|Hausarzt|Hausärztin) (?:des|der|im|in der|vom|von|unseres|unserer|am)(?: \p{Ll}+(?:en|er|n|es)?){0,3} \p{Lu}?[\p{L}-]*(?:[vV]ereins?|[gG]emeinde|[mM]oschee|[kK]lubs?|[cC]lubs?|[kK]irche|[pP]artei|[mM]annschaft|[lL]iga|[dD]orf(?:es)?|[oO]rts?|[tT]empels?|[sS]ynagoge|[sS]tadtrats?|FC|SV|TSV|[eE]lternbeirats?|[fF]euerwehr|[kK]apelle|[cC]hors|[zZ]eitung|[tT]eams?)/gu;
const FRUEHER =
  /(?<![\p{L}])(?:ehemalige|frühere|einstige|pensionierte|emeritierte|ausgezeichnete|gestürzte|abgesetzte)[rn]? (?:\p{L}+ )?(?:Richter|Minister|General|Oberst|Offizier|Abgeordnete[rn]?|Botschafter|Diplomat|Professor|Rektor|Bürgermeister|Gouverneur|Staatsanwalt|Staatsanwält|Chefärzt|Landrät|Stadträt|Fernsehmoderator|Fernsehjournalist|Journalist|Schauspieler|Sänger|Olympia\p{L}*|Nationalspieler|Fußballprofi|Profi\p{L}*|Pilot|Chefarzt|Chirurg|Schriftsteller|Dichter|Geheimdienst\p{L}*|Leibwächter|Torwart|Nationaltorwart|Olympionike|Weltmeister|Boxweltmeister|Landrat|Stadtrat|Parlamentarier|Senator|Konsul|Sprecher|Moderator|Regisseur|Dirigent|Pfarrer|Priester|Imam)(?:in|s|n)?(?![\p{L}])/gu;
const BUEHNE =
  /(?<![\p{L}])(?:[Dd]er|[Dd]ie|[Ee]in|[Ee]ine) (?:blinde|gehörlose|berühmte|bekannte|prominente)[rn]? (?:Pianist|Sänger|Musiker|Maler|Dichter|Sportler|Schauspieler|Geiger|Fußballer|Boxer|Ringer|Koch|Arzt)(?:in|s)?(?![\p{L}])|(?<![\p{L}])ist die erste (?:in|bei) unsere[rm] \p{Lu}\p{L}+/gu;
const PRESSE =
  /(?<![\p{L}])(?:(?:stand|war|kam|wurde) (?:\p{L}+ ){0,4}(?:in der (?:Zeitung|Presse|Lokalzeitung)|im Fernsehen|in den Nachrichten)|(?:die|alle) (?:Zeitung(?:en)?|Presse|Medien) (?:hat|haben|berichtet|berichteten|hatte)|ging durch die (?:Presse|Medien)|bekannt (?:ist )?aus (?:Funk|Presse|Film|dem Fernsehen|dem Radio|dem Internet|den Medien|den Nachrichten|der (?:\p{Lu}?\p{Ll}*[zZ]eitung|Presse))|ging viral|(?:stadt|orts|dorf)bekannte?[rn]?(?!\p{L})|(?:kennt|kannte) (?:sie |ihn |die Familie )?(?:jeder|jede|das ganze Dorf|der ganze Ort)|(?:ganze[rn]?|halbe[rn]?) (?:Dorf|Ort|Stadt|Stadtteil) (?:kennt|weiß|redet|spricht)|im ganzen (?:Dorf|Ort|Stadtteil) (?:bekannt|kennt))/gu;
const MEHRLINGE =
  /(?<![\p{L}])(?:Zwillinge[n]?|Drillinge[n]?|Vierlinge[n]?|Zwillings(?:bruder|schwester|mädchen|jungen|söhne|töchter)|acht Kinder[n]?|neun Kinder[n]?|zehn Kinder[n]?|(?:8|9|1\d) Kinder[n]?)(?![\p{L}])/gu;

/** What happened once, to one. */
const EREIGNIS =
  /(?<![\p{L}])(?:Brand|Großbrand|Hausbrand|Feuer|Explosion|Anschlag|Attentat|Amok\p{Ll}+|Hauseinsturz|Badeunfall|Massenkarambolage|Messerangriff|Überfall|Schiffsunglück|Bootsunglück|Zugunglück|Busunglück|Unglück|Lawine|Erdrutsch|Hochwasser|Flut|Flugzeugabsturz|Geiselnahme|Entführung|Mord|Totschlag)(?:e?s|en|n|e)?(?!\p{L})[^.;]{0,40}(?:überleb|gerettet|verletzt|verloren|verlor|Opfer|Zeug|gelöscht|angeklagt|getötet|ums Leben|starb|gestorben)|(?:überleb|gerettet|Opfer|Zeug|verlor|verletzt|Täter|Retter|Held)\p{L}*(?: \p{L}+){0,4} (?:Brand|Großbrand|Explosion|Anschlag|Attentat|Amok\p{Ll}+|Hauseinsturz|Badeunfall|Massenkarambolage|Messerangriff|Schiffsunglück|Bootsunglück|Zugunglück|Busunglück|Lawine|Flugzeugabsturz|Geiselnahme|Entführung|Mord)(?:e?s|en)?(?!\p{L})/gu;

/** What everybody on the spot recognises without a name: the only one, office holders, the press, twins. */
export function findeEinzigartiges(text: string): Befund[] {
  const sage = (grund: string, ersatz: string | null) =>
    ({ art: 'einzigartig', schwere: 'warnung', grund, ersatz }) as const;
  return [
    ...treffer(
      text,
      BUEHNE,
      sage('Wer öffentlich auftritt, wird auch ohne Namen erkannt.', 'eine Person mit künstlerischem Beruf'),
    ),
    ...treffer(text, EINZIG, sage('Wer die oder der Einzige ist, wird auch ohne Namen erkannt.', null)),
    ...treffer(
      text,
      AMT,
      sage(
        'Wer ein Amt oder eine öffentliche Aufgabe hat, wird auch ohne Namen erkannt.',
        'eine engagierte Person',
      ),
    ),
    ...treffer(
      text,
      FRUEHER,
      sage(
        'Ein seltener oder herausgehobener Beruf macht erkennbar; das Berufsfeld reicht.',
        'eine Fachkraft',
      ),
    ),
    ...treffer(
      text,
      EREIGNIS,
      sage('Ein seltenes Ereignis lässt sich nachschlagen.', 'nach belastenden Erfahrungen'),
    ),
    ...treffer(text, PRESSE, sage('Was in der Presse stand, lässt sich nachschlagen.', null)),
    ...treffer(
      text,
      MEHRLINGE,
      { ...sage('Zwillinge und sehr große Familien sind selten.', 'mehrere Kinder'), schwere: 'hinweis' },
      ({ 0: stelle, index }) =>
        /Drill|Vierl/.test(stelle)
          ? { schwere: 'warnung' }
          : /Kinder/.test(stelle) &&
              /(?:für|von|mindestens|alle|je|etwa|rund) $/.test(text.slice(Math.max(0, index - 12), index))
            ? null
            : {},
    ),
  ];
}
