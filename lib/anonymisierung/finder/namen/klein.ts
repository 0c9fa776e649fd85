import { klang } from '../../woerter/klang';
import { istNurVorname } from '../../woerter/vornamen';
import { PERSON_VERB } from './anreden';
import { type Fund, KLIENT } from './lauf';
import { namenhaft } from './namenhaft';
import { istGross, type Wort } from './worte';

const ANREDE_KLEIN = /^(?:frau|herr|herrn|fr|hr|fr\.|hr\.|familie|fam\.|Frau|Herr|Herrn|Familie)$/;
const grossen = (t: string): string => t.charAt(0).toUpperCase() + t.slice(1);

/** „frau yilmaz hat angerufen“: notes typed without capitals; in a text with none at all every known first name counts. */
export function kleingeschrieben(liste: readonly Wort[], i: number, text: string): Fund | null {
  const wort = liste[i];
  if (!wort || istGross(wort.t) || wort.t.length < 3) return null;
  const davor = liste[i - 1];
  const nachAnrede = davor !== undefined && ANREDE_KLEIN.test(davor.t) && /^\.? $/.test(wort.luecke);
  if (nachAnrede && namenhaft(grossen(wort.t)) >= 2 && !ALLTAG.test(wort.t)) return ab(liste, i);
  if (nachAnrede && !istGross(davor.t) && unbekannterNachname(wort, liste[i - 2], liste[i + 1]))
    return ab(liste, i);
  if (wort.t.length < 4 || /\p{Lu}/u.test(text)) return null;
  return istNurVorname(grossen(wort.t)) && !ALLTAG.test(wort.t) ? ab(liste, i) : null;
}

/** „bei frau hüsken“: no noun, no verb, no adjective; after an article „frau“ is just a woman. */
function unbekannterNachname(wort: Wort, vorAnrede: Wort | undefined, danach: Wort | undefined): boolean {
  const klein = wort.t;
  if (namenhaft(grossen(klein)) === 0 || ALLTAG.test(klein) || PERSON_VERB.test(klein) || klein.length < 4)
    return false;
  if (
    /^(?:die|der|eine|einer|keine|jede|diese|dieser|junge|ältere|seine|meine|alte)$/i.test(vorAnrede?.t ?? '')
  )
    return PERSON_VERB.test(danach?.t ?? '') && klang(klein) > 0;
  if (/^(?:bei|von|mit|an|für|laut|lt|zu|über|und|ohne)\.?$/i.test(vorAnrede?.t ?? '')) return true;
  return klang(klein) > -0.15 || !/(?:e[nrms]?|t|d)$/.test(klein);
}

/** With the surname that follows. */
function ab(liste: readonly Wort[], i: number): Fund {
  const [erstes, zweites] = [liste[i], liste[i + 1]];
  const weiter = zweites?.luecke === ' ' && namenhaft(grossen(zweites.t)) === 3 && !ALLTAG.test(zweites.t);
  const letztes = weiter ? zweites : erstes;
  return {
    befund: { ...KLIENT, von: erstes?.von ?? 0, bis: letztes?.bis ?? 0 },
    weiter: i + (weiter ? 2 : 1),
  };
}

/** Small German words that are names elsewhere. */
const ALLTAG =
  /^(?:sie|ihr|ihre|ist|hat|und|oder|war|wird|will|kann|soll|muss|darf|sagt|geht|alle|aller|dann|denn|lang|lange|jung|klein|lieb|stark|still|kam|can|ali|mit|ohne|sehr|kurz|eben|bald|mina|dina|inne|irre|arme|arm|sei|seit|dass|weil|wenn|noch|nach|nur|auch)$|(?:te|ten|tet|est|end)$/;
