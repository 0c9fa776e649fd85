/** Check digits of German numbers; every function takes the bare characters without spaces. */

const quersumme = (zahl: number): number => Math.floor(zahl / 10) + (zahl % 10);

/** Steuer-Identifikationsnummer: ISO 7064 MOD 11,10. */
export function steuerIdStimmt(ziffern: string): boolean {
  if (!/^[1-9]\d{10}$/.test(ziffern)) return false;
  let produkt = 10;
  for (const ziffer of ziffern.slice(0, 10)) {
    const summe = (Number(ziffer) + produkt) % 10 || 10;
    produkt = (summe * 2) % 11;
  }
  return (11 - produkt) % 10 === Number(ziffern[10]);
}

/** Among the first ten digits of a Steuer-ID exactly one stands two or three times, all others at most once. */
export function steuerIdGestalt(ziffern: string): boolean {
  const anzahl = new Map<string, number>();
  for (const ziffer of ziffern.slice(0, 10)) anzahl.set(ziffer, (anzahl.get(ziffer) ?? 0) + 1);
  const mehrfach = [...anzahl.values()].filter((wieOft) => wieOft > 1);
  return mehrfach.length === 1 && (mehrfach[0] ?? 0) <= 3;
}

/** Krankenversichertennummer (§ 290 SGB V): letter as two digits, weights 1 2 1 2 …, digit sums, modulo 10. */
export function kvNummerStimmt(nummer: string): boolean {
  if (!/^[A-Z]\d{9}$/.test(nummer)) return false;
  const ziffern = `${String(nummer.charCodeAt(0) - 64).padStart(2, '0')}${nummer.slice(1, 9)}`;
  const summe = [...ziffern].reduce(
    (bisher, z, i) => bisher + quersumme(Number(z) * (i % 2 === 0 ? 1 : 2)),
    0,
  );
  return summe % 10 === Number(nummer[9]);
}

const SV_GEWICHTE = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/** Versicherungsnummer of the pension insurance (§ 4 VKVV). */
export function svNummerStimmt(nummer: string): boolean {
  const teile = /^(\d{8})([A-Z])(\d{2})(\d)$/.exec(nummer);
  if (!teile) return false;
  const [, vorn = '', buchstabe = '', serie = '', pruef = ''] = teile;
  const ziffern = `${vorn}${String(buchstabe.charCodeAt(0) - 64).padStart(2, '0')}${serie}`;
  const summe = [...ziffern].reduce(
    (bisher, z, i) => bisher + quersumme(Number(z) * (SV_GEWICHTE[i] ?? 0)),
    0,
  );
  return summe % 10 === Number(pruef);
}
