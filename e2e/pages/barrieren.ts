import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 A and AA with target size, and axe's own good practice (headings, landmarks). */
const REGELN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe finds nothing serious on the whole page as it is now. */
export async function ohneBarrieren(page: Page, wo = ''): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(REGELN).analyze();
  const schwere = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
  expect
    .soft(
      schwere.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`),
      wo,
    )
    .toEqual([]);
}

/** Words of an English interface that are no German words, nor names of keys. */
const ENGLISCH =
  'the|and|of|to|or|is|are|this|that|with|from|your|you|please|yes|add|delete|remove|edit|save|saved|saving|cancel|' +
  'close|open|search|settings|loading|error|warning|back|next|previous|submit|sign|log in|log out|logout|toggle|node|' +
  'nodes|edge|edges|press|select|selected|more|less|show|hide|undo|redo|copy|paste|file|files|password|user|users|' +
  'welcome|help|update|updated|create|created|new|view|views|move|sort|required|invalid|unknown|found|page|zoom in|' +
  'zoom out|fit view|handle|control panel|attribution|expand|collapse|drag|drop|click|here|empty|untitled|items|' +
  'results|send|sent|offline mode|connect|connected|disconnected|try|again|failed|success|share|download|upload|print';

/** English words in what people see or hear of the page: text, names, titles, placeholders. */
export async function englisches(page: Page): Promise<string[]> {
  return page.evaluate((worte) => {
    const muster = new RegExp(`(?<![\\p{L}\\d-])(${worte})(?![\\p{L}\\d-])`, 'iu');
    const texte: string[] = [document.title];
    const lauf = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let n = lauf.nextNode(); n; n = lauf.nextNode())
      if (!n.parentElement?.closest('script, style, noscript')) texte.push(n.textContent ?? '');
    const namen = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
    ];
    for (const el of document.body.querySelectorAll('*'))
      for (const name of namen) texte.push(el.getAttribute(name) ?? '');
    return [...new Set(texte.map((text) => text.trim()).filter((text) => muster.test(text)))];
  }, ENGLISCH);
}

/** How far the page, or its scrolling content, reaches beyond the right edge, in px. */
export async function ueberstand(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('main, dialog[open], aside')].map(
        (el) => el.scrollWidth - el.clientWidth,
      ),
    ),
  );
}

/** Texts of the content that end beyond the right edge of the screen, where nobody can scroll to them. */
export async function abgeschnitten(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const erreichbar = (el: Element | null): boolean => {
      if (!el || el.tagName === 'MAIN') return false;
      const { overflowX, clipPath } = getComputedStyle(el);
      return (
        overflowX === 'auto' || overflowX === 'scroll' || clipPath !== 'none' || erreichbar(el.parentElement)
      );
    };
    return [...document.querySelectorAll('main :is(button, a, p, h2, h3, td, th, input)')]
      .filter((el) => el.checkVisibility() && el.getBoundingClientRect().right > innerWidth + 1)
      .filter((el) => !erreichbar(el))
      .map((el) => el.textContent?.trim().slice(0, 50) ?? '');
  });
}

/**
 * Controls that are smaller than `px` in either direction, as "name width×height". Links within a sentence are
 * exempt (2.5.8), as is what is not drawn.
 * @param bereich CSS selector of the part looked at
 */
export async function zuKlein(page: Page, px: number, bereich = 'body'): Promise<string[]> {
  return page.evaluate(
    ({ px, bereich }) => {
      const alle = [...document.querySelectorAll<HTMLElement>(bereich)].flatMap((raum) => [
        ...raum.querySelectorAll<HTMLElement>(
          'button, a[href], input, select, textarea, summary, [role=button], [role=radio], [role=treeitem]',
        ),
      ]);
      const imSatz = (el: HTMLElement) =>
        getComputedStyle(el).display === 'inline' &&
        (el.parentElement?.textContent?.trim().length ?? 0) > (el.textContent?.trim().length ?? 0);
      return (
        [...new Set(alle)]
          // A jump link is drawn when it has the focus.
          .filter(
            (el) =>
              el.checkVisibility({ visibilityProperty: true }) && getComputedStyle(el).clipPath === 'none',
          )
          .filter((el) => !imSatz(el))
          .map((el) => {
            const ziel = el.matches('input[type=checkbox], input[type=radio]')
              ? (el.closest('label') ?? el)
              : el;
            const { width, height } = ziel.getBoundingClientRect();
            const name = el.getAttribute('aria-label') ?? el.textContent?.trim().slice(0, 40) ?? '';
            return { name: name || el.outerHTML.slice(0, 80), width, height };
          })
          .filter(({ width, height }) => width > 1 && height > 1 && (width < px - 0.5 || height < px - 0.5))
          .map(({ name, width, height }) => `${name} ${Math.round(width)}×${Math.round(height)}`)
      );
    },
    { px, bereich },
  );
}

/** What is wrong with the focus as it stands now; null when it can be seen and nothing lies over it. */
export async function fokusMangel(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const el = document.activeElement;
    if (!(el instanceof HTMLElement || el instanceof SVGElement) || el === document.body) return null;
    const name = `${el.tagName} ${el.getAttribute('aria-label') ?? el.textContent?.trim().slice(0, 50)}`;
    const stil = getComputedStyle(el);
    if (stil.outlineStyle === 'none' || Number.parseFloat(stil.outlineWidth) < 2)
      return `${name}: kein Rahmen`;
    const { left, top, width, height } = el.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${name}: nicht im Bild (${x}, ${y})`;
    const oben = document.elementFromPoint(x, y);
    return oben && (el.contains(oben) || oben.contains(el))
      ? null
      : `${name}: verdeckt von ${oben?.outerHTML.slice(0, 80)}`;
  });
}
