import { type Command, type Ergebnis, type Planort, runCommand } from '@/lib/plan/doc/command';

/** The value comes out of a shared document: it is parsed like anything else before the command gets it. */
export function versuche<I, T>(ort: Planort, command: Command<I, T>, eingabe: unknown): Ergebnis<T> {
  const gelesen = command.input.safeParse(eingabe);
  return gelesen.success
    ? runCommand(ort, command, gelesen.data)
    : { ok: false, grund: 'Dieser Wert lässt sich nicht mehr einsetzen, weil er nicht in das Feld passt.' };
}
