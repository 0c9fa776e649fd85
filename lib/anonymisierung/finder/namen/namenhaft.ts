import { klang } from '../../woerter/klang';
import { istNachname, siehtAusWieNachname } from '../../woerter/nachnamen';
import { istAuchWort } from '../../woerter/namen-und-worte';
import { istNomen } from '../../woerter/nomen';
import { istGrosserOrt, istLand } from '../../woerter/orte';
import { istNurVorname, istVorname, istVornameImGenitiv } from '../../woerter/vornamen';
import { istGross, istInitiale } from './worte';

/** Words that start sentences or are written large, and bodies, brands and projects: never part of a name. */
const KEIN_NAME = new Set(
  `Der Die Das Dies Somit Mithin Folglich Den Dem Des Ein Eine Einer Einem Einen Er Sie Es Wir Ihr Ihre Ihrer Ihren Ihrem Ihn Ihm Ihnen Sein Seine Seinen Seiner Seinem Mein Meine Unser Unsere Unserer Unserem
  Dieser Diese Dieses Diesen Diesem Jeder Jede Jedes Alle Allen Aller Viele Vielen Vieles Manche Einige Mehrere Beide Beiden Andere Anderen Anderes Kein Keine Keiner Keinen Niemand Jemand Man Mir Dir Uns Euch Sich Mich Dich Wer Was Wo Wie Wann
  Warum Weshalb Wieso Welche Welcher Welches Und Oder Aber Denn Doch Sondern Auch Nur Noch Nicht Nie Schon Erst Dann Danach Davor Dort Hier Heute Gestern Morgen Jetzt Nun Bald Immer Oft Selten
  Zuerst Zuletzt Zudem Außerdem Deshalb Darum Daher Trotzdem Jedoch Allerdings Leider Vielleicht Wenn Weil Dass Ob Als Während Nachdem Bevor Seit Seitdem Bis Damit Obwohl Falls Sobald Solange
  In Im An Am Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Gegen Ohne Um Durch Über Unter Zwischen Hinter Neben Wegen Trotz Laut Gemäß Statt Ab Pro Je Rund Etwa Circa Gut Knapp Fast
  Anfang Mitte Ende Erste Erster Erstes Zweite Zweiter Dritte Letzte Nächste Neue Neuer Neues Alte Alter Große Großer Kleine Kleiner Junge Jungen Junger Ältere Jüngere Ganze Halbe
  Ist Sind War Waren Wird Werden Wurde Wurden Hat Haben Hatte Hatten Kann Können Konnte Muss Müssen Soll Sollen Sollte Darf Dürfen Will Wollen Mag Möchte Bitte Danke Siehe Vgl Achtung Ja Nein Ok
  Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend
  Caritas Diakonie Kolping Malteser Johanniter Samariter Bodelschwingh AWO Jobcenter Agentur Volkshochschule Bundesamt Rathaus Diadem Excel Word Zoom Teams Google WhatsApp Facebook Instagram Signal Skype YouTube Duolingo
  Deutsch Deutsche Deutscher Deutschen Englisch Arabisch Türkisch Russisch Ukrainisch Syrer Syrerin Afghane Afghanin Ukrainer Ukrainerin Iraker Irakerin Iraner Iranerin Türke Türkin Pole Polin Russe Russin Kurde Kurdin Eritreer Eritreerin Somalier Somalierin Nigerianer Nigerianerin Europäer Afrikaner Afrikanerin
  Newroz Nouruz Nowruz Bayram Zuckerfest Opferfest Chanukka Pessach Diwali Vesak Purim Advent Silvester Nikolaus Halloween Sankt
  Ramadan Ostern Weihnachten Pfingsten Bafög BAföG Hartz Covid Corona Montessori Waldorf Dublin Genfer Hamburger Berliner Königsteiner Bayerische Bayerischer Sächsische Hessische Europäische Internationale Internationaler Soziale Sozialer Sozialen Evangelische Katholische Rotes Roten Rote
  Herr Herrn Frau Fräulein Familie Person Fall Kind Mann Mutter Vater Sohn Tochter Bruder Schwester Name Vorname Nachname Nutzer Nutzerin Klient Klientin Kunde Kundin Status Az Nr Tel Ist-Stand
  Mustermann Musterfrau Mustermensch Normalverbraucher Beispiel Muster Platzhalter Niemand Unbekannt Anonym Jedermann Jedefrau Irgendwer Alias Dritter Dritten Betroffene Betroffener`.split(
    /\s+/,
  ),
);

