import { istNachname } from '../../woerter/nachnamen';
import { istAuchWort } from '../../woerter/namen-und-worte';
import { istVorname } from '../../woerter/vornamen';
import { FUNKTION, PARTIKEL, PERSON_VERB } from './anreden';
import { FACH, type Fund, KLIENT, melde, namenslauf, VERMUTET } from './lauf';
import { kannNachnameSein, namenhaft } from './namenhaft';
import { istGross, istInitiale, type Wort } from './worte';

/** Fields of forms and minutes whose entry is a person. */
const FELD =
  /^(?:\p{L}*(?:[bB]earbeitung|[lL]eitung|[vV]ertretung|[mM]oderation|[gG]esprächsführung|[pP]rotokollführung|[bB]ezugsbetreuung|[fF]allführung)|Protokoll|Schriftführung|Zuständig|zuständig|Verantwortlich|verantwortlich|Ansprechpartner|Ansprechpartnerin|Ansprechperson|Ansprechp\.?|Kontaktperson|Notfallkontakt|SB|FM|PAP|AP|KM|KV|KE|Teilnehmende|Teilnehmer|TN|Anwesend|Anwesende|Abwesend|Entschuldigt|Referent|Referentin|Absender|Absenderin|Anrufer|Anruferin|Unterschrift|Unterzeichnet|Vormund|Dolmetscher|Dolmetscherin|Übersetzung|Vorsitz)$/u;
/** Fields whose entry may just as well be a family as a member of staff. */
const FELD_DER_FAMILIE = /^(?:KM|KV|KE|TN|Teilnehmende|Teilnehmer|Notfallkontakt|Anruferin|Anrufer)$/;
const FELD_DES_NAMENS = /^(?:Name|Nachname|Familienname|Geburtsname|Mädchenname)$/;
const EINTRAG_ENDE = /^ ?(?:[,;/()\n.–&+]|- |$|\d)/;

/** „Sachbearbeitung: Niemeyer, Zi. 214“, „Vertretung durch von der Heyde“. */
export function imFormular(liste: readonly Wort[], i: number, text: string): Fund | null {
  const feld = liste[i];
  if (!feld) return null;
  const desNamens = FELD_DES_NAMENS.test(feld.t);
  if (!desNamens && !FELD.test(feld.t)) return null;
  const durch = /^(?:durch|übernimmt|hat|macht|ist|liegt|bei|war|vertreten)$/;
  let k = i + 1;
  while (k < i + 4 && durch.test(liste[k]?.t ?? '') && liste[k]?.luecke === ' ') k += 1;
  const erstes = liste[k];
  const doppelpunkt = k === i + 1 && /^ ?(?::|=|-|–) ?\n?$/.test(erstes?.luecke ?? '');
  if (!erstes || !(doppelpunkt || (k > i + 1 && erstes.luecke === ' '))) return null;
  const name = namenswort(liste, k);
  const kopf = liste[name];
  if (!kopf || istInitiale(kopf.t) || FUNKTION.test(kopf.t)) return null;
  const genannt = desNamens && doppelpunkt && istEintrag(feld.t, kopf.t);
  const grad = genannt ? 2 : namenhaft(kopf.t);
  if (grad === 0) return null;
  let ende = namenslauf(liste, name, true);
  if (!EINTRAG_ENDE.test(text.slice(liste[ende - 1]?.bis ?? 0))) return null;
  // „Anwesend: Kowalski, Brandt, El Khatib“: the others of the list.
  while (doppelpunkt && ende < k + 24 && /^ ?[,;/+&] $|^ und $/.test(liste[ende]?.luecke ?? '')) {
    const weiteres = namenswort(liste, ende);
    if (namenhaft(liste[weiteres]?.t ?? '') === 0) break;
    ende = namenslauf(liste, weiteres, true);
  }
  const sicher = grad >= 2 || name > k || doppelpunkt;
  const aussage = desNamens || FELD_DER_FAMILIE.test(feld.t) ? KLIENT : FACH;
  return melde(liste, k, ende, sicher ? aussage : VERMUTET);
}

/** „Nachname: Rosenkranz“ is a name also where it is a word; „Name: Sprachcafé“ is a service. */
const istEintrag = (feld: string, wort: string): boolean =>
  istGross(wort) && (istNachname(wort) || (feld !== 'Name' && kannNachnameSein(wort)));

