import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe finds nothing serious on the page as it is now. */
export async function ohneBarrieren(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const schwere = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
  expect(schwere.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}
