import * as Y from 'yjs';
import type { z } from 'zod';
import type { Id } from '@/lib/plan/doc/grundlagen';
import {
  type Datensaetze,
  SAMMLUNG_NAMEN,
  SAMMLUNG_NOMEN,
  type SammlungName,
  SCHEMA_VERSION,
} from '@/lib/plan/doc/plan';
import { PlanSchreiber } from '@/lib/plan/doc/plan-schreiber';
import { satzZu } from '@/lib/plan/doc/saetze';
import { type Netzwerkdatei, netzwerkdateiSchema } from './schema';
import { verweiseVon } from './verweise';

/** Where something is wrong with a file, and what: `plan.ziele[3].titel`, „Hier gehört ein Text hin.“ */
export interface Dateifehler {
  pfad: string;
  satz: string;
}

/** A longer list helps nobody; the first ones usually explain the rest. */
const MAX_FEHLER = 100;

/** Checks a parsed file as a whole: it is taken completely or not at all. */
export function leseNetzwerkdatei(
  json: unknown,
): { ok: true; datei: Netzwerkdatei } | { ok: false; fehler: Dateifehler[] } {
  const ergebnis = netzwerkdateiSchema.safeParse(json);
  const fehler = ergebnis.success ? pruefeVerweise(ergebnis.data) : ergebnis.error.issues.map(alsFehler);
  if (fehler.length > 0) return { ok: false, fehler: gekuerzt(fehler) };
  return ergebnis.success ? { ok: true, datei: ergebnis.data } : { ok: false, fehler };
}

/**
 * Fills a new document with the plan of a file and returns its state as one update. Only the server seeds
 * documents: the same file seeded twice into one document would be there twice.
 */
export function planAusDatei(doc: Y.Doc, datei: Netzwerkdatei): Uint8Array {
  doc.transact(() => {
    const w = new PlanSchreiber(doc, '');
    w.meta({ schemaVersion: SCHEMA_VERSION, ...datei.plan.meta });
    for (const sammlung of SAMMLUNG_NAMEN) uebernimm(w, sammlung, datei.plan[sammlung]);
  });
  return Y.encodeStateAsUpdate(doc);
}

function uebernimm<S extends SammlungName>(
  w: PlanSchreiber,
  sammlung: S,
  datensaetze: readonly Datensaetze[SammlungName][],
): void {
  for (const { id, ...felder } of datensaetze) w.createRaw(sammlung, id, felder);
}

/** Every id once in the whole file, and every reference leads somewhere. */
function pruefeVerweise({ plan }: Netzwerkdatei): Dateifehler[] {
  const orte = new Map<Id, SammlungName>();
  const fehler: Dateifehler[] = [];
  for (const sammlung of SAMMLUNG_NAMEN) {
    plan[sammlung].forEach(({ id }, i) => {
      const vorher = orte.get(id);
      if (vorher)
        fehler.push({
          pfad: `plan.${sammlung}[${i}].id`,
          satz: `Die Kennung „${id}“ kommt mehrfach vor (auch in „${vorher}“).`,
        });
      else orte.set(id, sammlung);
    });
  }
  for (const sammlung of SAMMLUNG_NAMEN) {
    plan[sammlung].forEach((satz, i) => {
      for (const { pfad, id, in: ziele } of verweiseVon(sammlung, satz)) {
        const ort = orte.get(id);
        if (ort === undefined || !ziele.includes(ort)) {
          fehler.push({ pfad: `plan.${sammlung}[${i}].${pfad}`, satz: fehltSatz(pfad, id, ziele) });
        }
      }
    });
  }
  return fehler;
}

function fehltSatz(pfad: string, id: Id, ziele: readonly SammlungName[]): string {
  if (pfad === 'platz.parentId')
    return `„${id}“ gibt es in der Datei nicht, oder es kann hier nicht darüber stehen.`;
  const was = ziele.map((name) => SAMMLUNG_NOMEN[name].ein).join(' oder ');
  return `„${id}“ gibt es in der Datei nicht, oder es ist etwas anderes. Hier gehört hin: ${was}.`;
}

function alsFehler(issue: z.core.$ZodIssue): Dateifehler {
  const pfad = issue.path.reduce<string>(
    (bisher, teil) =>
      typeof teil === 'number' ? `${bisher}[${teil}]` : bisher ? `${bisher}.${String(teil)}` : String(teil),
    '',
  );
  return { pfad: pfad || 'Datei', satz: satzZu(issue) };
}

function gekuerzt(fehler: Dateifehler[]): Dateifehler[] {
  if (fehler.length <= MAX_FEHLER) return fehler;
  const rest = fehler.length - MAX_FEHLER;
  return [
    ...fehler.slice(0, MAX_FEHLER),
    { pfad: 'Datei', satz: `… und ${rest.toLocaleString('de-DE')} weitere Stellen.` },
  ];
}
