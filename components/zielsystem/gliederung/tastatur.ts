/**
 * The keyboard model of the Gliederung as one pure question: which intention does a key press carry in this
 * situation? The component only carries intentions out, so every rule about keys stands and is tested here.
 *
 * Tab means "one level in" only after the person has begun to work in the grid; on the way through (just tabbed
 * in, or after Esc) it leaves, so there is no keyboard trap (WCAG 2.1.2) and nobody changes a plan by passing by.
 */

/** The part of a keyboard event that matters. `befehl` is Strg on a PC and ⌘ on a Mac. */
export interface Taste {
  key: string;
  befehl: boolean;
  alt: boolean;
  umschalt: boolean;
}

export interface Lage {
  /** The whole row has the focus, one of its cells, or its wording is being written. */
  modus: 'zeile' | 'zelle' | 'text';
  /** Tab changes the level; otherwise it leaves the grid. */
  tabRuecktEin: boolean;
  /** True open, false collapsed, null nothing below. */
  aufgeklappt: boolean | null;
  /** The role may change the plan. */
  bearbeitbar: boolean;
}

export type Schritt = 'naechste' | 'vorige' | 'erste' | 'letzte' | 'eltern' | 'seiteRunter' | 'seiteHoch';

/** What happens after a wording was taken over. */
export type Danach = 'bleibe' | 'neu' | 'kind' | 'ein' | 'aus';

export type Absicht =
  | { art: 'gehe'; schritt: Schritt }
  | { art: 'klappe'; auf: boolean }
  | { art: 'zelle'; richtung: 'rechts' | 'links' }
  | { art: 'zelleOeffnen' }
  | { art: 'neu'; als: 'geschwister' | 'kind' }
  | { art: 'ebene'; richtung: 'ein' | 'aus' }
  | { art: 'verschiebe'; richtung: 'hoch' | 'runter' }
  | { art: 'bearbeite'; mit: string | null }
  | { art: 'uebernehme'; danach: Danach }
  | { art: 'verwerfe' }
  | { art: 'loesche' }
  | { art: 'dupliziere' }
  | { art: 'durchlassen' }
  | { art: 'zurZeile' };

const GEHEN: Readonly<Record<string, Schritt>> = {
  ArrowDown: 'naechste',
  ArrowUp: 'vorige',
  Home: 'erste',
  End: 'letzte',
  PageDown: 'seiteRunter',
  PageUp: 'seiteHoch',
};

/** The intention of a key press, or null when the browser shall do what it always does. */
export function absichtVon(taste: Taste, lage: Lage): Absicht | null {
  if (lage.modus === 'text') return beimSchreiben(taste, lage);
  return (lage.bearbeitbar ? beimAendern(taste, lage) : null) ?? beimLesen(taste, lage);
}

function beimSchreiben(taste: Taste, lage: Lage): Absicht | null {
  if (taste.alt) return null;
  if (taste.key === 'Escape') return { art: 'verwerfe' };
  if (taste.key === 'F2') return { art: 'uebernehme', danach: 'bleibe' };
  if (taste.key === 'Enter') {
    // Umschalt+Enter stays with the browser: a line break inside the wording.
    if (taste.umschalt) return null;
    return { art: 'uebernehme', danach: taste.befehl ? 'kind' : 'neu' };
  }
  if (taste.key === 'Tab' && !taste.befehl && lage.tabRuecktEin) {
    return { art: 'uebernehme', danach: taste.umschalt ? 'aus' : 'ein' };
  }
  return null;
}

function beimAendern(taste: Taste, lage: Lage): Absicht | null {
  if (taste.befehl && !taste.alt) return mitBefehlstaste(taste);
  if (taste.alt) return mitAlt(taste);
  switch (taste.key) {
    case 'Enter':
      return lage.modus === 'zelle' ? { art: 'zelleOeffnen' } : { art: 'neu', als: 'geschwister' };
    case 'Tab':
      return lage.tabRuecktEin ? { art: 'ebene', richtung: taste.umschalt ? 'aus' : 'ein' } : null;
    case 'F2':
      return lage.modus === 'zelle' ? { art: 'zelleOeffnen' } : { art: 'bearbeite', mit: null };
    case 'Delete':
      return { art: 'loesche' };
    default:
      return lage.modus === 'zeile' ? beimTippen(taste) : null;
  }
}

/** Typing a character begins the edit with it; space alone would be an accident, so it is left out. */
function beimTippen(taste: Taste): Absicht | null {
  const einZeichen = [...taste.key].length === 1 && taste.key !== ' ';
  return einZeichen ? { art: 'bearbeite', mit: taste.key } : null;
}

