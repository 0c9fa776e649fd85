/** Joins class names, leaving out what is not set. */
export function cx(...teile: (string | false | null | undefined)[]): string {
  return teile.filter(Boolean).join(' ');
}
