import type { Locator, Page } from '@playwright/test';

/** The settings of a network, as the Koordination uses them. */
export class EinstellungenSeite {
  constructor(
    readonly page: Page,
    readonly netzwerkId: string,
  ) {}

  async oeffnen(): Promise<void> {
    await this.page.goto(`/netzwerk/${this.netzwerkId}/einstellungen`);
    await this.page.getByRole('heading', { name: 'Mitglieder' }).waitFor();
  }

  /** Makes an invitation and returns its link. */
  async einladen(angaben: { rolle: string; fuer: string; personen?: number }): Promise<string> {
    const bereich = this.page.getByRole('region', { name: 'Einladungen' });
    await bereich.getByLabel('Rolle').selectOption({ label: angaben.rolle });
    await bereich.getByLabel(/Für wen/).fill(angaben.fuer);
    await bereich.getByLabel('Personen').fill(String(angaben.personen ?? 1));
    await bereich.getByRole('button', { name: 'Einladungslink erstellen' }).click();
    await bereich.getByRole('listitem').filter({ hasText: angaben.fuer }).waitFor();
    return bereich.getByLabel('Neuer Einladungslink').inputValue();
  }

  async widerrufen(fuer: string): Promise<void> {
    await this.page.getByRole('button', { name: `Einladung ${fuer} widerrufen` }).click();
    await this.page.getByText('Der Link gilt nicht mehr.').waitFor();
  }

  rolleVon(name: string): Locator {
    return this.page.getByLabel(`Rolle von ${name}`);
  }
}
