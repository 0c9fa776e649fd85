import type { Befund } from '../befund';
import { kvNummerStimmt, steuerIdStimmt, svNummerStimmt } from './pruefziffern';
import { davor, treffer } from './treffer';
import { findeZerlegtes, hatDatum } from './zerlegt';

const ERSATZ = '[Nummer entfernt]';
const ohneLeer = (s: string): string => s.replace(/[ -]/g, '').toUpperCase();

/** The numbers German offices and funds give to one person (trust: identifier formats). */
export function findeKennnummern(text: string): Befund[] {
  if (!/\d/.test(text)) return [];
  return [
    ...svNummern(text),
    ...kvNummern(text),
    ...steuerIds(text),
    ...azrNummern(text),
    ...treffer(text, /(?<![\d/])(?:\d{7}|\d \d{3} \d{3}) ?[-/] ?\d{3}(?!\d|[.,/-]\d)/g, {
      art: 'bamf_zeichen',
      grund: 'Das Aktenzeichen des BAMF gehört zu genau einem Asylverfahren.',
      ersatz: ERSATZ,
    }),
    ...treffer(text, /(?<![\d\p{L}])\d{3}[ -]?[A-Z][ -]?\d{3} ?\d{3}(?!\d)/gu, {
      art: 'ba_kundennummer',
      grund: 'Die Kundennummer der Agentur für Arbeit oder des Jobcenters gehört zu genau einer Person.',
      ersatz: ERSATZ,
    }),
    ...treffer(text, /(?<!\d)\d{5} ?(?:\/ ?\/|BG|-BG-) ?\d{7}(?!\d)/g, {
      art: 'bg_nummer',
      grund: 'Die BG-Nummer gehört zu genau einer Bedarfsgemeinschaft.',
      ersatz: ERSATZ,
    }),
    ...treffer(text, /(?<!\d)\d{3} ?-?FK ?-?\d{6}(?!\d)/g, {
      art: 'kindergeldnummer',
      grund: 'Die Kindergeldnummer gehört zu genau einer Familie.',
      ersatz: ERSATZ,
    }),
    ...treffer(text, /(?<![\d/])\d{2,3} ?\/ ?\d{3,4} ?\/ ?\d{4,5}(?![\d/])/g, {
      art: 'steuer_id',
      grund: 'Eine Steuernummer gehört zu genau einer Person oder einem Betrieb.',
      ersatz: ERSATZ,
    }),
    ...ausweise(text),
    ...kurzGenannt(text),
    ...mitNamen(text),
    ...findeZerlegtes(text),
  ];
}

function svNummern(text: string): Befund[] {
  const muster = /(?<![\d\p{L}])\d{2}[ -]?\d{2} ?\d{2} ?\d{2}[ -]?[A-Z][ -]?\d{2} ?\d(?![\d\p{L}])/gu;
  return treffer(
    text,
    muster,
    {
      art: 'sv_nummer',
      grund: 'Die Versicherungsnummer enthält Geburtsdatum und Anfangsbuchstaben einer Person.',
      ersatz: ERSATZ,
    },
    ([nummer]) => (svNummerStimmt(ohneLeer(nummer)) || hatDatum(ohneLeer(nummer)) ? {} : null),
  );
}

function kvNummern(text: string): Befund[] {
  return treffer(
    text,
    /(?<![\d\p{L}-])[A-Z] ?\d{3} ?\d{3} ?\d{3}(?![\d\p{L}])/gu,
    {
      art: 'kv_nummer',
      grund: 'Die Krankenversichertennummer bleibt ein Leben lang bei einer Person.',
      ersatz: ERSATZ,
    },
    ([nummer]) => ({
      grund: kvNummerStimmt(ohneLeer(nummer))
        ? 'Die Krankenversichertennummer bleibt ein Leben lang bei einer Person.'
        : 'Das sieht aus wie eine Krankenversichertennummer mit einem Tippfehler.',
    }),
  );
}

const STEUER = /steuer|id-?nr|identifikations|tin\b/i;

