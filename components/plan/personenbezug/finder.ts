import type { Befund } from '@/lib/anonymisierung/befund';
import { atempause } from '@/lib/personenbezug/atempause';

type Finder = (text: string) => Promise<Befund[]>;

let bereit: Promise<Finder> | null = null;

/** Lets the page do what else is waiting. */
export const atme = () => new Promise<void>((weiter) => setTimeout(weiter, 0));

/**
 * The finders, once they are ready: their lists are built one after the other with a breath between, so that nobody
 * who types meanwhile waits for them. They search a long text in slices too. Nothing leaves the browser.
 */
export function ladeFinder(): Promise<Finder> {
  bereit ??= lade().catch((fehler: unknown) => {
    bereit = null;
    throw fehler;
  });
  return bereit;
}

async function lade(): Promise<Finder> {
  const { findeNebenbei, waermeFinder } = await import('@/lib/anonymisierung/personenbezug');
  await waermeFinder(atempause(atme));
  return (text) => findeNebenbei(text, atempause(atme));
}

/** Numbering plans of the world, only for a text with a foreign number; offline the patterns must do. */
export async function ladePlaeneFuer(text: string): Promise<void> {
  if (!/\+ ?\d|00 ?\d/.test(text)) return;
  const { ladeRufnummern } = await import('@/lib/anonymisierung/finder/rufnummern');
  await ladeRufnummern().catch(() => undefined);
}
