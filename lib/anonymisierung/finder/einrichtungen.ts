import type { Befund } from '../befund';
import { PERSON, satzUm } from '../muster';
import { istNachname, siehtAusWieNachname } from '../woerter/nachnamen';
import { istAuchWort } from '../woerter/namen-und-worte';
import { istNomen } from '../woerter/nomen';
import { istGrosserOrt, istLand } from '../woerter/orte';
import { istVorname } from '../woerter/vornamen';
import { namenhaft } from './namen/namenhaft';
import { davor, treffer } from './treffer';

const NAME = '(?:„[^“"]{2,40}[“"]|"[^"]{2,40}"|\\p{Lu}[\\p{L}\'-]+(?: (?:& |und )?\\p{Lu}[\\p{L}\'-]+)?)';
const SCHULART =
  'Grundschule|Hauptschule|Realschule|Oberschule|Mittelschule|Gesamtschule|Gemeinschaftsschule|Förderschule|Regelschule|Stadtteilschule|Werkrealschule|Sekundarschule|Berufsschule|Berufskolleg|Berufsfachschule|Waldorfschule|Gymnasium|Lyzeum|Kita|KiTa|Kindertagesstätte|Kindergarten|Kinderhaus|Kinderkrippe|Krippe|Hort|GGS|EGS|OGS|FZ|GemS|GS|RS|HS|GMS|IGS|KGS|OBS|BBS|FöS|KiGa|Kiga|Gym\\.|Gymn\\.';
const SCHULE_VORN = new RegExp(
  `(?<![\\p{L}-])(?:${SCHULART}) (?:(?:Am|An der|An den|Im|In der|Auf der|Zum|Zur|am|an der|im|St\\.|Sankt) )?${NAME}`,
  'gu',
);
const SCHULE_HINTEN =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}'.]*-){1,4}(?:Grund|Haupt|Real|Ober|Mittel|Gesamt|Gemeinschafts|Förder|Berufs|Sekundar|Stadtteil|Werkreal|Regel|Volks|Musik)?(?:[Ss]chule|[Gg]ymnasium|[Kk]olleg|[Kk]ita|[Kk]indergarten|[Kk]inderhaus|[Bb]erufskolleg)(?![\p{L}-])/gu;
const SCHULE_NAME =
  /(?<![\p{L}-])(?<name>\p{Lu}\p{Ll}{3,}?)(?:grund|haupt|real|ober|gesamt|förder)?(?:schule|gymnasium)(?![\p{L}-])/gu;