function steuerIds(text: string): Befund[] {
  return treffer(
    text,
    /(?<![\d.,/+-])[1-9]\d ?\d{3} ?\d{3} ?\d{3}(?![\d]|[.,/]\d)/g,
    {
      art: 'steuer_id',
      grund: 'Die Steuer-Identifikationsnummer gehört zu genau einer Person.',
      ersatz: ERSATZ,
    },
    (fund) => {
      const { 0: nummer, index } = fund;
      const menge = /^ ?(?:€|Euro|EUR|Stück|Personen|Menschen|Einwohner)/.test(
        text.slice(index + nummer.length),
      );
      const genannt = STEUER.test(davor(text, index));
      return genannt || (!menge && steuerIdStimmt(ohneLeer(nummer))) ? {} : null;
    },
  );
}

function azrNummern(text: string): Befund[] {
  const aussage = {
    art: 'azr_nummer',
    grund: 'Die AZR-Nummer gehört zu genau einer Person im Ausländerzentralregister.',
    ersatz: ERSATZ,
  } as const;
  return treffer(text, /(?<![\d/])\d(?:[ -]?\d){11}(?!\d)/g, aussage, ({ 0: nummer, index }) => {
    const nah = `${davor(text, index, 70)} ${text.slice(index + nummer.length, index + nummer.length + 30)}`;
    if (/AZR|Ausländerzentralregister/i.test(nah)) return {};
    return /^\d{6} \d{5} \d$/.test(nummer) ? {} : null;
  });
}

const AUSWEIS_ZEICHEN = 'CFGHJKLMNPRTVWXYZ';
const AUSWEIS = new RegExp(
  `(?<![\\d\\p{L}-])(?=(?:[A-Z]*\\d){2})[${AUSWEIS_ZEICHEN}][${AUSWEIS_ZEICHEN}0-9]{8}(?:\\d?D?)(?![\\d\\p{L}])`,
  'gu',
);

