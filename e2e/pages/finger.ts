import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

/** Half of what a finger needs, in pixels of the screen. */
export const FINGER = 44;

interface Punkt {
  x: number;
  y: number;
}

/**
 * Where this element lies on top and a finger hits it: the middle, or of a line the point nearest to its middle.
 * Waits until the picture has come to rest, for longer than it takes to follow a choice, and nothing lies over it.
 */
export async function trefferpunkt(ziel: Locator): Promise<Punkt> {
  let punkt: Punkt | null = null;
  let gleich = 0;
  await expect
    .poll(
      async () => {
        const vorher = punkt;
        punkt = await freierPunkt(ziel);
        gleich = punkt !== null && vorher?.x === punkt.x && vorher.y === punkt.y ? gleich + 1 : 0;
        return gleich;
      },
      { message: 'etwas anderes liegt darüber, oder das Bild ruht nicht', intervals: [150] },
    )
    .toBeGreaterThanOrEqual(2);
  return punkt ?? { x: 0, y: 0 };
}

function freierPunkt(ziel: Locator): Promise<Punkt | null> {
  return ziel.evaluate((el) => {
    const trifft = (x: number, y: number) => {
      const oben = document.elementFromPoint(x, y);
      return oben !== null && (oben === el || el.contains(oben));
    };
    if (!(el instanceof SVGPathElement)) {
      const { x, y, width, height } = el.getBoundingClientRect();
      // The middle of what of it is on the screen.
      const mitte = {
        x: (Math.max(0, x) + Math.min(innerWidth, x + width)) / 2,
        y: (Math.max(0, y) + Math.min(innerHeight, y + height)) / 2,
      };
      return trifft(mitte.x, mitte.y) ? mitte : null;
    }
    const lang = el.getTotalLength();
    const matrix = el.getScreenCTM();
    if (!matrix) return null;
    for (let weg = 0; weg < lang / 2; weg += 4)
      for (const stelle of [lang / 2 + weg, lang / 2 - weg]) {
        const { x, y } = el.getPointAtLength(stelle).matrixTransform(matrix);
        if (trifft(x, y)) return { x, y };
      }
    return null;
  });
}

/** Touches it where it lies on top. */
export async function tippe(page: Page, ziel: Locator): Promise<void> {
  const { x, y } = await trefferpunkt(ziel);
  await page.touchscreen.tap(x, y);
}

/** A finger that is laid on, drawn along and lifted, as the screen reports it. */
export async function zieheMitFinger(page: Page, von: Punkt, nach: Punkt): Promise<void> {
  const leitung: CDPSession = await page.context().newCDPSession(page);
  const melde = (type: 'touchStart' | 'touchMove' | 'touchEnd', punkte: { x: number; y: number }[]) =>
    leitung.send('Input.dispatchTouchEvent', { type, touchPoints: punkte });
  await melde('touchStart', [von]);
  for (let i = 1; i <= 12; i += 1)
    await melde('touchMove', [
      { x: von.x + ((nach.x - von.x) * i) / 12, y: von.y + ((nach.y - von.y) * i) / 12 },
    ]);
  await melde('touchEnd', []);
  await leitung.detach();
}
