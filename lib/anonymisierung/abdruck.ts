import type { Art } from './befund';
import { normalisiere } from './normalisiere';

/**
 * A short imprint of a found text, to recognise it again without keeping it. 53 bits, bound to one document; it is
 * no secret and no proof: who has the imprint and guesses a short number can check the guess. It is therefore
 * deleted with the document and at a Datenpanne.
 */
export function abdruck(dokumentId: string, art: Art, text: string): string {
  const eingabe = `${dokumentId}\n${art}\n${normalisiere(text).text.trim().toLowerCase().replace(/\s+/g, ' ')}`;
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < eingabe.length; i += 1) {
    const z = eingabe.charCodeAt(i);
    a = Math.imul(a ^ z, 2654435761);
    b = Math.imul(b ^ z, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
