/**
 * Whoever reads a narrative nobody may change has no caret in it: ↑ and ↓ mark paragraph by paragraph, with the shift
 * key several, so that the keyboard too can make a theme of what it says.
 * @returns whether the key was meant for this
 */
export function markiereAbsatz(text: HTMLElement, taste: KeyboardEvent): boolean {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = taste;
  const auswahl = text.ownerDocument.getSelection();
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || ctrlKey || altKey || metaKey || !auswahl) return false;
  const absaetze = [...text.querySelectorAll('p, h2')].filter((absatz) => absatz.textContent?.trim());
  const bisher = absaetze.findIndex((absatz) => absatz.contains(auswahl.focusNode));
  const schritt = key === 'ArrowDown' ? 1 : -1;
  const neu = absaetze[Math.min(Math.max(bisher + schritt, 0), absaetze.length - 1)];
  if (!neu) return false;
  if (shiftKey && bisher >= 0) auswahl.extend(neu, schritt > 0 ? neu.childNodes.length : 0);
  else auswahl.selectAllChildren(neu);
  neu.scrollIntoView({ block: 'nearest' });
  return true;
}
