import { istVorname } from '../../woerter/vornamen';
import { PERSON_VERB, TITEL } from './anreden';
import { type Fund, KLIENT, melde, namenslauf, VERMUTET } from './lauf';
import { istAllbekannt, namenhaft } from './namenhaft';
import { istGross, istInitiale, istVersalien, type Wort } from './worte';

/** „DEMIRKAN, Yusuf“ and „Demirkan, Yusuf“ as in lists and forms. */
export function grossGeschrieben(liste: readonly Wort[], i: number): Fund | null {
  const [nach, vor] = [liste[i], liste[i + 1]];
  if (!nach || !vor || vor.luecke !== ', ' || !istGross(vor.t)) return null;
  const versalien = istVersalien(nach.t) && nach.t.length >= 4;
  if (
    versalien &&
    !BEKANNTE_VERSALIEN.test(nach.t) &&
    (namenhaft(vor.t) >= 2 || istVorname(vor.t) || (namenhaft(vor.t) === 1 && nach.satzanfang))
  ) {
    return melde(liste, i, namenslauf(liste, i + 1, true), KLIENT);
  }
  if (
    nach.satzanfang &&
    namenhaft(nach.t) >= 1 &&
    istVorname(vor.t) &&
    !/^ (?:und|oder)/.test(liste[i + 2]?.luecke ?? '')
  ) {
    const danach = liste[i + 2];
    if (danach?.luecke !== ' ' || !istGross(danach.t))
      return melde(liste, i, namenslauf(liste, i + 1, true), KLIENT);
  }
  return null;
}

const BEKANNTE_VERSALIEN =
  /^(?:BAMF|AZUBI|KITA|VHS|AWO|ESF|NRW|ASYL|DEUTSCH|CARITAS|DIAKONIE|ACHTUNG|HINWEIS|WICHTIG|ESSEN|ZIEL|FALL|NAME|ARBEIT|SPRACHE|BERATUNG|BILDUNG|WOHNEN|GESUNDHEIT|KINDER|JUGEND|SCHULE|NETZWERK|JOBCENTER)$/;

/** „Rania Al-Masri“, „Tom Wagner“, „Abdirahman Warsame“. */
export function vorUndNachname(liste: readonly Wort[], i: number): Fund | null {
  const [vor, nach] = [liste[i], liste[i + 1]];
  if (!vor || !istGross(vor.t) || TITEL.test(nach?.t ?? '')) return null;
  // „Min-ji Park“: two syllables, the second small.
  if (
    /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{1,5}$/u.test(vor.t) &&
    nach?.luecke === ' ' &&
    istGross(nach.t) &&
    !KEIN_VORNAME.test(vor.t)
  )
    return melde(liste, i, i + 2, KLIENT);
  if (ARABISCH.test(vor.t) && nach?.luecke === ' ' && istGross(nach.t) && nach.t.length > 2)
    return melde(liste, i, namenslauf(liste, i + 1, true), KLIENT);
  if (nachHaus(liste, i)) return null;
  const ende = namenslauf(liste, i, istVorname(vor.t));
  if (ende < i + 2 || !nach) return null;
  const grade = liste.slice(i, ende).map(({ t }) => (istVorname(t) ? 3 : namenhaft(t)));
  const letzter = liste[ende - 1];
  if (!letzter || istInitiale(letzter.t)) return null;
  const ersterIstName = istVorname(vor.t);
  const folge = grade.at(-1) ?? 0;
  if (ersterIstName && (folge >= 1 || istGross(letzter.t)))
    return stiftung(liste, ende) ? null : melde(liste, i, ende, KLIENT);
  // Two words in a row that are built like names; at the start of a sentence the first must be a strong one.
  const [erster = 0, zweiter = 0] = grade;
  if (erster >= 2 && zweiter >= 2 && !stiftung(liste, ende)) return melde(liste, i, ende, KLIENT);
  if (!vor.satzanfang && erster >= 1 && zweiter >= 2 && nach.luecke === ' ')
    return melde(liste, i, ende, KLIENT);
  // Two words in a row that no list knows: German has nearly none that are no names.
  if (!vor.satzanfang && erster === 1 && zweiter === 1 && ende === i + 2 && !stiftung(liste, ende))
    return melde(liste, i, ende, PERSON_VERB.test(liste[i - 1]?.t ?? '') ? KLIENT : VERMUTET);
  if (vor.satzanfang && erster >= 1 && zweiter >= 1 && ende === i + 2) {
    const tut = PERSON_VERB.test(liste[ende]?.t ?? '') && liste[ende]?.luecke === ' ';
    if (tut && erster + zweiter >= 3) return melde(liste, i, ende, KLIENT);
    if (tut) return melde(liste, i, ende, VERMUTET);
  }
  return null;
}

/** „Abu Bakr“, „Umm Khaled“: what Arabic names begin with. */
const ARABISCH = /^(?:Abu|Umm|Ibn|Bint|Abd|Abdel|Abdul|Ould)$/;
const KEIN_VORNAME =
  /^(?:Zu|An|Ab|Auf|Aus|Ein|Um|Vor|Nach|Ist|Ad|Ex|On|In|Up|Pro|Non|Co|Know|Open|Make|Hin|Her|Weg|Los|Mit|Kick|Check|Check|Start|Drop|Stand|Work|Trade|Come|Go|Show|Burn|Black|Work|Pop|Pick|Voll|Halb)-/;

