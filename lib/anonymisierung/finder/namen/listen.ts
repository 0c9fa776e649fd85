import { istNachname } from '../../woerter/nachnamen';
import { istNomen } from '../../woerter/nomen';
import { istGrosserOrt, istLand, siehtAusWieOrt } from '../../woerter/orte';
import { istNurVorname, istVorname } from '../../woerter/vornamen';
import { FUNKTION, PERSON_VERB } from './anreden';
import { MUSTER } from './gebaut';
import { FACH, type Fund, KLIENT, melde, namenslauf } from './lauf';
import { kannNachnameSein, namenhaft } from './namenhaft';
import { istGross, istInitiale, istVersalien, type Wort } from './worte';

const wieName = (t: string): string => t.charAt(0) + t.slice(1).toLowerCase();

/** „NGUYEN THI LAN“, „FRAU YILDIZ HAT ANGERUFEN“: names in capitals, alone known only in company. */
export function inVersalien(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || !/^\p{Lu}{2,}(?:-\p{Lu}+)*$/u.test(wort.t)) return null;
  const anrede = /^(?:FRAU|HERR|HERRN|FAMILIE|FR|HR|FAM)$/.test(wort.t);
  const folgt = liste[i + 1];
  if (anrede) {
    if (!folgt || !/^\.? $/.test(folgt.luecke) || folgt.t.length < 3 || !istVersalien(folgt.t)) return null;
    const name = wieName(folgt.t);
    if (namenhaft(name) === 0 || PERSON_VERB.test(name.toLowerCase())) return null;
    return melde(liste, i + 1, versalienlauf(liste, i + 1), KLIENT);
  }
  const ende = versalienlauf(liste, i);
  // „YILMAZ HAT WIDERSPRUCH EINGELEGT“: nothing is written small.
  const bekannt = istNachname(wieName(wort.t)) || istNurVorname(wieName(wort.t));
  if (ende === i + 1 && wort.t.length > 3 && bekannt && !/\p{Ll}/u.test(text))
    return melde(liste, i, ende, KLIENT);
  const namen = liste.slice(i, ende).filter(({ t }) => t.length > 2);
  if (ende < i + 2 || !namen.some(({ t }) => istNurVorname(wieName(t)) || istNachname(wieName(t))))
    return null;
  return namen.filter(({ t }) => namenhaft(wieName(t)) >= 2).length >= Math.min(2, namen.length)
    ? melde(liste, i, ende, KLIENT)
    : null;
}

/** The words in capitals from `i` on that no list of nouns knows. */
function versalienlauf(liste: readonly Wort[], i: number): number {
  let ende = i;
  for (let k = i; k < i + 4; k += 1) {
    const wort = liste[k];
    if (!wort || (k > i && wort.luecke !== ' ') || !/^\p{Lu}{2,}(?:-\p{Lu}+)*$/u.test(wort.t)) break;
    if (namenhaft(wieName(wort.t)) === 0 || istNomen(wort.t) || PERSON_VERB.test(wort.t.toLowerCase())) break;
    ende = k + 1;
  }
  return ende;
}

const EINTRAG_ENDE = /^ ?(?:[,;/()\n.–|&+]|- |$)/;

/** „Zimmer 3: Yusupov, Zimmer 4: Traoré“, „| Okbay | B1 |“: an entry of a list or table that is one known surname. */
export function alsEintrag(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || !istGross(wort.t) || istInitiale(wort.t)) return null;
  const eingeleitet = /(?:: ?|\| ?|\n(?:[-•*] |\d{1,2}[.)] )?)$/.test(
    text.slice(Math.max(0, wort.von - 5), wort.von),
  );
  if (!eingeleitet || wieOrtschaft(wort.t) || MUSTER.test(wort.t) || /in$/.test(wort.t)) return null;
  if (namenhaft(wort.t) < 3) return null;
  const ende = namenslauf(liste, i, true);
  return EINTRAG_ENDE.test(text.slice(liste[ende - 1]?.bis ?? 0)) ? melde(liste, i, ende, KLIENT) : null;
}

const wieOrtschaft = (t: string): boolean =>
  istLand(t) || istGrosserOrt(t) || (!istVorname(t) && !istNachname(t) && siehtAusWieOrt(t));

/** „Precious (19) schläft bei Freunden“, „Ghazi, 34, ledig“: an age behind a word that is no noun. */
export function mitAlter(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || !istGross(wort.t) || istInitiale(wort.t) || wort.t.length < 3) return null;
  if (
    !/^ ?(?:\((?:ca\. )?\d{1,2}(?: ?(?:J\.?|Jahre?|Monate|M\.))?[,)]|, ?\d{1,2}(?: ?(?:J\.?|Jahre)(?: alt)?)?,)/.test(
      text.slice(wort.bis, wort.bis + 20),
    )
  )
    return null;
  const grad = istVorname(wort.t) ? 3 : namenhaft(wort.t);
  if (grad < 2 || istLand(wort.t) || istGrosserOrt(wort.t)) return null;
  return melde(liste, i, i + 1, KLIENT);
}

const ZEICHNET =
  /^(?:[Gg]ez|i\. ?[AV]|I\. ?[AV]|i[AV]|Unterschrift|unterschrieben|Unterzeichnet|c\/o|z\. ?H[dv]?|z\. ?Hd)$/;

/** Bodies that sign too. */
const GREMIUM =
  /(?:vorstand|träger|verein|amt|büro|sekretariat|beirat|rat|gruppe|kreis|vormund|schule|verband)$/i;

/** „gez. M. Hoppenstedt“, „i. A. Reinders“, „c/o Keller“, „z. Hd. Aumann“: who signs, and whose letter box it is. */
export function gezeichnet(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || !istGross(wort.t)) return null;
  const vorher =
    /(?:^|[\s(:])(gez|Gez|i\. ?[AV]|I\. ?[AV]|i[AV]|c\/o|z\. ?Hd?|z\. ?Hdn)[.:]? (?:\p{Lu}\. )?(?:(?:Fr|Hr|Dr)\. )?$/u.exec(
      text.slice(Math.max(0, wort.von - 18), wort.von),
    );
  if (!vorher || !ZEICHNET.test(vorher[1] ?? '') || istInitiale(wort.t)) return null;
  const amEnde = EINTRAG_ENDE.test(text.slice(wort.bis));
  const unterschrift =
    /^[Gg]ez$/.test(vorher[1] ?? '') &&
    !(FUNKTION.test(wort.t) || GREMIUM.test(wort.t)) &&
    kannNachnameSein(wort.t);
  if (namenhaft(wort.t) === 0 && !(amEnde && (unterschrift || !istNomen(wort.t))) && !istNachname(wort.t))
    return null;
  const anfang =
    istInitiale(liste[i - 1]?.t ?? '') && wort.luecke === ' ' && !/\. ?[AV]\. $/.test(vorher[0]) ? i - 1 : i;
  return melde(liste, anfang, namenslauf(liste, i, true), FACH);
}
