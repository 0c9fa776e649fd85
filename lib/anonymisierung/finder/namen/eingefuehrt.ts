import { istNachname } from '../../woerter/nachnamen';
import { istAuchWort } from '../../woerter/namen-und-worte';
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
import { FACH, type Fund, KLIENT, melde, namenslauf, VERMUTET, type Vorschlag } from './lauf';
import { kannNachnameSein, namenhaft } from './namenhaft';
import { istGross, istInitiale, type Wort } from './worte';

const ETIKETT: Vorschlag = {
  art: 'etikett',
  schwere: 'hinweis',
  grund: 'Ein Buchstabe als Bezeichnung ist erlaubt, wenn er nicht der echte Anfangsbuchstabe ist.',
  ersatz: null,
};

/** „Frau Kowaltschuk“, „Herr Dr. de Vries“, „Familie Al-Masri“; „Frau M.“ is a label. */
export function nachAnrede(liste: readonly Wort[], i: number, text: string): Fund | null {
  const anrede = liste[i];
  if (!anrede || !ANREDE.test(anrede.t)) return null;
  let k = i + 1;
  while (liste[k] && TITEL.test(liste[k]?.t ?? '') && liste[k]?.luecke === ' ') k += 1;
  const wort = liste[k];
  const geklebt = wort?.luecke === '' && anrede.t.endsWith('.') && istGross(wort.t);
  if (!wort || !(geklebt || /^ $|^ ?\n ?$/.test(wort.luecke))) return null;
  const sammel = /^(?:\p{L}*[Ff]amilie|Fam\.|Eheleute|Ehepaar|Geschwister|Fräulein)$/u.test(anrede.t);
  const partikel =
    PARTIKEL.test(wort.t) &&
    wort.t !== 'und' &&
    [liste[k + 1], liste[k + 2]].some(
      (folgt) =>
        /^\.? ?$/.test(folgt?.luecke ?? '-') && (namenhaft(folgt?.t ?? '') > 0 || /^[vd]\.$/.test(wort.t)),
    );
  if (!istGross(wort.t) && !partikel) return null;
  if (istInitiale(wort.t) || /^\p{Lu}{1,2}$/u.test(wort.t)) return etikett(liste, k, text);
  if (FUNKTION.test(wort.t)) return null;
  // „Fr Lindemann“, but not „Fr Sprechstunde“: without the dot it may be the day.
  if (/^(?:Fr|Hr|Fam)$/.test(anrede.t) && namenhaft(wort.t) === 0) return null;
  if (
    sammel &&
    namenhaft(wort.t) === 0 &&
    !(
      /e?s$/.test(wort.t) ||
      istVorname(wort.t) ||
      HERKUNFTSNAME.test(wort.t) ||
      istAuchWort(wort.t) ||
      partikel ||
      heisstSo(liste, i, k)
    )
  )
    return null;
  if (sammel && namenhaft(wort.t) === 1 && !geklebt && wort.luecke !== ' ') return null;
  if (anrede.t === 'Frau' && istArtikelWort(liste[i - 1]?.t) && namenhaft(wort.t) === 0) return null;
  const ende = Math.max(namenslauf(liste, k, !partikel), k + 1);
  const amtlich = istAmtlich(text, anrede.von, liste[ende - 1]?.bis ?? wort.bis);
  return melde(
    liste,
    k,
    ende,
    amtlich || k > i + 1
      ? { ...FACH, ersatz: amtlich ? 'Fachkraft' : FACH.ersatz }
      : { ...KLIENT, ersatz: 'A.' },
  );
}

