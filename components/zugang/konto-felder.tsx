import { TextField } from '@/components/ui/text-field';

/** What a new account consists of, as read from the form. */
export interface KontoEingabe {
  name: string;
  email: string;
  passwort: string;
}

/** Reads the fields of {@link KontoFelder}. */
export function liesKonto(form: HTMLFormElement): KontoEingabe {
  const felder = new FormData(form);
  const text = (name: string) => String(felder.get(name) ?? '');
  return { name: text('name'), email: text('email'), passwort: text('passwort') };
}

/** Name, e-mail and password of a new account, with what was wrong in each. */
export function KontoFelder({ fehler }: { fehler: Readonly<Record<string, string>> }) {
  return (
    <>
      <TextField
        label="Ihr Name"
        name="name"
        autoComplete="name"
        hint="Unter diesem Namen erscheinen Sie im Netzwerk."
        error={fehler.name}
        required
      />
      <TextField
        label="E-Mail-Adresse"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        error={fehler.email}
        required
      />
      <TextField
        label="Passwort wählen"
        name="passwort"
        type="password"
        autoComplete="new-password"
        hint="Mindestens 8 Zeichen. Sicher und gut zu merken: vier zufällige Wörter, 15 Zeichen oder mehr."
        error={fehler.passwort}
        required
      />
    </>
  );
}
