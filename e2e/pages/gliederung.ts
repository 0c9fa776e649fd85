import { expect, type Locator, type Page } from '@playwright/test';

/** The Gliederung in the words of a planner. Rows are found by their wording. */
export class Gliederung {
  constructor(readonly page: Page) {}

  /** Opens the Gliederung of a network and waits for its first row or its empty state. */
  static async oeffnen(page: Page, netzwerkId: string): Promise<Gliederung> {
    await page.goto(`/netzwerk/${netzwerkId}/ziele`);
    const gliederung = new Gliederung(page);
    await expect(gliederung.gitter.or(page.getByText('Womit soll das Zielsystem beginnen?'))).toBeVisible();
    return gliederung;
  }

  get gitter(): Locator {
    return this.page.getByRole('treegrid', { name: 'Gliederung der Ziele und Aktivitäten' });
  }

  /** All rows as "nummer wortlaut", in order. */
  async zeilen(): Promise<string[]> {
    return this.gitter.locator('[data-zeile]').evaluateAll((zeilen) =>
      zeilen.map((zeile) => {
        const wortlaut = zeile.querySelector('[data-wortlaut]');
        const nummer = wortlaut?.previousElementSibling;
        const sichtbar = nummer?.hasAttribute('hidden') ? '' : (nummer?.lastChild?.textContent ?? '');
        return `${sichtbar} ${wortlaut?.textContent ?? ''}`.trim();
      }),
    );
  }

  zeile(wortlaut: string): Locator {
    return this.gitter
      .locator('[data-zeile]')
      .filter({ has: this.page.locator('[data-wortlaut]', { hasText: wortlaut }) });
  }

  get feld(): Locator {
    return this.gitter.getByRole('textbox');
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: /^Einzelheiten/ });
  }

  get rueckgaengig(): Locator {
    // The one of the bar; messages may offer one of their own.
    return this.page
      .getByRole('button', { name: /^Rückgängig/ })
      .and(this.page.locator('[aria-keyshortcuts]'));
  }

  async waehlen(wortlaut: string): Promise<void> {
    await this.zeile(wortlaut).locator('[data-wortlaut]').click();
    await expect(this.zeile(wortlaut)).toHaveAttribute('aria-selected', 'true');
  }

  /** Writes a new row of the same level after this one, with the button of the toolbar. */
  async neuDanach(wortlaut: string, neu: string): Promise<void> {
    await this.waehlen(wortlaut);
    await this.page
      .getByRole('button', { name: /^(Grundsatz|Rahmen|Ergebnis)ziel$|^Aktivität$/ })
      .first()
      .click();
    await this.feld.fill(neu);
    await this.feld.press('F2');
    await expect(this.zeile(neu)).toBeVisible();
  }

  async umformulieren(alt: string, neu: string): Promise<void> {
    await this.zeile(alt).locator('[data-wortlaut]').dblclick();
    await this.feld.fill(neu);
    await this.feld.press('F2');
    await expect(this.zeile(neu)).toBeVisible();
  }

  /** „Verschieben nach …“: no drag. */
  async umhaengen(was: string, unter: string): Promise<void> {
    await this.waehlen(was);
    await this.page.getByRole('button', { name: 'Verschieben nach …' }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Verschieben/ });
    await dialog.getByLabel('Ziel suchen').fill(unter);
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: 'Verschieben', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** An action of the menu of the selected row. */
  async aktion(wortlaut: string, name: string): Promise<void> {
    await this.waehlen(wortlaut);
    await this.zeile(wortlaut).getByRole('button', { name: 'Aktionen' }).click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  /** Pastes text on the focused row, as Strg+V does. */
  async einfuegen(wortlaut: string, text: string): Promise<void> {
    await this.zeile(wortlaut).evaluate((zeile, inhalt) => {
      const daten = new DataTransfer();
      daten.setData('text/plain', inhalt);
      zeile.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: daten, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  /** The wording of the row that has the keyboard focus; empty when no row has it. */
  async fokus(): Promise<string> {
    return this.page.evaluate(
      // Past the last control the focus is on the body, which holds all rows and is none.
      () => document.querySelector('[data-zeile]:focus [data-wortlaut]')?.textContent ?? '',
    );
  }
}

/** A network of one's own, from the demo's file, so that tests do not meet. @returns its id */
export async function eigenesNetzwerk(page: Page, datei: unknown): Promise<string> {
  const { origin } = new URL(page.url());
  const antwort = await page.request.post('/api/netzwerke/import', { headers: { origin }, data: datei });
  expect(antwort.status(), await antwort.text()).toBe(201);
  const { id } = (await antwort.json()) as { id: string };
  return id;
}
