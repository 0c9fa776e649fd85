import { z } from 'zod';
import { istVerbreitet } from './passwoerter';

/** E-mail as stored and compared: trimmed, lower case. */
export const emailSchema = z
  .string({ error: 'Bitte geben Sie Ihre E-Mail-Adresse ein.' })
  .trim()
  .toLowerCase()
  .min(1, 'Bitte geben Sie Ihre E-Mail-Adresse ein.')
  .max(254, 'Diese E-Mail-Adresse ist zu lang.')
  .pipe(z.email('Das ist keine vollständige E-Mail-Adresse, zum Beispiel vorname.nachname@stadt.example.'));

/** Name shown to the others in the network. Control characters are refused, they have no place in a name. */
export const personenNameSchema = z
  .string({ error: 'Bitte geben Sie Ihren Namen ein.' })
  .trim()
  .min(1, 'Bitte geben Sie Ihren Namen ein.')
  .max(120, 'Der Name darf höchstens 120 Zeichen lang sein.')
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'Der Name enthält unsichtbare Steuerzeichen. Bitte tippen Sie ihn neu ein.');

/** A new password: length counts, not the mixture of characters; widely used ones are refused. */
export const neuesPasswortSchema = z
  .string({ error: 'Bitte wählen Sie ein Passwort.' })
  .min(8, 'Das Passwort braucht mindestens 8 Zeichen; empfohlen sind 15 oder mehr.')
  .max(128, 'Das Passwort darf höchstens 128 Zeichen lang sein.')
  .refine(
    (wert) => !istVerbreitet(wert),
    'Dieses Passwort ist sehr verbreitet und wird zuerst ausprobiert. Bitte wählen Sie ein anderes.',
  );

/** A new account. */
export const kontoSchema = z.object({
  name: personenNameSchema,
  email: emailSchema,
  passwort: neuesPasswortSchema,
});

/** An id that came from outside; a plain string, never an object a query could read as a filter (S23). */
export const kennungSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** A token of a link: 128 bits in base64url. */
export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
