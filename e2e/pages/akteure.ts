import { expect, type Locator, type Page } from '@playwright/test';

/** The list of Akteure as a planner speaks of it. */
export class AkteureSeite {
  readonly liste: Locator;

  constructor(readonly page: Page) {
    this.liste = page.getByRole('table', { name: 'Akteure des Netzwerks' });
  }

  async oeffne(netzwerkId: string): Promise<void> {
    await this.page.goto(`/netzwerk/${netzwerkId}/beteiligte`);
    await expect(this.liste).toBeVisible({ timeout: 30_000 });
  }

  /** The row of an Akteur by its exact name. */
  zeile(name: string): Locator {
    return this.liste.getByRole('row').filter({
      has: this.page.getByRole('button', { name: `Name: ${name}`, exact: true }),
    });
  }

  /** The cell of a column, e.g. zelle('VHS', 'Kreis'). */
  zelle(name: string, spalte: string): Locator {
    return this.zeile(name).getByRole('button', { name: new RegExp(`^${spalte}: `) });
  }

  async namen(): Promise<string[]> {
    const alle = await this.liste.getByRole('button', { name: /^Name: / }).allTextContents();
    return alle.map((text) => text.replace('Name: ', ''));
  }
}