/** „Der ukrainische Pass FE123456“: passports of other countries, by what they are called. */
const PASS_GENANNT =
  /(?<=(?:[Pp]ass|[Pp]erso|(?<!\p{L})PA|[Aa]usweis|[Aa]ufenthaltstitel|[Vv]isum|eAT|ID-?[Kk]arte|[Ff]ührerschein|[Dd]uldung|[Gg]estattung|[Gg]renzübertrittsbescheinigung|[Aa]nkunftsnachweis|BÜMA)(?:-?(?:[Nn]r|[Nn]ummer)\.?)?(?: (?:mit der Nummer|Nr\.?|lautet|ist|hat die Nummer))?[ :(]{1,3})(?:[A-Z]{1,3} ?-?)?(?=(?:[A-Z]*\d){3})[A-Z0-9]{6,10}(?![\p{L}\d])/gu;

/** „Reiseausweis für Flüchtlinge Nr. F2345678“: letters and digits not far behind a paper. */
const HINTER_PAPIER =
  /(?<=(?:[Pp]ass|[Aa]usweis|[Tt]itel|[Ee]rlaubnis|[Bb]escheinigung|[Dd]uldung|[Gg]estattung|[Vv]isum|[Uu]rkunde)(?:e?s|en)?(?: \p{L}+){0,3}[ ,:(]{1,3}(?:Nr\.? ?|Nummer ))[A-Z]{1,3} ?\d{5,9}(?![\p{L}\d])/gu;

function ausweise(text: string): Befund[] {
  const genannt = treffer(text, PASS_GENANNT, {
    art: 'ausweis',
    grund: 'Eine Ausweis- oder Passnummer gehört zu genau einer Person.',
    ersatz: ERSATZ,
  });
  const dahinter = treffer(text, HINTER_PAPIER, {
    art: 'ausweis',
    grund: 'Eine Ausweis- oder Passnummer gehört zu genau einer Person.',
    ersatz: ERSATZ,
  });
  return [...genannt, ...dahinter, ...nachForm(text)];
}

function nachForm(text: string): Befund[] {
  return treffer(text, AUSWEIS, {
    art: 'ausweis',
    grund: 'Eine Ausweis- oder Passnummer gehört zu genau einer Person.',
    ersatz: ERSATZ,
  });
}

const NUMMER_VON =
  'BG|AZR|BAMF|BA|Kunden|Kdn?\\.?|Kund\\.?|Vers\\.?|Mitgl\\.?|Mitglieds?|Ausweis|Personalausweis|Pass|Reisepass|Aufenthaltstitel|eAT|Konto|Depot|Karten|Kreditkarten|EC-Karten|Personal|Personalkenn|Versicherten|Versicherungs|Sozialversicherungs|Rentenversicherungs|Krankenversicherungs|Krankenversicherten|SV|RV|KV|Renten|Steuer|Steueridentifikations|Identifikations|Ident|Matrikel|Akten|Fall|Vorgangs|Kindergeld|KG|Wohngeld|Führerschein|Fahrgestell|Bewerber|Teilnehmer|TN|Klienten|Patienten|Haft|Gefangenen|Asyl|Register|Registrier|Bedarfsgemeinschafts|Insolvenz|Kassen|Ausländer|Visums?|Zertifikats|Stamm|Schüler|Sozialhilfe|Buchungs|Zulassungs';
/** Numbers of things: rooms, orders, papers. */
const NUMMER_DER_SACHE =
  '(?:Chargen|Los|Modell|Inventar|Teile|Material|Typen|Ausgaben|Heft|Bau|Spind|Parkplatz|Tisch|Stellenplan|Kostenstellen|Flur|Format|Formular|Katalog|Signatur|Inventarisierungs|Heizkosten|Produktions|Artikel|Bestell|Drucksachen?|Haus|Zimmer|Raum|Seiten?|Spenden|Kurs|Veranstaltungs|Rechnungs|Modul|Telefon|Tel|Ruf|Fax|Handy|Mobil|Notruf|Service|Linien?|Bus|Zug|Not|Versions|Ordnungs|Haushalts|Aktions|Lauf|Sach|Ziel|Platz|Förder|Projekt|Gesetzes|Absatz|Maßnahmen?|Zeilen|Tages|Produkt|Serien|Umsatzsteuer|Vereinsregister|Gemeinde|Schlüssel)';
const MIT_NAMEN = new RegExp(
  `(?<![\\p{L}-])(?:(?:${NUMMER_VON})[ -]?|(?!${NUMMER_DER_SACHE})\\p{L}{3,}-?)(?:nummer|nr\\.?|-?Nr\\.?|No\\.?|kennzeichen|zeichen|(?<=[ -])ID)(?!\\p{L})(?: (?:lautet|ist|war|der Person))?[ :=(#"„]{0,4}(?<wert>(?=[A-Z0-9/. -]*\\d{3})[A-Z0-9][A-Z0-9/.-]*(?: (?=[A-Z0-9/.-]*\\d)[A-Z0-9/.-]+){0,5})`,
  'giu',
);

/** A number that is introduced by what it is. */
function mitNamen(text: string): Befund[] {
  return treffer(
    text,
    MIT_NAMEN,
    {
      art: 'kennnummer',
      grund: 'Eine Nummer, die eine Behörde oder Kasse einer Person gegeben hat.',
      ersatz: ERSATZ,
    },
    (fund) => {
      const wert = fund.groups?.wert?.replace(/[ .,/-]+$/, '') ?? '';
      if (wert.replace(/\D/g, '').length < 4) return null;
      const von = fund.index + fund[0].lastIndexOf(wert);
      return { von, bis: von + wert.length };
    },
  );
}

/** „UV-Nr. 123456“, „Kto 532013000“, „Klient Nr. 8812“: abbreviations before a number. */
const KURZ_GENANNT =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}.]{0,4}-(?:Nr|Nummer)\.?|Kto\.?|Konto|KNR|(?:Klient|Klientin|Kunde|Kundin|Patient|Patientin|Bewohner|Bewohnerin)(?: Nr\.?)?)[ :#]{1,3}(?<wert>\d[\d /.-]{2,16}\d)(?![\d,]| ?(?:€|Euro|EUR|%|Prozent))/gu;

function kurzGenannt(text: string): Befund[] {
  return treffer(
    text,
    KURZ_GENANNT,
    {
      art: 'kennnummer',
      grund: 'Eine Nummer, die eine Behörde oder Kasse einer Person gegeben hat.',
      ersatz: ERSATZ,
    },
    (fund) => {
      const wert = fund.groups?.wert ?? '';
      if (/^Kurs/.test(fund[0])) return null;
      const mindestens = /^(?:Kl|Ku|Pa|Be)/.test(fund[0]) ? 4 : 5;
      if (wert.replace(/\D/g, '').length < mindestens || /^\d{1,2}\.\d{1,2}\./.test(wert)) return null;
      const von = fund.index + fund[0].lastIndexOf(wert);
      return { von, bis: von + wert.length };
    },
  );
}
