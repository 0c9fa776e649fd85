/** The part of a pino logger this folder uses. Ids, codes and counts only: never a name or content (S54). */
export interface Meldung {
  info(felder: object, text: string): void;
  warn(felder: object, text: string): void;
  error(felder: object, text: string): void;
}

export const STUMM: Meldung = { info: () => undefined, warn: () => undefined, error: () => undefined };
