import type { Befund } from '../befund';
import { istAuslandsort } from '../merkmale';
import { istLand } from '../woerter/orte';
import { treffer } from './treffer';

const EINZIG =
  /(?<![\p{L}])(?:(?:lebt|leben|wohnt|gibt es|ist|sind)? ?nur (?:eine|ein|einen|diese eine) (?:einzige[nr]? )?(?:Familie|Frau|Mann|Person|Mutter|Vater|Kind|Jugendliche[rn]?|Mädchen|Junge|Ehepaar|Schülerin|Schüler|Bewohner(?:in)?)|(?:[dD]er|[dD]ie|[dD]as|[aA]ls) (?:einzige|erste)[rns]? (?:\p{L}+ )?(?:Familie|Frau|Mann|Person|Mutter|Vater|Kind|Jugendliche[rn]?|Mädchen|Junge|\p{Lu}\p{Ll}+(?:er|in|e))(?= (?:aus|im|in|mit|der|des|an|am|weit|hier)))/gu;
const AMT =
  /(?<![\p{L}])(?:(?:[dD]er|[dD]ie|[uU]nser|[aA]ls|[eE]in|[eE]ine|ehemalige[rn]?|frühere[rn]?|langjährige[rn]?) )*(?:\p{L}*(?:Vorsitzende|vorsitzende)[rn]?|\p{L}*[pP]räsident(?:in)?|Imam|Vorbeter|Hodscha|Prediger|Pfarrer(?:in)?|Priester|Pastor(?:in)?|Rabbiner|Bürgermeister(?:in)?|Ortsvorsteher(?:in)?|Schulleiter(?:in)?|Kita-?Leiter(?:in)?|Trainer(?:in)?|Torwart|Stürmer(?:in)?|Kapitän(?:in)?|Gründer(?:in)?|Sprecher(?:in)?|Kassenwart(?:in)?|Stadtrat|Stadträtin|Gemeinderat|Gemeinderätin|Ratsmitglied|Abgeordnete[rn]?|Schützenkönig(?:in)?|Wirt(?:in)?|Hausarzt|Hausärztin) (?:des|der|im|in der|vom|von|unseres|unserer|am)(?: \p{Ll}+(?:en|er|n|es)?){0,3} \p{Lu}?[\p{L}-]*(?:[vV]ereins?|[gG]emeinde|[mM]oschee|[kK]lubs?|[cC]lubs?|[kK]irche|[pP]artei|[mM]annschaft|[lL]iga|[dD]orf(?:es)?|[oO]rts?|[tT]empels?|[sS]ynagoge|[sS]tadtrats?|FC|SV|TSV|[eE]lternbeirats?|[fF]euerwehr|[kK]apelle|[cC]hors|[zZ]eitung|[tT]eams?)/gu;
const FRUEHER =
  /(?<![\p{L}])(?:ehemalige|frühere|einstige|pensionierte|emeritierte|ausgezeichnete|gestürzte|abgesetzte)[rn]? (?:\p{L}+ )?(?:Richter|Minister|General|Oberst|Offizier|Abgeordnete[rn]?|Botschafter|Diplomat|Professor|Rektor|Bürgermeister|Gouverneur|Staatsanwalt|Fernsehmoderator|Fernsehjournalist|Journalist|Schauspieler|Sänger|Olympia\p{L}*|Nationalspieler|Fußballprofi|Profi\p{L}*|Pilot|Chefarzt|Chirurg|Schriftsteller|Dichter|Geheimdienst\p{L}*|Leibwächter|Torwart|Nationaltorwart|Olympionike|Weltmeister|Boxweltmeister|Landrat|Stadtrat|Parlamentarier|Senator|Konsul|Sprecher|Moderator|Regisseur|Dirigent|Pfarrer|Priester|Imam)(?:in|s|n)?(?![\p{L}])/gu;
const BUEHNE =
  /(?<![\p{L}])(?:[Dd]er|[Dd]ie|[Ee]in|[Ee]ine) (?:blinde|gehörlose|berühmte|bekannte|prominente)[rn]? (?:Pianist|Sänger|Musiker|Maler|Dichter|Sportler|Schauspieler|Geiger|Fußballer|Boxer|Ringer|Koch|Arzt)(?:in|s)?(?![\p{L}])|(?<![\p{L}])ist die erste (?:in|bei) unsere[rm] \p{Lu}\p{L}+/gu;
const PRESSE =
  /(?<![\p{L}])(?:(?:stand|war|kam|wurde) (?:\p{L}+ ){0,4}(?:in der (?:Zeitung|Presse|Lokalzeitung)|im Fernsehen|in den Nachrichten)|(?:die|alle) (?:Zeitung(?:en)?|Presse|Medien) (?:hat|haben|berichtet|berichteten|hatte)|ging durch die (?:Presse|Medien)|bekannt (?:ist )?aus (?:Funk|Presse|Film|dem Fernsehen|dem Radio|dem Internet|den Medien|den Nachrichten|der (?:\p{Lu}?\p{Ll}*[zZ]eitung|Presse))|ging viral|(?:stadt|orts|dorf)bekannte?[rn]?(?!\p{L})|(?:kennt|kannte) (?:sie |ihn |die Familie )?(?:jeder|jede|das ganze Dorf|der ganze Ort)|(?:ganze[rn]?|halbe[rn]?) (?:Dorf|Ort|Stadt|Stadtteil) (?:kennt|weiß|redet|spricht)|im ganzen (?:Dorf|Ort|Stadtteil) (?:bekannt|kennt))/gu;
