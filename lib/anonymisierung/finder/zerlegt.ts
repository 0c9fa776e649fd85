import type { Art, Befund } from '../befund';
import { REGELWERK_DAVOR } from './aktenzeichen';
import { kvNummerStimmt, steuerIdGestalt, steuerIdStimmt, svNummerStimmt } from './pruefziffern';
import { davor } from './treffer';

/** What people put between the pieces of a number. */
export const TRENNER = '[ \\n]?[-./_·]?[ \\n]?';

const T = TRENNER;
const nackt = (s: string): string => s.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
/** All pieces are set apart in the same way, as one person writes one number. */
const gleichGeteilt = (s: string): boolean =>
  new Set(s.replace(/\n/g, ' ').match(/[^A-Za-z0-9]+/g) ?? []).size <= 1;
const GRUND = 'Eine Nummer, die eine Behörde oder Kasse einer Person gegeben hat.';

interface Form {
  art: Art;
  muster: RegExp;
  /** Whether the bare characters are such a number; `genannt`: a word close by says so. */
  stimmt(nummer: string, genannt: boolean, wie: string): boolean;
  wort: RegExp;
}

const MENGE = /^ ?(?:€|Euro|EUR|Stück|Personen|Menschen|Einwohner|Prozent|%)/;

/** Numbers with a form of their own, however they are broken into pieces. */
const FORMEN: readonly Form[] = [
  {
    art: 'sv_nummer',
    muster: new RegExp(`(?<![\\d\\p{L}])\\d(?:${T}\\d){7}${T}[A-Za-z](?:${T}\\d){3}(?![\\d\\p{L}])`, 'gu'),
    wort: /SV|RV|[Vv]ersich|Vers\.|VSNR|VN|Renten/,
    stimmt: (nummer, genannt, wie) =>
      hatDatum(nummer) && (genannt || svNummerStimmt(nummer) || (/[A-Z]/.test(wie) && gleichGeteilt(wie))),
  },
  {
    art: 'kv_nummer',
    muster: new RegExp(`(?<![\\d\\p{L}])[A-Za-z](?:${T}\\d){9}(?![\\d\\p{L}])`, 'gu'),
    wort: /KV|[Kk]ranken|[Vv]ersich|Vers\.|Gesundheitskarte|eGK|[Kk]asse|AOK|TK|Barmer|DAK/,
    stimmt: (nummer, genannt, wie) =>
      genannt || (kvNummerStimmt(nummer) && /^[A-Z]/.test(wie) && gleichGeteilt(wie)),
  },
  {
    art: 'steuer_id',
    muster: new RegExp(`(?<![\\d.,/+-])[1-9](?:${T}\\d){10}(?!${T}\\d)`, 'gu'),
    wort: /[Ss]teuer|Id-?Nr|ID-Nr|TIN|StID|[Ii]dentifikation/,
    stimmt: (nummer, genannt) => steuerIdStimmt(nummer) && (genannt || steuerIdGestalt(nummer)),
  },
  {
    art: 'azr_nummer',
    muster: new RegExp(`(?<![\\d/])\\d(?:${T}\\d){11}(?!\\d)`, 'gu'),
    wort: /AZR|[Zz]entralregister/,
    stimmt: (_nummer, genannt) => genannt,
  },
  {
    art: 'bamf_zeichen',
    muster: new RegExp(`(?<![\\d/])\\d(?:${T}\\d){9}(?!${T}\\d)`, 'gu'),
    wort: /BAMF|Bundesamt|Az|Gesch|GZ|Gz|AZ|Asyl/,
    stimmt: (_nummer, genannt) => genannt,
  },
  {
    art: 'ba_kundennummer',
    muster: new RegExp(`(?<![\\d\\p{L}])\\d{3}${T}[A-Za-z]${T}\\d{3}${T}\\d{3}(?!\\d)`, 'gu'),
    wort: /[Kk]unde|Kd|KNR|BA|Jobcenter|JC|Agentur/,
    stimmt: (_nummer, genannt, wie) => genannt || /[A-Z]/.test(wie),
  },
  {
    art: 'bg_nummer',
    muster:
      /(?<!\d)\d{3,5}(?:[-/ ]\d{2}[-/ ])?(?=[^\d]{0,8}(?:BG|bg|\/ ?\/))[ \n./_\-BGbg]{2,8}\d{7}(?!\d)/gu,
    wort: /BG|Bedarf/,
    stimmt: () => true,
  },
  {
    art: 'kindergeldnummer',
    muster: new RegExp(`(?<!\\d)\\d{3}${T}(?:FK|fk|Fk)${T}\\d{3}${T}\\d{3}(?!\\d)`, 'gu'),
    wort: /[Kk]indergeld|KG|[Ff]amilienkasse/,
    stimmt: () => true,
  },
];

