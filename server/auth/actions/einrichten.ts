'use server';

import { type Antwort, fuehreAus, lies } from '../aktion';
import { kontoSchema, tokenSchema } from '../eingaben';
import { richteEin } from '../einrichtung';

const schema = kontoSchema.extend({
  token: tokenSchema.catch('').describe('a malformed token is answered like a wrong one'),
});

/** `{ token, name, email, passwort }`: the first account of this server. */
export async function createErstesKontoAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { token, ...konto } = lies(schema, eingabe);
    await richteEin(token, konto);
    return null;
  });
}
