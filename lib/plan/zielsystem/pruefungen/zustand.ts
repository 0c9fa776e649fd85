import {
  hauptsaetze,
  istFinit,
  istInfinitiv,
  istOhneObjekt,
  istPartizip,
  istZuInfinitiv,
  worte,
} from './deutsch';
import type { Befund } from './hinweis';

/** Does a goal read as a state already reached? (method: no "soll", "muss", "wird", no imperative) */

const BEISPIEL = 'Als erreichten Zustand formulieren, zum Beispiel „… ist geregelt“ oder „… liegt vor“.';

/** Null when nothing stands out. */
export function pruefeZustand(titel: string): Befund | null {
  const saetze = hauptsaetze(titel).map(worte);
  return (
    aufforderung(titel) ??
    erstes(saetze, absicht) ??
    erstes(saetze, (satz) => sollen(satz, titel)) ??
    erstes(saetze, (satz) => werden(satz, titel)) ??
    erstes(saetze, grundform) ??
    vorgang(titel, saetze)
  );
}

function erstes(saetze: readonly string[][], frage: (satz: string[]) => Befund | null): Befund | null {
  for (const satz of saetze) {
    const befund = frage(satz);
    if (befund) return befund;
  }
  return null;
}

const AUFFORDERUNG =
  /^(?:\p{Lu}\p{Ll}+(?:en|n)\s+Sie\b|Lass(?:t)?\s+uns\b|(?:Sorgt|Achtet|Stellt|Schafft|Baut|Verbessert|Verkürzt|Richtet|Klärt|Fördert|Stärkt|Vernetzt|Informiert|Meldet|Regelt|Beteiligt|Erhebt|Macht)\s+(?:die|den|das|eine|einen|ein|alle|für|auf|sicher|mehr|euch)\b)/u;

function aufforderung(titel: string): Befund | null {
  if (!titel.trim().endsWith('!') && !AUFFORDERUNG.test(titel.trim())) return null;
  return {
    text: 'Das liest sich als Aufforderung. Ein Ziel beschreibt, was dann gilt.',
    vorschlag: BEISPIEL,
  };
}

function absicht(satz: string[]): Befund | null {
  const text = satz.join(' ');
  const treffer =
    /\b[Ww]ir (?:wollen|möchten|streben|planen|werden)\b|\b(?:möchten?|anstreben|angestrebt|vorgesehen|beabsichtigt)\b|\b(?:ist|sind) geplant\b|^(?:(?:Unser|Das) )?Ziel ist(?: es)?\b/u.exec(
      text,
    );
  if (!treffer) return null;
  return {
    text: `„${treffer[0]}“ nennt eine Absicht. Ein Ziel beschreibt den Zustand, der dann erreicht ist.`,
    vorschlag: BEISPIEL,
  };
}

const SOLLEN = /^(?:soll|sollen|sollte|sollten|muss|müssen|müsste|müssten|musste|mussten|würde|würden)$/;

/** A noun such as „Soll“ is written with a capital; only the first word of a sentence may be either. */
function sollen(satz: string[], titel: string): Befund | null {
  const wort = satz.find((w, i) => SOLLEN.test(i === 0 ? w.toLowerCase() : w));
  if (!wort) return null;
  const wortlaut = passiv(satz, wort, titel);
  return {
    text: `„${wort}“ verlangt etwas. Ein Ziel beschreibt den Zustand, der dann erreicht ist.`,
    vorschlag: BEISPIEL,
    ...(wortlaut && { wortlaut }),
  };
}

/** „soll … ausgegeben werden“ → „ist … ausgegeben“. */
function passiv(satz: string[], modal: string, titel: string): string | null {
  const [partizip = '', hilfsverb] = satz.slice(-2);
  if (hilfsverb !== 'werden' || !istPartizip(partizip)) return null;
  const mehrzahl = /en$/.test(modal);
  return titel
    .replace(new RegExp(`(?<!\\p{L})${modal}(?!\\p{L})`, 'u'), mehrzahl ? 'sind' : 'ist')
    .replace(new RegExp(`(?<!\\p{L})${partizip}(\\s+)werden(?!\\p{L})`, 'u'), partizip);
}

/** „wird … ausgegeben“ tells what happens; „ist … ausgegeben“ tells what is reached. „können … werden“ is a state. */
function werden(satz: string[], titel: string): Befund | null {
  const wort = satz.find((w, i) => /^(?:wird|werden)$/.test(i === 0 ? w.toLowerCase() : w));
  if (!wort || satz.some((w) => /^(?:kann|können|darf|dürfen)$/.test(w))) return null;
  const letztes = satz.at(-1) ?? '';
  const zukunft = istInfinitiv(letztes) && letztes !== 'werden';
  const unpersoenlich = /^[Ee]s$/.test(satz[0] ?? '');
  const neu = wort === 'wird' ? 'ist' : 'sind';
  const umstellbar = !zukunft && !unpersoenlich && letztes !== wort && wort === wort.toLowerCase();
  return {
    text: `„${wort}“ beschreibt einen Vorgang. Ein Ziel beschreibt den Zustand, der dann erreicht ist.`,
    vorschlag: BEISPIEL,
    ...(umstellbar && { wortlaut: titel.replace(new RegExp(`(?<!\\p{L})${wort}(?!\\p{L})`, 'u'), neu) }),
  };
}

const LEICHT = /^(?:gut|leicht|einfach|problemlos|barrierefrei|schnell|mühelos|jederzeit)$/;

function grundform(satz: string[]): Befund | null {
  const letztes = satz.at(-1) ?? '';
  const davor = satz.slice(0, -1);
  if (istZuInfinitiv(letztes, satz.at(-2)) && !davor.some((wort) => LEICHT.test(wort))) {
    const wie = satz.at(-2) === 'zu' ? `zu ${letztes}` : letztes;
    return {
      text: `„${wie}“ nennt eine Aufgabe. Ein Ziel beschreibt den Zustand, der dann erreicht ist.`,
      vorschlag: BEISPIEL,
    };
  }
  if (!istInfinitiv(letztes) || istOhneObjekt(letztes) || davor.some(istFinitImSatz)) return null;
  return {
    text: `„… ${letztes}“ ist eine Anweisung. Ein Ziel beschreibt den Zustand, der dann erreicht ist.`,
    vorschlag: BEISPIEL,
  };
}

/** The first word is a subject or an object, never the verb of a statement: „Haben …“ would be a question. */
function istFinitImSatz(wort: string, stelle: number): boolean {
  return stelle > 0 && istFinit(wort);
}

/** „Verbesserung der Zusammenarbeit“: a noun for something going on, and no verb. */
function vorgang(titel: string, saetze: readonly string[][]): Befund | null {
  const treffer =
    /^(?:(?:Die|Eine)\s+)?(?:\p{L}+e\s+)?(\p{Lu}\p{L}+(?:ung|ierung|bau))\s+(?:der|des|von|eines|einer|zwischen)\s/u.exec(
      titel.trim(),
    );
  const verb = saetze.flat().some((wort) => istFinit(wort) || istPartizip(wort));
  if (!treffer || verb) return null;
  return {
    text: `„${treffer[1]} …“ nennt einen Vorgang. Ein Ziel beschreibt den Zustand, der dann erreicht ist.`,
    vorschlag: BEISPIEL,
  };
}