/** Day (with 50 added when the day is unknown twice) and month at their places. */
export function hatDatum(nummer: string): boolean {
  const tag = Number(nummer.slice(2, 4));
  const monat = Number(nummer.slice(4, 6));
  return monat <= 12 && (tag <= 31 || (tag >= 51 && tag <= 81));
}

/** Numbers of persons that are broken into pieces, written small, or stand beside the word that says what they are. */
export function findeZerlegtes(text: string): Befund[] {
  if (!/\d/.test(text)) return [];
  return [...nachForm(text), ...beimWort(text)];
}

function nachForm(text: string): Befund[] {
  return FORMEN.flatMap(({ art, muster, stimmt, wort }) =>
    [...text.matchAll(muster)].flatMap(({ 0: wie, index }) => {
      const danach = text.slice(index + wie.length, index + wie.length + 35);
      const genannt = wort.test(davor(text, index, 40)) || wort.test(danach);
      if (MENGE.test(danach) || !stimmt(nackt(wie), genannt, wie)) return [];
      return [befund(index, index + wie.length, art)];
    }),
  );
}

const befund = (von: number, bis: number, art: Art): Befund => ({
  art,
  von,
  bis,
  schwere: 'blockiert',
  grund: GRUND,
  ersatz: '[Nummer entfernt]',
});

/** Words that are followed by the number of a person; those in the second group only together with Nr. or six digits. */
const WORT =
  /(?<![\p{L}])(?:(?<sicher>IBAN|BIC|Az\.?|AZ|Aktenz(?:eichen|\.)|Gesch(?:äftszeichen|\.-?Z\.?)|BLZ|Bankleitzahl|SV-?N(?:ummer|r\.?)|SVNR|VSNR|RVNR|RV-?N(?:ummer|r\.?)|KVNR|KV-?N(?:ummer|r\.?)|eGK|Steuer-?(?:ID|Id)(?:-?Nr\.?)?|(?:[Ss]teuerliche )?ID-?Nr\.?|IdNr\.?|TIN|StID|St\.?-?Nr\.?|AZR(?:-?N(?:ummer|r\.?))?|BG(?:-?N(?:ummer|r\.?))?|Kd\.?-?Nr\.?|KNR|KdNr\.?|BA-?Nr\.?|PA-?Nr\.?|eAT|[\p{L}-]{2,}(?:nummer|nr\.|-Nr\.?|-Nummer))(?!\p{L})|(?<schwach>[\p{L}-]*(?:[Kk]onto|[Bb]ankverbindung|[Aa]usweis|[Pp]ass|[Pp]erso|[Aa]ufenthaltstitel|[Aa]ufenthaltserlaubnis|[Nn]iederlassungserlaubnis|[Aa]ufenthaltskarte|[Aa]ufenthaltsgestattung|[Dd]uldung|[Bb]escheinigung|[Vv]isum|[Ff]ührerschein|[Uu]rkunde|[Aa]nkunftsnachweis|[Zz]entralregister|[Bb]edarfsgemeinschaft|[Kk]indergeld|[Ff]amilienkasse|[Gg]esundheitskarte|[Vv]ersichertenkarte|[Vv]ersicherung|[Tt]itel|[Aa]uskunft|[Aa]ntrag|[Vv]ertrag|[Pp]olice|[Tt]icket|[Aa]ttest|[Ll]izenz|[Ss]chein)(?:e?s|en|e|n)?|BAMF|Kto\.?)(?!\p{L})(?:[, ]{1,2}(?:[Nn]r\.?|[Nn]ummer|[Ss]erien-?[Nn](?:r\.?|ummer)|No\.?|ID))?)/gu;
