/** Small words several finders share. All patterns expect normalised text. */

export const MONATE =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.?|Feb\\.?|Febr\\.?|Mrz\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Okt\\.?|Nov\\.?|Dez\\.?';

/** Words that say the sentence is about one person. */
export const PERSON =
  /(?<![\p{L}])(?:[Ee]r|[Ii]hm|[Ii]hn|[Ss]ie|[Ii]hre?[rnms]?|[Hh]err[n]?|Fr(?:au|\.)|Hr\.|Person|Mann(?:es)?|Klient(?:in|en)?|Kunde|Kundin|Patient(?:in|en)?|Mutter|Vater|Sohn(?:es)?|Tochter|Kind(?:es|er)?|Baby|Bruder|Schwester|Familie|Ehefrau|Ehemann|Eheleute|Ehepaar|Mandant(?:in)?|Jugendliche[rn]?|Schüler(?:in)?|Teilnehmer(?:in)?|Antragsteller(?:in)?|Geflüchtete[rn]?|Bewohner(?:in)?|Bewerber(?:in)?|Nachbar(?:in)?|Vermieter(?:in)?|Betreute[rn]?|Oma|Opa|Onkel|Tante|Freundin|Freund|ledig|verheiratet|geschieden|verwitwet|alleinerziehend|\d{1,2}-?jährige[rn]?)(?![\p{L}])/u;

/** Words that say the sentence is about an institution or an event everybody may know. */
export const INSTITUTION =
  /(?:Jobcenter|Jugendamt|Sozialamt|Gesundheitsamt|Ausländerbehörde|Ausländeramt|Agentur für Arbeit|Arbeitsagentur|Bundesamt|BAMF|Rathaus|Bürgeramt|Bürgerbüro|Stadtverwaltung|Kreisverwaltung|Landratsamt|Verwaltung|Behörde|[Bb]eratungsstelle|[Ff]achstelle|[Ss]ervicestelle|[Gg]eschäftsstelle|[Ff]amilienbüro|[Mm]igrationsdienst|[Mm]igrationsberatung|Volkshochschule|VHS|AWO|Caritas|Diakonie|DRK|Kolping|Internationaler Bund|Bibliothek|Stadtteilzentrum|Mehrgenerationenhaus|Nachbarschaftshaus|Integrationszentrum|Handwerkskammer|IHK|Kammer|Ministerium|Polizei|Krankenhaus|Klinik|Amtsgericht|Gericht|Finanzamt|Standesamt|Schulamt|Zentrale|Sekretariat|Poststelle|Büro)/;

/** Right before a number: what it counts is a thing of the office, not a person. */
export const SACHE_DAVOR =
  /(?<!\p{L})(?:Haushalts(?:stelle|titel)|Kostenstelle|Kostenträger|Sachkonto|Finanzposition|Produkt(?:konto|gruppe|nummer)?|Titel|Kapitel|Titelgruppe|Buchungsstelle|Inventar|Charge|Los|Artikel|Bestell|Katalog|Drucksache|Drs\.?|BT-Drs\.?|Vorlage|Beschluss|Version|Release|Build|EAN|GTIN|ISBN|ISSN|ISIN|WKN|DIN|ISO|EN|Norm|PZN|DOI|Aktenplan|Gliederungspunkt|Leistungsschlüssel|Gebührenziffer|Zolltarif|CPV|Amtsblatt|Ausschreibung)(?:\p{L}*|-Code|-Nr\.?|-Nummer)?(?: (?:Nr\.?|Nummer|hat|lautet|ist))*[ :.-]*$/u;

/** The sentence around an offset, as a slice of the text. */
export function satzUm(text: string, von: number, bis: number): string {
  const vorher = text.slice(Math.max(0, von - 300), von);
  const anfang = Math.max(...[...vorher.matchAll(/[.!?;](?= +\p{Lu})|\n/gu)].map((m) => m.index + 1), 0);
  const nachher = text.slice(bis, bis + 300);
  const ende = nachher.search(/[.!?;](?: |$)|\n/);
  return vorher.slice(anfang) + text.slice(von, bis) + (ende < 0 ? nachher : nachher.slice(0, ende));
}
