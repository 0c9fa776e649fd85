import { klang } from '../../woerter/klang';
import { istNachname } from '../../woerter/nachnamen';
import { istNomen } from '../../woerter/nomen';
import { istGrosserOrt, istLand, siehtAusWieOrt } from '../../woerter/orte';
import { istNurVorname, istVorname } from '../../woerter/vornamen';
import { PERSON_VERB } from './anreden';
import { MUSTER } from './gebaut';
import { type Fund, KLIENT, melde, namenslauf, VERMUTET } from './lauf';
import { namenhaft } from './namenhaft';
import { istGross, type Wort } from './worte';

/** Words that stand right before a person, and seldom before an ordinary noun without an article. */
const VOR_MENSCH =
  /^(?:[Ff]ür|[Mm]it|[Vv]on|[Bb]ei|[Ww]egen|[Aa]n|[Üü]ber|[Oo]hne|[Zz]u|[Gg]egen|[Dd]ass|[Ww]eil|[Oo]b|[Ww]enn|[Dd]amit|[Aa]ls|[Dd]er|[Ll]aut|[Uu]nd|[Ss]owie|[Ss]amt|[Uu]m|[Nn]eben|[Aa]ußer|[Gg]egenüber|[Dd]urch|[Ss]tatt|[Nn]ebst|uns|ihm|ihr|ihn|sie|mir|mich|wir|ich|es|er|hat|haben|wie|auch|nur|da|so|daraufhin|dort|dann|heute|gestern|inzwischen|jetzt|leider|zuletzt|kennt|begleitet|besucht|holt|bringt|fragt|ruft|bat|bittet|traf|trifft|informiert|unterstützt|betreut|berät|erreicht|lieber|liebe|kleine[nr]?|ältere[nr]?|jüngere[nr]?|[Ww]arum)$/;

/** What people send each other. */
const BRIEF = /^(?:E-Mail|Mail|Anruf|Nachricht|SMS|Rückmeldung|Rückruf|Antwort|Telefonat|Rücksprache|Brief)$/;

/** „Das hat uns Luan erzählt“, „mit Fithawit gesprochen“: a word no list of nouns knows, where a person would stand. */
export function nachUmfeld(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  const davor = liste[i - 1];
  if (!wort || !davor || wort.satzanfang || wort.luecke !== ' ' || !istGross(wort.t)) return null;
  if (!VOR_MENSCH.test(davor.t) || zusammengesetzt(text, wort)) return null;
  // „Mail von Ottersbach“: letters come from people.
  if (
    BRIEF.test(liste[i - 2]?.t ?? '') &&
    /^(?:von|an|mit)$/.test(davor.t) &&
    namenhaft(wort.t) >= 1 &&
    !istGrosserOrt(wort.t)
  )
    return melde(liste, i, namenslauf(liste, i, true), KLIENT);
  if (wieOrt(wort.t, davor.t)) return null;
  const grad = namenhaft(wort.t);
  if (MUSTER.test(`${wort.t} ${liste[i + 1]?.t ?? ''}`)) return null;
  if (grad === 3 && (istNurVorname(wort.t) || istNachname(wort.t)))
    return melde(liste, i, namenslauf(liste, i, true), KLIENT);
  const danach = liste[i + 1];
  if (grad < 2 || (danach?.luecke === ' ' && istGross(danach.t))) return null;
  const sicher =
    (klang(wort.t) > KLINGT_SICHER || FREMDE_BUCHSTABEN.test(wort.t)) && !/^[Dd]er$/.test(davor.t);
  return melde(liste, i, i + 1, sicher ? KLIENT : VERMUTET);
}

/** „… fragt Ghirmay“, „Ghirmays Antrag“ and „Rückmeldung Weldu:“. */
export function nachVerb(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || !istGross(wort.t) || zusammengesetzt(text, wort) || wieOrt(wort.t, '')) return null;
  const davor = liste[i - 1];
  const danach = liste[i + 1];
  const grad = namenhaft(wort.t);
  if (grad < 2 || MUSTER.test(`${wort.t} ${danach?.t ?? ''}`)) return null;
  const nachTun = davor && wort.luecke === ' ' && PERSON_VERB.test(davor.t) && klang(wort.t) > KLINGT_SICHER;
  const vorNomen =
    danach?.luecke === ' ' &&
    /[^s]s$/.test(wort.t) &&
    istGross(danach.t) &&
    istNomen(danach.t) &&
    klang(wort.t) > 0;
  const eintrag =
    davor?.satzanfang &&
    wort.luecke === ' ' &&
    ((istNomen(davor.t) && /^ ?[:–-]/.test(text.slice(wort.bis))) ||
      (EINTRAG.test(davor.t) && (grad === 3 || FREMDER_NAME.test(wort.t))));
  if (
    nachTun ||
    vorNomen ||
    eintrag ||
    (davor && KLAMMER_VOR.test(wort.luecke) && text[wort.bis] === ')' && grad === 3)
  )
    return melde(liste, i, i + 1, grad === 3 || nachTun || eintrag ? KLIENT : VERMUTET);
  return null;
}

/** How entries in a diary begin. */
const EINTRAG =
  /^(?:Termin|Rückruf|Rückmeldung|Rücksprache|Telefonat|Hausbesuch|Gespräch|Erstgespräch|Hilfeplan|Anruf|Antrag|Bescheid|Widerspruch|Fall|Akte|Notiz|Betr|Betreff|Kontakt|Vorgang|Übergabe|Wiedervorlage)$/;
const FREMDER_NAME = /^(?:Al|El|Abu|Ibn|Bin|Ben|Gebre|Habte|Wolde|Tesfa|Mc|O')[-']?\p{L}/u;
const KLAMMER_VOR = /^ ?\($/;
/** Letters German nouns do not have. */
const FREMDE_BUCHSTABEN = /[şğıćčłńżžšřąęőűđãõøåæëțșăāēīū]/i;
/** From here on a word sounds so much like the names that it hardly is a noun nobody listed. */
const KLINGT_SICHER = 0.45;

const zusammengesetzt = (text: string, wort: Wort): boolean =>
  text[wort.bis] === '-' || text[wort.von - 1] === '-';

const wieOrt = (wort: string, davor: string): boolean =>
  istLand(wort) ||
  istGrosserOrt(wort) ||
  (/^(?:[Bb]ei|[Vv]on|[Zz]u|[Üü]ber)$/.test(davor) && !istVorname(wort) && siehtAusWieOrt(wort));
