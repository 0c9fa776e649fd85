import type { Befund } from '../befund';
import { MONATE, PERSON, satzUm } from '../muster';
import { davor, treffer } from './treffer';

const TAG = '(?:0?[1-9]|[12]\\d|3[01])';
const NUMERISCH = new RegExp(
  `(?:(?<![\\d.,/-])|(?<=(?<![\\d.,/])\\d{1,2}\\. ?- ?))${TAG}\\.[ \\n]?(?:0?[1-9]|1[0-2])\\.[ \\n]?(?:(?:19|20)\\d{2}|'?\\d{2})(?![\\d]|\\.\\d|,\\d| ?(?:Uhr|%|€|Euro))`,
  'g',
);
const KURZ = new RegExp(`(?<![\\d.,/-])${TAG}\\. ?(?:0?[1-9]|1[0-2])\\.(?! ?\\d)`, 'g');
const ISO = /(?<![\d./-])(?:19|20)\d{2}([-/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?![\d-])/g;
const SCHRAEG = new RegExp(
  `(?<![\\d/])${TAG} ?[/-] ?(?:0?[1-9]|1[0-2]) ?[/-] ?(?:19|20)\\d{2}(?![\\d/])|(?<![\\d.,/-])${TAG} \\. (?:0?[1-9]|1[0-2]) \\. (?:19|20)\\d{2}(?!\\d)`,
  'g',
);
/** „12 03 1987“: three groups with nothing between them; only where a birth or „am“ goes before. */
const LUECKEN =
  /(?<=(?:geb\.?|geboren|[Gg]eburts?\p{L}*\.?|[Gg]eb\.?-?[Dd]at\p{L}*\.?|\*|[Aa]m|[Vv]om|[Ss]eit)[ :=\n]{0,3}(?:am[ :=\n]{1,2})?)(?:0?[1-9]|[12]\d|3[01])(?:[ _](?:0?[1-9]|1[0-2])[ _](?:(?:19|20)\d{2}|\d{2})|[/-](?:0?[1-9]|1[0-2])[/-]\d{2})(?![\d.,/-])/gu;
const MIT_MONAT = new RegExp(
  `(?<![\\d.,\\p{L}])${TAG}\\.? ?(?:${MONATE})(?:[,.]? ?'?(?:(?:19|20)\\d{2}|\\d{2}(?!\\d| ?Uhr)))?(?![\\p{L}\\d])`,
  'gu',
);
/** „12.III.1990“, „12-MAR-1990“: Roman and English months, any separator. */
const ANDERER_MONAT = new RegExp(
  `(?<![\\d.,\\p{L}])${TAG}[-./ ]{1,2}(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|(?:jan|feb|m[aä]r|mrz|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\\p{L}{0,6})[-./ ]{1,2}(?:(?:19|20)\\d{2}|'?\\d{2})(?![\\p{L}\\d])`,
  'giu',
);
/** „Einreise 20150903“: year, month and day with nothing between them, behind what happened that day. */
const ZIFFERN = /(?<!\d|[\d.,/-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d|[.,/-]\d)/g;

/** „am dritten Mai“, „der elfte November 2021“: days written out. */
const ORDNUNG =
  '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:und)?(?:ersten?|zweiten?|dritten?|vierten?|fünften?|sechsten?|siebte[nr]?|siebenten?|achten?|neunten?|zehnten?|elften?|zwölften?|(?:drei|vier|fünf|sech|sieb|acht|neun)zehnten?|zwanzigsten?|dreißigsten?)';
const AUSGESCHRIEBEN = new RegExp(
  `(?<![\\p{L}])${ORDNUNG} (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?: (?:19|20)\\d{2}| (?:neunzehnhundert|zweitausend)\\p{Ll}*)?(?![\\p{L}\\d])`,
  'giu',
);
/** „Heiligabend 1984“: days that have a name of their own. */
const FESTTAG =
  /(?<![\p{L}])(?:Heiligabend|Silvester|Neujahr(?:stag)?|Nikolaustag|Rosenmontag|Aschermittwoch|Karfreitag|Oster(?:sonntag|montag)|Pfingst(?:sonntag|montag)|Dreikönigstag|Allerheiligen|Reformationstag|(?:ersten|zweiten|[12]\.) Weihnachtstag|(?:ersten|zweiten|dritten|vierten|[1-4]\.) Advent) (?:19|20)\d{2}(?!\d)/gu;
const MONATSWORT = new RegExp(`(?:${MONATE})`, 'u');

const GEBURT =
  /(?:geb(?:\.|oren)?(?: ?am)?|geboren(?: wurde)?(?: \p{L}+){0,3}|Geb(?:urts)?\.?-?(?:datum|tag|dat\.?)|Geburtsdatum(?: ist| lautet)?|Geburtstag(?: ist| war)?(?: am)?|GebDat|DOB|\*)[ :=(\n]*(?:(?:am|der|den|vom)[ :=\n]{0,2})?$/iu;
const DANACH_GEBURT = /^\)?(?: in [\p{L}-]+)?,? (?:geboren|geb\.|zur Welt gekommen|auf die Welt)/u;
const VERSION =
  /(?:Fassung|Gesetz(?:es)?|Verordnung|Richtlinie|Erlass(?:es)?|Bekanntmachung|Bundesgesetzblatt|BGBl\.?|(?:Urteil|Entscheidung)(?!\p{L}|.{0,30} (?:kam|erging|erhielt|bekam|fiel))|Rundschreiben|Weisung|Dienstanweisung|Satzung|Änderung|Neufassung|Vereinbarung|Kooperationsvereinbarung|Konvention|Beschluss|Rechtsstand|Stand|Version|Protokoll|Ausgabe|Drucksache|Pressemitteilung|Leitlinie|Konzept|Handreichung|Broschüre|Veröffentlich\p{L}*|Novelle)[\p{L} ,§.()-]{0,30}?(?:vom|zum|am|:|der|des|,|\()? ?$/iu;
const EREIGNIS =
  /(?:Konferenz|Sitzung|Tagung|Treffen|Workshop|Veranstaltung|Fachtag|Infotag|Aktionstag|Auftakt|Stichtag|[Ff]rist|(?:Bewerbungs|Anmelde|Einsende|Redaktions|Annahme|Abgabe|Melde)schluss|Anmeldung (?:ist|läuft)|Einsendeschluss|in Kraft|gültig|gilt (?:ab|seit|bis)|Laufzeit|Förderzeitraum|Förderung (?:endet|beginnt|läuft)|Bewilligungszeitraum|Projekt(?:start|ende|beginn)?|Schuljahr|Semester|Kurs(?:e)? (?:beginn|start|end)\p{L}*|Kursbeginn|Kursstart|Haushaltsjahr|Statistik|Erhebung|Auswertung|Zahlen|Inkrafttreten|Bundestag|Wahl|Feiertag|Ferien|geschlossen|geöffnet|öffnet|schließt|Ausschuss|Netzwerk|Lenkungsgruppe|Steuerungsgruppe|Arbeitsgruppe|Vorstellung des|Termin der|Tag der|nächste Planung|tagt|trifft sich|Kreistag|Stadtrat|Gemeinderat|Landtag|Bundesrat|Kabinett|Beirat|Ratsbeschluss|Haushalt|eröffnet|Eröffnung|Einweihung|gegründet|veröffentlicht|verabschiedet|Pressekonferenz|startet)/u;
const FRIST_DAVOR =
  /(?:bis(?: spätestens| einschließlich)?(?: zum)?|spätestens(?: am| zum)?|ab(?: dem)?|zum|Stand:?|Stichtag(?: ist)?(?: der)?) ?$/iu;

/** What happens to one person: the day of it is hers, also where it reads like a time limit. */
const LEBENSEREIGNIS =
  /(?:HPG|[Hh]ilfeplan(?:gespräch)?|[Vv]erhandlung|[Aa]nhörung|[Aa]rzttermin|OP|Untersuchung|Vorsprache|[Hh]ausbesuch|Umgang|Besuchskontakt|Elterngespräch|Einschulung|Schulwechsel|(?:letzter|erster) Kontakt|[Kk]ündigung|Räumung\p{L}*|[Bb]escheid|Ablehnung|Abschiebung|Ausweisung|Einreise|Ausreise|Einzug|Auszug|Umzug|Entlassung|Haft|Geburt|Entbindung|Scheidung|Trennung|Heirat|Unfall|Operation|Einweisung|Aufnahme|Vergewaltigung|Überfall|Verurteilung|Urteil|Taufe|Tod|Sterbefall|Beerdigung|Hochzeit|Verlobung|Festnahme|Impfung|Diagnose|Zeugnisausgabe|Prüfung|Vorstellungsgespräch|Rauswurf|Krankschreibung|krank(?:geschrieben)?|AU|Vorladung|[Aa]ufenthaltstitel|Aufenthaltserlaubnis|Aufenthaltsgestattung|Duldung|Reisepass|Pass|Visum|Mietvertrag|Arbeitsvertrag|Probezeit|Bewährung|Mutterschutz|ET)(?: (?:aus|in|im|ins|von|vom|bei)(?: \p{Ll}+)? \p{Lu}\p{L}+)?(?: (?:\p{Ll}+\.?|\p{Lu}\.)){0,3}(?: (?:\p{Lu}\p{Ll}+tag|Mittwoch|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?(?: den)?)?,? ?$/u;

/** What is done to one person or what she does, in the perfect. */
const GESCHEHEN =
  /(?<!\p{L})(?:verhaftet|festgenommen|operiert|entlassen|eingereist|ausgereist|abgeschoben|verurteilt|vorgeladen|verstorben|gestorben|geheiratet|entbunden|eingeliefert|eingezogen|ausgezogen|umgezogen|zugezogen|eingeschult|überfallen|geschlagen|angezeigt|vermisst|exmatrikuliert|rückfällig)(?!\p{L})/u;

/** „O3.O4.1991“: a day a scanner read with letters among the digits. */
const VERLESENER_TAG =
  /(?<![\p{L}\d.])(?=[\dOoIl.]*[OoIl])[\dOoIl]{1,2}\. ?[\dOoIl]{1,2}\. ?[12Il][\dOoIl]{3}(?![\p{L}\d])/gu;

/** Birth dates, and days that can be looked up in a file. */
export function findeDaten(text: string): Befund[] {
  const muster = [NUMERISCH, ISO, SCHRAEG, LUECKEN, KURZ, VERLESENER_TAG];
  const befunde = /\d/.test(text)
    ? [
        ...muster.flatMap((m) => treffer(text, m, AUSSAGE, (fund) => beurteile(text, fund))),
        ...treffer(text, ANDERER_MONAT, AUSSAGE, (fund) => beurteile(text, fund)),
        ...treffer(text, ZIFFERN, AUSSAGE, (fund) =>
          LEBENSEREIGNIS.test(davor(text, fund.index, 60)) ? beurteile(text, fund) : null,
        ),
        ...treffer(text, FESTTAG, AUSSAGE, (fund) => beurteile(text, fund)),
        ...(MONATSWORT.test(text) ? treffer(text, MIT_MONAT, AUSSAGE, (fund) => beurteile(text, fund)) : []),
      ]
    : [];
  const worte = MONATSWORT.test(text)
    ? treffer(text, AUSGESCHRIEBEN, AUSSAGE, (fund) => beurteile(text, fund))
    : [];
  return [...befunde, ...worte, ...findeGeburtsjahr(text)];
}

const AUSSAGE = {
  art: 'datum',
  grund: 'Ein genauer Tag lässt sich in Akten und Kalendern wiederfinden.',
  ersatz: 'zu dieser Zeit',
} as const;

function beurteile(text: string, { 0: datum, index }: RegExpExecArray): Partial<Befund> | null {
  const bis = index + datum.length;
  const vorher = davor(text, index, 60);
  const geborenDanach = DANACH_GEBURT.test(text.slice(bis, bis + 40));
  if (GEBURT.test(vorher) || geborenDanach) {
    // „am … geboren“ stays a sentence only with a time in its place.
    const imSatz = geborenDanach && /(?:^|[ (])am $/.test(vorher);
    return {
      art: 'geburtsdatum',
      grund: 'Ein Geburtsdatum führt fast immer zu genau einer Person.',
      ...(imSatz
        ? { von: index - 'am '.length, ersatz: vorJahrzehnten(datum) }
        : { ersatz: altersband(datum) }),
    };
  }
  const mitJahr =
    /(?:19|20)\d{2}|\d[./] ?'?\d{2}$|\p{L}\.? ?'?\d{2}$/u.test(datum) ||
    /(?<!\d)(?:19|20)\d{2}, $/.test(vorher);
  if (/(?:Version|Ver\.|v|§|Abs\.|Ziffer|Nr\.|Punkt|Kapitel|Abschnitt) ?$/i.test(vorher)) return null;
  if (VERSION.test(vorher)) return null;
  const satz = satzUm(text, index, bis);
  const person = PERSON.test(satz) || LEBENSEREIGNIS.test(vorher) || GESCHEHEN.test(satz);
  if (EREIGNIS.test(satz) && !(person && !EREIGNIS_STARK.test(satz))) return null;
  if (!person && FRIST_DAVOR.test(vorher)) return null;
  // From one day to another, months apart, and nobody in the sentence: how long a project is paid for.
  if (!person && ZEITRAUM.test(text.slice(Math.max(0, index - 16), bis + 16))) return null;
  const am = /(?:^|[ (])(?:am|vom|den|seit dem|zum) $/.exec(vorher)?.[0].trimStart() ?? '';
  const von = am.startsWith('am') ? index - am.length : index;
  const ersatz = ersatzFuer(datum);
  if (!mitJahr) {
    if (!person) return null;
    return {
      von,
      schwere:
        KURZ_NUMMER.test(datum) && !TAG_DAVOR.test(vorher) && !LEBENSEREIGNIS.test(vorher)
          ? 'warnung'
          : 'blockiert',
      ersatz,
    };
  }
  return { von, ersatz };
}

const ZEITRAUM = /\d{1,2}\.\d{1,2}\.(?:\d{4})? ?[-–] ?\d{1,2}\.\d{1,2}\.\d{4}/;
const TAG_DAVOR =
  /(?:[Aa]m|[Vv]om|[Ss]eit(?: dem)?|[Bb]is(?: zum)?|[Zz]um|[Aa]b(?: dem)?|den|\p{Lu}\p{Ll}+tag|(?<!\p{L})(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?),? $/u;
const KURZ_NUMMER = /^\d{1,2}\. ?\d{1,2}\.$/;
const EREIGNIS_STARK =
  /(?:Konferenz|Sitzung|Tagung|Fachtag|Stichtag|in Kraft|Lenkungsgruppe|Steuerungsgruppe|Arbeitsgruppe|tagt|trifft sich)/u;

/** A relative time in words, as far as the year alone allows; the reader makes it exact enough. */
function ersatzFuer(datum: string): string {
  const jahr = /(?:19|20)\d{2}/.exec(datum)?.[0];
  if (!jahr) return 'vor einiger Zeit';
  const her = new Date().getFullYear() - Number(jahr);
  if (her < 0) return 'demnächst';
  if (her === 0) return 'vor einigen Monaten';
  if (her === 1) return 'vor rund einem Jahr';
  return her > 10 ? 'vor vielen Jahren' : `vor rund ${ZAHLWORT[her] ?? her} Jahren`;
}

const ZAHLWORT = ['', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

function altersband(datum: string): string {
  const jahre = jahreSeit(datum);
  return jahre === null ? '[Alter ungefähr]' : alterInWorten(jahre);
}

function vorJahrzehnten(datum: string): string {
  const jahre = jahreSeit(datum);
  const zehner = ZEHNER[Math.floor((jahre ?? 0) / 10)];
  return zehner ? `vor mehr als ${zehner} Jahren` : 'vor einigen Jahren';
}

function jahreSeit(datum: string): number | null {
  const voll = /(?:19|20)\d{2}/.exec(datum)?.[0];
  const kurz = /\d{2}$/.exec(datum)?.[0];
  const heute = new Date().getFullYear();
  const jahr = voll
    ? Number(voll)
    : kurz
      ? 2000 + Number(kurz) - (2000 + Number(kurz) > heute ? 100 : 0)
      : null;
  return jahr === null ? null : heute - jahr;
}

const ZEHNER = ',zehn,zwanzig,dreißig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig'.split(',');

/** An age as a ten-year band, children by what they attend. */
export function alterInWorten(jahre: number): string {
  if (jahre < 3) return 'Kleinkind';
  if (jahre < 6) return 'im Kita-Alter';
  if (jahre < 16) return 'im Schulalter';
  if (jahre < 20) return 'um die zwanzig';
  const zehner = ZEHNER[Math.floor(jahre / 10)];
  if (!zehner) return 'hochbetagt';
  const rest = jahre % 10;
  return `${rest < 4 ? 'Anfang' : rest < 7 ? 'Mitte' : 'Ende'} ${zehner}`;
}

const GEBURTSJAHR =
  /(?<![\p{L}])(?:geb\.|geboren(?: im Jahr)?|Jahrgang|Geburtsjahr:?|Jg\.|\*) ?(?:(?:im|in|:) )?(?:(?:19|20)\d{2}|'?\d{2}(?!\d|\.))(?![\d.-])/giu;
/** „GebDat 19990412“, „geb. 12041999“: a day without any dots. */
const GEBURTSZIFFERN =
  /(?<=(?<![\p{L}])(?:[Gg]eb\p{L}*\.?-?(?:[Dd]at\p{L}*\.?)?|DOB)[ :=\n]{0,3}(?:am[ :=\n]{1,3})?)(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})(?!\d)/gu;
const GEBURTSMONAT = new RegExp(
  `(?<![\\p{L}])(?:[Gg]eb\\.?|[Gg]eboren|Jg\\.|Jahrgang|Geburtsdatum|Geb\\.?-?[Dd]at(?:um|\\.)|\\*)[ :]{0,2}(?:(?:im|in|am) )?(?:(?:0?[1-9]|1[0-2]) ?[./-] ?|(?:${MONATE}),? )(?:(?:19|20)\\d{2}|'?\\d{2})(?![\\d.-])|Jahrgang (?:19|20)\\d{2}[^.\\n]{1,20}(?:im|in|am) (?:${MONATE})(?!\\p{L})`,
  'gu',
);
const ALTER = /(?<![\d\p{L}.,-])(?<jahre>\d{1,2})(?: Jahre alt|-?jährige?[nrs]?)(?![\p{L}])/gu;
const ALTER_ALLGEMEIN =
  /(?:unter|über|ab|bis|zwischen|mindestens|höchstens|zu|von|und|-|alle|für) (?:\d{1,2} (?:und|bis) )?$/iu;

function findeGeburtsjahr(text: string): Befund[] {
  const ziffern = treffer(text, GEBURTSZIFFERN, {
    art: 'geburtsdatum',
    grund: 'Ein Geburtsdatum führt fast immer zu genau einer Person.',
    ersatz: '[Alter ungefähr]',
  });
  const monat = treffer(text, GEBURTSMONAT, {
    art: 'geburtsdatum',
    grund: 'Monat und Jahr einer Geburt führen in einer Akte fast immer zu einer Person.',
    ersatz: '[Alter ungefähr]',
  });
  const jahrgang = treffer(text, GEBURTSJAHR, {
    art: 'geburtsdatum',
    schwere: 'warnung',
    grund: 'Ein Geburtsjahr ist genauer als nötig; ein Jahrzehnt reicht.',
    ersatz: '[Alter ungefähr]',
  });
  const alter = treffer(
    text,
    ALTER,
    {
      art: 'alter',
      schwere: 'hinweis',
      grund: 'Ein ungefähres Alter reicht und verrät weniger.',
      ersatz: null,
    },
    (fund) => {
      const jahre = Number(fund.groups?.jahre);
      const allgemein =
        ALTER_ALLGEMEIN.test(davor(text, fund.index, 20)) ||
        /jährige[nrs]? (?:Ausbildung|Frist|Schul|Laufzeit|Berufs|Erfahrung|Projekt|Förder|Aufenthalt|Warte|Kurs|Studium|Praxis)/.test(
          text.slice(fund.index, fund.index + 40),
        );
      return allgemein ? null : { ersatz: alterInWorten(jahre) };
    },
  );
  return [...ziffern, ...monat, ...jahrgang, ...alter];
}