const BIS_ZUR_NUMMER = /\.?(?:,? \p{Ll}{2,10}){0,3}[ \n:=#("„.,…-]{1,5}/uy;
const LAUF = new RegExp(
  `(?:[A-Za-z]{1,3}${T}(?=[A-Z0-9]*\\d))?(?:[A-Za-z]{0,4}\\d[A-Za-z0-9]*|[A-Z]{2}(?=${T}\\d))(?:${T}(?:[A-Za-z]{0,3}\\d[A-Za-z0-9]*|//|[A-Za-z]{1,2}(?=${T}\\d)|[A-Z]{1,3}(?!\\p{L})|[A-Z]\\p{L}{0,2}(?=${T}\\d)))*`,
  'uy',
);
/** Not numbers of persons, whatever ends in -nummer. */
const SACHE =
  /^(?:Sachkont|Aufwandskont|Ertragskont|Finanzkont|Produktkont|Verwahrkont|Gegenkont|Kostenkont|Chargen|Los|Modell|Inventar|Teile|Material|Typen|Ausgaben|Heft|Bau|Spind|Parkplatz|Tisch|Stellenplan|Kostenstellen|Flur|Format|Formular|Katalog|Signatur|Inventarisierungs|Heizkosten|Produktions|Artikel|Bestell|Drucksachen?|Haus|Zimmer|Raum|Seiten?|Spenden|Kurs|Veranstaltungs|Rechnungs|Modul|Notruf|Service|Linien?|Versions|Ordnungs|Haushalts|Lauf|Ziel|Platz|Förder|Projekt|Gesetzes|Maßnahmen?|Zeilen|Tages|Produkt|Umsatzsteuer|Vereinsregister|Gemeinde|Schlüssel|Telefon|Tel|Fax|Ruf|Handy|Mobil|Beschluss|Vorlagen?|Stellen|Kapitel|Konto(?=führung)|EAN|ISBN)/i;
/** „ESF+-Antrag Nr.“: money of a project, not of a person. */
const FOERDERMITTEL =
  /(?<!\p{L})(?:ESF|EFRE|AMIF|FEAD|EHAP|Förder|Zuwendungs|Projekt|Landesmittel|Bundesmittel)(?:\+| Plus)?[\p{L}-]{0,14}(?: \p{L}+)?[ -]?(?:[nN]r\.?|[nN]ummer)?$/u;
const DATUM =
  /^\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d{2}|\d{4})?$|^(?:19|20)\d{2}(?: ?[-/] ?(?:(?:19|20)?\d{2}))?$|^(?:19|20)\d{2}[-/.]\d{2}[-/.]\d{2}$/;
const TAUSENDER = /^\d{1,3}(?:[. ]\d{3})+$/;

function beimWort(text: string): Befund[] {
  const befunde: Befund[] = [];
  for (const wort of text.matchAll(WORT)) {
    if (
      SACHE.test(wort[0]) ||
      FOERDERMITTEL.test(text.slice(Math.max(0, wort.index - 24), wort.index) + wort[0])
    )
      continue;
    if (/^A[zZ]|^Aktenz|^Gesch/.test(wort[0]) && REGELWERK_DAVOR.test(davor(text, wort.index, 70))) continue;
    const ende = wort.index + wort[0].length;
    const mindestens = wort.groups?.sicher || /(?:nr|nummer|id)\.?$/i.test(wort[0]) ? 4 : 6;
    const fund = laufNach(text, ende) ?? laufVor(text, wort.index);
    if (!fund) continue;
    const wie = text.slice(fund.von, fund.bis);
    const ziffern = wie.replace(/\D/g, '').length;
    if (ziffern < mindestens || DATUM.test(wie) || MENGE.test(text.slice(fund.bis))) continue;
    if (mindestens > 4 && TAUSENDER.test(wie)) continue;
    if (mindestens > 4 && /^0\d/.test(wie)) continue;
    befunde.push(befund(fund.von, fund.bis, 'kennnummer'));
  }
  return befunde;
}

interface Stelle {
  von: number;
  bis: number;
}

function laufNach(text: string, ab: number): Stelle | null {
  BIS_ZUR_NUMMER.lastIndex = ab;
  const von = BIS_ZUR_NUMMER.test(text) ? BIS_ZUR_NUMMER.lastIndex : ab;
  LAUF.lastIndex = von;
  return LAUF.test(text) ? { von, bis: LAUF.lastIndex } : null;
}

const VORN =
  /(?<![\p{L}\d])(?<wie>[A-Za-z]{0,3}[A-Za-z0-9 \n./_·-]*\d[A-Za-z0-9]*)(?: ?\(| ist (?:die|der|das|ihre|seine|eine) | ?= ?|, )$/u;

/** „123 A 456789 (Kundennummer)“: the word behind the number. */
function laufVor(text: string, wortVon: number): Stelle | null {
  const ab = Math.max(0, wortVon - 50);
  const fund = VORN.exec(text.slice(ab, wortVon));
  const wie = fund?.groups?.wie ?? '';
  const kern = /(?:[A-Za-z]{1,3}[ .-]?)?[\dA-Z](?:[ \n./_·-]{0,3}(?:\d|[A-Za-z]{1,2}(?![a-z]{2})))*$/u.exec(
    wie,
  );
  if (!fund || !kern) return null;
  const von = ab + fund.index + kern.index;
  return { von, bis: von + kern[0].length };
}
