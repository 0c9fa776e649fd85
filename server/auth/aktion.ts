import type { z } from 'zod';
import { EINGABE_UNGUELTIG, Verweigert } from './anfrage';

/** What a server action answers: done, or a status as HTTP would say it, a German sentence, and what is wrong by field. */
export type Antwort<T> =
  | { ok: true; wert: T }
  | { ok: false; status: number; fehler: string; felder?: Record<string, string> };

/** Input that did not pass its schema, with the sentence for each field. */
class FalscheFelder extends Verweigert {
  constructor(readonly felder: Record<string, string>) {
    super(400, Object.values(felder)[0] ?? EINGABE_UNGUELTIG().satz);
  }
}

/**
 * Parses what came from outside. Only the fields of the schema survive (S22), each a checked primitive (S23).
 * @throws Verweigert 400
 */
export function lies<S extends z.ZodType>(schema: S, eingabe: unknown): z.infer<S> {
  // Schemas word what people can get wrong; whatever else is off came from a program and gets the general sentence.
  const gelesen = schema.safeParse(eingabe, { error: () => EINGABE_UNGUELTIG().satz });
  if (gelesen.success) return gelesen.data;
  const felder: Record<string, string> = {};
  for (const { path, message } of gelesen.error.issues) {
    const feld = path.map(String).join('.');
    if (feld) felder[feld] ??= message;
  }
  throw Object.keys(felder).length > 0 ? new FalscheFelder(felder) : EINGABE_UNGUELTIG();
}

/** Runs an action's work; a refusal becomes an answer, anything unexpected goes on and is shown without its text. */
export async function fuehreAus<T>(arbeit: () => Promise<T>): Promise<Antwort<T>> {
  try {
    return { ok: true, wert: await arbeit() };
  } catch (fehler) {
    if (!(fehler instanceof Verweigert)) throw fehler;
    const felder = fehler instanceof FalscheFelder ? { felder: fehler.felder } : {};
    return { ok: false, status: fehler.status, fehler: fehler.satz, ...felder };
  }
}
