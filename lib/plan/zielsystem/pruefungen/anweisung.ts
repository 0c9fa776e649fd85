import {
  hauptsaetze,
  istAuxiliar,
  istInfinitiv,
  istPartizip,
  istZuInfinitiv,
  ohneZu,
  verbZu,
  worte,
} from './deutsch';
import type { Befund } from './hinweis';

/** Does an Aktivität read as an instruction? (method: an infinitive, "Online-Zugang einrichten") */

const BEISPIEL = 'Mit einer Grundform enden, zum Beispiel „Online-Zugang einrichten“.';

/** Words after which an instruction may go on: „Kursliste versenden an alle Stellen“. */
const FORTSETZUNG =
  /^(?:an|am|mit|bei|beim|für|zu|zur|zum|bis|ab|in|im|über|durch|nach|von|vom|per|auf|ohne|innerhalb|vor|als|sowie|jeden|jede|jährlich|monatlich|wöchentlich|quartalsweise|gemeinsam)$/;

/** Null when one of the clauses is an instruction: lists and notes beside it do no harm. */
export function pruefeAnweisung(titel: string): Befund | null {
  const saetze = hauptsaetze(titel).map(worte);
  if (saetze.some(istAnweisung)) return null;
  return aufgabe(saetze, titel) ?? zustandStattAnweisung(saetze) ?? nominalstil(titel) ?? ohneGrundform();
}

function istAnweisung(satz: string[]): boolean {
  if (satz.some((wort, i) => i < satz.length - 1 && istAuxiliar(wort))) return false;
  if (istBloss(satz)) return true;
  return satz.some((wort, i) => {
    if (!istInfinitiv(wort) || istZuInfinitiv(wort, satz[i - 1]) || istAuxiliar(wort)) return false;
    return i === satz.length - 1 || (i > 0 && FORTSETZUNG.test(satz[i + 1] ?? ''));
  });
}

/** „Klären, wer meldet“: the infinitive opens the sentence and so has a capital. */
function istBloss(satz: string[]): boolean {
  const [erstes = ''] = satz;
  return (
    satz.length === 1 &&
    /^\p{Lu}\p{Ll}+$/u.test(erstes) &&
    istInfinitiv(erstes.toLowerCase()) &&
    !PLURALE.test(erstes)
  );
}

/** Nouns that look like verbs when they stand alone. */
const PLURALE =
  /(?:ungen|heiten|keiten|schaften|ionen|täten|gruppen|listen|karten|stellen|daten|kosten|sprechstunden|schulen|zeiten)$/i;

function aufgabe(saetze: readonly string[][], titel: string): Befund | null {
  for (const satz of saetze) {
    const letztes = satz.at(-1) ?? '';
    if (!istZuInfinitiv(letztes, satz.at(-2))) continue;
    const hatVerb = satz.slice(0, -1).some(istAuxiliar);
    const davor = satz.at(-2) === 'zu' ? `zu\\s+${letztes}` : letztes;
    const wortlaut = titel.replace(new RegExp(`(?<!\\p{L})${davor}(?!\\p{L})`, 'u'), ohneZu(letztes));
    return {
      text: 'Die Aktivität liest sich nicht als Anweisung: Sie endet mit „zu“ und Grundform.',
      vorschlag: BEISPIEL,
      ...(!hatVerb && { wortlaut }),
    };
  }
  return null;
}

function zustandStattAnweisung(saetze: readonly string[][]): Befund | null {
  const satz = saetze.find(
    (s) => s.some((wort, i) => i > 0 && istAuxiliar(wort)) || istPartizip(s.at(-1) ?? ''),
  );
  if (!satz) return null;
  const wort = satz.find((w, i) => i > 0 && istAuxiliar(w)) ?? satz.at(-1) ?? '';
  return {
    text: `„${wort}“ beschreibt einen Zustand oder einen Wunsch. Eine Aktivität sagt, was getan wird.`,
    vorschlag: BEISPIEL,
  };
}

/** „Einrichtung eines Online-Zugangs“ or „Versenden der Liste“: the verb hides in a noun. */
function nominalstil(titel: string): Befund | null {
  const [erstes = '', zweites = ''] = worte(titel);
  const verb =
    verbZu(erstes) ??
    (/^(?:der|des|von|eines|einer)$/.test(zweites) && istInfinitiv(erstes.toLowerCase())
      ? erstes.toLowerCase()
      : null);
  if (!verb) return null;
  return {
    text: `„${erstes}“ ist ein Hauptwort. Als Anweisung wird klarer, was zu tun ist.`,
    vorschlag: `Mit einer Grundform enden, zum Beispiel „… ${verb}“.`,
  };
}

function ohneGrundform(): Befund {
  return {
    text: 'Die Aktivität liest sich nicht als Anweisung: Am Ende steht keine Grundform.',
    vorschlag: BEISPIEL,
  };
}