/** „bei Familie Nachtigall wohnt“, but not „die Familie Wohngeld bezieht“, „für Familie und Beruf“. */
function heisstSo(liste: readonly Wort[], i: number, k: number): boolean {
  const [anrede, wort, danach] = [liste[i], liste[k], liste[k + 1]];
  if (!anrede || !wort || wort.luecke !== ' ') return false;
  const ohneArtikel =
    // „die Eheleute Rosenkranz“: of two married people one hardly says what they get.
    /^(?:Eheleute|Ehepaar)$/.test(anrede.t) ||
    (anrede.satzanfang && (istNachname(wort.t) || PERSON_VERB.test(danach?.t ?? ''))) ||
    (anrede.luecke === ' ' && /^(?:bei|von|mit|an|zu)$/i.test(liste[i - 1]?.t ?? ''));
  const letztes =
    !danach || danach.satzanfang || (danach.luecke === ' ' && /^(?!und$|oder$|in$)\p{Ll}/u.test(danach.t));
  return ohneArtikel && letztes && kannNachnameSein(wort.t);
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
export function nachTitel(liste: readonly Wort[], i: number): Fund | null {
  const titel = liste[i];
  if (!titel || !TITEL.test(titel.t) || !istGross(titel.t)) return null;
  let k = i + 1;
  while (liste[k] && TITEL.test(liste[k]?.t ?? '') && /^[ -]?$/.test(liste[k]?.luecke ?? '')) k += 1;
  while (/^(?:i\.?|R\.|D\.|a\.?|em\.?)$/.test(liste[k]?.t ?? '') && k < i + 4) k += 1;
  const wort = liste[k];
  if (!wort || !/^\.? $/.test(wort.luecke) || !(istGross(wort.t) || PARTIKEL.test(wort.t))) return null;
  const verwandt = /^(?:Bruder|Schwester)$/.test(titel.t);
  if (istInitiale(wort.t) && !(liste[k + 1] && namenhaft(liste[k + 1]?.t ?? '') > 0)) return null;
  const abgekuerzt = titel.t.endsWith('.') || /^(?:RA|RAin|RiAG|StA)$/.test(titel.t);
  if (!abgekuerzt && namenhaft(wort.t) < (verwandt ? 2 : 1) && (verwandt || !istNachname(wort.t)))
    return null;
  if (FUNKTION.test(wort.t) || (!istGross(wort.t) && !istGross(liste[k + 1]?.t ?? ''))) return null;
  return melde(liste, abgekuerzt ? i : k, namenslauf(liste, k, true), verwandt ? KLIENT : FACH);
}

/** „nennt sich Amira“, „Name: Rahimi, Zohra“, „geb. Petrenko“. */
export function nachNennt(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || !NENNT.test(wort.t)) return null;
  let k = i + 1;
  while (k < i + 5 && liste[k] && NACH_NENNT.test(liste[k]?.t ?? '')) k += 1;
  const name = liste[k];
  if (!name || !istGross(name.t) || !/^[ :„"'»(=]{1,4}$/.test(name.luecke) || istInitiale(name.t))
    return null;
  const stark =
    /^(?:namens|gewisser|gewisse|gewissen|[Gg]ez\.|geb\.|geborene|geborener|Vorname|Nachname|Familienname|Rufname|Geburtsname|Mädchenname|Spitzname)$/.test(
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
export function nachRolle(liste: readonly Wort[], i: number, text: string): Fund | null {
  const rolle = liste[i];
  if (!rolle || !ROLLE.test(rolle.t)) return null;
  const name = liste[i + 1];
  if (!name || !/^(?: |, | \(|: )$/.test(name.luecke) || !istGross(name.t)) return null;
  const grad = namenhaft(name.t) || (istVorname(name.t) ? 2 : 0);
  const direkt = name.luecke === ' ';
  if (grad < 2 && direkt && SINGULAR_ROLLE.test(rolle.t) && alsWortname(liste, i + 1, text))
    return melde(liste, i + 1, i + 2, KLIENT);
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
  // Two unknown words after a role are a name with its surname.
  const voll = ende > i + 2 && liste.slice(i + 2, ende).some(({ t }) => namenhaft(t) >= 2);
  return melde(liste, i + 1, ende, grad === 1 && !voll ? unbekannt(liste, i + 1, text) : KLIENT);
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

/** „Die Teilnehmerin Berg bricht ab“: a word that is a surname too, followed like a person. */
function alsWortname(liste: readonly Wort[], k: number, text: string): boolean {
  const wort = liste[k];
  if (!wort || !istAuchWort(wort.t) || KEIN_WORTNAME.test(wort.t)) return false;
  const danach = liste[k + 1];
  const satzzeichen = /^ ?[,.;)(:!?–-]|^$/.test(text.slice(wort.bis, wort.bis + 2));
  return satzzeichen || (danach?.luecke === ' ' && !istGross(danach.t) && !NACH_WORT.test(danach.t));
}

/** Nouns a sentence may put right behind a person: „weil die Klientin Kraft braucht“. */
const KEIN_WORTNAME = /^(?:Kraft|Lust|Sorge|Kummer|Herz|Regen|Schnee|Feld|Frost|Alt|Kern|Korn)$/;
const NACH_WORT = /^(?:als|des|der)$/;

/** Surnames made of a place: „Schönfelder“, „Tannhäuser“. */
const HERKUNFTSNAME =
  /^\p{Lu}\p{Ll}{3,}(?:brecher|macher|schläger|hauer|bauer|schneider|wirth|gräber|binder|stecher|wagner|jäger|schuster|fuchs|stein|baum|blum|thaler|feld|kamp|horst|felder|häuser|hauser|dorfer|dörfer|bacher|hofer|steiner|berger|brunner|tetter|rieder|wieser|moser|auer|mann|meier|maier|egger)$/u;

/** „Sachbearbeiterin Hohlfeld“, „ihr Betreuer Tom Wagner“. */
export function nachFachkraft(liste: readonly Wort[], i: number, text: string): Fund | null {
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
  if (grad === 0 && ohneArtikel && name.luecke === ' ' && istNachname(name.t) && !FUNKTION.test(name.t))
    return melde(liste, i + 1, i + 2, FACH);
  if (grad < 2 && name.luecke === ' ' && alsWortname(liste, i + 1, text))
    return melde(liste, i + 1, i + 2, FACH);
  if (grad === 1 && ohneArtikel && /in$/.test(rolle.t)) return melde(liste, i + 1, ende, FACH);
  if (grad >= 2 || (grad === 1 && ende > i + 2)) return melde(liste, i + 1, ende, FACH);
  const unterKollegen = /^[Kk]olleg(?:e|in)$/.test(rolle.t) && !FUNKTION.test(name.t);
  if (grad <= 1 && ohneArtikel && name.luecke === ' ' && (unterKollegen || HERKUNFTSNAME.test(name.t)))
    return melde(liste, i + 1, ende, FACH);
  return grad === 1
    ? melde(liste, i + 1, ende, { ...FACH, schwere: unbekannt(liste, i + 1, text).schwere })
    : null;
}
