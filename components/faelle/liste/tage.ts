const DREISSIG_TAGE = 30 * 86_400_000;

/** „20.11.2026“ from `2026-11-20`. */
export function tagText(tag: string): string {
  const [jahr = '', monat = '', tagImMonat = ''] = tag.split('-');
  return `${tagImMonat}.${monat}.${jahr}`;
}

/** The day comes within a month, or is over. */
export function istBald(tag: string): boolean {
  return Date.parse(tag) - Date.now() < DREISSIG_TAGE;
}