/** Public figures and specimen people whose names lead to no client. */
const ALLBEKANNT =
  /^(?:Max|Erika|Otto|Lieschen|John|Jane|Martina|Leon) (?:Mustermann|Musterfrau|Normalverbraucher|Müller|Doe|Muster|Beispiel|Normalverbraucherin)$|^(?:Maria Montessori|Franz von Assisi|Mutter Teresa|Albert Einstein|Johann Wolfgang von Goethe|Friedrich Schiller|Konrad Adenauer|Willy Brandt|Anne Frank|Sophie Scholl|Karl Marx|Max Weber|Ilse Arlt|Alice Salomon|Jane Addams|Paulo Freire|Pippi Langstrumpf|Wilhelm Busch|Heinrich Heine|Bertolt Brecht|Erich Kästner|Thomas Mann|Heinrich Mann|Heinrich Böll|Günter Grass|Theodor Fontane|Astrid Lindgren|Michael Ende|Janusz Korczak|Rosa Luxemburg|Clara Zetkin|Hannah Arendt|Käthe Kollwitz|Nelson Mandela|Martin Luther(?: King)?|Mahatma Gandhi|Alexander von Humboldt|Wilhelm von Humboldt|Immanuel Kant|Friedrich Fröbel|Johann Heinrich Pestalozzi|Rudolf Steiner|Adolph Kolping|Helmut Kohl|Helmut Schmidt|Frank-Walter Steinmeier|Harry Potter|Meister Eder|Olaf Scholz|Angela Merkel|Friedrich Merz|Mark Brandenburg)$/;

export const istAllbekannt = (name: string): boolean => ALLBEKANNT.test(name);

/** Letters and endings that German nouns hardly have. */
const FREMD =
  /[şğıćčłńżžšřąęőűëéèêáàâíîóôúûñçãõøåæđțșăāēīū]|(?:kh|dj|gh|dh|bh|sz|cz|oun|ouf|aa|ii|uu|yy|zz|hm|zh|ksy|qu?[aeiou]|ij|yk|mba|nga|nj|wk|kw|nk[oa])|[^aeiouäöü][aiouy]$|[iy]a$|[aiou]h$|ullah$|ddin$|^(?:kh|zh|gh|ab[du]|el|ng|nk|mb|nd|mo[hu]am)/;
const VOKAL_WORT =
  /^(?:Kita|Schema|Thema|Büro|Konto|Foto|Auto|Video|Info|Euro|Kino|Menü|Jura|Pizza|Firma|Kamera|Sofa|Oma|Opa|Mama|Papa|Baby|Handy|Hobby|Party|Azubi|Taxi|Abi|Judo|Disko|Risiko|Tempo|Motto|Porto|Saldo|Kommando|Agenda|Arena|Aula|Ära|Charta|Drama|Komma|Klima|Koma|Panorama|Phobie|Pflegezusatz|Propaganda|Quota|Skala|Villa|Zebra|Bonsai|Limo|Uni|Studi|Ergo|Demo|Memo|Limbo|Dynamo|Radio|Studio|Portfolio|Szenario|Embargo|Manko|Fiasko|Kasko|Lotto|Netto|Brutto|Safari|Kroki|Ski|Alibi|Juli|Juni|Logo|Avocado|Yoga|Soda|Sauna|Mensa|Lava|Kobra|Gala|Cola|Diaspora|Flora|Fauna|Aroma|Dilemma|Diploma|Trauma|Karma|Dogma|Paradigma|Stigma|Prisma|Rheuma|Asthma|Magma|City|Community|Story|Team|Job|Single|Handicap|Duo|Trio|Echo|Ego|Veto|Silo|Kilo|Judo|Jumbo|Bingo|Tango|Mango|Domino|Kasino|Casino|Inferno|Pinguin|Emoji|Graffiti|Spaghetti|Konfetti|Wiki|Pommes|Menue|Bistro|Metro|Tattoo|Tabu|Guru|Akku|Iglu|Zulu|Kakadu|Emu|Gnu|Uhu|Tiramisu|Kanu|Flyer|Layout|Chor|Cafe|Alma)$/i;

/**
 * How much a capitalised word looks like a name: 3 known name, 2 built like one, 1 no word we know, 0 an ordinary word.
 */
export function namenhaft(wort: string): 0 | 1 | 2 | 3 {
  const gemerkt = bekannt.get(wort);
  if (gemerkt !== undefined) return gemerkt;
  const grad = beurteile(wort);
  if (bekannt.size >= GEMERKT) bekannt.clear();
  bekannt.set(wort, grad);
  return grad;
}

/** The same words come again with every key. */
const bekannt = new Map<string, 0 | 1 | 2 | 3>();
const GEMERKT = 20_000;

function beurteile(wort: string): 0 | 1 | 2 | 3 {
  if (!istGross(wort) || wort.length < 2 || wort.endsWith('-') || istInitiale(wort) || KEIN_NAME.has(wort))
    return 0;
  if (/^\p{Lu}{2,}$/u.test(wort) && wort.length < 4) return 0;
  if (/\p{Lu}{2,}/u.test(wort) && !/-/.test(wort) && !/^\p{Lu}+$/u.test(wort)) return 0;
  if (istNurVorname(wort) || (/-/.test(wort) && wort.split('-').every((teil) => istVorname(teil)))) return 3;
  if (istLand(wort) || istGrosserOrt(wort)) return 0;
  if (istNachname(wort) && !istNomen(wort)) return istAuchWort(wort) || istVorname(wort) ? 1 : 3;
  if (/^\p{Lu}{2,5}$/u.test(wort) || EINRICHTUNG.test(wort)) return 0;
  // „SGB-II-Bezug“, „ESF-Mittel“: an abbreviation in it makes it a word of the office.
  if (/-/.test(wort) && /\p{Ll}/u.test(wort) && /(?:^|-)\p{Lu}{2,}(?:-|$)/u.test(wort)) return 0;
  if (/-/.test(wort)) return Math.max(...wort.split('-').map(namenhaftTeil)) as 0 | 1 | 2 | 3;
  return namenhaftTeil(wort);
}

