import { LIMITS } from '@/lib/limits';
import { CODES } from '@/lib/sync/codes';
import { VERBOTENE_NAMEN } from '../regeln';
import { Verstoss } from './urteil';

const MAX_TIEFE = 6;
const MAX_SCHLUESSEL = 200;
const MAX_ZAHL = Number.MAX_SAFE_INTEGER;

/** Checks plain values of a field: JSON only, finite, flat enough, no dangerous keys, within the field limit. @throws Verstoss */
export function pruefeWerte(werte: readonly unknown[]): void {
  for (const wert of werte) {
    if (groesse(wert, 0) > LIMITS.field) throw new Verstoss('field value too large', CODES.zuGross);
  }
}

/** UTF-8 bytes of all texts in the value, plus 8 for each other leaf. */
function groesse(wert: unknown, tiefe: number): number {
  if (tiefe > MAX_TIEFE) throw new Verstoss('value nested too deeply');
  if (wert === null || wert === undefined || typeof wert === 'boolean') return 8;
  if (typeof wert === 'string') return Buffer.byteLength(wert);
  if (typeof wert === 'number') return zahl(wert);
  if (Array.isArray(wert)) return wert.reduce((summe: number, teil) => summe + groesse(teil, tiefe + 1), 8);
  if (typeof wert === 'object') return objekt(wert, tiefe);
  throw new Verstoss(`value of type ${typeof wert}`);
}

function zahl(wert: number): number {
  if (!Number.isFinite(wert) || Math.abs(wert) > MAX_ZAHL) throw new Verstoss('number out of range');
  return 8;
}

function objekt(wert: object, tiefe: number): number {
  // The decoder assigns keys one by one, so a `__proto__` key shows as another prototype.
  if (Object.getPrototypeOf(wert) !== Object.prototype) throw new Verstoss('not a plain object');
  let summe = 8;
  for (const [schluessel, teil] of Object.entries(wert)) {
    if (schluessel.length > MAX_SCHLUESSEL || VERBOTENE_NAMEN.has(schluessel)) {
      throw new Verstoss('key not allowed');
    }
    summe += Buffer.byteLength(schluessel) + groesse(teil, tiefe + 1);
  }
  return summe;
}
