import { z } from 'zod';
import { type Schritt, type Verbindung, zeitspanneSchema } from '@/lib/plan/dienstleistungskette/schema';
import { kurztextSchema } from '@/lib/plan/doc/grundlagen';

/** What BPMN has no place for: one JSON value in an attribute of our own namespace. */

const kurz = kurztextSchema;
const spanne = z.nullable(zeitspanneSchema);

export const schrittAngabenSchema = z.object({
  dauer: spanne,
  wartezeit: spanne,
  rechtsgrundlage: kurz,
  system: kurz,
  nutzertext: kurz,
  mitbringen: kurz,
});
export type SchrittAngaben = z.infer<typeof schrittAngabenSchema>;

export const verbindungAngabenSchema = z.object({
  beschriftung: kurz,
  ergebnis: kurz,
  bedingung: kurz,
  uebergabe: z.boolean().nullable(),
  geberSchuldet: kurz,
  nehmerBautAuf: kurz,
  weg: kurz,
  information: kurz,
  datenschutz: kurz,
  frist: kurz,
  geregelt: z.boolean(),
  beschluss: kurz,
  problem: kurz,
});
export type VerbindungAngaben = z.infer<typeof verbindungAngabenSchema>;

export function angabenVonSchritt(schritt: Schritt): Partial<SchrittAngaben> {
  const { dauer, wartezeit, rechtsgrundlage, system, nutzertext, mitbringen } = schritt;
  return ohneLeere({ dauer, wartezeit, rechtsgrundlage, system, nutzertext, mitbringen });
}

export function angabenVonVerbindung(verbindung: Verbindung): Partial<VerbindungAngaben> {
  const { ergebnis, bedingung, uebergabe, geberSchuldet, nehmerBautAuf, weg, information } = verbindung;
  const { beschriftung, datenschutz, frist, geregelt, beschluss, problem } = verbindung;
  return ohneLeere({
    ...{ beschriftung, ergebnis, bedingung, uebergabe, geberSchuldet, nehmerBautAuf, weg, information },
    ...{ datenschutz, frist, geregelt, beschluss, problem },
  });
}

function ohneLeere<T extends object>(angaben: T): Partial<T> {
  const voll = Object.entries(angaben).filter(([, wert]) => wert !== '' && wert !== null && wert !== false);
  const nurVolle: Partial<T> = {};
  return Object.assign(nurVolle, Object.fromEntries(voll));
}
