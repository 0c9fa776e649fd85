import type { Befund } from './befund';
import { normalisiere } from './normalisiere';
import { istNomen } from './woerter/nomen';
import { istGrosserOrt, istLand } from './woerter/orte';

/** Traits that are harmless alone and lead to a person together. */
export const MERKMALE = {
  geschlecht: 'Geschlecht',
  alter: 'Alter',
  herkunft: 'Herkunft',
  familie: 'Familie',
  beruf: 'Beruf',
  ort: 'Ort',
  status: 'Aufenthaltsstatus',
  gesundheit: 'Gesundheit',
  zeitpunkt: 'Zeitpunkt',
  amt: 'Amt oder Verein',
} as const;
export type Merkmal = keyof typeof MERKMALE;

/** Three traits are enough for a typical case. */
export const HOECHSTENS = 3;

interface Fundstelle {
  merkmal: Merkmal;
  /** An exact value (28, Gambia, Busfahrer) narrows more than a band (Mitte dreißig, Westafrika). */
  genau: boolean;
  von: number;
  bis: number;
}

/** What a whole case says about one person. */
export interface Kombination {
  merkmale: readonly Merkmal[];
  /** True when more comes together than a typical case should say. */
  zuViel: boolean;
  /** A German sentence that names the traits; null when nothing is too much. */
  satz: string | null;
}

type Regel = [Merkmal, boolean, RegExp, ((wort: string) => boolean)?];

const BERUFE =
  'Busfahrer|Taxifahrer|Lkw-Fahrer|Koch|Köchin|Bäcker|Friseur|Schneider|Näher|Maler|Maurer|Schweißer|Elektriker|Mechaniker|Ingenieur|Arzt|Ärztin|Zahnarzt|Zahnärztin|Apotheker|Hebamme|Krankenpfleger|Krankenschwester|Altenpfleger|Pflegehelfer|Lehrer|Professor|Erzieher|Richter|Anwalt|Anwältin|Polizist|Soldat|Offizier|Bauer|Landwirt|Fischer|Schäfer|Hirte|Händler|Verkäufer|Kassierer|Buchhalter|Bankangestellte|Journalist|Musiker|Sänger|Künstler|Schauspieler|Dolmetscher|Übersetzer|Student|Programmierer|Informatiker|Architekt|Tierarzt|Tierärztin|Metzger|Schreiner|Tischler|Schlosser|Gärtner|Reinigungskraft|Küchenhilfe|Lagerarbeiter|Erntehelfer|Fabrikarbeiter|Hausmeister|Kellner|Fahrer|Pilot|Imam|Pfarrer|Goldschmied|Schuster|Fotograf|Trainer|Fußballer|Profi|Optiker|Zahntechniker|Labortechniker|Chemiker|Biologe|Psychologe|Sozialarbeiter|Manager|Unternehmer|Geschäftsmann|Geschäftsfrau|Imker|Bergmann|Dachdecker|Pizzabäcker|Paketbote|Paketzusteller|Briefträger|Wachmann|Pförtner|Schäferin|Puppenspieler|Pianist|Geiger|Dirigent|Komponist|Bildhauer|Tänzer|Boxer|Ringer|Dichter|Schriftsteller|Regisseur|Moderator|Diplomat|Botschafter|Chirurg|Kinderarzt|Kapitän|Seemann|Uhrmacher|Taucher';
const NATION =
  'afghanisch|syrisch|irakisch|iranisch|eritreisch|somalisch|nigerianisch|ghanaisch|gambisch|türkisch|kurdisch|ukrainisch|russisch|polnisch|rumänisch|bulgarisch|albanisch|kosovarisch|serbisch|marokkanisch|tunesisch|algerisch|ägyptisch|libanesisch|palästinensisch|pakistanisch|indisch|tamilisch|vietnamesisch|chinesisch|äthiopisch|sudanesisch|kamerunisch|togolesisch|malisch|senegalesisch|tschetschenisch|armenisch|georgisch|aserbaidschanisch|italienisch|spanisch|portugiesisch|griechisch|kroatisch|bosnisch|mazedonisch|jesidisch|philippinisch|brasilianisch|kubanisch|jemenitisch|libysch|mongolisch|kenianisch|ivorisch|guineisch|kongolesisch|angolanisch|ruandisch';
