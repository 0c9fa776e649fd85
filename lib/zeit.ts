const ZEITPUNKT = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'medium',
  timeStyle: 'short',
});
const TAG = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'medium' });

/** A moment as people here write it: `20.11.2026, 14:05`. The same on server and browser, wherever they stand. */
export function zeitpunkt(am: Date): string {
  return ZEITPUNKT.format(am);
}

/** The day of a moment: `20.11.2026`. */
export function tag(am: Date): string {
  return TAG.format(am);
}
