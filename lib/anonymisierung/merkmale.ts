import { namenhaft } from './finder/namen/namenhaft';
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
  amt: 'Amt, Verein oder Arbeitsstelle',
} as const;
export type Merkmal = keyof typeof MERKMALE;

/** A trait, whether its words are exact (28, Gambia, Busfahrer) or a band (Mitte dreißig), and how it is written. */
export type Regel = [Merkmal, boolean, RegExp, ((wort: string) => boolean)?];

const BERUFE =
  'Busfahrer|Taxifahrer|Lkw-Fahrer|Koch|Köchin|Bäcker|Friseur|Schneider|Näher|Maler|Maurer|Schweißer|Elektriker|Mechaniker|Ingenieur|Arzt|Ärztin|Zahnarzt|Zahnärztin|Apotheker|Hebamme|Krankenpfleger|Krankenschwester|Altenpfleger|Pflegehelfer|Lehrer|Professor|Erzieher|Richter|Anwalt|Anwältin|Polizist|Soldat|Offizier|Bauer|Landwirt|Fischer|Schäfer|Hirte|Händler|Verkäufer|Kassierer|Buchhalter|Bankangestellte|Journalist|Musiker|Sänger|Künstler|Schauspieler|Dolmetscher|Übersetzer|Student|Programmierer|Informatiker|Architekt|Tierarzt|Tierärztin|Metzger|Schreiner|Tischler|Schlosser|Gärtner|Reinigungskraft|Küchenhilfe|Lagerarbeiter|Erntehelfer|Fabrikarbeiter|Hausmeister|Kellner|Fahrer|Pilot|Imam|Pfarrer|Goldschmied|Schuster|Fotograf|Trainer|Fußballer|Profi|Optiker|Zahntechniker|Labortechniker|Chemiker|Biologe|Psychologe|Sozialarbeiter|Manager|Unternehmer|Geschäftsmann|Geschäftsfrau|Imker|Bergmann|Dachdecker|Pizzabäcker|Paketbote|Paketzusteller|Briefträger|Wachmann|Pförtner|Schäferin|Puppenspieler|Pianist|Geiger|Dirigent|Komponist|Bildhauer|Tänzer|Boxer|Ringer|Dichter|Schriftsteller|Regisseur|Moderator|Diplomat|Botschafter|Chirurg|Kinderarzt|Kapitän|Seemann|Uhrmacher|Taucher|Praktikant|Auszubildende|Azubi|Lehrling|Techniker|Installateur|Florist|Kosmetiker|Physiotherapeut|Ergotherapeut|Logopäde|Physiker|Mathematiker|Historiker|Geologe|Agronom|Archäologe|Jurist|Notar|Staatsanwalt|Minister|Abgeordnete|General|Schmied|Töpfer|Weber|Barbier|Schwimmer|Läufer|Sportler|Spieler|Athlet|Turner|Gewichtheber|Torwart|Schiedsrichter|Stewardess|Flugbegleiter|Feuerwehrmann|Bestatter|Schornsteinfeger|Orgelbauer|Geigenbauer|Instrumentenbauer|Restaurator|Steinmetz|Glasbläser|Clown|Akrobat|Zauberer|Mönch|Nonne|Schrotthändler|Hochschullehrer|Schuldirektor|Erntearbeiter|Saisonarbeiter';
const NATION =
  'usbekisch|tadschikisch|kirgisisch|kasachisch|turkmenisch|tibetisch|nepalesisch|bengalisch|sri-lankisch|singhalesisch|burundisch|liberianisch|sierra-leonisch|mauretanisch|tschadisch|burkinisch|beninisch|venezolanisch|kolumbianisch|peruanisch|bolivianisch|ecuadorianisch|haitianisch|thailändisch|indonesisch|koreanisch|japanisch|moldauisch|belarussisch|ungarisch|litauisch|lettisch|uigurisch|assyrisch|aramäisch|drusisch|alevitisch|afghanisch|syrisch|irakisch|iranisch|eritreisch|somalisch|nigerianisch|ghanaisch|gambisch|türkisch|kurdisch|ukrainisch|russisch|polnisch|rumänisch|bulgarisch|albanisch|kosovarisch|serbisch|marokkanisch|tunesisch|algerisch|ägyptisch|libanesisch|palästinensisch|pakistanisch|indisch|tamilisch|vietnamesisch|chinesisch|äthiopisch|sudanesisch|kamerunisch|togolesisch|malisch|senegalesisch|tschetschenisch|armenisch|georgisch|aserbaidschanisch|italienisch|spanisch|portugiesisch|griechisch|kroatisch|bosnisch|mazedonisch|jesidisch|philippinisch|brasilianisch|kubanisch|jemenitisch|libysch|mongolisch|kenianisch|ivorisch|guineisch|kongolesisch|angolanisch|ruandisch';
