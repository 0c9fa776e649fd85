import { expect, type Locator, type Page } from '@playwright/test';
import { anmelden, type DemoKonto, netzwerkOeffnen } from './anmelden';

/** The Übersicht as a planner speaks of it. */
export class UebersichtSeite {
  readonly zielgruppe: Locator;
  readonly sozialraum: Locator;
  readonly speicherstand: Locator;

  constructor(readonly page: Page) {
    this.zielgruppe = page.getByLabel('Zielgruppe', { exact: true });
    this.sozialraum = page.getByLabel('Sozialraum', { exact: true });
    this.speicherstand = page.getByTestId('speicherstand');
  }

  /** Signs in and opens the demo network. @returns the network's id */
  async oeffne(konto: DemoKonto = 'koordination'): Promise<string> {
    await anmelden(this.page, konto);
    const id = await netzwerkOeffnen(this.page);
    await expect(this.page.getByRole('heading', { name: 'Für wen und wo' })).toBeVisible();
    return id;
  }

  async schreibe(feld: Locator, text: string): Promise<void> {
    await feld.fill(text);
    await feld.press('Enter');
  }

  async istGespeichert(): Promise<void> {
    await expect(this.speicherstand).toHaveText('gespeichert');
  }
}
