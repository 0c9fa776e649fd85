import { expect, type Locator, type Page } from '@playwright/test';

/** The Planungsmatrix as a planner speaks of it. */
export class PlanungsmatrixSeite {
  constructor(readonly page: Page) {}

  async oeffne(netzwerkId: string): Promise<void> {
    await this.page.goto(`/netzwerk/${netzwerkId}/ziele?ansicht=matrix`);
    await expect(this.tabelle('Grundsatzziel')).toBeVisible({ timeout: 30_000 });
  }

  tabelle(name: string | RegExp): Locator {
    return this.page.getByRole('table', { name });
  }

  /** An entry of a cell: „Indikator: Tage vom Anspruch …“. */
  eintrag(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Writes over the entry that has the focus. */
  async schreibe(text: string): Promise<void> {
    await this.page.keyboard.press('F2');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }
}
