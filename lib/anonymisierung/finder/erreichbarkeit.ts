import type { Befund } from '../befund';
import { INSTITUTION, PERSON, SACHE_DAVOR, satzUm } from '../muster';
import { davor, treffer } from './treffer';

const AUSSAGE = {
  art: 'telefon',
  grund: 'Eine Telefonnummer führt zu einem Anschluss und damit zu einer Person.',
  ersatz: '[Telefonnummer entfernt]',
} as const;
const INTERNATIONAL =
  /(?<![\d\p{L}/.,+-])(?:\+{1,2}|00)[ ]?[1-9]\d{0,2}[ ./_-]*(?:\(0\)[ ./_-]*)?(?:\(?\d+\)?[ ./_-]{0,3}){1,7}(?<=\d)(?!\d)/gu;
const NATIONAL = /(?<![\d\p{L}/.,+-])\(?0[1-9]\d{1,4}\)?(?:[ ]?[-/.–]?[ ]?\d+){1,6}(?!\d)/gu;
const EINZELN =
  /(?<![\d\p{L}/.,+-])(?:0(?:[ .-]\d){6,13}|0 1 ?[5-7] ?\d(?:[ /.-]{0,3}\d){6,9}|01 [5-7]\d(?:[ /.-]{0,3}\d){6,9}|\(0(?: \d{1,3}){1,3}\) ?[-/–]? ?\d(?: ?\d){3,9}|0(?: \d{1,3}){1,3} ?[-/–] ?\d(?: ?\d){3,9})(?![ .-]?\d)/gu;
/** „02 08 45 67 89“, „01-71-39 20 01 7“: a number that begins with 0, in groups of any size. */
const GRUPPEN =
  /(?<![\d\p{L}/.,+-])(?:\(?0|\(0\)[ -]?)[1-9](?:\)?[ _]?[-/_.]?[ _]?\d){6,12}(?![ _]?[-/_.]?[ _]?\d)/gu;
