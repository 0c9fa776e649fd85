import type { Befund } from '../befund';
import { davor, treffer } from './treffer';

const KENNZEICHEN = /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?(?![\p{L}\d]|-\p{L})/gu;
const GENANNT =
  /(?<=(?:[Kk]ennzeichen|Kennz\.|Kz\.|Kfz|KFZ|Auto|Wagen|Fahrzeug|Pkw|PKW|Nummernschild|Roller|Motorrad|Transporter|Anhänger|Bulli|[Gg]eparkt|[Pp]arkt|fährt)[^.]{0,30})(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}(?: ?[-·:.] ?| )[A-Z]{1,2}[ ·_-]{0,3}[1-9]\d{0,3}[EH]?(?![\p{L}\d])/gu;
const DANACH_GENANNT =
  /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}(?: ?[-·:.] ?| )[A-Z]{1,2}[ ·_-]{0,3}[1-9]\d{0,3}[EH]?(?=(?: ?\(| ist (?:das|sein|ihr) | ?= ?|, |[^.\n]{1,30}(?<!\p{L}))(?:Kfz|Auto|Wagen|[Kk]ennzeichen|geparkt|parkt|Stellplatz|Halteverbot))/gu;
/** „Kfz xy-ab 1234“: typed without capitals. */
const KLEIN =
  /(?<=(?:[Kk]ennzeichen|Kfz|KFZ|kfz|Nummernschild|nummernschild|Auto|auto|Wagen|wagen|Roller|roller|Pkw|pkw)[ :,(]{1,3}(?:ist |lautet )?)[a-zäöü]{1,3}[- ][a-z]{1,2}[ -]?\d{1,4}[eh]?(?![\p{L}\d])/gu;
/** The small plates of scooters and mopeds. */
const VERSICHERT =
  /(?<=(?:ennzeichen|Roller|Moped|Mofa|Mokick)[^.\n]{0,15})(?<![\p{L}\d])\d{3} ?[A-ZÄÖÜ]{3}(?![\p{L}\d])/gu;
/** What looks like a plate and is none: laws, norms, programmes, Roman numerals. */
const KEINES =
  /^(?:SGB|BGB|GG|DIN|ISO|EN|EU|EG|EWG|UN|IT|TV|PC|ID|FAQ|AG|TOP|EDV|VHS|AWO|DRK|IHK|HWK|ESF|BA|QM|WG|BMI|STGB|OWI|GER)-|-(?:II|IV|VI|IX|XI|VO|RL)[ -]?\d/;

/** „Beamer Epson EB-W51“: what machines are called. */
const GERAET_DAVOR =
  /(?<!\p{L})(?:Beamer|Drucker|Kopierer|Laptops?|Notebooks?|Tablets?|Monitore?|Scanner|Router|Toner|Akku|Kamera|Headsets?|Epson|Canon|HP|Brother|Samsung|Lenovo|Dell|Acer|Sony|Lexmark|Kyocera|Ricoh|Xerox|Panasonic|BenQ|Optoma|LG|Logitech|Jabra|Cisco|Bosch|Siemens|Miele)(?: \p{L}+)? $/u;

/** „UN-ZX 999“: districts whose letters are an abbreviation too; no years, no European acts. */
const KREIS = /^(?:UN|EU|EN|BA|AG|DIN)-(?!VO|RL|EN|DO|JI|EU)[A-Z]{2} (?!(?:19|20)\d{2}$)[1-9]\d{1,3}$/;

/** Number plates. */
export function findeKfzKennzeichen(text: string): Befund[] {
  if (!/\d/.test(text)) return [];
  const aussage = {
    art: 'kennzeichen',
    grund: 'Ein Kfz-Kennzeichen führt zu einer Halterin oder einem Halter.',
    ersatz: '[Kennzeichen entfernt]',
  } as const;
  return [
    ...treffer(text, KENNZEICHEN, aussage, ({ 0: zeichen, index }) =>
      (KEINES.test(zeichen) && !KREIS.test(zeichen)) ||
      GERAET_DAVOR.test(davor(text, index, 28)) ||
      /(?:§|Artikel|Raum|Gruppe|Modul|Kurs|Klasse|Modell|Typ|Gerät|Artikel|Serie|Baureihe|Toner|Drucker|Akku) ?$/.test(
        davor(text, index, 10),
      )
        ? null
        : {},
    ),
    ...treffer(text, GENANNT, aussage),
    ...treffer(text, DANACH_GENANNT, aussage),
    ...treffer(text, KLEIN, aussage),
    ...treffer(text, VERSICHERT, aussage),
  ];
}