const MEHRLINGE =
  /(?<![\p{L}])(?:Zwillinge[n]?|Drillinge[n]?|Vierlinge[n]?|Zwillings(?:bruder|schwester|mädchen|jungen|söhne|töchter)|acht Kinder[n]?|neun Kinder[n]?|zehn Kinder[n]?|(?:8|9|1\d) Kinder[n]?)(?![\p{L}])/gu;

/** Callings so seldom among those who came that the country with them is enough. */
const HERAUSGEHOBEN =
  /(?<![\p{L}])(?:\p{Lu}\p{Ll}+)?(?:[pP]farrer|[iI]mam|[pP]riester|[rR]abbiner|[mM]önch|[nN]onne|[mM]inister|[rR]ichter|[bB]ürgermeister|[gG]eneral|[oO]ffizier|[bB]otschafter|[dD]iplomat|[sS]taatsanwalt|[aA]bgeordneter?|[pP]ilot|[sS]chauspieler|[sS]änger|[mM]oderator|[pP]rofessor|[dD]irigent|[pP]ianist|[gG]eiger|[bB]alletttänzer|[tT]änzer|[cC]hefarzt|[cC]hirurg|[nN]ationalspieler|[wW]eltmeister|[bB]ildhauer|[sS]chriftsteller|[dD]ichter|[rR]egisseur|[jJ]ournalist|[aA]rchäologe|[aA]stronom|[kK]apitän|[bB]oxer|[zZ]irkusartist|[aA]krobat)(?:in)? aus (?:de[rmn] )?(?<o>\p{Lu}[\p{L}-]+)/gu;
/** What happened once, to one. */
const EREIGNIS =
  /(?<![\p{L}])(?:Brand|Großbrand|Hausbrand|Feuer|Explosion|Anschlag|Attentat|Amoklauf|Messerangriff|Überfall|Schiffsunglück|Bootsunglück|Zugunglück|Busunglück|Unglück|Lawine|Erdrutsch|Hochwasser|Flut|Flugzeugabsturz|Geiselnahme|Entführung|Mord|Totschlag)(?:e?s|en|n|e)?(?!\p{L})[^.;]{0,40}(?:überleb|gerettet|verletzt|verloren|verlor|Opfer|Zeug|gelöscht|angeklagt|getötet|ums Leben|starb|gestorben)|(?:überleb|gerettet|Opfer|Zeug|verlor|verletzt|Täter|Retter|Held)\p{L}*(?: \p{L}+){0,4} (?:Brand|Großbrand|Explosion|Anschlag|Attentat|Amoklauf|Messerangriff|Schiffsunglück|Bootsunglück|Zugunglück|Busunglück|Lawine|Flugzeugabsturz|Geiselnahme|Entführung|Mord)(?:e?s|en)?(?!\p{L})/gu;
/** „die jüngste Stadträtin im Ort“, „der letzte Schäfer der Gemeinde“. */
const SUPERLATIV =
  /(?<![\p{L}])(?:[dD]er|[dD]ie|[aA]ls|[uU]nser|[uU]nsere|[iI]st) (?:einzige|jüngste|älteste|bekannteste|berühmteste|beliebteste|letzte)[rn]? (?:(?:\p{Ll}+|\p{Lu}\p{Ll}+er) )?(?<wer>\p{Lu}[\p{L}-]+)(?= (?:der|des|im|in|am|an|unserer|unseres|aus|weit|hier|ohne|mit|vom|von))/gu;
/** „Leiterin der tamilischen Tanzgruppe“: who stands before a small group. */
const GRUPPENLEITUNG =
  /(?<![\p{L}])(?:\p{Lu}?\p{Ll}*(?:[lL]eiter|[gG]ründer|[vV]orsteher|[sS]precher|[dD]irigent|[tT]rainer|[iI]nhaber|[bB]etreiber|[bB]esitzer|[oO]rganisator)(?:in)?|Vorstand|Ältester?|Anführer(?:in)?|Chef(?:in)?|Kantor(?:in)?|Vorsängerin|Vorsänger) (?:des|der|eines|einer|vom|im) (?:\p{Ll}+(?:en|er) )*?(?:\p{Ll}+(?:isch|ar)en|einzigen|kleinen|örtlichen|hiesigen) (?:\p{Ll}+en )?\p{Lu}[\p{L}-]+/gu;
