import type { Befund } from '../befund';
import { INSTITUTION, PERSON, satzUm } from '../muster';
import { istNomen, NOMEN } from '../woerter/nomen';
import { istDorf, istGrosserOrt, siehtAusWieOrt } from '../woerter/orte';
import { davor, treffer } from './treffer';

const NUMMER = '(?:Nr\\.? ?)?\\d{1,4}(?: ?[a-z](?![\\p{L}]))?(?: ?[-/+] ?\\d{1,4}(?: ?[a-z](?![\\p{L}]))?)?';
const SICHER =
  'stra(?:ß|ss)en?|str\\.?|gasse|gässchen|gässle|allee|chaussee|damm|ufer|steig|stieg|twiete|kai|promenade|redder|brink|gracht';
const UNSICHER =
  'weg|platz|ring|pfad|zeile|hof|berg|graben|markt|wall|kamp|winkel|grund|garten|gärten|höhe|halde|park|tor|siedlung|anger|rain|wiese|wiesen|feld|felde|kehre|aue|bogen|brücke|hang|blick|bach|büchel|busch|horst|eck|linde|linden|mühle|born|heide|steg|see|wald|bruch|acker|leite|stiege|treppe|schanze|koppel|straßen?';
const WORT = "\\p{Lu}[\\p{L}.'-]*";
const STRASSE = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Hinter der|Hinter dem|Bei der|Vor dem|Alte[rn]?|Neue[rn]?|Lange[rn]?|Kurze[rn]?|Große[rn]?|Kleine[rn]?|Obere[rn]?|Untere[rn]?|Hohe[rn]?|Breite[rn]?|Innere|Äußere|Sankt|St\\.|Bad|${WORT}er|${WORT}-) ?)?(?:${WORT}[ -]){0,2}(?<teil>${WORT}?)(?:${SICHER}|-? ?(?:Straße|Strasse|Str\\.?(?!\\p{L})|Gasse|Allee|Chaussee|Damm|Ufer|Steig|Promenade)))[ ,]{0,2}${NUMMER}(?![\\d.,]\\d|\\d| ?(?:%|€|Euro|Uhr|Prozent))`,
  'gu',
);
const ANDERE = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:Am|An der|Auf der|Im|In der|Zum|Zur|Alter?|Neuer?|Oberer?|Unterer?|Alte|Neue|Hohe|Lange|Kurze|Breite|Große|Kleine) )?(?<wort>(?:${WORT}[ -])?\\p{Lu}[\\p{L}-]*?(?:${UNSICHER})|${WORT}[ -](?:Weg|Platz|Ring|Pfad|Hof|Berg|Markt|Wall|Kamp|Winkel|Park|Tor|Siedlung|Mühle|Reihe|Aue|Heide|Wiese|Höhe|Brücke|Garten|Graben|Grund|Feld|Schanze|Koppel|Zeile|Kirche|Schule|Linden|Eichen|Gärten)) ?(?<zahl>${NUMMER})(?![\\d.,]\\d|\\d)`,
  'gu',
);
/** „Platz der Republik 8“, „Straße des Friedens 12b“. */
const PLATZ_DER = new RegExp(
  `(?<![\\p{L}])(?:Platz|Straße|Str\\.|Weg|Allee|Ring|Promenade|Hof|Ufer|Brücke|Garten) (?:der|des|am|an der|zum|zur|im) (?:\\p{Ll}+ )?${WORT} ${NUMMER}(?![\\d.,]\\d|\\d| ?(?:%|€|Euro|Uhr|Prozent))`,
  'gu',
);
const PRAEPOSITION = new RegExp(
  `(?<![\\p{L}])(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Hinter der|Hinter dem|Vor dem|Beim|Überm|Hinterm|[aA]m|[aA]n de[rnm]|[aA]uf de[rnm]|[iI]m|[iI]n de[rnm]|[zZ]u[mr]|[zZ]u den|[uU]nter de[rnm]|[üÜ]ber de[rnm]|[hH]inter de[rnm]|[vV]or de[rnm]|[bB]ei de[rnm]|[nN]eben de[rnm]|[zZ]wischen den) (?<wort>(?:(?:${WORT}|\\p{Ll}{3,}e[nr]) )?${WORT}) (?<zahl>${NUMMER})(?![\\d.,]\\d|\\d| ?(?:%|€|Euro|Uhr|Prozent|\\p{Lu}|und|bis))`,
  'gu',
);
const WOHNEN =
  /(?:Adr\.|Anschr\.|Whg\b|wohnh\.|(?<![\p{L}])wh\.|[eE]rdgeschoss|(?<![\p{L}])(?:EG|OG|DG|HH|VH)(?![\p{L}])|untergekommen|unterkommen|einquartiert|Zimmer in|Bleibe|[wW]ohn(?:t|te|en|haft|ung|sitz|adresse|anschrift)|[Aa]dresse|[Aa]nschrift|gemeldet|gezogen|zieht|umgezogen|lebt|leben|Haus|Meldeadresse|Unterkunft|Hausnummer|untergebracht|zugestellt|Post geht|eingezogen)/u;
