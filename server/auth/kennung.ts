import { createHash, randomBytes } from 'node:crypto';

/** A new id: `<kind>_` and 128 random bits, usable as a URL segment. */
export function neueKennung(
  art: 'nw' | 'mg' | 'dok' | 'ein' | 'usr' | 'acc' | 'lim' | 'unb' | 'std',
): string {
  return `${art}_${randomBytes(16).toString('hex')}`;
}

/** A secret for a link: 128 random bits, base64url (22 characters). */
export function neuesToken(): string {
  return randomBytes(16).toString('base64url');
}

/** What is kept of a token or an address: SHA-256, hex. */
export function fingerabdruck(wert: string): string {
  return createHash('sha256').update(wert).digest('hex');
}
