import * as Y from 'yjs';
import type { z } from 'zod';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type Datensaetze, SAMMLUNG_NAMEN, type SammlungName, SCHEMA_VERSION } from '@/lib/plan/doc/plan';
import { PlanSchreiber } from '@/lib/plan/doc/plan-schreiber';
import { satzZu } from '@/lib/plan/doc/saetze';
import { type Netzwerkdatei, netzwerkdateiSchema } from './schema';
import { elternVorhanden } from './verweise';

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
  const hat = (sammlung: SammlungName, id: Id) => orte.get(id) === sammlung;
  for (const sammlung of SAMMLUNG_NAMEN) {
    plan[sammlung].forEach(({ platz: { parentId } }, i) => {
      if (!elternVorhanden(sammlung, parentId, hat))
        fehler.push({
          pfad: `plan.${sammlung}[${i}].platz.parentId`,
          satz: `„${parentId}“ gibt es in der Datei nicht, oder es kann hier nicht darüber stehen.`,
        });
    });
  }
  return [...fehler, ...pruefeAkteure(plan, hat), ...pruefeThemen(plan, hat)];
}

function pruefeAkteure(
  plan: Netzwerkdatei['plan'],
  hat: (sammlung: SammlungName, id: Id) => boolean,
): Dateifehler[] {
  return plan.aktivitaeten.flatMap(({ federfuehrungId, beteiligteIds }, i) =>
    [federfuehrungId, ...beteiligteIds].flatMap((id, k) => {
      if (id === null || hat('akteure', id)) return [];
      const feld = k === 0 ? 'federfuehrungId' : `beteiligteIds[${k - 1}]`;
      return [
        { pfad: `plan.aktivitaeten[${i}].${feld}`, satz: `Den Akteur „${id}“ gibt es in der Datei nicht.` },
      ];
    }),
  );
}

/** Cases are documents of their own, so `fallIds` may name what this file does not hold. */
function pruefeThemen(
  plan: Netzwerkdatei['plan'],
  hat: (sammlung: SammlungName, id: Id) => boolean,
): Dateifehler[] {
  const pruefe = (pfad: string, sammlung: SammlungName, ids: readonly Id[]): Dateifehler[] =>
    ids.flatMap((id, k) =>
      hat(sammlung, id)
        ? []
        : [{ pfad: `${pfad}[${k}]`, satz: `„${id}“ gibt es in der Datei nicht unter „${sammlung}“.` }],
    );
  return [
    ...plan.themen.flatMap(({ platz: { clusterId }, akteurIds, zielIds, ausThemaIds }, i) => [
      ...(clusterId === null || hat('themencluster', clusterId)
        ? []
        : [
            {
              pfad: `plan.themen[${i}].platz.clusterId`,
              satz: `Das Cluster „${clusterId}“ gibt es in der Datei nicht.`,
            },
          ]),
      ...pruefe(`plan.themen[${i}].akteurIds`, 'akteure', akteurIds),
      ...pruefe(`plan.themen[${i}].zielIds`, 'ziele', zielIds),
      ...pruefe(`plan.themen[${i}].ausThemaIds`, 'themen', ausThemaIds),
    ]),
    ...plan.planungsdaten.flatMap(({ stuetztIds, widersprichtIds }, i) => [
      ...pruefe(`plan.planungsdaten[${i}].stuetztIds`, 'themen', stuetztIds),
      ...pruefe(`plan.planungsdaten[${i}].widersprichtIds`, 'themen', widersprichtIds),
    ]),
  ];
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
