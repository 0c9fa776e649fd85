import type { CDPSession, Locator, Page } from '@playwright/test';

/** How smoothly a page follows a hand. Times in milliseconds. */
export interface Rahmen {
  /** Between two frames, on average, and at the 95th percentile. 16.7 is the screen's own beat. */
  mittel: number;
  p95: number;
  /** Work of the main thread per frame: what is left when the screen's beat is taken out. */
  arbeit: number;
  /** The longest task on the main thread, and how many took more than 50 ms. */
  laengste: number;
  lange: number;
}

/** Pace of the hand: a mouse tells of its place about as often as the screen draws. */
const TAKT_MS = 16;

/** Put into the page before its own scripts: collects frames and long tasks between `rahmenVon` and `rahmenBis`. */
const STOPPUHR = `
  const zeiten = [];
  const lange = [];
  let misst = false;
  const rahmen = (jetzt) => {
    if (misst) zeiten.push(jetzt);
    requestAnimationFrame(rahmen);
  };
  requestAnimationFrame(rahmen);
  new PerformanceObserver((liste) => {
    if (misst) lange.push(...liste.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  globalThis.rahmenVon = () => {
    zeiten.length = 0;
    lange.length = 0;
    misst = true;
  };
  globalThis.rahmenBis = () => {
    misst = false;
    return { zeiten: [...zeiten], lange: [...lange] };
  };
`;

interface Gemessen {
  zeiten: number[];
  lange: number[];
}

/** Measures gestures on one page. */
export class Rahmenuhr {
  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  /** Before the page is opened. */
  static async an(page: Page): Promise<Rahmenuhr> {
    await page.addInitScript({ content: STOPPUHR });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    return new Rahmenuhr(page, cdp);
  }

  async miss(tun: () => Promise<void>): Promise<Rahmen> {
    await this.page.evaluate('rahmenVon()');
    const vorher = await this.#arbeit();
    await tun();
    const arbeit = (await this.#arbeit()) - vorher;
    const { zeiten, lange } = (await this.page.evaluate('rahmenBis()')) as Gemessen;
    const abstaende = zeiten.slice(1).map((zeit, i) => zeit - (zeiten[i] ?? zeit));
    const sortiert = abstaende.toSorted((a, b) => a - b);
    return {
      mittel: abstaende.reduce((a, b) => a + b, 0) / Math.max(1, abstaende.length),
      p95: sortiert[Math.floor(sortiert.length * 0.95)] ?? Number.NaN,
      arbeit: arbeit / Math.max(1, abstaende.length),
      laengste: Math.max(0, ...lange),
      lange: lange.length,
    };
  }

  async #arbeit(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  }
}

export interface Ort {
  x: number;
  y: number;
}

/** The middle of something on the page. Asked for before measuring: looking for it is work of the page as well. */
export async function mitteVon(was: Locator): Promise<Ort> {
  const kasten = await was.boundingBox();
  if (!kasten) throw new Error('nothing to drag');
  return { x: kasten.x + kasten.width / 2, y: kasten.y + kasten.height / 2 };
}

/** What a hand does with a canvas, the same way on every page. All are of about the same length. */
export const GESTEN = {
  async schieben(page: Page): Promise<void> {
    await mitRad(page, (i) => [Math.sin(i / 8) * 30, Math.cos(i / 10) * 14]);
  },
  async zoomen(page: Page): Promise<void> {
    await page.keyboard.down('Control');
    await mitRad(page, (i) => [0, i % 40 < 20 ? -12 : 12]);
    await page.keyboard.up('Control');
  },
  async ziehen(page: Page, { x, y }: Ort): Promise<void> {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 1; i <= 90; i += 1)
      await imTakt(() => page.mouse.move(x + Math.sin(i / 12) * 80, y + (1 - Math.cos(i / 15)) * 40));
    await page.mouse.up();
  },
  /** Into the field that has the focus. */
  async tippen(page: Page): Promise<void> {
    for (let i = 0; i < 60; i += 1) await imTakt(() => page.keyboard.insertText('abcdefg '.charAt(i % 8)));
  },
};

async function mitRad(page: Page, wohin: (i: number) => [number, number]): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.mouse.move(width / 2, height / 2);
  for (let i = 0; i < 120; i += 1) await imTakt(() => page.mouse.wheel(...wohin(i)));
}

async function imTakt(tun: () => Promise<void>): Promise<void> {
  const beginn = performance.now();
  await tun();
  const rest = TAKT_MS - (performance.now() - beginn);
  if (rest > 0) await new Promise((weiter) => setTimeout(weiter, rest));
}
