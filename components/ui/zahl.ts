const FORMAT = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 6 });

/** 1234.5 → "1.234,5". */
export function formatZahl(zahl: number): string {
  return FORMAT.format(zahl);
}

/** "1.234,5" → 1234.5; "" → null; anything that is no number → undefined. A dot counts as thousands only in groups of three. */
export function parseZahl(text: string): number | null | undefined {
  const kern = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-');
  if (kern === '') return null;
  const ohnePunkte = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(kern) ? kern.replaceAll('.', '') : kern;
  const normal = ohnePunkte.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(normal) ? Number(normal) : undefined;
}