/** „Der Sohn des Bürgermeisters“: whom everybody knows has few relatives. */
const ANGEHOERIGE =
  /(?<![\p{L}])(?:Sohn|Tochter|Frau|Mann|Bruder|Schwester|Neffe|Nichte|Enkel|Enkelin|Mutter|Vater|Kind|Kinder|Witwe|Witwer|Cousin|Cousine|Schwager|Schwägerin|Schwiegersohn|Schwiegertochter|Partner|Partnerin|Freundin|Ehefrau|Ehemann) (?:des|der|vom|von unserem|unseres|unserer|eines|einer) (?:\p{Ll}+en )?(?:\p{Lu}\p{Ll}*)?(?:[bB]ürgermeister|[lL]andrat|[lL]andrät|[iI]mam|[pP]farrer|[pP]astor|[sS]chulleiter|[mM]inister|[aA]bgeordneten|[pP]olizeichef|[cC]hefarzt|[pP]räsident|[vV]orsitzenden|[bB]otschafter|[gG]eneral|[gG]astwirt|[hH]ausarzt|[dD]orflehrer|[sS]tadtrat|[rR]ektor|[bB]ischof|[rR]abbiner|[hH]odscha)(?:s|es|in|en)?(?!\p{L})/gu;
/** „die Organistin der Pfarrgemeinde“: who does something in a small body. */
const IM_VEREIN =
  /(?<![\p{L}])(?:[dD]er|[dD]ie|[uU]nsere?|[aA]ls) (?:\p{Ll}+e )?(?<wer>\p{Lu}[\p{L}-]{3,}) (?:der|des|vom|von der|im|in der|am) (?:\p{Ll}+e[nrs]? )?(?:\p{Lu}\p{Ll}*(?:[vV]ereins?|[mM]oschee|[kK]irche|[mM]annschaft|[kK]apelle|[cC]hors?|[fF]euerwehr|(?:Pfarr|Kirchen|Religions|Moschee|Synagogen|Tempel)gemeinde|[bB]lasorchesters?|[tT]heatergruppe|[tT]anzgruppe|[kK]lubs?|[cC]lubs?|[dD]orfladens?|[kK]reiskrankenhaus(?:es)?))(?!\p{L})/gu;
const ROLLE_IM_NETZ =
  /(?:vertreter|beauftragte|sprecher|ansprech|berater|mitarbeiter|zuständige|leiter|trainer|partner|mitglied|ehrenamt|koordinator|helfer)/iu;

/** Offices and services may be led by whom they like. */
const STELLE =
  /(?:stelle|amt|dienst|zentrum|büro|behörde|verwaltung|schule|kita|agentur|jobcenter|abteilung|team|referat|fachbereich|projekt\p{L}*|netzwerk\p{L}*|konferenz|arbeitsgruppe|steuerungsgruppe|lenkungsgruppe|kreis|runde|träger|trägers|einrichtung|unterkunft|kurse?s?|amtes|zentrums|büros|dienstes)$/iu;
/** Nouns that are people: callings, and what people are to each other. */
const MENSCH =
  /(?:er|erin|eur|eurin|ist|istin|ent|entin|ant|antin|or|orin|oge|ogin|at|atin|frau|mann|kind|mädchen|junge|imam|wirt|wirtin|arzt|ärztin|rätin|rat|familie|paar|mutter|vater|witwe|jüdin|jude|person|jugendliche|geflüchtete|hebamme|pfarrerin|muslima|jesidin|könig|königin|schmied|koch|köchin|imkerin|vorsitzende|überlebende|abgeordnete|angehörige|tochter|sohn|schülerin|köchin)$/iu;
const KEIN_MENSCH =
  /(?:träger|anbieter|ordner|computer|fehler|ordner|sommer|winter|zimmer|nummer|theater|center|papier|lehrer|betreuer|partner|ansprechpartner|berater|beraterin|helfer|dolmetscher|faktor|motor|sektor|termin|punkt|grund|indikator|dezember|oktober|november|september|fenster|semester|quartier|muster|filter|pfeiler|treffer|kalender|markt|monat|vertrag|rest|test|text|moment|zertifikat|formular|format|quadrat|dokument|instrument|argument|element|patent|talent|cent|prozent|faktor|tür|sprecherrat|beirat|betrieb|wert|ort|stadtrat|akteur|kooperationspartner|bildungsträger|ratgeber|arbeitgeber|anker|mitglieder|räder|länder|bilder|felder|gelder|kinder|häuser|verwandter|vorrat|dienst|elternrat)$/iu;

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
      HERAUSGEHOBEN,
      sage(
        'Ein herausgehobener Beruf mit der Herkunft macht erkennbar; das Berufsfeld reicht.',
        'eine Fachkraft',
      ),
      (fund) => (istLand(fund.groups?.o ?? '') || istAuslandsort(fund.groups?.o ?? '') ? {} : null),
    ),
    ...treffer(
      text,
      SUPERLATIV,
      sage('Wer die oder der Einzige, Jüngste oder Letzte ist, wird auch ohne Namen erkannt.', null),
      (fund) =>
        MENSCH.test(fund.groups?.wer ?? '') && !KEIN_MENSCH.test(fund.groups?.wer ?? '') ? {} : null,
    ),
    ...treffer(
      text,
      GRUPPENLEITUNG,
      sage('Wer einer kleinen Gruppe vorsteht, wird auch ohne Namen erkannt.', 'eine engagierte Person'),
      ({ 0: stelle }) => (STELLE.test(stelle) ? null : {}),
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
