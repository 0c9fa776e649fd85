import fs from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

const UEBLICH = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser of the machine, as the tests use it: `CHROMIUM_PATH`, or where it usually lies. */
export function starteBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? UEBLICH.find((datei) => fs.existsSync(datei));
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** For functions that run in the page: the loader marks their names with a helper the page does not have. */
export const NAMENLOS = 'globalThis.__name ??= (fn) => fn';
