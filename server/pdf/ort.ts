import path from 'node:path';

/**
 * Absolute path of a file that ships with the product beside its code. Every process of the product runs in the
 * root folder (scripts/prepare.mjs), and neither bundle moves these files.
 */
export function produktdatei(...teile: string[]): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), ...teile);
}