const EINHEIT =
  /^ ?(?:Stunden?|Minuten|Min\.?|Plätze|Personen|Menschen|Familien|Kinder|Prozent|%|Euro|€|Uhr|Wochen?|Tagen?|Tage|Monaten?|Monate|Jahren?|Jahre|Teilnehm|Kilometer|km|Meter|m²|Schritte|Termine|Mal|mal|von \d|bis \d|Quadrat|frei|besetzt|offen)/;
/** Ordinary compounds that end like a street. */
const ALLTAG =
  /(?:^(?:aus|um|rück|hin|an|ab|vor|hinter|unter|be|ge|ver|zer|ent|ein|zu|durch|bau|stand)|(?:kurs|arbeits|ausbildungs|studien|kita|kinder|schul|praktikums|therapie|behandlungs|betreuungs|pflege|wohn|schlaf|heim|lehr|spiel|sport|stell|sitz|warte|bildungs|lern|flucht|rechts|förder|verwaltungs|dienst|lebens|entwicklungs|anfahrts|zugangs|melde|instanzen|beschwerde|klage|übergangs|königs|tätigkeits|handlungs|themen|berufs|spannungs|wohnungs|stellen|super|floh|treff|tages|mittel|schwer|stütz|zeit|halb|kreis|gegen|hilfs|aufgaben|problem|einsatz|such|eingabe|text|daten|formular|pflicht|zahlen|angebots|arbeitsmarkt|verkehrs|fahrplan|geburts))-?(?:plätze?|platz|wege?|weg|felde?r?|feld|markt|hof|garten|gärten|grund|park|bogen|tor|bruch|blick|hang|wald|eck|steg|zeile|ring)$/i;

