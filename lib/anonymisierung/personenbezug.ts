import { type Befund, type Finder, SCHWEREN } from './befund';
import { findeAdressen } from './finder/adressen';
import { findeAktenzeichen } from './finder/aktenzeichen';
import { findeDateinamen } from './finder/dateinamen';
import { findeDaten } from './finder/daten';
import { findeEinrichtungen } from './finder/einrichtungen';
import { findeEinzigartiges } from './finder/einzigartig';
import { findeEmail, findeOnline, findeTelefon } from './finder/erreichbarkeit';
import { findeIban } from './finder/iban';
import { findeKategorien } from './finder/kategorien';
import { findeKennnummern } from './finder/kennnummern';
import { findeKfzKennzeichen } from './finder/kennzeichen';
import { findeNamen } from './finder/namen/namen';
import { findeOrte } from './finder/orte';
import { findeBekannteRufnummern } from './finder/rufnummern';
import { findeStellung } from './finder/stellung';
import { einzelneRegeln, kombinationImText } from './kombination';
import { normalisiere } from './normalisiere';
import { zaehleNamen, zaehleNomen } from './woerter/klang';
import { istNachname } from './woerter/nachnamen';
import { istVorname } from './woerter/vornamen';

/** Where two findings claim the same words, the earlier finder knows better. */
const FINDER: readonly Finder[] = [
  findeEmail,
  findeDateinamen,
  findeIban,
  findeAktenzeichen,
  findeKennnummern,
  findeOnline,
  findeDaten,
  findeTelefon,
  findeKfzKennzeichen,
  findeAdressen,
  findeEinrichtungen,
  findeNamen,
  findeOrte,
  findeEinzigartiges,
  findeStellung,
  findeKategorien,
  findeBekannteRufnummern,
];

/** Make every finder reach for its lists and expressions. */
const PROBEN = [
  'Frau M., 34 Jahre, aus einer Gemeinde, Am Anger 3, am 12.03.1990',
  'Seit März kommt Abdulkarim Mahfouz jede Woche in die Beratung.',
  'Ionuț schläft seit zwei Wochen bei Freunden.',
  'Telefon 0361 5550142, Az. 123/45, DE12 3456, a@b.example, brief.pdf',
];

/** The large lists, which one question of one finder would otherwise build all at once. */
const LISTEN: readonly (() => unknown)[] = [
  zaehleNamen,
  zaehleNomen,
  () => istVorname('Unbekannt'),
  () => istNachname('Unbekannt'),
];

/** A finder that reads its text only as it is asked would stay cold. */
const ERSTE_BLICKE: readonly ((text: string) => unknown)[] = [
  ...FINDER.map((finder) => (text: string) => Array.from(finder(text))),
  ...einzelneRegeln,
  kombinationImText,
];

/**
 * Lets the finders get ready one after the other with a breath between: the first text would wait for all of them at
 * once, and whoever is typing with it.
 */
export async function waermeFinder(atme: () => Promise<void>): Promise<void> {
  for (const baue of LISTEN) {
    baue();
    await atme();
  }
  for (const probe of PROBEN) {
    const { text } = normalisiere(probe);
    for (const mache of ERSTE_BLICKE) {
      mache(text);
      await atme();
    }
  }
}

/**
 * Everything in a text that may lead to a person, in the order of the text. Pure; the same in the browser while
 * typing and on the server before release, import and export. What it cannot find stands in docs/ANONYMISIERUNG.md.
 * @returns findings with offsets into `text` as it was given; those of one kind never overlap, and only a
 * `kombination` may lie over others
 */
export function findePersonenbezug(text: string): Befund[] {
  const suche = sucheJeFinder(text);
  for (;;) {
    const schritt = suche.next();
    if (schritt.done) return schritt.value;
  }
}

/**
 * The same findings for a page somebody uses meanwhile: between two finders there is a `pause`. The text is never cut:
 * what stands at a cut would be another finding or none.
 */
export async function findeNebenbei(text: string, pause: () => Promise<void>): Promise<Befund[]> {
  const suche = sucheJeFinder(text);
  for (;;) {
    const schritt = suche.next();
    if (schritt.done) return schritt.value;
    await pause();
  }
}

/** Stops after each finder, never within one. */
function* sucheJeFinder(text: string): Generator<undefined, Befund[]> {
  if (!/\p{L}|\p{N}/u.test(text)) return [];
  const { text: normal, zurueck } = normalisiere(text);
  const genommen: Befund[] = [];
  for (const finder of FINDER) {
    yield;
    for (const befund of finder(normal)) verzeichne(genommen, befund);
  }
  yield;
  return [...genommen, ...kombinationImText(normal)]
    .map((befund) => ({ ...befund, ...zurueck(befund.von, befund.bis) }))
    .sort((a, b) => a.von - b.von || b.bis - a.bis);
}

/** Adds a finding unless what is there already covers it; a weightier one displaces a lighter one. */
function verzeichne(genommen: Befund[], neu: Befund): void {
  const imWeg = genommen.filter((alt) => alt.von < neu.bis && neu.von < alt.bis);
  const gewicht = (befund: Befund): number => SCHWEREN.indexOf(befund.schwere);
  if (imWeg.some((alt) => gewicht(alt) <= gewicht(neu))) return;
  for (const alt of imWeg) genommen.splice(genommen.indexOf(alt), 1);
  genommen.push(neu);
}
