import { expect, type Locator, type Page } from '@playwright/test';

/** The Zielbaum as a planner speaks of it. */
export class ZielbaumSeite {
  readonly baum: Locator;
  readonly leiste: Locator;

  constructor(readonly page: Page) {
    this.baum = page.getByRole('tree', { name: 'Zielbaum' });
    this.leiste = page.getByRole('toolbar', { name: 'Zielbaum' });
  }

  async oeffne(netzwerkId: string, auswahl?: string): Promise<void> {
    await this.page.goto(`/netzwerk/${netzwerkId}/ziele?ansicht=baum${auswahl ? `&auswahl=${auswahl}` : ''}`);
    await expect(this.baum).toBeVisible({ timeout: 30_000 });
    // The picture is fitted once after it opens.
    await this.page.waitForTimeout(600);
  }

  /** A node by what a screen reader says of it. */
  knoten(wortlaut: string | RegExp): Locator {
    return this.baum.getByRole('treeitem', { name: wortlaut });
  }

  async waehle(wortlaut: string | RegExp): Promise<void> {
    await this.knoten(wortlaut).click({ position: { x: 12, y: 8 } });
  }

  /** Drags one node onto another. */
  async ziehe(was: string, auf: string): Promise<void> {
    const [von, nach] = [await this.knoten(was).boundingBox(), await this.knoten(auf).boundingBox()];
    if (!von || !nach) throw new Error(`${was} oder ${auf} ist nicht zu sehen`);
    await this.page.mouse.move(von.x + 20, von.y + 8);
    await this.page.mouse.down();
    await this.page.mouse.move(von.x + 40, von.y + 28, { steps: 4 });
    await this.page.mouse.move(nach.x + nach.width / 2, nach.y + nach.height / 2, { steps: 8 });
  }

  async lasseLos(): Promise<void> {
    await this.page.mouse.up();
  }
}