/** „52.5200, 13.4050“, „N 51° 26.123“, „51°26'12\"N“: a point on the map. */
const KOORDINATEN =
  /(?<![\d.,])-?\d{1,2}[.,]\d{4,}°?(?: ?[NS])?[,; /]{1,3}-?\d{1,3}[.,]\d{4,}(?:°| ?[EOW](?!\p{L}))?(?!\d)|(?<!\p{L})[NSEOW] ?\d{1,3} ?°(?: ?\d{1,2}(?:[.,]\d+)?)|\d{1,3} ?° ?\d{1,2} ?['′](?: ?\d{1,2}(?:[.,]\d+)? ?(?:["″]|'')?)? ?[NSEOW](?!\p{L})/gu;
/** „Hs.-Nr. 14a, Lindenstraße“: the number first. */
const NUMMER_ZUERST = new RegExp(
  `(?<![\\p{L}])(?:Hausnummer|Hausnr\\.?|Haus-?Nr\\.?|Hs\\.?-?Nr\\.?|HNr\\.?|Nr\\.)[ :]{0,2}\\d{1,4} ?[a-z]?(?:,| in der| im|,? Straße:) ?${WORT}(?:${SICHER}|weg|platz|ring|gasse)(?!\\p{L})`,
  'gu',
);
/** Where one gets on and off. */
const STEIG = /(?:^|[ -])(?:Bus|Bahn|Einzel|Mittel|Gleis|Fähr)steig[ ,]/u;
/** „Alte Ziegelei 2“: what stood there once. */
const ALTE = new RegExp(
  `(?<![\\p{L}])(?:Alte[rs]?|Neue[rs]?|Obere|Untere|Große|Kleine|Hohe|Lange|Breite|Hintere|Vordere) ${WORT} ${NUMMER}(?![\\d.,]\\d|\\d| ?(?:%|€|Euro|Uhr|Prozent|\\p{Lu}|und|bis))`,
  'gu',
);
/** „C 4, 12“: squares instead of streets, as in Mannheim. */
const QUADRAT = /(?<![\p{L}\d])[A-U] ?[1-9], ?\d{1,2}[a-z]?(?![\p{L}\d]|[.,]\d)/gu;

/** Streets with house numbers, and postcodes with places. */
export function findeAdressen(text: string): Befund[] {
  if (!/\d/.test(text)) return [];
  return [
    ...strassen(text),
    ...plzOrte(text),
    ...treffer(text, KOORDINATEN, {
      art: 'adresse',
      grund: 'Koordinaten führen auf wenige Meter genau zu einem Haus.',
      ersatz: '[Ort entfernt]',
    }),
  ];
}

const AUSSAGE = {
  art: 'adresse',
  grund: 'Straße und Hausnummer führen zu einer Wohnung.',
  ersatz: '[Adresse entfernt]',
} as const;

function strassen(text: string): Befund[] {
  const amt = (von: number, bis: number): Partial<Befund> => {
    const satz = satzUm(text, von, bis);
    if (!INSTITUTION.test(satz) || PERSON.test(satz) || WOHNEN.test(satz)) return {};
    return {
      schwere: 'hinweis',
      grund: 'Das scheint die Adresse einer Einrichtung zu sein; im Fall wird sie nicht gebraucht.',
    };
  };
  const nah = (von: number, bis: number) => WOHNEN.test(text.slice(Math.max(0, von - 60), bis + 30));
  const ist = (fund: RegExpExecArray, nurNah: boolean, alltag = true): Partial<Befund> | null => {
    const bis = fund.index + fund[0].length;
    if (EINHEIT.test(text.slice(bis, bis + 14)) || STEIG.test(fund[0])) return null;
    const wort = fund.groups?.wort ?? '';
    if (alltag && ALLTAG.test(wort.split(' ').at(-1) ?? '')) return null;
    if (nurNah && !nah(fund.index, bis)) return null;
    return amt(fund.index, bis);
  };
  return [
    ...treffer(text, STRASSE, AUSSAGE, (fund) => ist(fund, false)),
    ...treffer(text, PLATZ_DER, AUSSAGE, (fund) => ist(fund, false, false)),
    ...treffer(text, NUMMER_ZUERST, AUSSAGE, (fund) => ist(fund, false, false)),
    ...treffer(text, ALTE, AUSSAGE, (fund) => ist(fund, true, false)),
    ...treffer(text, QUADRAT, AUSSAGE, (fund) => ist(fund, true, false)),
    ...treffer(text, ANDERE, AUSSAGE, (fund) => {
      const wort = fund.groups?.wort ?? '';
      const typisch =
        /(?:weg|platz|ring|pfad|graben|kamp|anger|siedlung|wall|höhe|twiete|gärten|heide|mühle|reihe)$/i.test(
          wort,
        ) && wort.length > 5;
      return ist(fund, !typisch || /(?:20[0-4]\d|19\d{2})$/.test(fund[0]));
    }),
    ...treffer(text, PRAEPOSITION, AUSSAGE, (fund) => {
      const wort = fund.groups?.wort?.split(' ').at(-1) ?? '';
      if (/(?:19|20)\d{2}$/.test(fund[0]) || MONAT_TAG.test(wort)) return null;
      // A capital preposition inside a sentence is part of a name: „Die Unterkunft Zum Sportplatz 15“.
      if (/^\p{Lu}/u.test(fund[0]) && /[\p{L},:] $/u.test(davor(text, fund.index, 3)))
        return ist(fund, false, false);
      return ist(fund, !LAGE.test(wort));
    }),
  ];
}

const MONAT_TAG =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\p{Lu}\p{Ll}+tag|Jahr|Jahre|Woche|SGB|Alter|Fall|Raum|Zimmer|Kapitel|Abschnitt|Artikel|Seite|Schritt|Phase|Klasse|Stufe|Gruppe|Ziel|Thema|Punkt|Haushalt|Quartal|Semester|Modul|Kurs|Version|Paragraf|Paragraph|Absatz|Satz|Ziffer|Tabelle|Abbildung|Anlage|Nummer|Nr|Station|Etage|Stock|Monat|Teil|Band|Anhang)$/u;
const LAGE =
  /(?:[Ww]ald|[Bb]ach|[Bb]erg|[Hh]ang|[Mm]ühlen?|[Kk]irche|[Bb]runnen|[Pp]ark|[Mm]arkt|[Aa]nger|[Tt]eich|[Ff]eld|[Ww]inkel|[Ll]inden?|[Bb]ahnhof|[Rr]athaus|[Gg]raben|[Ww]eiher|[Ww]iese[n]?|[Gg]arten|[Gg]ärten|[Bb]usch|[Ee]ichen?|[Bb]irken|[Bb]uchen|[Ee]rlen|[Ww]eiden|[Ss]teinbruch|[Hh]afen|[Tt]urm|[Ss]chloss|[Bb]urg|[Tt]or|[Bb]rücke|[Uu]fer|[Ss]ee|[Ff]riedhof|[Ss]chule)$/;

