import { expect, type Page } from '@playwright/test';

/** One case on the screen. */
export class Fallseite {
  constructor(readonly page: Page) {}

  /** The text of the Erzählung. */
  get text() {
    return this.page.getByRole('textbox', { name: /^Erzählung von/ });
  }

  async ansicht(name: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Ansichten des Falls' })
      .getByRole('button', { name })
      .click();
  }

  async zustand(wort: string): Promise<void> {
    await expect(this.page.locator('header h2 + span')).toContainText(wort);
  }
}

/** Begins a case and waits for its page. @returns its address */
export async function neuerFall(page: Page, netzwerkId: string, anrede = 'Frau'): Promise<string> {
  await page.goto(`/netzwerk/${netzwerkId}/faelle`);
  await page.getByRole('button', { name: 'Neuer Fall' }).first().click();
  await page.getByRole('dialog').getByRole('radio', { name: anrede }).click();
  await page.getByRole('button', { name: 'Fall anlegen' }).click();
  await page.waitForURL(/\/faelle\/dok_/);
  return new URL(page.url()).pathname;
}
