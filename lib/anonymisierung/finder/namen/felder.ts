import { FUNKTION, PARTIKEL } from './anreden';
import { FACH, type Fund, KLIENT, melde, namenslauf, VERMUTET } from './lauf';
import { namenhaft } from './namenhaft';
import { istGross, istInitiale, type Wort } from './worte';

/** Fields of forms and minutes whose entry is a person. */
const FELD =
  /^(?:\p{L}*(?:[bB]earbeitung|[lL]eitung|[vV]ertretung|[mM]oderation|[gG]esprächsführung|[pP]rotokollführung|[bB]ezugsbetreuung|[fF]allführung)|Protokoll|Schriftführung|Zuständig|zuständig|Verantwortlich|verantwortlich|Ansprechpartner|Ansprechpartnerin|Ansprechperson|Ansprechp\.?|Kontaktperson|Notfallkontakt|SB|FM|PAP|AP|KM|KV|KE|Teilnehmende|Teilnehmer|TN|Anwesend|Anwesende|Abwesend|Entschuldigt|Referent|Referentin|Absender|Absenderin|Anrufer|Anruferin|Unterschrift|Unterzeichnet|Vormund|Dolmetscher|Dolmetscherin|Übersetzung|Vorsitz)$/u;
/** Fields whose entry may just as well be a family as a member of staff. */
const FELD_DER_FAMILIE = /^(?:KM|KV|KE|TN|Teilnehmende|Teilnehmer|Notfallkontakt|Anruferin|Anrufer)$/;
const EINTRAG_ENDE = /^ ?(?:[,;/()\n.–&+]|- |$|\d)/;

/** „Sachbearbeitung: Niemeyer, Zi. 214“, „Vertretung durch von der Heyde“. */
export function imFormular(liste: readonly Wort[], i: number, text: string): Fund | null {
  const feld = liste[i];
  if (!feld || !FELD.test(feld.t)) return null;
  const durch = /^(?:durch|übernimmt|hat|macht|ist|liegt|bei|war|vertreten)$/;
  let k = i + 1;
  while (k < i + 4 && durch.test(liste[k]?.t ?? '') && liste[k]?.luecke === ' ') k += 1;
  const erstes = liste[k];
  const doppelpunkt = k === i + 1 && /^ ?(?::|=|-|–) ?\n?$/.test(erstes?.luecke ?? '');
  if (!erstes || !(doppelpunkt || (k > i + 1 && erstes.luecke === ' '))) return null;
  const name = namenswort(liste, k);
  const kopf = liste[name];
  if (!kopf || istInitiale(kopf.t) || FUNKTION.test(kopf.t)) return null;
  const grad = namenhaft(kopf.t);
  if (grad === 0) return null;
  const ende = namenslauf(liste, name, true);
  if (!EINTRAG_ENDE.test(text.slice(liste[ende - 1]?.bis ?? 0))) return null;
  const sicher = grad >= 2 || name > k || doppelpunkt;
  const aussage = FELD_DER_FAMILIE.test(feld.t) ? KLIENT : FACH;
  return melde(liste, k, ende, sicher ? aussage : VERMUTET);
}

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