/** Strg+Z and Strg+Y work everywhere and belong to the frame. */
function mitBefehlstaste(taste: Taste): Absicht | null {
  switch (taste.key.toLowerCase()) {
    case 'enter':
      return { art: 'neu', als: 'kind' };
    case 'd':
      return { art: 'dupliziere' };
    default:
      return null;
  }
}

/** Alt+Umschalt+→/← does what Tab does, for whoever keeps Tab for leaving. Alt+← alone is the browser's "back". */
function mitAlt(taste: Taste): Absicht | null {
  if (taste.key === 'ArrowUp') return { art: 'verschiebe', richtung: 'hoch' };
  if (taste.key === 'ArrowDown') return { art: 'verschiebe', richtung: 'runter' };
  if (taste.umschalt && taste.key === 'ArrowRight') return { art: 'ebene', richtung: 'ein' };
  if (taste.umschalt && taste.key === 'ArrowLeft') return { art: 'ebene', richtung: 'aus' };
  return null;
}

function beimLesen(taste: Taste, lage: Lage): Absicht | null {
  if (taste.alt || (taste.befehl && taste.key !== 'Home' && taste.key !== 'End')) return null;
  if (taste.key === 'Escape') return { art: lage.modus === 'zelle' ? 'zurZeile' : 'durchlassen' };
  if (taste.key === 'ArrowRight') {
    if (lage.modus === 'zeile' && lage.aufgeklappt === false) return { art: 'klappe', auf: true };
    return { art: 'zelle', richtung: 'rechts' };
  }
  if (taste.key === 'ArrowLeft') {
    if (lage.modus === 'zelle') return { art: 'zelle', richtung: 'links' };
    return lage.aufgeklappt ? { art: 'klappe', auf: false } : { art: 'gehe', schritt: 'eltern' };
  }
  if (taste.key === ' ' && lage.aufgeklappt !== null && lage.modus === 'zeile') {
    return { art: 'klappe', auf: !lage.aufgeklappt };
  }
  const schritt = GEHEN[taste.key];
  return schritt && !taste.umschalt ? { art: 'gehe', schritt } : null;
}

/** The keys in the words of the help dialog: what to press, and what it does. */
export const TASTEN_HILFE: readonly { tasten: string; wirkung: string; nurBearbeiten: boolean }[] = [
  {
    tasten: 'Enter',
    wirkung: 'neue Zeile auf derselben Ebene; beim Schreiben: übernehmen und neue Zeile',
    nurBearbeiten: true,
  },
  { tasten: 'Strg + Enter', wirkung: 'neue Zeile eine Ebene tiefer', nurBearbeiten: true },
  { tasten: 'F2 oder tippen', wirkung: 'Wortlaut bearbeiten', nurBearbeiten: true },
  { tasten: 'Umschalt + Enter', wirkung: 'Zeilenumbruch im Wortlaut', nurBearbeiten: true },
  {
    tasten: 'Esc',
    wirkung: 'Bearbeiten abbrechen; danach verlässt Tab die Gliederung',
    nurBearbeiten: false,
  },
  {
    tasten: 'Tab / Umschalt + Tab',
    wirkung: 'eine Ebene hinein / heraus (abschaltbar)',
    nurBearbeiten: true,
  },
  { tasten: 'Alt + Umschalt + → / ←', wirkung: 'eine Ebene hinein / heraus', nurBearbeiten: true },
  { tasten: 'Alt + ↑ / ↓', wirkung: 'Zeile nach oben / unten verschieben', nurBearbeiten: true },
  {
    tasten: '↑ / ↓ · Pos1 / Ende',
    wirkung: 'Zeile davor / danach · erste / letzte Zeile',
    nurBearbeiten: false,
  },
  {
    tasten: '→ / ←',
    wirkung: 'aufklappen, dann in die Spalten / zuklappen, dann zum Ziel darüber',
    nurBearbeiten: false,
  },
  { tasten: 'Entf', wirkung: 'in den Papierkorb', nurBearbeiten: true },
  { tasten: 'Strg + D', wirkung: 'Zweig duplizieren', nurBearbeiten: true },
  { tasten: 'Strg + Z / Strg + Y', wirkung: 'rückgängig / wiederholen', nurBearbeiten: true },
  { tasten: 'Strg + V', wirkung: 'Liste aus Excel oder Word als Zeilen einfügen', nurBearbeiten: true },
];