const ZAHL =
  'ein|eine|einen|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d{1,2}|mehrere|mehreren|viele';

export const REGELN: readonly Regel[] = [
  [
    'alter',
    true,
    /(?<![\d\p{L}.,])\d{1,2}(?: (?:Jahre(?: alt)?|J\.)(?![\p{L}])|-?jährige?[nrs]?)|(?<=(?:, |\(|(?<!\p{L})(?:ist|wird|war|erst|schon|gerade|knapp|fast) ))\d{2}(?=[,.;)]$|[,;)] | und |\. | ?Jahre)|(?<!\p{L})\p{Lu}?\p{Ll}*(?:zehn|elf|zwölf|zig|ßig)jährige[nrs]?(?!\p{L})|(?<!\p{L})(?:\p{Ll}+zehn|\p{Ll}+und\p{Ll}+ig)(?:-?jährige?[nrs]?| Jahre alt)(?!\p{L})/gu,
  ],
  [
    'alter',
    false,
    /(?<!\p{L})(?:Anfang|Mitte|Ende) (?:\p{Ll}+ig|\d0|dreißig)(?!\p{L})|(?<!\p{L})(?:minderjährig|volljährig|jugendlich)\p{L}*|(?<!\p{L})(?:um die|über|unter|knapp|fast|gut|rund) (?:[2-9]0(?= ?[,.;)]| und | Jahre)|(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)(?!\p{L}| (?:Plätze|Personen|Prozent|Euro|Kinder|Menschen|Stunden|Wochen|Tage|Monate)))|in den (?:Zwanzigern|Dreißigern|Vierzigern|Fünfzigern|Sechzigern|Siebzigern|Achtzigern)|(?<!\p{L})(?:Rentner(?:in)?|Seniorin|hochbetagt\p{L}*|Teenager|Jugendliche[rn]?)(?!\p{L})/gu,
  ],
  [
    'herkunft',
    true,
    /(?<=(?:aus|in|nach|von) (?:de[rmn] )?)(?<o>\p{Lu}[\p{L}-]+)/gu,
    (wort) => istLand(wort) || AUSLAND.test(wort) || istLand(wort.replace(GEGEND, gross)),
  ],
  [
    'herkunft',
    true,
    new RegExp(
      `(?<!\\p{L})(?:${NATION})(?:e[nrsm]?)?(?!\\p{L})|(?<!\\p{L})(?:Tibeter|Nepales|Kirgis|Kasach|Liberianer|Burundier|Angolaner|Mosambikaner|Simbabwer|Tansanier|Mauretanier|Tschader|Beniner|Burkiner|Sierra-Leoner|Somalier|Eritre|Bolivianer|Ecuadorianer|Haitianer|Indonesier|Koreaner|Japaner|Litauer|Slowak|Tschech|Montenegriner|Argentinier|Chilen|Mexikaner|Kosovar|Albaner|Serb|Kroat|Bosnier|Mazedonier|Tschetschen|Georgier|Armenier|Aserbaidschaner|Usbek|Tadschik|Mongol|Tamil|Inder|Pakistaner|Bangladescher|Chines|Vietnames|Thailänder|Philippiner|Marokkaner|Tunesier|Algerier|Ägypter|Libyer|Libanes|Palästinenser|Jordanier|Jemenit|Sudanes|Äthiopier|Kenianer|Ugander|Ruander|Kongoles|Kameruner|Ghanaer|Togoer|Togoles|Ivorer|Malier|Senegales|Guineer|Kolumbianer|Venezolaner|Kubaner|Brasilianer|Peruaner|Italiener|Spanier|Portugies|Griech|Ungar|Moldauer|Belaruss|Jesid|Uigur|Assyr|Kosovo-Albaner|Afghan|Syrer|Irak|Iran|Eritreer|Somali|Nigerian|Gambi|Türk|Kurd|Ukrainer|Russ|Pol|Rumän|Bulgar|Alban)(?:|e|in|er|erin|ier|ierin|n|en)(?!\\p{L})`,
      'gu',
    ),
  ],
  // Faiths and languages few share say where somebody comes from as a country does.
  [
    'herkunft',
    true,
    /(?<!\p{L})(?:Romni|Rom(?=,| aus)|Sintezza|Alevit(?:in)?|Paschtun(?:e|in)|Belutsch(?:e|in)|Krimtatar(?:in)?|Tatar(?:in)?|Sinto|Aramäer(?:in)?|Turkmen(?:e|in)|Drus(?:e|in)|Kopt(?:e|in)|Mandäer(?:in)?|Bahai|Hazara|Rohingya|Tuareg|(?:[sS]pricht|[mM]uttersprache|[vV]ersteht) (?:ist |nur |bisher nur |ausschließlich |kaum mehr als )?(?:Tigrinya|Dari|Paschtu?|Pashto|Farsi|Sorani|Kurmandschi|Kurmanji|Somali|Amharisch|Oromo|Tamil|Urdu|Bengali|Wolof|Mandinka|Fula|Twi|Lingala|Romanes|Uigurisch|Tibetisch))(?!\p{L})/gu,
  ],
  ['herkunft', true, /(?<=(?:aus|Aus) )\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?(?!\p{L}|-)/gu, fremderOrt],
  [
    'herkunft',
    false,
    /(?<!\p{L})(?:aus (?:einem )?(?:dem )?(?:Land|Drittstaat|Kriegsgebiet|Nahen Osten|EU-Ausland|Ausland|EU-Staat)|West|Ost|Nord|Süd|Zentral)?(?:afrika|asien|europa)(?:nisch\p{L}*)?|aus (?:einem Land|Land \p{Lu}|einem Drittstaat|dem Nahen Osten)|(?<!\p{L})(?:geflüchtet|zugewandert|eingewandert|afrikanisch|arabisch|asiatisch)(?:e[nrs]?)?(?!\p{L})/gu,
  ],
  [
    'familie',
    false,
    new RegExp(
      `(?<!\\p{L})(?:[aA]lleinerziehend\\p{L}*|[aA]lleinstehend\\p{L}*|[vV]erheiratete?[rn]?|[lL]edige?[rn]?|[gG]eschiedene?[rn]?|[vV]erwitwete?[rn]?|(?:[hH]och)?[sS]chwangere?[rn]?|lebt getrennt|getrennt von (?:ihrem|seiner)|Witwer?|kinderlos|(?:${ZAHL}) (?:\\p{L}+e[nrs]? )?(?:(?:Kind|\\p{Lu}\\p{Ll}+kind)(?:ern|er)?|Söhnen?|Töchtern?|Tochter|Sohn|Geschwister|Mädchen|Jungen|Schwestern?|Brüdern?)|(?:Ehe)?(?:Mann|mann) und|Ehefrau|Ehemann|Familie im Ausland|große Familie|Zwilling\\p{L}*|Großfamilie|älteste\\p{L}* (?:Tochter|Sohn|Kind)|jüngste\\p{L}* (?:Tochter|Sohn|Kind)|Familiennachzug|Säugling|Baby|Neugeborene\\p{L}*|Kleinkind(?:ern)?|(?:\\p{Ll}+fache[rn]?|\\d-fache[rn]?) (?:Mutter|Vater|Eltern)|(?:Mutter|Vater|Eltern) (?:von|eines|einer|zweier|dreier) (?:\\p{Ll}+ )?(?:\\p{Ll}{3,}|\\p{Lu}\\p{Ll}+)|(?:mit|bei) (?:ihrer|seiner|ihrem|seinem|ihren|seinen|der|dem) (?:\\p{Ll}+n )?(?:Großmutter|Großvater|Großeltern|Oma|Opa|Tante|Onkel|Schwester|Bruder|Cousin|Cousine|Tochter|Sohn|Enkel(?:in|kind|n)?|Schwiegermutter|Schwiegertochter|Eltern|Mutter|Vater|Kindern?|Nichte|Neffen)|(?:${ZAHL}) (?:\\p{L}+e[nrs]? )?Enkel(?:n|kind\\p{L}*|innen)?|(?:dessen|deren) (?:\\p{Ll}+ )?(?:Enkel(?:in)?|Tochter|Sohn|Frau|Mann|Mutter|Vater|Bruder|Schwester|Kinder|Eltern)|(?:seine|ihre?) (?:Frau|Mann|Ehefrau|Ehemann|Enkelin|Enkel|Tochter|Sohn|Zwillinge)|Pflegefamilie|Wohngruppe|Jugendhilfe|Adoptiv\\p{L}+|Vollwaise|Halbwaise|Waise|Einzelkind|geschiedene[rn]?|verwitwete[rn]?|getrennt lebend\\p{L}*|schwangere[rn]?)(?!\\p{L})`,
      'gu',
    ),
  ],
  [
    'familie',
    true,
    /(?<!\p{L})(?:(?:sechs|sieben|acht|neun|zehn|elf|zwölf|[6-9]|1[0-5]) (?:\p{L}+e[nrs]? )?(?:Kindern?|Söhnen?|Töchtern?|Geschwistern?)|(?:Zwilling|Drilling|Vierling|Fünfling)\p{L}*)(?!\p{L})/gu,
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
    /(?<!\p{L})(?:Pflegeberuf|Gesundheitsberuf|Handwerk|Gastronomie|in der (?:Pflege|Logistik|Gastronomie|Reinigung|Küche|Produktion|Werkstatt|\p{L}*werkstatt|\p{L}*küche)|im (?:Lager|Büro|Verkauf|Handwerk|Baugewerbe)|auf dem Bau|hilft (?:in|im|bei|beim)|arbeitslos|ungelernt\p{L}*|Analphabet(?:in)?|nie (?:eine|zur) Schule|ohne Schulabschluss|ohne Schulbildung|(?:\d{1,2}\.|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte)[nr]? Klasse|(?:besucht|geht (?:in|auf)) (?:die|das|eine|ein) \p{L}*(?:[sS]chule|[gG]ymnasium|[kK]lasse|[kK]olleg)|(?:arbeitet|jobbt|angestellt|beschäftigt|Stelle|Job|Minijob|Aushilfe) (?:bei|beim|in der|im|als)|promoviert\p{L}*|Promotion|Semester|im öffentlichen Dienst|an der (?:Kasse|Nähmaschine)|Studium|studiert|Ausbildung (?:als|zum|zur))(?!\p{L})/gu,
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
    /(?<!\p{L})(?:Kleinstadt|Großstadt|Kreisstadt|im (?:Wohnwagen|Pfarrhaus|Ferienhaus|Gartenhaus|Kloster|Forsthaus|Hochhaus|Nachbarort)|mittelgroße[nr]? Stadt|kleine[nr]? (?:Gemeinde|Ort|Dorf|Stadt)|(?:auf dem|vom) (?:Land|Dorf)|auf (?:einem|dem) (?:\p{Lu}?\p{Ll}*[hH]of|Einödhof|Gut)|(?:einem|dem|im|am|in einer|eines) (?:\p{Ll}+en )?(?:Weiler|\p{Lu}?\p{Ll}*[dD]orf(?:es)?|Ortsteils?|Ortsrand|Ort|Gemeinde|Siedlung|Insel|Alm|Tal)|ländliche[nr]? \p{L}+|im Stadtteil)(?!\p{L})/gu,
  ],
  [
    'status',
    false,
    /(?<!\p{L})(?:Duldung|geduldet\p{L}*|Aufenthaltsgestattung|Aufenthaltserlaubnis|anerkannt\p{L}* (?:Schutz|Flüchtling|Asyl)\p{L}*|subsidiär\p{L}*|Schutzstatus|Asylbewerber\p{L}*|asylberechtigt\p{L}*|Niederlassungserlaubnis|Blaue Karte|Abschiebungsverbot|Fiktionsbescheinigung|eingebürgert|Einbürgerung|Asylverfahren|§ ?2[345][ab]?|§ ?104c|Chancenaufenthalt|staatenlos\p{L}*|ohne (?:gültigen |festen )?(?:Aufenthalt|Papiere|Status|Aufenthaltstitel|Krankenversicherung)|Aufenthalt nach|(?:allein|ohne Eltern) (?:ein|ge)reist|Flüchtlingsanerkennung|Dublin-(?:Fall|Verfahren)|Kirchenasyl|Abschiebe\p{L}+|ausreisepflichtig\p{L}*|Visum|EU-Bürger(?:in)?|Spätaussiedler(?:in)?|Kontingentflüchtling|obdachlos\p{L}*|wohnungslos\p{L}*|unbegleitet\p{L}*)(?!\p{L})/gu,
  ],
  [
    'gesundheit',
    true,
    /(?<!\p{L})(?:HIV\p{L}*(?:-positiv)?|blinde?[rnms]?|gehörlose?[rnms]?|taube?[rnm]?|trans(?:sexuell\p{L}*|gender|frau|mann)?|[Tt]rans[- ]?(?:[fF]rau|[mM]ann|[pP]erson)|intersexuell\p{L}*|Rollstuhl|Rollstuhlfahrer(?:in)?|kleinwüchsig\p{L}*|schwerbehindert\p{L}*|sehbehindert\p{L}*|hörbehindert\p{L}*|schwerhörig\p{L}*|beinamputiert\p{L}*|querschnittsgelähmt\p{L}*|krebskrank\p{L}*|dialysepflichtig\p{L}*|autistisch\p{L}*|Epilepsie|Krebs|Diabetes|PTBS|depressiv\p{L}*|Depression|traumatisiert\p{L}*|Behinderung|gelähmt\p{L}*|Dialyse|Dialysepatient(?:in)?|\p{Ll}{3,}krank(?:e[rnms]?)?|Bluter|(?:nur )?(?:ein|einem) (?:Bein|Arm|Auge)|(?:ohne|fehlt (?:ein|der|das)) (?:Arm|Bein|Hand|Sehkraft)|Herzinfarkt|fast (?:blind|taub)|Epileptiker(?:in)?|Diabetiker(?:in)?|Asthmatiker(?:in)?|Nierentransplantation|Schlaganfall|Herzfehler|Prothese|Pflegegrad|taubstumm\p{L}*|stotter\p{L}*|Down-Syndrom|Trisomie|Multiple[rn]? Sklerose|MS-krank\p{L}*|Leukämie|Chemotherapie|nierenkrank\p{L}*|herzkrank\p{L}*|pflegebedürftig\p{L}*|gehbehindert\p{L}*|einarmig\p{L}*|einäugig\p{L}*|bettlägerig\p{L}*|Autist(?:in)?|Autismus|psychisch krank\p{L}*)(?!\p{L})/gu,
  ],
  [
    'zeitpunkt',
    true,
    /(?<!\p{L})(?:im |seit |Ende |Anfang |Mitte )(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?:19|20)\d{2}|(?<!\p{L})(?:seit|im Jahr|Herbst|Frühjahr|Sommer|Winter|Sommer des Jahres) (?:dem Jahr )?(?:19|20)\d{2}(?!\p{L}|\d)/gu,
  ],
  [
    'zeitpunkt',
    false,
    /(?<!\p{L})(?:seit|im) (?:letzten |vergangenen )?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}| \d)/gu,
  ],
  [
    'amt',
    true,
    /(?<!\p{L})(?:Gouverneur(?:in)?|Minister(?:in)?|Oberst|Botschafter(?:in)?|Senator(?:in)?|Parlamentsabgeordnete[rn]?|der Bundeswehr|\p{L}*[vV]orsitzende[rn]?|\p{L}*präsident(?:in)?|Bürgermeister(?:in)?|Vereins?mitglied|Mitglied im (?:örtlichen )?\p{L}*verein|spielt (?:beim|im|bei|in der|in einer|für)|singt (?:im|beim)|(?:Landes|Jugend|Kreis|Bezirks|Stadt)auswahl|Nationalmannschaft|Nationalspieler(?:in)?|Küster(?:in)?|Messner|Organist(?:in)?|Kantor(?:in)?|(?:[fF]reiwilligen )?Feuerwehr|Elternbeirat\p{L}*|Fußballverein|Sportverein|Kulturverein\p{L}*|Vereins \p{Lu}|Trainer(?:in)?|Imam|Pfarrer(?:in)?|Stadträtin|Stadtrat|Ortsvorsteher(?:in)?|Gemeinderat|Gemeinderätin|Schützenkönig(?:in)?|Preisträger(?:in)?|Weltmeister(?:in)?|Landesmeister(?:in)?|Meister(?:in)? im)(?!\p{L})/gu,
  ],
  [
    'amt',
    true,
    new RegExp(
      `(?<!\\p{L})[uU]nsere?[mnr]? (?:\\p{Ll}+ )?(?:\\p{Lu}\\p{Ll}+)?(?:${BERUFE}|${BERUFE.toLowerCase()})(?:in|s|e|en|n)?(?=,| aus )`,
      'gu',
    ),
  ],
  [
    'geschlecht',
    false,
    /(?<!\p{L})(?:Herr|Herrn|Frau|Mann|Mutter|Vater|Sohn|Tochter|Bruder|Schwester|Witwe|Witwer|Ehefrau|Ehemann|Mädchen|Junge|Er|er|ihm|ihn|Klientin|Kundin|Patientin|Bewohnerin|Syrerin|Afghanin|Ukrainerin|[eE]ine (?:\p{Ll}+ )?\d{1,2}-?jährige)(?!\p{L})|jähriger(?!\p{L})|(?<=(?:[eE]ine|[dD]ie|[uU]nsere|[Aa]lleinerziehende|[eE]hemalige|[fF]rühere) (?:\p{Ll}+e )?)\p{Lu}\p{Ll}{3,}(?:er|ist|ant|ent|eur|or|og|ekt|at|fer)in(?!\p{L})/gu,
  ],
];