const BETRIEBSART =
  '(?:[A-ZÄÖÜ]\\p{Ll}+)?(?:[Bb]äckerei|[Kk]onditorei|[Mm]etzgerei|[Ff]leischerei|[Gg]ärtnerei|[Ss]chreinerei|[Tt]ischlerei|[Ss]chlosserei|[Ss]pedition|[Gg]asthaus|[Gg]asthof|[Gg]aststätte|[Rr]estaurant|[Pp]izzeria|[Tt]rattoria|[Ii]mbiss|[Cc]afé|[Hh]otel|[Pp]ension|[Aa]potheke|[Aa]utohaus|[Aa]utowerkstatt|[Kk]fz-Werkstatt|[Ff]riseursalon|[Ss]alon|[Ff]risör|[Kk]anzlei|[Aa]nwaltskanzlei|[Pp]raxis|[Aa]rztpraxis|[Zz]ahnarztpraxis|[Ff]irma|[Ff]a\\.|[Bb]etrieb|[Mm]alerbetrieb|[Dd]achdeckerei|[Ww]äscherei|[Rr]einigung|[Gg]ebäudereinigung|[Bb]augeschäft|[Bb]auunternehmen|[Bb]rauerei|[Mm]olkerei|[Ww]einstube|[Ww]erkstatt|[Ss]upermarkt|[Bb]lumenladen|[Bb]uchhandlung|[Dd]ruckerei|[Ss]ägewerk|[Zz]immerei|[Ss]teuerbüro|[Ii]ngenieurbüro|[Aa]rchitekturbüro|[Pp]flegedienst|[Ss]eniorenheim|[Pp]flegeheim|[Hh]andlung|[Gg]etränkemarkt|[Tt]axiunternehmen|[Bb]usunternehmen|[Zz]eitarbeitsfirma|[Nn]agelstudio|[Kk]iosk|[Ll]ogistik|[Ff]ahrschule|[Rr]eederei|[Ww]eingut|[Bb]auernhof|[Rr]eiterhof|[Mm]etallbau|[Hh]olzbau|[Tt]rockenbau|[Hh]ochbau|[Tt]iefbau|[Ss]tahlbau|[Ee]lektro|[Ss]anitär|[Ff]liesen|[Uu]mzüge|[Tt]ransporte|[Bb]ackstube|[Mm]alermeister|[Ee]lektromeister|[Mm]eisterbetrieb|[Gg]artenbau|[Hh]ausverwaltung|[Ff]eldküche|[Ss]eniorenresidenz|[Ff]leischwerk|[Gg]roßhandel|[Ww]inzer|[Gg]ut|[Oo]bsthof|[Bb]iohof|[Ss]chuhhaus|[Mm]odehaus|[Mm]öbelhaus|[Kk]aufhaus|[Bb]austoffe|[Bb]lumen|[Aa]utohof|[Gg]etränke|[Ff]ahrräder|[Zz]weirad|[Tt]extilpflege|[Hh]eizungsbau|[Gg]erüstbau|[Kk]urierdienst|[Tt]axi|[Rr]eisen|[Bb]estattungen|[Oo]ptik|[Ss]anitätshaus|[Hh]ausmeisterservice|[Cc]atering|[Pp]artyservice|[Bb]ackwaren|[Ss]chneiderei|[Ss]attlerei|[Pp]olsterei|[Gg]laserei|[Kk]lempnerei|[Ll]ackiererei|[Kk]arosseriebau|[Rr]eifen|[Tt]ankstelle|[Ss]pielhalle|[Ss]onnenstudio|[Kk]osmetik|[Ff]ußpflege|[Pp]arkett|[Dd]achbau|[Mm]arkisen|[Bb]aumarkt|[Ll]andhandel|(?<=[Bb]ei(?:m)? )(?:Dachdecker|Elektriker|Maler|Schreiner|Tischler|Metzger|Bäcker|Fleischer|Friseur|Optiker|Gärtner|Schlosser|Klempner|Glaser|Installateur|Zimmerer|Maurer|Landwirt|Bauer))';