/** The word of the name itself, behind „von der“. */
function namenswort(liste: readonly Wort[], k: number): number {
  let i = k;
  while (i < k + 3 && PARTIKEL.test(liste[i]?.t ?? '') && !istGross(liste[i]?.t ?? '')) i += 1;
  return i;
}

const KONTAKT =
  /^(?:Rücksprache|Telefonat|Tel\.|TG|Telefongespräch|Rückruf|Anruf|Hausbesuch|HB|Gespräch|Erstgespräch|Zweitgespräch|Zwischengespräch|Abschlussgespräch|Hilfeplangespräch|HPG|Elterngespräch|Beratungsgespräch|Vorsprache|Rückmeldung|Mail|SMS|Nachricht|Übergabe|Fallübergabe)$/;

/** „Rücksprache Kettler / ASD“: who keeps a diary of contacts leaves out „mit“. */
export function nachKontakt(liste: readonly Wort[], i: number, text: string): Fund | null {
  const [kontakt, name] = [liste[i], liste[i + 1]];
  if (!kontakt || name?.luecke !== ' ' || !KONTAKT.test(kontakt.t)) return null;
  if (!istGross(name.t) || istInitiale(name.t) || FUNKTION.test(name.t) || namenhaft(name.t) === 0)
    return null;
  const ende = namenslauf(liste, i + 1, true);
  return EINTRAG_ENDE.test(text.slice(liste[ende - 1]?.bis ?? 0)) ? melde(liste, i + 1, ende, KLIENT) : null;
}

/** „Hausbesuch bei Nagel, niemand da“: whom a contact was with, also when the name is a word. */
export function beimKontakt(liste: readonly Wort[], i: number, text: string): Fund | null {
  const [kontakt, mit, name] = [liste[i], liste[i + 1], liste[i + 2]];
  if (!kontakt || !name || !KONTAKT.test(kontakt.t) || !/^(?:bei|mit|von|an)$/.test(mit?.t ?? ''))
    return null;
  if (name.luecke !== ' ' || !(istAuchWort(name.t) || namenhaft(name.t) >= 1)) return null;
  return EINTRAG_ENDE.test(text.slice(name.bis)) ? melde(liste, i + 2, i + 3, KLIENT) : null;
}

const SACHE = /^(?:Sache|Sachen|Rechtsstreit|Rechtssache|Causa|Akte|Fallakte|Vorgang|Verfahren|Mandat)$/;

/** „In der Sache Adamczyk gegen das Jobcenter“: what a file is called after. */
export function inSachen(liste: readonly Wort[], i: number, text: string): Fund | null {
  const [sache, name] = [liste[i], liste[i + 1]];
  if (!sache || name?.luecke !== ' ' || !SACHE.test(sache.t) || !istGross(name.t)) return null;
  const gegen = /^ (?:gegen|\.\/\.|wegen|vs)/.test(text.slice(name.bis, name.bis + 8));
  const grad = namenhaft(name.t);
  if (!(gegen && (grad >= 1 || istAuchWort(name.t))) && grad < 2) return null;
  return melde(liste, i + 1, namenslauf(liste, i + 1, true), KLIENT);
}

