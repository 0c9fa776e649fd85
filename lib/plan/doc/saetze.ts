import type * as z from 'zod/mini';

/** German sentences for what zod found wrong, for lists a person reads. */

const TYPEN: Record<string, string> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'ja oder nein',
  object: 'ein Objekt',
  array: 'eine Liste',
  map: 'ein Objekt',
  record: 'ein Objekt',
};

/** One sentence about one issue, without its place. */
export function satzZu(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Hier gehört ${TYPEN[issue.expected] ?? issue.expected} hin.`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `Zu lang: höchstens ${Number(issue.maximum).toLocaleString('de-DE')} sind erlaubt.`
        : `Zu groß: höchstens ${Number(issue.maximum).toLocaleString('de-DE')}.`;
    case 'too_small':
      return issue.origin === 'string' ? 'Darf nicht leer sein.' : `Zu klein: mindestens ${issue.minimum}.`;
    case 'invalid_value':
      return `Unbekannter Wert. Möglich sind: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return issue.format === 'date' || issue.format === 'datetime'
        ? 'Kein gültiges Datum (JJJJ-MM-TT).'
        : 'Die Schreibweise ist nicht erlaubt.';
    case 'unrecognized_keys':
      return `Unbekannte Angabe: ${issue.keys.join(', ')}.`;
    default:
      return 'Der Wert ist nicht erlaubt.';
  }
}

/** The first thing wrong, with its place: „zielgroesse.wert: Hier gehört eine Zahl hin.“ */
export function ersterSatz(fehler: z.core.$ZodError): string {
  const issue = fehler.issues[0];
  if (!issue) return 'Der Wert ist nicht erlaubt.';
  const pfad = issue.path.map(String).join('.');
  return pfad ? `${pfad}: ${satzZu(issue)}` : satzZu(issue);
}