/** „Nordalbanien“, „Südkurdistan“: a part of a country. */
const GEGEND = /^(?:Nord|Süd|Ost|West|Zentral|Mittel|Inner)(?=\p{Ll})\p{Ll}/u;
const gross = (anfang: string): string => (anfang.at(-1) ?? '').toUpperCase();

const AUSLAND =
  /^(?:Hindukusch|Kaukasus|Nordkaukasus|Donbass?|Krim|Sinai|Darfur|Tigray|Kaschmir|Punjab|Pandschab|Anatolien|Ostanatolien|Dagestan|Sindschar|Sinjar|Shingal|Pandschir|Transkarpatien|Siebenbürgen|Casamance|Oromia|Ogaden|Puntland|Somaliland|Rojava|Aleppo|Damaskus|Homs|Bagdad|Mossul|Kabul|Herat|Teheran|Istanbul|Ankara|Izmir|Kiew|Kyjiw|Odessa|Charkiw|Mariupol|Lwiw|Moskau|Warschau|Prag|Bukarest|Belgrad|Sarajevo|Tirana|Pristina|Asmara|Lagos|Accra|Dakar|Conakry|Mogadischu|Kairo|Beirut|Amman|Tunis|Algier|Tripolis|Bengasi|Casablanca|Rabat|Khartum|Karthum|Nairobi|Kampala|Kigali|Kinshasa|Yaoundé|Douala|Abuja|Kano|Lomé|Cotonou|Abidjan|Bamako|Banjul|Serekunda|Freetown|Monrovia|Bissau|Massawa|Keren|Mekelle|Hargeisa|Kismayo|Basra|Erbil|Kirkuk|Dohuk|Sulaimaniya|Rakka|Raqqa|Idlib|Hama|Latakia|Daraa|Kobane|Afrin|Qamischli|Masar|Kandahar|Dschalalabad|Ghazni|Kundus|Isfahan|Schiras|Täbris|Maschhad|Lahore|Karatschi|Peschawar|Dhaka|Colombo|Jaffna|Hanoi|Saigon|Manila|Bogotá|Caracas|Havanna|Lima|Quito|Grosny|Tiflis|Eriwan|Baku|Taschkent|Duschanbe|Bischkek|Minsk|Chișinău|Dnipro|Saporischschja|Cherson|Donezk|Luhansk|Sumy|Poltawa|Winnyzja|Tscherniw\p{L}*|Gaza|Ramallah|Hebron|Sanaa|Aden|Diyarbakır|Diyarbakir|Gaziantep|Adana|Konya|Bursa|Antalya|Skopje|Sarajewo|Mostar|Novi|Niš|Podgorica|Zagreb|Varna|Plovdiv|Cluj|Iași|Timișoara|Lublin|Krakau|Danzig|Breslau|Budapest)$/u;

/** A town abroad people come from. */
export const istAuslandsort = (wort: string): boolean => AUSLAND.test(wort);

/** A word after „aus“ that is no noun we know: some town far away or near. */
function fremderOrt(wort: string): boolean {
  return !istNomen(wort) && !istGrosserOrt(wort) && !istLand(wort) && namenhaft(wort) > 0;
}
