import type { Befund } from '../../befund';
import { istVorname } from '../../woerter/vornamen';
import {
  ANREDE,
  FACHKRAFT,
  FUNKTION,
  NACH_NENNT,
  NENNT,
  PARTIKEL,
  PERSON_VERB,
  ROLLE,
  TITEL,
} from './anreden';
import { istAllbekannt, namenhaft } from './namenhaft';
import { istGross, istInitiale, istVersalien, type Wort, worte } from './worte';

type Vorschlag = Pick<Befund, 'art' | 'schwere' | 'grund' | 'ersatz'>;

const KLIENT: Vorschlag = {
  art: 'name',
  schwere: 'blockiert',
  grund: 'Das liest sich wie der Name eines Menschen.',
  ersatz: 'Person A',
};
const FACH: Vorschlag = {
  art: 'mitarbeitende',
  schwere: 'blockiert',
  grund: 'Auch Namen von Fachkräften bleiben draußen; die Funktion genügt.',
  ersatz: 'eine Fachkraft',
};
const VERMUTET: Vorschlag = { ...KLIENT, schwere: 'warnung', grund: 'Das könnte ein Name sein.' };

/** Names of people: by how they are introduced, by known names, and by how a word is built. */
export function findeNamen(text: string): Befund[] {
  const liste = worte(text);
  const befunde: Befund[] = [];
  let i = 0;
  while (i < liste.length) {
    const fund = beginntHier(text, liste, i);
    if (fund) {
      befunde.push(fund.befund);
      i = Math.max(i + 1, fund.weiter);
    } else i += 1;
  }
  return befunde;
}

interface Fund {
  befund: Befund;
  /** Index of the first word after the name. */
  weiter: number;
}

const REGELN = [
  nachAnrede,
  nachTitel,
  nachNennt,
  nachRolle,
  nachFachkraft,
  grossGeschrieben,
  vorUndNachname,
  mitInitiale,
  alsSubjekt,
  allein,
];

function beginntHier(text: string, liste: readonly Wort[], i: number): Fund | null {
  for (const regel of REGELN) {
    const fund = regel(liste, i, text);
    if (fund) return fund;
  }
  return null;
}

/** The words of a name from `i` on: names, initials and particles until an ordinary word. `erstes` counts as a name. */
function namenslauf(liste: readonly Wort[], i: number, erstes: boolean): number {
  let ende = i;
  for (let k = i; k < liste.length && k < i + 5; k += 1) {
    const wort = liste[k];
    if (!wort || (k > i && !/^(?:[ ]| ?-)$/.test(wort.luecke))) break;
    const naechstes = liste[k + 1];
    const name = k === i && erstes ? true : namenhaft(wort.t) > 0 || (istVorname(wort.t) && istGross(wort.t));
    if (name) ende = k + 1;
    else if (
      istInitiale(wort.t) &&
      wort.t.endsWith('.') &&
      naechstes &&
      istGross(naechstes.t) &&
      naechstes.luecke === ' '
    )
      continue;
    else if (
      PARTIKEL.test(wort.t) &&
      wort.t !== 'und' &&
      naechstes &&
      (istGross(naechstes.t) || PARTIKEL.test(naechstes.t))
    )
      continue;
    else break;
  }
  return ende;
}

function melde(liste: readonly Wort[], von: number, bis: number, vorschlag: Vorschlag): Fund | null {
  const erstes = liste[von];
  const letztes = liste[bis - 1];
  if (!erstes || !letztes || bis <= von) return null;
  const ganz = liste
    .slice(von, bis)
    .map(({ t }) => t)
    .join(' ');
  if (istAllbekannt(ganz)) return null;
  return { befund: { ...vorschlag, von: erstes.von, bis: letztes.bis }, weiter: bis };
}

const ETIKETT: Vorschlag = {
  art: 'etikett',
  schwere: 'hinweis',
  grund: 'Ein Buchstabe als Bezeichnung ist erlaubt, wenn er nicht der echte Anfangsbuchstabe ist.',
  ersatz: null,
};

