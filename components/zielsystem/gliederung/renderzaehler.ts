/**
 * Counts how often each row rendered, for the measurement "one edit renders one row" (bench and browser test).
 * Whoever measures puts a function on `globalThis`; without it nothing happens.
 */
declare global {
  var diademZeileGerendert: ((id: string) => void) | undefined;
}

export function meldeGerendert(id: string): void {
  globalThis.diademZeileGerendert?.(id);
}