const GENANNT =
  /(?<![\p{L}])(?:Tel(?:efon)?(?:nummer|nr)?\.?|Fon|Mobil(?:nummer|funk)?|Handy(?:nummer|nr)?\.?|Fax|Rufnummer|Festnetz(?:nummer|anschluss)?|Anschluss|Privatnummer|Dienstnummer|Durchwahl|Vorwahl \d{3,5},? ?(?:Nummer|Nr\.?|Anschluss)|WhatsApp|Signal|angerufen unter|anrufen unter|erreichbar unter|zu erreichen unter)(?:[ :.=\n]|lautet|ist|die|der|Nummer|unter){0,6}(?<wert>\(?\+?[\dOo](?:[ /.()_-]{0,3}[\dOIl]){4,14})/giu;
const VORWAHL = /(?<=Vorwahl[ :]{1,2})0\d{2,5}(?:[^\d.\n]{1,14}\d(?: ?\d){3,9})?/gu;
const NEBENSTELLE =
  /(?<![\p{L}])(?:Durchwahl|DW|Nebenstelle|Nst\.?|App\.|Apparat|Klappe)[ :]{1,2}(?:ist |lautet |Nr\.? )?-?\d{2,5}(?![\d.,]\d|\d)/giu;
const NOTRUF = /^(?:110|112|115|116 ?\d{3}|116-?117)$/;
const SERVICE = /^(?:\+49|0049|0) ?\(?0?\)? ?(?:800|180\d?|900|137|32)(?!\d{8})/;
/** „o171 3920017“, „0l71“: letters a scanner or a hurried hand put for digits at the head of a mobile number. */
const VERLESEN = /(?<![\p{L}\d])(?:[oO][1Il]|0[Il])[5-7](?:[ /.-]{0,3}[\dOoIl]){7,10}(?![\p{L}\d])/gu;
const ZIFFER = '(?:null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)';
/** Digits one by one, in pairs („neununddreißig“) or doubled („doppelnull“, „dreimal die sieben“). */
const ZIFFERWORT = `(?:(?:doppel|(?:zwei|drei|vier)mal(?: die)?)[ -]?${ZIFFER}|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:drei|vier|fünf|sech|sieb|acht|neun)?zehn|elf|zwölf|${ZIFFER})`;
const AUSGESPROCHEN = new RegExp(
  `(?<![\\p{L}])${ZIFFERWORT}(?:(?:[ ,/.-]|dann)+${ZIFFERWORT}){5,}(?![\\p{L}])`,
  'giu',
);

/** Days and hours that begin with 0. */
const KEINE_GRUPPEN =
  /^0\d[.:]\d{2} ?-|^0\d\.\d{2}\.(?:19|20)?\d{2}(?!\.\d)|^0\d([ /.-])\d{2}\1(?:19|20)\d{2}$|^0\d[ /.-](?:19|20)\d{2}/;

/** „01 02 03 04“: one after the other. */
const istAufzaehlung = (zahlen: string): boolean =>
  zahlen.split(/\D+/).every((zahl, i, alle) => i === 0 || Number(zahl) === Number(alle[i - 1]) + 1);

/** Telephone numbers in the ways people write them. */
export function findeTelefon(text: string): Befund[] {
  return [
    ...treffer(text, VORWAHL, AUSSAGE),
    ...treffer(text, GRUPPEN, AUSSAGE, (fund) =>
      KEINE_GRUPPEN.test(fund[0]) || istAufzaehlung(fund[0]) ? null : beurteile(text, fund[0], fund.index, 8),
    ),
    ...[INTERNATIONAL, NATIONAL, EINZELN].flatMap((muster) =>
      treffer(text, muster, AUSSAGE, (fund) => beurteile(text, fund[0], fund.index)),
    ),
    ...treffer(text, GENANNT, AUSSAGE, (fund) => {
      const wert = fund.groups?.wert ?? '';
      return beurteile(text, wert, fund.index + fund[0].length - wert.length, 5);
    }),
    ...treffer(text, NEBENSTELLE, AUSSAGE),
    ...treffer(text, VERLESEN, AUSSAGE),
    ...treffer(text, AUSGESPROCHEN, {
      ...AUSSAGE,
      grund: 'Eine Reihe ausgeschriebener Ziffern liest sich wie eine Telefon- oder Kundennummer.',
    }),
  ];
}

function beurteile(text: string, nummer: string, von: number, mindestens = 7): Partial<Befund> | null {
  const roh = nummer.trim();
  const ziffern = roh
    .replace(/\(0\)/, '')
    .replace(/[OoIl]/g, '0')
    .replace(/\D/g, '');
  if (NOTRUF.test(roh) || ziffern.length < mindestens || ziffern.length > 15) return null;
  if (/^\d{2}\.\d{2}\.\d{2,4}(?!\.?\d)/.test(roh) || /^0\d{2,4}(?:[.-]\d{2}){2}$/.test(roh)) return null;
  if (SACHE_DAVOR.test(davor(text, von, 40))) return null;
  if (/^ ?(?:€|Euro|EUR|Prozent|%|Stück|Einwohner)/.test(text.slice(von + nummer.length))) return null;
  const ort = { von, bis: von + roh.length };
  if (SERVICE.test(roh)) {
    return {
      ...ort,
      schwere: 'hinweis',
      grund: 'Eine Servicenummer gehört einer Einrichtung; im Fall wird sie nicht gebraucht.',
    };
  }
  const satz = satzUm(text, von, von + nummer.length);
  if (INSTITUTION.test(satz) && !PERSON.test(satz)) {
    return {
      ...ort,
      schwere: 'warnung',
      grund:
        'Diese Telefonnummer scheint zu einer Einrichtung zu gehören. Ist es eine Durchwahl, führt sie zu einer Person.',
    };
  }
  return ort;
}

const AT =
  '(?:@|&#64;|&commat;|%40| ?[([{<|*] ?(?:at|ät|a|@) ?[)\\]}>|*] ?|[-_](?:at|ät)[-_]| (?:at|ät|klammeraffe) )';
const PUNKT = '(?:\\.| ?[([{<] ?(?:punkt|dot|\\.) ?[)\\]}>] ?|[-_]dot[-_]| (?:punkt|dot) )';
const MAIL = new RegExp(
  `(?<![\\p{L}\\d._%+-])[\\p{L}\\d](?:[\\p{L}\\d_%+-]|${PUNKT}(?=[\\p{L}\\d]))*${AT}[\\p{L}\\d-]+(?:(?:${PUNKT}| \\. )[\\p{L}\\d-]+)+`,
  'giu',
);
const LEERZEICHEN_MAIL = /(?<![\p{L}\d])[\p{L}\d._+-]+ ?@[ \n]?[\p{L}\d-]+ ?(?:[.,] ?[\p{L}\d-]{2,})+/giu;
const FUNKTION =
  /^(?:info|kontakt|post|poststelle|posteingang|service|servicestelle|buero|büro|office|verwaltung|beratung|beratungsstelle|team|jobcenter|jugendamt|sozialamt|auslaenderbehoerde|sekretariat|anmeldung|anfrage|hallo|mail|email|support|hilfe|datenschutz|presse|redaktion|integration|migration|netzwerk|koordination|vhs|rathaus|stadt|buergerbuero|bürgerbüro|ehrenamt|kurse|kursanmeldung|zentrale|empfang|kita|schule|no-?reply|newsletter|webmaster|bewerbung|personal|geschaeftsstelle|leitung|asyl|familienbuero|fachstelle|willkommen|sprachkurse|bildung)(?:[._-]?[\p{L}\d-]*)$/iu;

/** Mail addresses, plain and disguised; an address of a function is only told. */
export function findeEmail(text: string): Befund[] {
  if (!/@|&#64;|&commat;|%40|\bat\b|_at_|ät|[([{<] ?a ?[)\]}>]|klammeraffe/i.test(text)) return [];
  const aussage = {
    art: 'email',
    grund: 'Eine E-Mail-Adresse führt zu einer Person.',
    ersatz: '[E-Mail-Adresse entfernt]',
  } as const;
  return [MAIL, LEERZEICHEN_MAIL].flatMap((muster) =>
    treffer(text, muster, aussage, ({ 0: adresse }) => {
      const vorn = adresse.split(new RegExp(AT, 'i'), 1)[0]?.trim() ?? '';
      if (!FUNKTION.test(vorn)) return {};
      return {
        schwere: 'hinweis',
        grund: 'Eine Funktionsadresse führt zu keiner Person; im Fall wird sie trotzdem nicht gebraucht.',
      };
    }),
  );
}

const NETZ =
  /(?:instagram|facebook|fb|tiktok|twitter|x|linkedin|xing|snapchat|t|telegram|youtube|vk)\.(?:com|me|de|org)\/[\p{L}\d._/@-]{2,}/giu;
const HANDLE = /(?<![\p{L}\d._@/])@[\p{L}\d_][\p{L}\d_.]{1,29}(?<![.])/giu;
const KONTO =
  /(?<![\p{L}])(?:Insta(?:gram)?|Facebook|TikTok|Snap(?:chat)?|Telegram|Signal|WhatsApp|Messenger|Steam|PSN|Skype|Discord|Threema|Nutzername|Benutzername|Username|Nickname|Profilname|Profil|Account|Login)(?:-?(?:Name|Profil|Account|Konto|Kanal))?(?::| lautet| ist| heißt| als| unter| war)? ?["„'»]?(?<wert>(?:live:)?[\p{L}\d]+[._#\d][\p{L}\d._#]*[\p{L}\d])/giu;
const IPV4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)/g;
const IPV6 =
  /(?<![\p{L}\d:])(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}|(?:[\da-f]{1,4}:){2,7}:)(?![\p{L}\d:])/giu;
const GERAET =
  /(?<![\p{L}\d:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\p{L}\d:])|(?<=IMEI[^\d\n]{1,12})\d{2}(?:[ -]?\d){12,14}/giu;
/** „yusuf_demir91“ beside the name of a service: no German word looks like it. */
const PSEUDONYM =
  /(?<![\p{L}\d._@/-])(?=[\p{L}\d._-]*\p{L})(?=[\p{L}\d._-]*[\d_])\p{L}[\p{L}\d]*(?:[._-]?[\p{L}\d]+)*(?![\p{L}\d@]|\.\p{L})/giu;
const NETZDIENST =
  /(?<!\p{L})(?:Insta(?:gram)?|Facebook|FB|TikTok|Snap(?:chat)?|Telegram|Signal|WhatsApp|Messenger|Twitter|Steam|PSN|Skype|Discord|Threema|Viber|Twitch|Reddit|LinkedIn|Xing|YouTube|Kleinanzeigen|Ebay|eBay|PayPal|Spotify|Roblox|Fortnite|BeReal|Chat|chattet|Gaming|Dating\p{L}*|Tinder|Nickname|Nick|Pseudonym|Nutzername|Benutzername|Username|Profil|Account|Kanal|Login|Forum)(?!\p{L})/u;

/** Levels, forms and paragraphs: letters with a digit that everybody writes. */
const GEWOEHNLICH =
  /^(?:[ABC][12][.+\d]*|\p{Lu}{1,5}-?\d{1,3}|\p{L}\d|\d+\p{L}|\d[\d.]*|[^_]*-\d{1,2}|\p{L}+-\p{L}+)$/u;

/** Accounts, addresses and devices on the net. */
export function findeOnline(text: string): Befund[] {
  const aussage = {
    art: 'online',
    grund: 'Eine Online-Kennung führt zu einem Konto oder Gerät und damit zu einer Person.',
    ersatz: '[Kennung entfernt]',
  } as const;
  return [
    ...[NETZ, IPV6, GERAET].flatMap((muster) => treffer(text, muster, aussage)),
    ...treffer(text, HANDLE, aussage),
    ...(NETZDIENST.test(text)
      ? treffer(text, PSEUDONYM, aussage, ({ 0: wort, index }) =>
          NETZDIENST.test(text.slice(Math.max(0, index - 45), index + wort.length + 45)) &&
          !GEWOEHNLICH.test(wort)
            ? {}
            : null,
        )
      : []),
    ...treffer(text, KONTO, aussage, (fund) => {
      const wert = fund.groups?.wert ?? '';
      const von = fund.index + fund[0].length - wert.length;
      return /\.(?:de|org|com)$/i.test(wert) ? null : { von, bis: von + wert.length };
    }),
    ...treffer(text, IPV4, aussage, ({ 0: adresse, index }) =>
      !/\bIP/.test(davor(text, index, 30) + text.slice(index, index + 40)) &&
      (adresse.split('.').every((teil) => Number(teil) < 32) ||
        /(?:Version|Fassung|Release|Abschnitt|Kapitel|Nr\.?|Ziffer|Punkt|v) ?$/i.test(davor(text, index, 12)))
        ? null
        : {},
    ),
  ];
}