const ZAHL =
  'ein|eine|einen|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d{1,2}|mehrere|mehreren|viele';

const REGELN: readonly Regel[] = [
  [
    'alter',
    true,
    /(?<![\d\p{L}.,])\d{1,2}(?: Jahre(?: alt)?(?![\p{L}])|-?jährige?[nrs]?)|(?<=(?:, |\())\d{2}(?=[,)]| ?Jahre)/gu,
  ],
  [
    'alter',
    false,
    /(?<!\p{L})(?:Anfang|Mitte|Ende) (?:\p{Ll}+ig|\d0|dreißig)(?!\p{L})|(?<!\p{L})(?:minderjährig|volljährig|jugendlich)\p{L}*|(?<!\p{L})um die (?:\d0|\p{Ll}+ig)/gu,
  ],
  [
    'herkunft',
    true,
    /(?<=(?:aus|in|nach|von) (?:de[rmn] )?)(?<o>\p{Lu}[\p{L}-]+)/gu,
    (wort) => istLand(wort) || AUSLAND.test(wort),
  ],
  [
    'herkunft',
    true,
    new RegExp(
      `(?<!\\p{L})(?:${NATION})(?:e[nrsm]?)?(?!\\p{L})|(?<!\\p{L})(?:Afghan|Syrer|Irak|Iran|Eritreer|Somali|Nigerian|Gambi|Türk|Kurd|Ukrainer|Russ|Pol|Rumän|Bulgar|Alban)(?:e|in|er|erin|ier|ierin|n|en)(?!\\p{L})`,
      'gu',
    ),
  ],
  [
    'herkunft',
    false,
    /(?<!\p{L})(?:aus (?:einem )?(?:dem )?(?:Land|Drittstaat|Kriegsgebiet|Nahen Osten|EU-Ausland|Ausland|EU-Staat)|West|Ost|Nord|Süd|Zentral)?(?:afrika|asien|europa)(?:nisch\p{L}*)?|aus (?:einem Land|Land \p{Lu}|einem Drittstaat|dem Nahen Osten)|(?<!\p{L})(?:geflüchtet|zugewandert|eingewandert|afrikanisch|arabisch|asiatisch)(?:e[nrs]?)?(?!\p{L})/gu,
  ],
  [
    'familie',
    false,
    new RegExp(
      `(?<!\\p{L})(?:alleinerziehend\\p{L}*|alleinstehend\\p{L}*|verheiratet|ledig|geschieden|verwitwet|schwanger|Witwer?|kinderlos|(?:${ZAHL}) (?:\\p{L}+e[nrs]? )?(?:Kind(?:ern|er)?|Söhnen?|Töchter|Tochter|Sohn|Geschwister|Mädchen|Jungen)|(?:Ehe)?(?:Mann|mann) und|Ehefrau|Ehemann|Familie im Ausland|große Familie|Zwilling\\p{L}*|Großfamilie|älteste\\p{L}* (?:Tochter|Sohn|Kind)|jüngste\\p{L}* (?:Tochter|Sohn|Kind)|Familiennachzug)(?!\\p{L})`,
      'gu',
    ),
  ],
  [
    'beruf',
    true,
    new RegExp(
      `(?<!\\p{L})(?:\\p{Lu}\\p{Ll}+)?(?:${BERUFE}|${BERUFE.toLowerCase()})(?:in|s|e|en|n|innen)?(?!\\p{L})`,
      'gu',
    ),
  ],
  [
    'beruf',
    false,
    /(?<!\p{L})(?:Pflegeberuf|Gesundheitsberuf|Handwerk|Gastronomie|in der (?:Pflege|Logistik|Gastronomie|Reinigung|Küche|Produktion|Werkstatt|\p{L}*werkstatt|\p{L}*küche)|im (?:Lager|Büro|Verkauf|Handwerk|Baugewerbe)|auf dem Bau|hilft (?:in|im|bei|beim)|arbeitslos|ungelernt\p{L}*|Studium|studiert|Ausbildung (?:als|zum|zur))(?!\p{L})/gu,
  ],
  [
    'ort',
    true,
    /(?<=(?:in|bei|nach|aus) )(?<o>\p{Lu}[\p{L}-]+)/gu,
    (wort) => istGrosserOrt(wort) && !AUSLAND.test(wort),
  ],
  [
    'ort',
    true,
    /(?<!\p{L})Gemeinde mit \d|(?<!\p{L})(?:Dorf|Ort|Kleinstadt|Stadt) mit (?:rund |etwa |knapp )?\d/gu,
  ],
  [
    'ort',
    false,
    /(?<!\p{L})(?:Kleinstadt|Großstadt|mittelgroße[nr]? Stadt|kleine[nr]? (?:Gemeinde|Ort|Dorf|Stadt)|auf dem (?:Land|Dorf)|ländliche[nr]? \p{L}+|im Stadtteil)(?!\p{L})/gu,
  ],
  [
    'status',
    false,
    /(?<!\p{L})(?:Duldung|geduldet\p{L}*|Aufenthaltsgestattung|Aufenthaltserlaubnis|anerkannt\p{L}* (?:Schutz|Flüchtling|Asyl)\p{L}*|subsidiär\p{L}*|Schutzstatus|Asylbewerber\p{L}*|asylberechtigt\p{L}*|Niederlassungserlaubnis|Blaue Karte|Abschiebungsverbot|Fiktionsbescheinigung|eingebürgert|Einbürgerung|Asylverfahren|§ ?2[345][ab]?|§ ?104c|Chancenaufenthalt|unbegleitet\p{L}*)(?!\p{L})/gu,
  ],
  [
    'gesundheit',
    true,
    /(?<!\p{L})(?:HIV\p{L}*(?:-positiv)?|blinde?[rnms]?|gehörlose?[rnms]?|taube?[rnm]?|trans(?:sexuell\p{L}*|gender|frau|mann)?|Trans(?:frau|mann|person)|intersexuell\p{L}*|Rollstuhl|schwerbehindert\p{L}*|Epilepsie|Krebs|Diabetes|PTBS|depressiv\p{L}*|Depression|traumatisiert\p{L}*|Behinderung|gelähmt\p{L}*|Dialyse|Autismus|psychisch krank\p{L}*)(?!\p{L})/gu,
  ],
  [
    'zeitpunkt',
    true,
    /(?<!\p{L})(?:im |seit |Ende |Anfang |Mitte )(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?:19|20)\d{2}|(?<!\p{L})(?:seit|im Jahr|Herbst|Frühjahr|Sommer|Winter|Sommer des Jahres) (?:dem Jahr )?(?:19|20)\d{2}(?!\p{L}|\d)/gu,
  ],
  [
    'amt',
    true,
    /(?<!\p{L})(?:\p{L}*[vV]orsitzende[rn]?|\p{L}*präsident(?:in)?|Bürgermeister(?:in)?|Vereins?mitglied|Mitglied im (?:örtlichen )?\p{L}*verein|spielt (?:beim|im|bei)|Fußballverein|Sportverein|Kulturverein\p{L}*|Vereins \p{Lu}|Trainer(?:in)?|Imam)(?!\p{L})/gu,
  ],
  [
    'geschlecht',
    false,
    /(?<!\p{L})(?:Herr|Herrn|Frau|Mann|Mutter|Vater|Sohn|Tochter|Bruder|Schwester|Witwe|Witwer|Ehefrau|Ehemann|Mädchen|Junge|Er|er|ihm|ihn|Klientin|Kundin|Patientin|Bewohnerin|Syrerin|Afghanin|Ukrainerin|jährige[r])(?!\p{L})|jähriger(?!\p{L})/gu,
  ],
];