const PLZ =
  /(?<![\d/.,-])(?:D[- ])?(?<plz>\d{5})(?: |, | - | ?\/ ?|\n)(?<ort>(?:Bad |Sankt |St\. )?\p{Lu}[\p{L}'-]+(?:(?: (?:am|an der|im|bei|ob der|in der|vor der) \p{Lu}[\p{L}-]+)|\/\p{Lu}\p{L}+)?)/gu;
const PLZ_ALLEIN =
  /(?<=(?:PLZ|Postleitzahl|Wohnort|[Aa]nschrift|wohnhaft in|wohnt in|gemeldet in)[ :]{0,2}(?:ist |lautet )?)\d{2} ?\d{3}(?![\d.,]\d|\d)/gu;

/** „Oberweidach (99999)“ */
const PLZ_DANACH =
  /(?<![\p{L}])(?<ort>\p{Lu}[\p{L}-]{3,})(?: \(|, )(?:PLZ[: ]*|D-)?\d{5}(?=\)|$|[,;.](?!\d))/gu;

function plzOrte(text: string): Befund[] {
  const aussage = {
    art: 'plz_ort',
    grund: 'Eine Postleitzahl umfasst oft nur wenige tausend Menschen.',
    ersatz: 'eine kleine Gemeinde',
  } as const;
  return [
    ...treffer(text, PLZ, aussage, (fund) => {
      const ort = fund.groups?.ort ?? '';
      const wort = ort.split(/[ /]/)[0] ?? '';
      const bekannt = istGrosserOrt(ort) || istGrosserOrt(wort) || /^(?:Bad|Sankt|St\.) /.test(ort);
      if (
        !bekannt &&
        istNomen(wort) &&
        !istDorf(wort) &&
        !(
          siehtAusWieOrt(wort) &&
          (!/00$/.test(fund.groups?.plz ?? '') ||
            /(?:\b(?:in|aus|nach|D-)|[,;:(]|^) ?$/i.test(davor(text, fund.index, 8))) &&
          !NOMEN.has(wort.toLowerCase())
        )
      )
        return null;
      if (!bekannt && /000$/.test(fund.groups?.plz ?? '') && !siehtAusWieOrt(wort)) return null;
      return { ersatz: bekannt ? 'eine größere Stadt' : 'eine kleine Gemeinde' };
    }),
    ...treffer(text, PLZ_ALLEIN, aussage),
    ...treffer(text, PLZ_DANACH, aussage, (fund) => {
      const ort = fund.groups?.ort ?? '';
      return istGrosserOrt(ort) || istDorf(ort) || siehtAusWieOrt(ort) ? {} : null;
    }),
  ];
}