const BETRIEB_VORN = new RegExp(
  `(?<![\\p{L}-])${BETRIEBSART} (?:(?:von|bei|Zum|Zur|Am|Im) )?(?<name>${NAME})`,
  'gu',
);
const BETRIEB_HINTEN =
  /(?<![\p{L}-])(?<name>(?:\p{Lu}[\p{L}'&-]+ (?:& |und |\+ )?){1,4})(?:GmbH(?: & Co\.? KG)?|gGmbH|AG|KG|OHG|UG|GbR|e\. ?K\.|Inc\.|Ltd\.?|SE|mbH)(?![\p{L}])/gu;
/** „Löwen-Apotheke“, „Linden-Bäckerei“: shops that bear a word before what they are. */
const BETRIEB_BINDESTRICH =
  /(?<![\p{L}-])(?!(?:Stadt|Dorf|Online|Versand|Bio|Not|Internet|Klinik|Krankenhaus|Groß|Fach|Kfz|KFZ|Fahrrad|Auto|Eltern|Schul|Nachbarschafts|Stadtteil|Sprach|Begegnungs|Frauen|Kinder|Welt|Repair|Tauf)-)(?:\p{Lu}[\p{L}']+-){1,3}(?:Apotheke|Bäckerei|Metzgerei|Fleischerei|Gaststätte|Restaurant|Hotel|Klinik|Praxis|Brauerei|Druckerei|Spedition|Werkstatt|Gärtnerei|Grill|Imbiss)(?![\p{L}-])/gu;
/** „bei Möbel Rieger“: two nouns without an article, the second no noun we know. */
const BEI_FIRMA =
  /(?<=(?<!\p{L})[Bb]ei )(?<art>\p{Lu}\p{Ll}{3,}) (?<name>\p{Lu}[\p{L}'-]{2,})(?=[ .,;:)!?]|$)(?! (?:GmbH|AG|KG))/gu;
const ZU_MENSCHEN =
  /^(?:Herrn?|Frau|Familie|Eheleute|Kindern?|Familien|Menschen|Frauen|Männern|Jobcenter|Jugendamt|Personen|Schülern?|Fragen|Bedarf|Beginn|Anträgen)$/;
/** Bodies everybody may name, and words that are no names of a house. */
const OEFFENTLICH =
  /(?:Stiftung|Jobcenter|Agentur|Caritas|Diakonie|AWO|Volkshochschule|Bundes|Landes|Stadt|Kreis|Integration|Migration|Bildung|Sprach|Netzwerk|Kommun|International|Begegnung|Welcome|Willkommen|Miteinander|Vielfalt)/;
const FUELLWORT =
  /^(?:Und|Oder|Sowie|Der|Die|Das|Ein|Eine|Nach|Vor|Mit|Für|Bei|Ihr|Ihre|Sie|Er|Es|Wir|Herr|Frau|Hat|Ist|Am|Im|In|An|Ab|Aus|Als|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)$/;

/** Schools, day-care centres and small firms called by their names. */
export function findeEinrichtungen(text: string): Befund[] {
  const schule = {
    art: 'schule',
    grund: 'Der Name einer Schule oder Kita grenzt auf wenige Familien ein.',
    ersatz: 'die Schule',
  } as const;
  const betrieb = {
    art: 'arbeitgeber',
    grund: 'Der Name eines Betriebs grenzt auf wenige Menschen ein.',
    ersatz: 'ein Betrieb',
  } as const;
  return [
    ...treffer(text, SCHULE_VORN, schule, ({ 0: ganz }) => {
      const [art = '', ...rest] = ganz.split(' ');
      return istEigenname(rest)
        ? { ersatz: /^K(?:ita|iTa|inder)|[Kk]rippe|Hort/.test(art) ? 'die Kita' : 'die Schule' }
        : kuerzer(ganz, 1);
    }),
    ...treffer(text, SCHULE_HINTEN, schule, ({ 0: ganz }) =>
      ganz
        .split('-')
        .slice(0, -1)
        .every(
          (teil) =>
            ALLGEMEIN.test(teil) || (istNomen(teil) && !istVorname(teil) && ganz.split('-').length < 3),
        )
        ? null
        : { ersatz: /kita|kinder/i.test(ganz) ? 'die Kita' : 'die Schule' },
    ),
    ...treffer(text, SCHULE_NAME, schule, (fund) => {
      const name = fund.groups?.name ?? '';
      return GEDENKNAME.test(name) || (siehtAusWieNachname(name) && !istNomen(name) && !ALLGEMEIN.test(name))
        ? {}
        : null;
    }),
    ...treffer(text, BETRIEB_VORN, betrieb, (fund) => {
      const name = fund.groups?.name ?? '';
      if (
        /(?:Lehre|Ausbildung|[aA]rbeite\p{L}*|Job|Minijob|[jJ]obbt|Praktikum|Stelle|angestellt|beschäftigt|[pP]utzt|Azubi|lernt|Aushilfe|Probe\p{L}*|\p{L}*[sS]chicht|\p{L}*(?:[kK]raft|[hH]ilfe|[jJ]ob))(?!\p{L})[^.;]{0,30} (?:bei|beim|im|in der)(?: der| dem)? $/u.test(
          davor(text, fund.index, 60),
        ) &&
        !FUELLWORT.test(name.split(' ')[0] ?? '') &&
        !OEFFENTLICH.test(name)
      )
        return {};
      const danach = text.slice(fund.index + fund[0].length);
      if (BEI_DAVOR.test(davor(text, fund.index)) && ARBEIT_DANACH.test(danach)) {
        // A noun may be a name as well, but then one person's: „Hünerbein als Helfer“, not „Geflüchtete als Helfer“.
        if (!istNomen(name) || (danach.startsWith(' als ') && !/en?$/.test(name))) return {};
      }
      if (/^(?:Firma|Fa\.) /.test(fund[0]) && !FUELLWORT.test(name.split(' ')[0] ?? '')) return {};
      if (/^[\p{L}.-]+ (?:Zum|Zur|Am|Im) /u.test(fund[0])) return WIRTSHAUS.test(fund[0]) ? {} : null;
      return istEigenname(name.split(' ')) ||
        (WIRTSHAUS.test(fund[0]) && (istGrosserOrt(name) || LAGENAME.test(name)))
        ? {}
        : kuerzer(fund[0], fund[0].length - name.length === 0 ? 0 : 1);
    }),
    ...treffer(text, BEI_FIRMA, betrieb, (fund) => {
      const { art = '', name = '' } = fund.groups ?? {};
      const bekannt = OEFFENTLICH.test(fund[0]) || istGrosserOrt(name) || istLand(name);
      return !bekannt &&
        istNomen(art) &&
        !ZU_MENSCHEN.test(art) &&
        (namenhaft(name) > 0 || istNachname(name) || istAuchWort(name))
        ? {}
        : null;
    }),
    ...treffer(text, BETRIEB_BINDESTRICH, betrieb),
    ...treffer(text, BETRIEB_HINTEN, betrieb, (fund) => {
      const worte = (fund.groups?.name ?? '').trim().split(' ');
      return OEFFENTLICH.test(fund[0]) || worte.every((wort) => FUELLWORT.test(wort) || istNomen(wort))
        ? null
        : {};
    }),
  ]
    .map((befund) =>
      befund.art === 'schule' || /[kK]linik$/.test(text.slice(befund.von, befund.bis))
        ? nachSatz(text, befund)
        : befund,
    )
    .filter(({ von }) => !/(?:Berufsbild|Fach) ?$/.test(davor(text, von, 12)));
}

/** What a school does as a partner of the network, in a sentence about nobody. */
const SCHULE_TUT =
  /(?<!\p{L})(?:ist|sind|liegt|bietet|bieten|öffnet|arbeitet|arbeiten|kooperier\p{L}*|beteiligt|beteiligen|lädt|laden|plant|planen|stellt|nimmt|nehmen|unterstützt|sucht|startet|berichtet|kooperieren|berät|beraten|hilft|helfen|hat|haben|zieht|baut|sitzt|organisiert|richtet|beginnt|entsteht)(?!\p{L})/u;

function nachSatz(text: string, befund: Befund): Befund {
  const satz = satzUm(text, befund.von, befund.bis).replace(text.slice(befund.von, befund.bis), '');
  if (
    PERSON.test(satz) ||
    /(?<!\p{L})(?:den Jungen|der Junge|[dD]as Mädchen)(?!\p{L})/u.test(satz) ||
    !SCHULE_TUT.test(satz) ||
    !/[-„"]/.test(text.slice(befund.von, befund.bis))
  )
    return befund;
  return { ...befund, schwere: 'warnung' };
}

/** „bei der Fleischerei … als Helfer angestellt“: German says last that somebody works there. */
const BEI_DAVOR = /(?<!\p{L})(?:[Bb]ei(?: der| dem)?|[Bb]eim) $/u;
const ARBEIT_DANACH =
  /^[^.;,]{0,40}(?<!\p{L})(?:angestellt|beschäftigt|tätig|eingestellt|übernommen|entlassen|gearbeitet|ausgebildet|angefangen)(?!\p{L})/u;

const ALLGEMEIN =
  /^(?:Ganztags?|Halbtags|Abend|Sommer|Winter|Förder|Regel|Wunsch|Betriebs|Krippen|Inklusions|Integrations|Sprach|VHS|Musik|Tanz|Sonntags|Grund|Brennpunkt|Stadt|Nachbar|Eltern|DaZ|AWO|Caritas|DRK|Fach|Pflege|Berufs|Wohnort|Umgebungs|Online|Modell|Projekt|Partner|Kooperations)$/;

/** Houses that are called „Zum Hirschen“ or „Am Markt“. */
const WIRTSHAUS =
  /^\p{L}*(?:gast|restaurant|pizzeria|café|hotel|pension|apotheke|imbiss|weinstube|brauerei|heim|praxis|fahrschule|supermarkt)/iu;

/** The second word may be the next word of the sentence: then the first alone decides. */
function kuerzer(ganz: string, mindestens: number): Partial<Befund> | null {
  const worte = ganz.split(' ');
  if (worte.length <= mindestens + 1) return null;
  return istEigenname(worte.slice(1, -1)) ? {} : null;
}

function istEigenname(worte: readonly string[]): boolean {
  const [erstes = ''] = worte;
  if (/^[„"]/.test(erstes)) return true;
  if (/^(?:am|an|im|in)$/.test(erstes)) {
    // „die Grundschule im Viertel“ says where, „die Kita am Höhenblick“ is its name.
    const letztes = worte.at(-1) ?? '';
    return worte.length > 1 && (LAGENAME.test(letztes) || !istNomen(letztes));
  }
  if (/^(?:Am|An|Im|In|Auf|Zum|Zur|St\.|Sankt)$/.test(erstes)) return worte.length > 1;
  if (FUELLWORT.test(erstes) || OEFFENTLICH.test(erstes) || istLand(erstes)) return false;
  if (istGrosserOrt(erstes)) return false;
  if (LAGENAME.test(erstes)) return true;
  if (istVorname(erstes) || siehtAusWieNachname(erstes)) return true;
  return !istNomen(erstes) || KITA_WORTE.test(erstes);
}

/** „Höhenblick“, „Lindenhof“, „Stadtmitte“: a place that became a name. */
const LAGENAME =
  /^(?:Olympia|Akropolis|Adria|Roma|Milano|Napoli|Venezia|Bosporus|Bella|Sonne|Krone|Adler|Hirsch|Löwe|Löwen|Linde|Post|Rose|Anker|Stern|Traube|Lamm|Ochsen|Rössle|Goldener|Goldenes|\p{Lu}\p{Ll}{2,}(?:blick|berg|tal|höhe|wald|see|park|ufer|feld|hof|mitte|aue|bach|grund|eck|born|straße|str|gasse|allee|weg)|Nord|Süd|Ost|West|Mitte|Zentrum|Innenstadt|Altstadt|Neustadt|Südstadt|Nordstadt|Weststadt|Oststadt)$/u;

/** People schools are called after. */
const GEDENKNAME =
  /^(?:Goethe|Schiller|Pestalozzi|Luther|Kant|Lessing|Herder|Humboldt|Mozart|Beethoven|Brecht|Kästner|Diesterweg|Fröbel|Uhland|Hölderlin|Einstein|Kepler|Gauß|Röntgen|Kopernikus|Comenius|Rückert|Mörike|Dürer|Bonhoeffer|Stephan|Martins?|Josefs?|Marien|Elisabeth|Linden|Eichen|Birken|Kastanien|Rosen|Schloss|Burg|Park|Wald|See|Berg|Wiesen|Brunnen|Hafen|Turm|Nord|Süd|Ost|West|Brüder|Grimm)$/;

/** What day-care centres like to be called. */
const KITA_WORTE =
  /^(?:Sonnen\p{L}+|Regenbogen|Villa|Löwenzahn|Pusteblume|Spatzen\p{L}*|Wirbelwind|Zwergen\p{L}*|Kunterbunt|Schatzkiste|Rappelkiste|Märchen\p{L}*|Wald\p{L}+|Sternen\p{L}*|Wichtel\p{L}*|Arche|Bienen\p{L}*|Schmetterling\p{L}*|Igel\p{L}*|Mäuse\p{L}*|Kleine|Bunte|Blumen\p{L}*|Purzel\p{L}*|Storchen\p{L}*|Bären\p{L}*)/u;