/** „Robert Bosch Stiftung“, „Anne Frank Haus“: foundations and houses bear names of people. */
function stiftung(liste: readonly Wort[], ende: number): boolean {
  return /^-?(?:Stiftung|Haus|Schule|Platz|Straße|Kolleg|Gymnasium|Preis|Institut|Universität|Fonds|Werk|Zentrum|Heim|Klinik|Krankenhaus|Halle|Akademie|Programm|Modell|Methode|Verein|Saal)/.test(
    liste[ende]?.t ?? '',
  );
}

/** „Haus Maria“, „St. Josef“, „Villa Anna“. */
function nachHaus(liste: readonly Wort[], i: number): boolean {
  return /^(?:Haus|St\.|Sankt|Villa|Stift|Kloster|Heilige[rn]?|San|Santa|Kapelle|Pfarrei|Gemeinde|Klinik|Don|Hospiz|Zentrum)$/.test(
    liste[i - 1]?.t ?? '',
  );
}

/** „Olena H. Kowaltschuk“ is found above; here „R. Al-Masri“. */
export function mitInitiale(liste: readonly Wort[], i: number): Fund | null {
  const [initiale, nach] = [liste[i], liste[i + 1]];
  if (!initiale || !nach || !/^\p{Lu}\.$/u.test(initiale.t) || nach.luecke !== ' ') return null;
  const grad = namenhaft(nach.t);
  if (grad < 3 && ETIKETT_VOR.test(liste[i - 1]?.t ?? '')) return null;
  // „M. Hoppenstedt“: a word no list knows behind an initial, unless it does something („Familie C. Zieht …“).
  if (grad === 0 || (grad === 1 && (initiale.luecke === '. ' || PERSON_VERB.test(nach.t.toLowerCase()))))
    return null;
  const vorher = liste[i - 1];
  const anfang = vorher && namenhaft(vorher.t) >= 1 && initiale.luecke === ' ' ? i - 1 : i;
  return melde(liste, anfang, namenslauf(liste, i + 1, true), KLIENT);
}

const ETIKETT_VOR =
  /^(?:Herr|Herrn|Frau|Familie|Person|Fall|Klient|Klientin|Kind|Gruppe|Punkt|Abschnitt|Teil|Variante|Station|z|d|u|i|s|Nr|Land|Stadt|Ort|Verein|Haus)\.?$/;

/** „Ghirmay wartet seit Mai“: a word that is no noun, at the start of a sentence, doing what people do. */
export function alsSubjekt(liste: readonly Wort[], i: number): Fund | null {
  const [wort, verb] = [liste[i], liste[i + 1]];
  if (!wort || !verb || !wort.satzanfang || verb.luecke !== ' ') return null;
  const grad = namenhaft(wort.t);
  // „Pjetër und seine Mutter“: who has a mother is somebody.
  if (grad >= 2 && verb.t === 'und' && /^(?:sein|ihr)e?$/.test(liste[i + 2]?.t ?? ''))
    return melde(liste, i, i + 1, KLIENT);
  if (!PERSON_VERB.test(verb.t)) return null;
  const vorname = grad > 0 && istVorname(wort.t);
  if (grad >= 2 || vorname)
    return melde(liste, i, i + 1, grad === 3 || vorname || TUN.test(verb.t) ? KLIENT : VERMUTET);
  return null;
}

/** Verbs only living beings do. */
const TUN =
  /^(?:wartet|wohnt|wohnte|lebt|lebte|spricht|sprach|erzählt|erzählte|sagt|sagte|fühlt|kümmert|floh|flüchtete|träumt|weint|schläft|heiratete|vermisst|jobbt|studiert|hofft|kocht|putzt|stammt|lernt|lernte|schämt|freut|isst|raucht|trinkt|leidet|litt|kam|kommt|arbeitet|arbeitete|besucht|besuchte|möchte|sucht|braucht)$/;

/** A known first name alone, where it can be nothing else. */
export function allein(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || namenhaft(wort.t) !== 3 || nachHaus(liste, i)) return null;
  const teile = wort.t.split('-');
  if (teile.length === 1 && !istVorname(wort.t)) return null;
  if (teile.length > 1 && !teile.every((teil) => istVorname(teil))) return null;
  if (text[wort.bis] === '-' || text[wort.von - 1] === '-' || stiftung(liste, i + 1)) return null;
  if (stiftung(liste, i + 2) && istGross(liste[i + 1]?.t ?? '')) return null;
  const danach = liste[i + 1];
  if (
    danach?.luecke === ' ' &&
    istGross(danach.t) &&
    /^(?:Modell|Prinzip|Schlüssel|Methode|Skala)/.test(danach.t)
  )
    return null;
  const lauf = namenslauf(liste, i, true);
  if (istAllbekannt(`${wort.t} ${danach?.t ?? ''}`)) return null;
  if (stiftung(liste, lauf) || MUSTER.test(danach?.t ?? '') || MUSTER.test(liste[i - 1]?.t ?? ''))
    return null;
  return melde(liste, i, i + 1, KLIENT);
}

/** Specimen people of forms. */
export const MUSTER = /(?:^| )Muster(?:mann|frau|mensch)s?(?: |$)|(?:^| )Normalverbraucher/;
