import type { Befund } from '../befund';
import { istNachname } from '../woerter/nachnamen';
import { istNomen } from '../woerter/nomen';
import { istDorf, istGrosserOrt, istLand, siehtAusWieOrt } from '../woerter/orte';
import { istVorname } from '../woerter/vornamen';
import { namenhaft } from './namen/namenhaft';
import { treffer } from './treffer';

const ORT = '(?<ort>(?:Bad |Sankt |St\\. )?\\p{Lu}\\p{Ll}[\\p{L}]*(?:-\\p{Lu}[\\p{L}]+)*)';
const WOHNT = new RegExp(
  `(?<![\\p{L}])(?:[lL]ebt|[lL]eben|[lL]ebte|[wW]ohnt|[wW]ohnen|[wW]ohnte|[wW]ohnhaft|[gG]emeldet|[gG]ezogen|[zZ]ieht|[zZ]og|[uU]mgezogen|[uU]ntergebracht|Unterkunft|Wohnung|Sammelunterkunft|Gemeinschaftsunterkunft|[zZ]ugewiesen|Heim|aufgewachsen|[sS]tammt|[kK]ommt|[aA]rbeitet|Stadtteil|Ortsteil|Gemeinde|Dorf|Dörfchen|Nachbardorf|Nachbarort|Wohnort|Ortschaft|Weiler|Siedlung|Quartier|Viertel)(?: (?:seit|mit|nach|bei|allein|jetzt|heute|noch|zunächst|der|ihr|sein)[\\p{L} ]{0,25})?,? ?(?:in|im|aus|nach|bei|namens)? ?(?<!\\p{L})${ORT}`,
  'gu',
);
const PRAEPOSITION = new RegExp(
  `(?<![\\p{L}])(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei|Richtung|[Vv]on) ${ORT}(?! ?\\d)`,
  'gu',
);
const NACH_PRAEPOSITION =
  /(?:^|[ ,])(?:[Ii]n|[Ii]m|[Aa]us|[Nn]ach|[Bb]ei|namens|Stadtteil|Ortsteil|Gemeinde|Dorf|Dörfchen|Nachbardorf|Nachbarort|Wohnort|Ortschaft|Weiler|Siedlung|Quartier|Viertel) (?=\p{Lu}[^ ]*$|(?:Bad|Sankt|St\.) \p{Lu}[^ ]*$)/u;
const KLEIN =
  /(?<![\p{L}])(?:(?:eine[rmn]?|der|dem) )?(?:(?:kleine[nrm]?|winzige[nrm]?) )?(?:Gemeinde|Dorf|Ort|Ortschaft|Weiler|Stadt|Ortsteil|Kleinstadt)(?: \p{L}+)? (?:mit|von)(?: rund| etwa| knapp| gut| nur| ca\.)? \d{1,3}(?:[. ]?\d{3})? Einwohner\p{L}*/gu;
const VIERTEL = new RegExp(
  `(?<![\\p{L}])(?:im |in der |in )?(?:Stadtteil|Ortsteil|Stadtviertel|Wohnviertel|Quartier|Siedlung)(?: der| des)? „?${ORT}`,
  'gu',
);
/** Capitalised words after „in“ and „aus“ that are no places. */
const KEIN_ORT =
  /^(?:Ausbildung|Arbeit|Teilzeit|Vollzeit|Haft|Elternzeit|Pflege|Kurzarbeit|Not|Ruhe|Frage|Kraft|Bezug|Form|Gang|Betracht|Anspruch|Höhe|Kooperation|Bearbeitung|Absprache|Zusammenarbeit|Deutsch|Leichter|Einfacher|Trägerschaft|Person|Präsenz|Summe|Person|Zukunft|Wirklichkeit|Teilen|Einzelfällen|Gruppen|Eile|Angst|Armut|Sicherheit|Freiheit|Köln|Stand|Weg|Klasse|Raum|Sachen|Folge|Herr|Frau|Familie|Person|Kita|Schule|Haus|Hause|Heim|Übersee|Ihrem|Ihrer|Ihren|Lohn|Rente|Obhut|Reha|Quarantäne|Kontakt|Ordnung|Erfahrung|Kindern|Personal|Anlehnung|Berücksichtigung|Erwartung|Hinblick|Verbindung|Zeiten|Zeit|Tagen|Wochen|Monaten|Jahren|Stunden|Prozent|Euro|Anbetracht|Vertretung|Verzug|Behandlung|Therapie|Beratung|Betreuung|Abstimmung|Trennung|Scheidung|Gemeinschaft|Wohngemeinschaft|Eigenregie|Handarbeit|Mangel|Sorge|Scham|Gründen|Mitteln|Sicht|Richtung|Tabelle|Kapitel|Abschnitt|Phase|Block|Modul|Ziel|Deutschland|Kombination|Englisch|Stufe|Schritt|Schritten|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)$/;

