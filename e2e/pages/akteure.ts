import { expect, type Locator, type Page } from '@playwright/test';

/** The list of Akteure as a planner speaks of it. */
export class AkteureSeite {
  readonly liste: Locator;

  constructor(readonly page: Page) {
    this.liste = page.getByRole('grid', { name: 'Akteure des Netzwerks' });
  }

  async oeffne(netzwerkId: string): Promise<void> {
    await this.page.goto(`/netzwerk/${netzwerkId}/beteiligte`);
    await expect(this.liste).toBeVisible({ timeout: 30_000 });
  }

  /** The row of an Akteur by its exact name. */
  zeile(name: string): Locator {
    return this.liste.getByRole('row').filter({
      has: this.page.locator('[role=rowheader]').filter({ has: this.page.getByText(name, { exact: true }) }),
    });
  }

  /** The cell of a column, e.g. zelle('VHS', 'kreis'). */
  zelle(name: string, spalte: string): Locator {
    return this.zeile(name).locator(`[data-spalte="${spalte}"]`);
  }

  /** Selects the row, which opens its panel. */
  async waehle(name: string): Promise<void> {
    await this.zelle(name, 'name').click();
  }

  /** Names of the rows that are drawn, from the top. */
  async namen(): Promise<string[]> {
    return this.liste.getByRole('rowheader').evaluateAll((alle) =>
      alle
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        // Places where a long word may part are in the text, but nobody reads them.
        .map((el) => (el.querySelector('[data-name]')?.textContent ?? '').replaceAll('\u00ad', '')),
    );
  }
}