/** „Frau Kowaltschuk“, „Herr Dr. de Vries“, „Familie Al-Masri“; „Frau M.“ is a label. */
function nachAnrede(liste: readonly Wort[], i: number, text: string): Fund | null {
  const anrede = liste[i];
  if (!anrede || !ANREDE.test(anrede.t)) return null;
  let k = i + 1;
  while (liste[k] && TITEL.test(liste[k]?.t ?? '') && liste[k]?.luecke === ' ') k += 1;
  const wort = liste[k];
  if (!wort || !/^ $|^ ?\n ?$/.test(wort.luecke)) return null;
  const sammel = /^(?:Familie|Fam\.|Eheleute|Ehepaar|Geschwister|Fräulein)$/.test(anrede.t);
  const partikel =
    PARTIKEL.test(wort.t) &&
    wort.t !== 'und' &&
    [liste[k + 1], liste[k + 2]].some((folgt) => folgt?.luecke === ' ' && namenhaft(folgt.t) > 0);
  if (!istGross(wort.t) && !partikel) return null;
  if (istInitiale(wort.t) || /^\p{Lu}{1,2}$/u.test(wort.t)) return etikett(liste, k, text);
  if (FUNKTION.test(wort.t)) return null;
  if (sammel && namenhaft(wort.t) === 0 && !/e?s$/.test(wort.t) && !istVorname(wort.t) && !partikel)
    return null;
  if (sammel && namenhaft(wort.t) === 1 && wort.luecke !== ' ') return null;
  if (anrede.t === 'Frau' && istArtikelWort(liste[i - 1]?.t) && namenhaft(wort.t) === 0) return null;
  const ende = Math.max(namenslauf(liste, k, !partikel), k + 1);
  const amtlich = istAmtlich(text, anrede.von, liste[ende - 1]?.bis ?? wort.bis);
  return melde(
    liste,
    k,
    ende,
    amtlich || k > i + 1 ? { ...FACH, ersatz: amtlich ? 'Fachkraft' : FACH.ersatz } : KLIENT,
  );
}

const istArtikelWort = (t: string | undefined): boolean =>
  /^(?:eine|einer|die|der|keine|jede|diese|junge|ältere|andere|alleinstehende)$/.test(t ?? '');

/** The word before or after says that it is staff. */
function istAmtlich(text: string, von: number, bis: number): boolean {
  const vorher =
    text
      .slice(Math.max(0, von - 30), von)
      .trimEnd()
      .split(/\s+/)
      .at(-1) ?? '';
  const nachher = text.slice(bis, bis + 30);
  return (
    FACHKRAFT.test(vorher) ||
    /^,? (?:vom|von der|im|in der|beim|bei der) (?:Jobcenter|Jugendamt|Sozialamt|Ausländer|Amt|Agentur|Caritas|Diakonie|AWO|VHS|Beratungs|Gericht|Polizei|BAMF|Behörde|Schule|Klinik)/.test(
      nachher,
    )
  );
}

function etikett(liste: readonly Wort[], k: number, text: string): Fund | null {
  const naechstes = liste[k + 1];
  const initiale = liste[k];
  // „Frau M. Kowaltschuk“: the initial is followed by the name itself.
  if (
    initiale?.t.endsWith('.') &&
    naechstes?.luecke === ' ' &&
    namenhaft(naechstes.t) >= 2 &&
    !PERSON_VERB.test(liste[k + 1]?.t ?? '')
  ) {
    return melde(liste, k, namenslauf(liste, k + 1, true), KLIENT);
  }
  if (text.slice(initiale?.bis, (initiale?.bis ?? 0) + 1) === '/') return null;
  return melde(liste, k - 1, k + 1, ETIKETT);
}

/** „Dr. Weidenfels“, „Pfarrer Obermaier“. */
function nachTitel(liste: readonly Wort[], i: number): Fund | null {
  const titel = liste[i];
  if (!titel || !TITEL.test(titel.t) || !istGross(titel.t)) return null;
  let k = i + 1;
  while (liste[k] && TITEL.test(liste[k]?.t ?? '') && /^[ -]?$/.test(liste[k]?.luecke ?? '')) k += 1;
  const wort = liste[k];
  if (wort?.luecke !== ' ' || !(istGross(wort.t) || PARTIKEL.test(wort.t))) return null;
  const verwandt = /^(?:Bruder|Schwester)$/.test(titel.t);
  if (istInitiale(wort.t) && !(liste[k + 1] && namenhaft(liste[k + 1]?.t ?? '') > 0)) return null;
  const abgekuerzt = titel.t.endsWith('.');
  if (!abgekuerzt && namenhaft(wort.t) < (verwandt ? 2 : 1)) return null;
  if (FUNKTION.test(wort.t) || (!istGross(wort.t) && !istGross(liste[k + 1]?.t ?? ''))) return null;
  return melde(liste, abgekuerzt ? i : k, namenslauf(liste, k, true), verwandt ? KLIENT : FACH);
}