function namenhaftTeil(teil: string): 0 | 1 | 2 | 3 {
  if (!istGross(teil) || teil.length < 3 || KEIN_NAME.has(teil) || ADVERB.test(teil)) return 0;
  if (istNurVorname(teil)) return 3;
  if (istNomen(teil) || VOKAL_WORT.test(teil) || ADJEKTIV.test(teil)) return 0;
  // „Mark“, „Rose“: first names that are words.
  if (istVorname(teil)) return 1;
  if (siehtAusWieNachname(teil) || FREMD.test(teil.toLowerCase())) return 2;
  if (teil.length <= 11 && klang(teil) > 0.3) return 2;
  return 1;
}

/**
 * „Aischa Benlahcen“, „Frau Aischa Nachtigall“: whether a large word right behind a name is its second half, though
 * elsewhere it would be a participle or a noun. In doubt it is: half a name covered names the whole person.
 */
export function setztNamenFort(wort: string, davor: string, angeredet: boolean): boolean {
  if (!istGross(wort) || wort.length < 3 || KEIN_NAME.has(wort) || istVornameImGenitiv(davor)) return false;
  if (istVorname(davor) && (angeredet || kannNachnameSein(wort))) return true;
  return ADJEKTIV.test(wort) && !istNomen(wort) && klang(wort) > KLINGT_NICHT_DEUTSCH;
}
/** Whether a noun that stands where a name would may be one. */
export const kannNachnameSein = (wort: string): boolean =>
  !KEIN_NAME.has(wort) && (istNachname(wort) || !(SACHE.test(wort) || istGrosserOrt(wort) || istLand(wort)));

/** „mit Aischa Kontakt aufgenommen“, „Yusuf Unterlagen gebracht“: what is done with somebody, or brought. */
const SACHE =
  /(?:ung|heit|keit|schaft|ion|tät|ment|ismus|kurs|geld|hilfe|schein|antrag|termin|amt|platz|stelle|brief|post|nis|zeit|stunde|recht|[^aeiou]e|e[nr]?s|en|in)$|^(?:Kontakt|Bescheid|Angst|Mut|Arbeit|Besuch|Rat|Deutsch|Zuhause|Druck|Zugang|Auskunft|Einblick|Vertrauen|Abschied|Anspruch|Anschluss|Asyl|Schutz|Urlaub|Streit|Halt|Platz|Recht|Zeit|Kita|Praktikum|Unterricht|Nachweis|Vater|Mutter|Bruder|Schwester|Mann|Frau|Kind|Kinder|Tochter|Sohn|Team|Jobcenter|Tag|Tage|Mal|Jahr|Monat|Woche|Uhr|Ende|Anfang)$/;
/** Nouns made of verbs, „Beraten“ and „Anmelden“, are below. */
const KLINGT_NICHT_DEUTSCH = -0.6;

/** „Josef-Gemeinde“, „Lewin-Modell“: what bears a name is no person. */
const EINRICHTUNG =
  /-(?:Gemeinde|Haus|Stiftung|Straße|Platz|Kirche|Klinik|Krankenhaus|Heim|Modell|Prinzip|Verein|Verband|Werk|Zentrum|Projekt|Fonds|Preis|Programm|Bericht|Gesetz|Plan|Kreis|Gruppe|Kurs|Treff|Café|Pyramide|Matrix|Skala|Index|Analyse|Methode|Effekt|Kurve|Raster|Schlüssel|Institut|Universität|Akademie|Halle|Saal|Park|Weg|Papier|Studie|Test|Syndrom|Regel|Formel|Diagramm)(?:s|es)?$/;

/** „Dazu“, „Hierfür“, „Wodurch“ at the start of a sentence. */
const ADVERB =
  /^(?:Da|Hier|Wo)r?(?:zu|für|mit|von|bei|durch|gegen|nach|in|an|auf|aus|über|um|unter|vor|zwischen|her|hin|rauf|raus|ran|rüber|neben|hinter)$/;

/** Adjectives and participles at the start of a sentence. */
const ADJEKTIV =
  /(?:ische|liche|ige|bare?|same|haften?|ende|losen?|reiche|volle|elle|ive|äre|ale)[nrsm]?$|^(?:Ge|Be|Ver|Ent|Zer|Aus|Ein|An|Ab|Auf|Vor|Um|Zu|Nach|Un)\p{Ll}+(?:t|en|te|ten|ter|tes|t)$/u;