const AUSLAND =
  /^(?:Aleppo|Damaskus|Homs|Bagdad|Mossul|Kabul|Herat|Teheran|Istanbul|Ankara|Izmir|Kiew|Kyjiw|Odessa|Charkiw|Mariupol|Lwiw|Moskau|Warschau|Prag|Bukarest|Belgrad|Sarajevo|Tirana|Pristina|Asmara|Lagos|Accra|Dakar|Conakry|Mogadischu|Kairo|Beirut|Amman|Tunis)$/;

/** The places of all traits in a text, on normalised text. */
function fundstellen(text: string): Fundstelle[] {
  const stellen: Fundstelle[] = [];
  for (const [merkmal, genau, muster, pruefe] of REGELN) {
    for (const fund of text.matchAll(muster)) {
      if (pruefe && !pruefe(fund[0])) continue;
      if (merkmal === 'beruf' && genau && !istBeruf(text, fund)) continue;
      stellen.push({ merkmal, genau, von: fund.index, bis: fund.index + fund[0].length });
    }
  }
  return stellen;
}

/** A compound that goes on ("Lehrerin" yes, "Kochkurs" no) and the professionals around a case are no trait. */
function istBeruf(text: string, fund: RegExpExecArray): boolean {
  const davor = text.slice(Math.max(0, fund.index - 40), fund.index);
  if (/(?:Amts|Straf|Familien)$/.test(fund[0]) || (!istNomen(fund[0]) && fund[0].length > 22)) return false;
  return (
    !/(?:beim|zum|zur|mit de[rm]|von de[rm]|vom|der|die|das|ein|eine|kein|keine|keinen|einen|einem|einer|den|dem) $/.test(
      davor,
    ) ||
    /(?:als|früherer?|ehemaliger?|neuer?|gelernter?|war|ist) (?:ein |eine |der |die )?$/.test(davor) ||
    (/(?:[eE]in|[eE]ine|[dD]er|[uU]nser(?: neuer)?|[dD]ie) (?:\p{L}+ ){0,2}$/u.test(davor) &&
      /^(?:[ ,](?:aus|mit|\d|ohne|im|und)|,)/.test(text.slice(fund.index + fund[0].length)))
  );
}