/** „nennt sich Amira“, „Name: Rahimi, Zohra“, „geb. Petrenko“. */
function nachNennt(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || !NENNT.test(wort.t)) return null;
  let k = i + 1;
  while (k < i + 5 && liste[k] && NACH_NENNT.test(liste[k]?.t ?? '')) k += 1;
  const name = liste[k];
  if (!name || !istGross(name.t) || !/^[ :„"'»(=]{1,4}$/.test(name.luecke) || istInitiale(name.t))
    return null;
  const stark =
    /^(?:namens|gez\.|geb\.|geborene|geborener|Vorname|Nachname|Familienname|Rufname|Geburtsname|Mädchenname|Spitzname)$/.test(
      wort.t,
    );
  const grad = namenhaft(name.t) || (istVorname(name.t) ? 2 : 0);
  if (grad === 0 || (grad === 1 && !stark && !/heiß|nennt|genannt|gerufen|hieß|nannte|Name/.test(wort.t)))
    return null;
  if (
    /^(?:Person|Fall|Projekt|Kurs|Netzwerk|Verein|Programm|Maßnahme|Angebot)/.test(name.t) ||
    /(?:Projekt|Verein|Kurs|Programm|Netzwerk|Maßnahme|Angebot|Gruppe|Begriff|Verfahren)[^.]{0,25}$/.test(
      text.slice(Math.max(0, wort.von - 40), wort.von),
    )
  )
    return null;
  let ende = namenslauf(liste, k, true);
  if (liste[ende]?.luecke === ', ' && namenhaft(liste[ende]?.t ?? '') === 3)
    ende = namenslauf(liste, ende, true);
  return melde(liste, k, ende, KLIENT);
}

/** „der Sohn Maksym“, „die Klientin Okafor“. */
function nachRolle(liste: readonly Wort[], i: number, text: string): Fund | null {
  const rolle = liste[i];
  if (!rolle || !ROLLE.test(rolle.t)) return null;
  const name = liste[i + 1];
  if (!name || !/^(?: |, | \(|: )$/.test(name.luecke) || !istGross(name.t)) return null;
  const grad = namenhaft(name.t) || (istVorname(name.t) ? 2 : 0);
  const direkt = name.luecke === ' ';
  if (grad < 2 && !(direkt && grad === 1 && SINGULAR_ROLLE.test(rolle.t))) return null;
  // „Das Kind, Mirko, …“, „Vater: …“: set apart it needs a comma or bracket on the other side as well.
  const eingefasst = /^[ ]?[,):;]|^$/.test(text.slice(name.bis, name.bis + 1)) || /[:(]/.test(name.luecke);
  if (!direkt && grad < 3 && !istVorname(name.t) && !(grad === 2 && eingefasst)) return null;
  let ende = namenslauf(liste, i + 1, true);
  // „ihre Kinder Amir und Laila“: the others follow.
  let weiteres = ende;
  while (/^(?:und|sowie)$/.test(liste[weiteres]?.t ?? '') || liste[weiteres]?.luecke === ', ') {
    const naechstes = /^(?:und|sowie)$/.test(liste[weiteres]?.t ?? '') ? weiteres + 1 : weiteres;
    if (namenhaft(liste[naechstes]?.t ?? '') < 2) break;
    ende = namenslauf(liste, naechstes, true);
    weiteres = ende;
  }
  return melde(liste, i + 1, ende, grad === 1 ? unbekannt(liste, i + 1, text) : KLIENT);
}

const SINGULAR_ROLLE = /^(?!Kinder|Söhne|Töchter|Klienten|Kunden|Patienten|Zwillinge|Frau$)/;

/** A word the list does not know: surely a name when it is followed like a subject, else only a guess. */
function unbekannt(liste: readonly Wort[], k: number, text: string): Vorschlag {
  const danach = liste[k + 1];
  const satzzeichen = /^[ ]?[,.;)(:!?]|^$/.test(text.slice(liste[k]?.bis ?? 0, (liste[k]?.bis ?? 0) + 1));
  return satzzeichen || (danach && PERSON_VERB.test(danach.t) && /(?:t|e|s|ß|g|m|b|nd)$/.test(danach.t))
    ? KLIENT
    : VERMUTET;
}

/** „Sachbearbeiterin Hohlfeld“, „ihr Betreuer Tom Wagner“. */
function nachFachkraft(liste: readonly Wort[], i: number, text: string): Fund | null {
  const rolle = liste[i];
  const name = liste[i + 1];
  if (
    !rolle ||
    !name ||
    !FACHKRAFT.test(rolle.t) ||
    !/^(?: |: |, | \()$/.test(name.luecke) ||
    !istGross(name.t)
  )
    return null;
  if (istInitiale(name.t)) return null;
  const grad = namenhaft(name.t) || (istVorname(name.t) ? 2 : 0);
  const ende = namenslauf(liste, i + 1, true);
  if (name.luecke !== ' ' && grad < 3) return null;
  // Without an article („Laut Psychologin Ehrenreich“) a profession stands only before a name.
  const ohneArtikel =
    !/^(?:d(?:er|ie|em|en|as)|eine?[rmn]?|[Ii]hre?[rmn]?|[Ss]eine?[rmn]?|[Uu]nsere?[rmn]?|keine?[rmn]?|jede[rmn]?|als|[Dd](?:er|ie)|Eine?)$/.test(
      liste[i - 1]?.t ?? '',
    );
  if (grad === 1 && ohneArtikel && /in$/.test(rolle.t)) return melde(liste, i + 1, ende, FACH);
  if (grad >= 2 || (grad === 1 && ende > i + 2)) return melde(liste, i + 1, ende, FACH);
  return grad === 1
    ? melde(liste, i + 1, ende, { ...FACH, schwere: unbekannt(liste, i + 1, text).schwere })
    : null;
}

/** „DEMIRKAN, Yusuf“ and „Demirkan, Yusuf“ as in lists and forms. */
function grossGeschrieben(liste: readonly Wort[], i: number): Fund | null {
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
function vorUndNachname(liste: readonly Wort[], i: number): Fund | null {
  const [vor, nach] = [liste[i], liste[i + 1]];
  if (!vor || !istGross(vor.t)) return null;
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
function mitInitiale(liste: readonly Wort[], i: number): Fund | null {
  const [initiale, nach] = [liste[i], liste[i + 1]];
  if (!initiale || !nach || !/^\p{Lu}\.$/u.test(initiale.t) || nach.luecke !== ' ') return null;
  if (ETIKETT_VOR.test(liste[i - 1]?.t ?? '') || namenhaft(nach.t) < 2) return null;
  const vorher = liste[i - 1];
  const anfang = vorher && namenhaft(vorher.t) >= 1 && initiale.luecke === ' ' ? i - 1 : i;
  return melde(liste, anfang, namenslauf(liste, i + 1, true), KLIENT);
}

const ETIKETT_VOR =
  /^(?:Herr|Herrn|Frau|Familie|Person|Fall|Klient|Klientin|Kind|Gruppe|Punkt|Abschnitt|Teil|Variante|Station|z|d|u|i|s|Nr|Land|Stadt|Ort|Verein|Haus)\.?$/;

/** „Ghirmay wartet seit Mai“: a word that is no noun, at the start of a sentence, doing what people do. */
function alsSubjekt(liste: readonly Wort[], i: number): Fund | null {
  const [wort, verb] = [liste[i], liste[i + 1]];
  if (!wort || !verb || !wort.satzanfang || verb.luecke !== ' ' || !PERSON_VERB.test(verb.t)) return null;
  const grad = namenhaft(wort.t);
  if (grad >= 2) return melde(liste, i, i + 1, grad === 3 || TUN.test(verb.t) ? KLIENT : VERMUTET);
  return null;
}

/** Verbs only living beings do. */
const TUN =
  /^(?:wartet|wohnt|wohnte|lebt|lebte|spricht|sprach|erzählt|erzählte|sagt|sagte|fühlt|kümmert|floh|flüchtete|träumt|weint|schläft|heiratete|vermisst|jobbt|studiert|hofft|kocht|putzt|stammt|lernt|lernte|schämt|freut|isst|raucht|trinkt|leidet|litt|kam|kommt|arbeitet|arbeitete|besucht|besuchte|möchte|sucht|braucht)$/;

/** A known first name alone, where it can be nothing else. */
function allein(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || namenhaft(wort.t) !== 3 || !istVorname(wort.t) || nachHaus(liste, i)) return null;
  const teile = wort.t.split('-');
  if (teile.length > 1 && !teile.every((teil) => istVorname(teil))) return null;
  if (text[wort.bis] === '-' || text[wort.von - 1] === '-' || stiftung(liste, i + 1)) return null;
  const danach = liste[i + 1];
  if (
    danach?.luecke === ' ' &&
    istGross(danach.t) &&
    /^(?:Modell|Prinzip|Schlüssel|Methode|Skala)/.test(danach.t)
  )
    return null;
  const lauf = namenslauf(liste, i, true);
  if (stiftung(liste, lauf) || MUSTER.test(danach?.t ?? '') || MUSTER.test(liste[i - 1]?.t ?? ''))
    return null;
  return melde(liste, i, i + 1, KLIENT);
}

/** Specimen people of forms. */
const MUSTER = /^Muster(?:mann|frau|mensch)s?$|^Normalverbraucher/;
