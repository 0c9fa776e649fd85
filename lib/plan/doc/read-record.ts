import * as Y from 'yjs';
import type * as z from 'zod/mini';
import { type Id, idSchema } from './grundlagen';
import {
  type Datensaetze,
  FAECHER,
  LANGTEXTE,
  MENGEN,
  metaSchema,
  type PlanMeta,
  SAMMLUNGEN,
  type SammlungName,
  SCHEMA_VERSION,
  type Unlesbar,
} from './plan';
import { ersterSatz } from './saetze';

/** Any member can write anything into the shared document, so each record is parsed before it is believed (R29). */

const SCHEMATA: { readonly [S in SammlungName]: z.ZodMiniType<Datensaetze[S]> } = SAMMLUNGEN;

export type Gelesen<S extends SammlungName> =
  | { ok: true; datensatz: Datensaetze[S] }
  | { ok: false; unlesbar: Unlesbar };

/** Reads one record; never throws, never follows nested shared types (their depth is not ours to choose). */
export function readRecord<S extends SammlungName>(sammlung: S, id: Id, wert: unknown): Gelesen<S> {
  const unlesbar = (grund: string): Gelesen<S> => ({ ok: false, unlesbar: { sammlung, id, grund } });
  if (!idSchema.safeParse(id).success) return unlesbar('Die Kennung ist nicht erlaubt.');
  if (!(wert instanceof Y.Map)) return unlesbar('An dieser Stelle steht kein Datensatz.');
  const ergebnis = SCHEMATA[sammlung].safeParse(alsWerte(sammlung, id, wert));
  return ergebnis.success
    ? { ok: true, datensatz: ergebnis.data }
    : unlesbar(`Ein Feld ist beschädigt – ${ersterSatz(ergebnis.error)}`);
}

/**
 * Reads one record of which only these keys have changed since it was read as `alt`: what they hold is parsed, the rest
 * stays as it is. null: it takes more than that, and the record is to be read whole.
 */
export function readFelder<S extends SammlungName>(
  sammlung: S,
  alt: Datensaetze[S],
  wert: unknown,
  keys: ReadonlySet<string>,
): Datensaetze[S] | null {
  if (!(wert instanceof Y.Map)) return null;
  const felder: Readonly<Record<string, z.ZodMiniType>> = SAMMLUNGEN[sammlung].shape;
  const neu: Record<string, unknown> = {};
  for (const key of keys) {
    const feld = istEinfach(sammlung, key) ? felder[key] : undefined;
    const gelesen = feld?.safeParse(wert.get(key));
    if (!gelesen?.success) return null;
    neu[key] = gelesen.data;
  }
  return { ...alt, ...neu };
}

/** A field that stands under its own name, as a plain value. */
function istEinfach(sammlung: SammlungName, key: string): boolean {
  const zusammengesetzt: readonly string[] = [
    'id',
    ...LANGTEXTE[sammlung],
    ...MENGEN[sammlung],
    ...(FAECHER[sammlung] ?? []),
  ];
  return Object.hasOwn(SAMMLUNGEN[sammlung].shape, key) && !zusammengesetzt.includes(key);
}

function alsWerte(sammlung: SammlungName, id: Id, wert: Y.Map<unknown>): Record<string, unknown> {
  const langtexte: readonly string[] = LANGTEXTE[sammlung];
  const mengen: readonly string[] = MENGEN[sammlung];
  const werte: Record<string, unknown> = {};
  // Only fields of the schema are looked up: a key such as `__proto__` is never copied (S13).
  for (const feld of Object.keys(SAMMLUNGEN[sammlung].shape)) {
    const inhalt = wert.get(feld);
    if (langtexte.includes(feld) && inhalt instanceof Y.Text)
      werte[feld] = inhalt.toString().slice(0, 100_000);
    else if (inhalt !== undefined) werte[feld] = inhalt;
  }
  werte.id = id;
  for (const menge of mengen) werte[menge] = mitglieder(wert, `${menge}/`);
  for (const fach of FAECHER[sammlung] ?? []) werte[fach] = faecher(wert, `${fach}/`);
  return werte;
}

/** Values by id; one that is neither text nor number is left out, so that it cannot hide the others. */
function faecher(wert: Y.Map<unknown>, vorsatz: string): Record<string, string | number> {
  const werte: [string, string | number][] = [];
  for (const [key, roh] of wert.entries()) {
    const id = key.slice(vorsatz.length);
    if (!key.startsWith(vorsatz) || !idSchema.safeParse(id).success) continue;
    const inhalt = roh instanceof Y.Text ? roh.toString() : roh;
    if (typeof inhalt === 'string' && inhalt !== '') werte.push([id, inhalt.slice(0, 100_000)]);
    else if (typeof inhalt === 'number' && Number.isFinite(inhalt)) werte.push([id, inhalt]);
  }
  return Object.fromEntries(werte.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mitglieder(wert: Y.Map<unknown>, vorsatz: string): string[] {
  return [...wert.keys()]
    .filter((key) => key.startsWith(vorsatz) && wert.get(key) === true)
    .map((key) => key.slice(vorsatz.length))
    .filter((id) => idSchema.safeParse(id).success)
    .sort();
}

/** Reads `meta` field by field: a broken Zielgruppe must not hide the Sozialraum. */
export function readMeta(meta: Y.Map<unknown>): { meta: PlanMeta; unlesbar: Unlesbar[] } {
  const unlesbar: Unlesbar[] = [];
  const werte: PlanMeta = { schemaVersion: SCHEMA_VERSION, zielgruppe: '', sozialraum: '' };
  const lies = (feld: keyof PlanMeta) => {
    if (!meta.has(feld)) return;
    const ergebnis = metaSchema.shape[feld].safeParse(meta.get(feld));
    if (ergebnis.success) Object.assign(werte, { [feld]: ergebnis.data });
    else
      unlesbar.push({
        sammlung: 'meta',
        id: feld,
        grund: `Ein Feld ist beschädigt – ${ersterSatz(ergebnis.error)}`,
      });
  };
  lies('schemaVersion');
  lies('zielgruppe');
  lies('sozialraum');
  return { meta: werte, unlesbar };
}