const GEWICHTIG: ReadonlySet<Merkmal> = new Set([
  'alter',
  'herkunft',
  'familie',
  'beruf',
  'ort',
  'status',
  'gesundheit',
  'zeitpunkt',
  'amt',
]);

function urteile(stellen: readonly Fundstelle[]): Kombination {
  const merkmale = [...new Set(stellen.map(({ merkmal }) => merkmal))];
  const genaue = new Set(
    stellen.filter(({ genau, merkmal }) => genau && GEWICHTIG.has(merkmal)).map(({ merkmal }) => merkmal),
  );
  const zuViel = merkmale.length > HOECHSTENS || genaue.size >= HOECHSTENS;
  const namen = merkmale.map((merkmal) => MERKMALE[merkmal]);
  return {
    merkmale,
    zuViel,
    satz: zuViel
      ? `Zusammen machen diese Merkmale erkennbar: ${aufzaehlung(namen)}. Drei Merkmale reichen; verallgemeinern oder streichen Sie eines.`
      : null,
  };
}

function aufzaehlung(namen: readonly string[]): string {
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} und ${namen.at(-1)}`;
}

/** Counts the traits over all texts of one case (narrative, stations, answers …). */
export function findeKombination(texte: readonly string[]): Kombination {
  return urteile(texte.flatMap((text) => fundstellen(normalisiere(text).text)));
}

/** The same for one text (normalised), as a finding on the stretch from the first to the last trait. */
export function kombinationImText(text: string): Befund[] {
  const stellen = fundstellen(text);
  const { zuViel, satz, merkmale } = urteile(stellen);
  if (!zuViel || !satz) return [];
  return [
    {
      art: 'kombination',
      von: Math.min(...stellen.map(({ von }) => von)),
      bis: Math.max(...stellen.map(({ bis }) => bis)),
      schwere: 'warnung',
      grund: satz,
      ersatz: null,
      merkmale: merkmale.map((merkmal) => MERKMALE[merkmal]),
    },
  ];
}