/** „van den Berg“, „van Thi“: no German sentence goes on like that but with a name. */
export function mitVan(liste: readonly Wort[], i: number): Fund | null {
  if (liste[i]?.t !== 'van') return null;
  let k = i + 1;
  while (k < i + 3 && /^(?:den|der|de|ter|het|'t)$/.test(liste[k]?.t ?? '')) k += 1;
  const name = liste[k];
  return name && istGross(name.t) && name.luecke === ' ' ? melde(liste, i, k + 1, KLIENT) : null;
}

const GRUSS = /^(?:Grüße|Grüßen|Gruß|Gruss|Grüsse|Grüssen|LG|VG|MfG)$/;
const NACH_GRUSS = /^(?:Ihre?|Eure?|Deine?|i|A|V|gez\.|aus|von|vom|Dr\.|Dipl\.|Prof\.)$/;

/** „Mit freundlichen Grüßen ⏎ M. Kirchgeßner“: below a greeting stands who wrote. */
export function nachGruss(liste: readonly Wort[], i: number, text: string): Fund | null {
  const gruss = liste[i];
  if (!gruss || !GRUSS.test(gruss.t)) return null;
  let k = i + 1;
  while (k < i + 4 && (NACH_GRUSS.test(liste[k]?.t ?? '') || istInitiale(liste[k]?.t ?? ''))) k += 1;
  const name = liste[k];
  if (!name || !istGross(name.t) || FUNKTION.test(name.t) || !/^[ ,.!\n]{1,4}$/.test(name.luecke))
    return null;
  const neueZeile = liste.slice(i + 1, k + 1).some(({ luecke }) => /[,\n]/.test(luecke));
  const initiale = k > i + 1 && istInitiale(liste[k - 1]?.t ?? '');
  const amEnde = /^[ .!]*(?:\n|$)/.test(text.slice(name.bis));
  if (namenhaft(name.t) < (neueZeile || initiale || amEnde ? 1 : 2)) return null;
  return melde(liste, initiale ? k - 1 : k, namenslauf(liste, k, true), FACH);
}

/** „Jasmin K.“: a first name with an initial is no label the tool gave. */
export function vornameMitInitiale(liste: readonly Wort[], i: number, text: string): Fund | null {
  const [vor, initiale] = [liste[i], liste[i + 1]];
  if (!vor || !initiale || initiale.luecke !== ' ' || !/^\p{Lu}\.$/u.test(initiale.t)) return null;
  const tut = PERSON_VERB.test(liste[i + 2]?.t ?? '') && vor.satzanfang && namenhaft(vor.t) >= 1;
  if (!(istVorname(vor.t) || tut) || FUNKTION.test(vor.t) || text[vor.von - 1] === '-') return null;
  return melde(liste, i, i + 2, KLIENT);
}

const STELLE =
  /^ ?\(?(?:,? ?(?:vom|von der|beim|aus dem|im) )?(?:JC|JA|ASD|ABH|AA|BAMF|VHS|AWO|DRK|SPFH|MBE|JMD|SPZ|KiJuPsy|Jobcenter|Jugendamt|Sozialamt|Ausländerbehörde|Ausländeramt|Agentur|Caritas|Diakonie|Schulamt|Wohnungsamt|Gesundheitsamt|Familienkasse|Standesamt|Amtsgericht|Familiengericht|Polizei|Bundesamt)(?![\p{L}-])/u;

/** Bodies that are ordinary words as well: only behind what is built like a name. */
const STELLE_IM_NETZ =
  /^ \(?(?:(?:vom|von der|beim|aus dem) )?(?:Kammer|IHK|HWK|Kita|Schule|Kreis|Stadt|Träger|KI|Klinik|Gericht|Amt|FB|Team|Leitung|Verein|Kirche|Gemeinde|Verwaltung|Ministerium)(?![\p{L}-])/u;

/** „Schmidtke (JC) will nicht zahlen“, „Schmidtke vom Jugendamt“: a word no list knows, of an office. */
export function vonDerStelle(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || !istGross(wort.t) || istInitiale(wort.t)) return null;
  const grad = namenhaft(wort.t);
  if (grad === 0 || FUNKTION.test(wort.t) || text[wort.von - 1] === '-') return null;
  // „Spricht beim JMD vor“: a step says what somebody does.
  if (PERSON_VERB.test(wort.t.toLowerCase()) || (wort.satzanfang && grad === 1 && /(?:t|en)$/.test(wort.t)))
    return null;
  const danach = text.slice(wort.bis, wort.bis + 40);
  if (!/^ (?:\(|vom |von der |beim |aus dem )/.test(danach)) return null;
  if (!STELLE.test(danach) && !(grad >= 2 && STELLE_IM_NETZ.test(danach))) return null;
  return melde(liste, i, i + 1, grad >= 2 || wort.satzanfang ? FACH : { ...VERMUTET, art: FACH.art });
}

/** „Termin Tannert/Mehringer“: two words no list knows with a stroke between them, one of them built like a name. */
export function paar(liste: readonly Wort[], i: number): Fund | null {
  const [eins, zwei] = [liste[i], liste[i + 1]];
  if (!eins || !zwei || !/^ ?\/ ?$/.test(zwei.luecke) || /in$/.test(zwei.t)) return null;
  if (!istGross(eins.t) || !istGross(zwei.t)) return null;
  const grade = [namenhaft(eins.t), namenhaft(zwei.t)];
  return Math.min(...grade) >= 1 && Math.max(...grade) >= 2 ? melde(liste, i, i + 2, FACH) : null;
}
