import { z } from 'zod';

export const neuerStandSchema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'Bitte geben Sie dem Stand einen Namen, zum Beispiel „Vor der ersten Konferenz“.')
    .max(200, 'Der Name ist zu lang: höchstens 200 Zeichen.'),
});
