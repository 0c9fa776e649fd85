import type { Befund } from '../befund';
import { istAuslandsort } from '../merkmale';
import { istLand } from '../woerter/orte';
import { type Aussage, treffer } from './treffer';

/** Callings so seldom among those who came that the country with them is enough. */
const HERAUSGEHOBEN =
  /(?<![\p{L}])(?:\p{Lu}\p{Ll}+)?(?:[pP]farrer|[iI]mam|[pP]riester|[rR]abbiner|[mM]önch|[nN]onne|[mM]inister|[rR]ichter|[bB]ürgermeister|[gG]eneral|[oO]ffizier|[bB]otschafter|[dD]iplomat|[sS]taatsanwalt|[sS]taatsanwält|[cC]hefärzt|[aA]bgeordneter?|[pP]ilot|[sS]chauspieler|[sS]änger|[mM]oderator|[pP]rofessor|[dD]irigent|[pP]ianist|[gG]eiger|[bB]alletttänzer|[tT]änzer|[cC]hefarzt|[cC]hirurg|[nN]ationalspieler|[wW]eltmeister|[bB]ildhauer|[sS]chriftsteller|[dD]ichter|[rR]egisseur|[jJ]ournalist|[aA]rchäologe|[aA]stronom|[kK]apitän|[bB]oxer|[zZ]irkusartist|[aA]krobat)(?:in)? aus (?:de[rmn] )?(?<o>\p{Lu}[\p{L}-]+)/gu;
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
  /(?<![\p{L}])(?:[dD]er|[dD]ie|[uU]nsere?|[aA]ls) (?:\p{Ll}+e )?(?<wer>\p{Lu}[\p{L}-]{3,}) (?:der|des|vom|von der|im|in der|am) (?:\p{Ll}+e[nrs]? )?(?:\p{Lu}\p{Ll}*(?:[vV]ereins?|[mM]oschee|[kK]irche|[mM]annschaft|[kK]apelle|[cC]hors?|[fF]euerwehr|[bB]lasorchesters?|[tT]heatergruppe|[tT]anzgruppe|[kK]lubs?|[cC]lubs?|[dD]orfladens?|[kK]reiskrankenhaus(?:es)?)|(?:Pfarr|Kirchen|Religions|Moschee|Synagogen|Tempel)gemeinde)(?!\p{L})/gu;
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

/** Who stands out where everybody knows everybody: by calling, by rank, by a small body, by a known relative. */
export function findeStellung(text: string): Befund[] {
  const sage = (grund: string, ersatz: string | null): Aussage => ({
    art: 'einzigartig',
    schwere: 'warnung',
    grund,
    ersatz,
  });
  return [
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
      (fund) => (istMensch(fund.groups?.wer ?? '') ? {} : null),
    ),
    ...treffer(
      text,
      GRUPPENLEITUNG,
      sage('Wer einer kleinen Gruppe vorsteht, wird auch ohne Namen erkannt.', 'eine engagierte Person'),
      ({ 0: stelle }) => (STELLE.test(stelle) ? null : {}),
    ),
    ...treffer(
      text,
      ANGEHOERIGE,
      sage('Angehörige bekannter Leute werden auch ohne Namen erkannt.', 'eine Person'),
    ),
    ...treffer(
      text,
      IM_VEREIN,
      sage(
        'Wer im Verein oder in der Gemeinde eine Aufgabe hat, wird auch ohne Namen erkannt.',
        'eine engagierte Person',
      ),
      (fund) => {
        const wer = fund.groups?.wer ?? '';
        return istMensch(wer) && !ROLLE_IM_NETZ.test(wer) ? {} : null;
      },
    ),
  ];
}

const istMensch = (wort: string): boolean => MENSCH.test(wort) && !KEIN_MENSCH.test(wort);
