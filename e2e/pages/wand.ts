import type { Page } from '@playwright/test';

/**
 * Watches everything a page shows or says from its first frame on: texts, values of fields, every attribute (names for
 * readers, tooltips, addresses) and the title of the tab. Scripts are left out: nobody sees them.
 */
export async function beobachteWand(page: Page, ...worte: string[]): Promise<void> {
  await page.addInitScript((gesuchte) => {
    const merke = (wo: string, text: string | null | undefined) => {
      if (text && gesuchte.some((wort) => text.includes(wort)))
        document.documentElement.dataset.gesehen ??= `${wo}: ${text.slice(0, 200)}`;
    };
    const pruefe = (knoten: Node): void => {
      if (knoten instanceof Text && !knoten.parentElement?.closest('script, style'))
        merke('Text', knoten.data);
      if (!(knoten instanceof Element) || knoten.matches('script')) return;
      for (const { name, value } of knoten.attributes) if (name !== 'data-gesehen') merke(name, value);
      if (knoten instanceof HTMLInputElement || knoten instanceof HTMLTextAreaElement)
        merke('Feld', knoten.value);
      knoten.childNodes.forEach(pruefe);
    };
    new MutationObserver((aenderungen) => {
      for (const { type, target, addedNodes } of aenderungen) {
        if (type === 'childList') addedNodes.forEach(pruefe);
        else if (type === 'characterData') pruefe(target);
        else if (target instanceof Element && target !== document.documentElement)
          for (const { name, value } of target.attributes) merke(name, value);
      }
      for (const feld of document.querySelectorAll<HTMLInputElement>('input, textarea'))
        merke('Feld', feld.value);
      merke('Titel', document.title);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }, worte);
}

/** Where one of the words was first seen on this page; null when never. */
export const gesehen = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.documentElement.dataset.gesehen ?? null);