/** Places so small that they say who it is: villages, quarters, towns of less than about 20,000 people. */
export function findeOrte(text: string): Befund[] {
  const aussage = {
    art: 'ort',
    schwere: 'warnung',
    grund: 'In einem kleinen Ort oder Stadtteil wissen die Leute, wer gemeint ist.',
    ersatz: 'eine kleine Gemeinde',
  } as const;
  const melde = (fund: RegExpExecArray, sicher: boolean): Partial<Befund> | null => {
    const ort = fund.groups?.ort ?? '';
    if (!istKleinerOrt(ort, sicher)) return null;
    const von = fund.index + fund[0].length - ort.length;
    return { von, ersatz: ersatzNach(text.slice(0, von)) };
  };
  return [
    ...treffer(text, WOHNT, aussage, (fund) => (NACH_PRAEPOSITION.test(fund[0]) ? melde(fund, true) : null)),
    ...treffer(text, PRAEPOSITION, aussage, (fund) => melde(fund, false)),
    ...treffer(text, VIERTEL, aussage, (fund) => melde(fund, true)),
    ...treffer(text, KLEIN, { ...aussage, ersatz: 'einer kleinen Gemeinde' }, () => ({})),
  ];
}

/** What reads well after the words before: „in einer kleinen Gemeinde“, „im Stadtteil [Name entfernt]“. */
function ersatzNach(vorher: string): string {
  if (/(?:^|[^\p{L}])(?:in|aus|nach|bei|von) $/iu.test(vorher)) return 'einer kleinen Gemeinde';
  return /\p{Lu}\p{Ll}+(?: de[rs])? „?$/u.test(vorher) ? '[Name entfernt]' : 'eine kleine Gemeinde';
}

function istKleinerOrt(ort: string, sicher: boolean): boolean {
  const teile = ort.split(/[ -]/);
  const wort = teile.at(-1) ?? '';
  if (istLand(ort) || istGrosserOrt(ort) || KEIN_ORT.test(wort) || istLand(wort)) return false;
  if (istGrosserOrt(teile[0] ?? '') && teile.length > 1) return true;
  if (/^(?:Bad|Sankt|St\.) /.test(ort)) return true;
  if (istVorname(wort) || istNachname(wort)) return false;
  if (istDorf(wort)) return true;
  if (LAGE_VORN.test(wort) && EINDEUTIG.test(wort.toLowerCase())) return true;
  if (istNomen(wort)) return false;
  if (VORSILBE.test(wort) && namenhaft(wort) > 0) return true;
  if (wort.length < 4 || (/(?:isch|ische[nrs]?|en|er|e)$/.test(wort) && !siehtAusWieOrt(wort))) return false;
  return sicher
    ? siehtAusWieOrt(wort) || !/(?:s|t)$/.test(wort)
    : siehtAusWieOrt(wort) && EINDEUTIG.test(wort.toLowerCase());
}

/** „Oberhinterkirchen“: what stands before the names of villages, also where the rest is a noun. */
const LAGE_VORN =
  /^(?:Ober|Unter|Nieder|Hinter|Vorder|Mitter|Hohen|Groß(?!tante|vater|mutter)|Wenigen|Langen|Kirch)\p{Ll}{5,}$/u;

/** „Hinterzarten“: after „in“ and „aus“ no noun begins like that that no list knows. */
const VORSILBE =
  /^(?:Ober|Unter|Nieder|Hinter|Vorder|Mitter)(?!\p{Ll}*(?:ung(?:en)?|heit|keit|schaft|liche|ige|ische)[nrsm]?$)\p{Ll}{4,}$/u;

/** Endings that hardly any ordinary noun has. */
const EINDEUTIG =
  /(?:dorf|hausen|ingen|stedt|städt|rode|roda|kirchen|hofen|weiler|büttel|brück|furt|münde|husen|stetten|broich|itz|zell|weidach|bronn|kappel|[bn]ach|heim|[rn]berg|bach|thal|wangen|scheid|büren|lohe?|horst|leben|moos|reuth|grün|ried)$/;
