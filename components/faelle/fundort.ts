import type { Id } from '@/lib/plan/doc/grundlagen';

/** How often and how long apart a place is looked for: its view may have to be loaded first. */
const VERSUCHE = 40;
const ABSTAND_MS = 100;

/**
 * Goes to a field of the case on the screen and marks the words `zitat` in it where they still stand.
 * Gives up after a while: the field may be gone.
 */
export function zeigeFundort({ id, feld }: { id: Id; feld: string }, zitat = ''): void {
  const suche = (noch: number) => {
    const ort = document.querySelector<HTMLElement>(`[data-fundort="${CSS.escape(`${id}/${feld}`)}"]`);
    if (!ort) {
      if (noch > 0) setTimeout(() => suche(noch - 1), ABSTAND_MS);
      return;
    }
    ort.focus();
    // Words of a card: the card around them takes the focus.
    if (document.activeElement !== ort) ort.closest<HTMLElement>('[tabindex]')?.focus();
    ort.scrollIntoView({ block: 'center' });
    if (zitat) markiere(ort, zitat);
  };
  suche(VERSUCHE);
}

function markiere(ort: HTMLElement, zitat: string): void {
  if (ort instanceof HTMLTextAreaElement || ort instanceof HTMLInputElement) {
    const ab = ort.value.indexOf(zitat);
    if (ab >= 0) ort.setSelectionRange(ab, ab + zitat.length);
    return;
  }
  const bereich = bereichVon(ort, zitat);
  if (!bereich) return;
  const auswahl = window.getSelection();
  auswahl?.removeAllRanges();
  auswahl?.addRange(bereich);
  bereich.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** The words in the text of an element; between two blocks a space or nothing may stand. */
function bereichVon(ort: HTMLElement, zitat: string): Range | null {
  const gesucht = zitat.replace(/\s+/g, '');
  const zeichen: { knoten: Node; stelle: number; wort: string }[] = [];
  const lauf = document.createTreeWalker(ort, NodeFilter.SHOW_TEXT);
  for (let knoten = lauf.nextNode(); knoten; knoten = lauf.nextNode()) {
    [...(knoten.nodeValue ?? '')].reduce((stelle, wort) => {
      if (wort.trim() !== '') zeichen.push({ knoten, stelle, wort });
      return stelle + wort.length;
    }, 0);
  }
  const text = zeichen.map(({ wort }) => wort).join('');
  const ab = text.indexOf(gesucht);
  if (gesucht === '' || ab < 0) return null;
  const vorher = [...text.slice(0, ab)].length;
  const von = zeichen[vorher];
  const bis = zeichen[vorher + [...gesucht].length - 1];
  if (!von || !bis) return null;
  const bereich = document.createRange();
  bereich.setStart(von.knoten, von.stelle);
  bereich.setEnd(bis.knoten, bis.stelle + bis.wort.length);
  return bereich;
}
