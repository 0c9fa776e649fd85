import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { anmelden } from './anmelden';
import { probenetz } from './probenetz';

/** A chain as a picture, as a planner speaks of it. */
export class KettenbildSeite {
  readonly bild: Locator;
  readonly leiste: Locator;
  readonly schrittPanel: Locator;

  constructor(readonly page: Page) {
    this.bild = page.locator('[aria-roledescription="Ablaufbild"]');
    this.leiste = page.getByRole('toolbar', { name: 'Kette bearbeiten' });
    this.schrittPanel = page.getByRole('textbox', { name: 'Titel des Schritts' });
  }

  /** A chain of a fresh network, opened by its Moderation. */
  static async imProbenetz(browser: Browser, page: Page, kettenId: string): Promise<KettenbildSeite> {
    const netz = await probenetz(browser, 'moderation');
    await anmelden(page, 'moderation');
    const kette = new KettenbildSeite(page);
    await kette.oeffne(netz, kettenId);
    return kette;
  }

  /** @param ansicht named where the device would begin with another (a phone with the table) */
  async oeffne(netzwerkId: string, kettenId: string, ansicht?: string): Promise<void> {
    const wort = ansicht ? `&ansicht=${ansicht}` : '';
    await this.page.goto(`/netzwerk/${netzwerkId}/ketten?kette=${kettenId}${wort}`);
    await expect(this.bild).toBeVisible({ timeout: 30_000 });
    await expect(this.bild.locator('[data-knoten]').first()).toBeVisible({ timeout: 30_000 });
  }

  /** A step by what a screen reader says of it. */
  schritt(name: string | RegExp): Locator {
    return this.bild.getByRole('button', { name });
  }

  kante(name: string | RegExp): Locator {
    return this.bild.locator('[data-kante]').and(this.page.getByRole('button', { name }));
  }

  async lage(schritt: Locator): Promise<{ x: number; y: number }> {
    const kasten = await schritt.boundingBox();
    if (!kasten) throw new Error('der Schritt ist nicht zu sehen');
    return { x: kasten.x + kasten.width / 2, y: kasten.y + kasten.height / 2 };
  }

  /** Where a step stands in the drawing, however the picture is moved. */
  async platz(schritt: Locator): Promise<string> {
    return schritt.evaluate((el) => el.closest<HTMLElement>('.react-flow__node')?.style.transform ?? '');
  }

  /** The panel has come in and the picture has moved aside for it: nothing slides under the pointer any more. */
  async ruht(schritt: Locator): Promise<void> {
    await this.schrittPanel.waitFor();
    await this.schritteStehen(schritt);
  }

  /** The picture has come to rest after a zoom or a move. */
  async schritteStehen(schritt: Locator): Promise<void> {
    await schritt.evaluate(
      (el) =>
        new Promise<void>((fertig) => {
          let [vorher, ruhig] = ['', 0];
          const sieh = () => {
            const { x, y } = el.getBoundingClientRect();
            ruhig = `${x} ${y}` === vorher ? ruhig + 1 : 0;
            vorher = `${x} ${y}`;
            if (ruhig >= 15) fertig();
            else requestAnimationFrame(sieh);
          };
          sieh();
        }),
    );
  }

  /** Takes a step and moves it by so much, without letting go. */
  async ziehe(schritt: Locator, dx: number, dy: number): Promise<void> {
    await this.schritteStehen(schritt);
    const { x, y } = await this.lage(schritt);
    const getroffen = await schritt.evaluate(
      (el, [px, py]) => el.contains(document.elementFromPoint(px ?? 0, py ?? 0)),
      [x, y],
    );
    if (!getroffen) throw new Error('der Schritt liegt nicht unter dem Zeiger');
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx / 2, y + dy / 2, { steps: 5 });
    await this.page.mouse.move(x + dx, y + dy, { steps: 5 });
  }
}
