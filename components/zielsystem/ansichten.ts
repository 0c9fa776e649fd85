const NAMEN: Readonly<Record<string, string>> = { baum: 'Zielbaum', matrix: 'Planungsmatrix' };

/** Name of a view of the Zielsystem by its word in the address; the Gliederung is the first. */
export function ansichtTitel(wort: string | string[] | null | undefined): string {
  return (typeof wort === 'string' ? NAMEN[wort] : undefined) ?? 'Gliederung';
}
