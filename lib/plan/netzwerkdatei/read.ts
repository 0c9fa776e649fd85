import * as Y from 'yjs';
import type { z } from 'zod';
import { ergaenzeEinschaetzungen } from '@/lib/plan/beteiligtenanalyse/commands/ergaenzen';
import { DOKUMENT_ARTEN } from '@/lib/plan/doc/arten';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type Datensaetze, SAMMLUNG_NOMEN, type SammlungName, SCHEMA_VERSION } from '@/lib/plan/doc/plan';
import { PlanSchreiber } from '@/lib/plan/doc/plan-schreiber';
import { satzZu } from '@/lib/plan/doc/saetze';
import { neuesDokument } from '@/lib/plan/doc/seed';
import { type Netzwerkdatei, netzwerkdateiSchema } from './schema';
import { verweiseVon } from './verweise';

/** Where something is wrong with a file, and what: `plan.ziele[3].titel`, „Hier gehört ein Text hin.“ */
export interface Dateifehler {
  pfad: string;
  satz: string;
}

/** A longer list helps nobody; the first ones usually explain the rest. */
const MAX_FEHLER = 100;

const PLAN_SAMMLUNGEN = DOKUMENT_ARTEN.plan.sammlungen;
const FALL_SAMMLUNGEN = DOKUMENT_ARTEN.fall.sammlungen;
const ANALYSE_SAMMLUNGEN = DOKUMENT_ARTEN.beteiligtenanalyse.sammlungen;

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
    for (const sammlung of PLAN_SAMMLUNGEN) uebernimm(w, sammlung, datei.plan[sammlung]);
  });
  return Y.encodeStateAsUpdate(doc);
}

/**
 * The same for the judgements. Each Akteur of the file gets its Einschätzung, even an empty one: the server makes what
 * is missing only after a change, and the first to write a judgement would be told to wait.
 */
export function analyseAusDatei(doc: Y.Doc, { plan, beteiligtenanalyse }: Netzwerkdatei): Uint8Array {
  if (!beteiligtenanalyse) Y.applyUpdate(doc, neuesDokument('beteiligtenanalyse'));
  doc.transact(() => {
    if (beteiligtenanalyse) {
      const w = new PlanSchreiber(doc, '', 'beteiligtenanalyse');
      w.meta({ schemaVersion: DOKUMENT_ARTEN.beteiligtenanalyse.schemaVersion });
      for (const sammlung of ANALYSE_SAMMLUNGEN) uebernimm(w, sammlung, beteiligtenanalyse[sammlung]);
    }
    ergaenzeEinschaetzungen(
      doc,
      plan.akteure.map(({ id }) => id),
    );
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

/** The plan of a file with the ids its cases get in this installation, wherever the plan names a case. */
export function mitFallIds(datei: Netzwerkdatei, neue: ReadonlyMap<Id, Id>): Netzwerkdatei {
  const nach = (id: Id) => neue.get(id) ?? id;
  const einer = <T extends { fallId: Id | null }>(satz: T): T => ({
    ...satz,
    fallId: satz.fallId && nach(satz.fallId),
  });
  const { plan } = datei;
  return {
    ...datei,
    plan: {
      ...plan,
      themen: plan.themen.map((thema) => ({ ...thema, fallIds: thema.fallIds.map(nach) })),
      fundstellen: plan.fundstellen.map(einer),
      pruefungenAmFall: plan.pruefungenAmFall.map(einer),
    },
  };
}

/** Every id once in its document, and every reference leads somewhere. */
function pruefeVerweise({ plan, beteiligtenanalyse, faelle = [] }: Netzwerkdatei): Dateifehler[] {
  const orte = new Map<Id, SammlungName>();
  const imPlan = pruefeTeil('plan', PLAN_SAMMLUNGEN, plan, orte);
  const akteure = new Map([...orte].filter(([, sammlung]) => sammlung === 'akteure'));
  const fehler = [
    ...imPlan,
    ...faelle.flatMap((fall, i) => pruefeTeil(`faelle[${i}]`, FALL_SAMMLUNGEN, fall, new Map(), akteure)),
  ];
  if (!beteiligtenanalyse) return fehler;
  return [
    ...fehler,
    // An Einschätzung bears the id of its Akteur, so the two documents count their ids apart.
    ...pruefeTeil('beteiligtenanalyse', ANALYSE_SAMMLUNGEN, beteiligtenanalyse, new Map(), akteure),
    ...beteiligtenanalyse.einschaetzungen.flatMap(({ id }, i) =>
      akteure.has(id)
        ? []
        : [{ pfad: `beteiligtenanalyse.einschaetzungen[${i}].id`, satz: fehltSatz('id', id, ['akteure']) }],
    ),
  ];
}

/** @param orte filled with the ids of this part; `fremde`: what it may refer to beyond itself */
function pruefeTeil<S extends SammlungName>(
  teil: string,
  sammlungen: readonly S[],
  inhalt: { readonly [T in S]: readonly { id: Id }[] },
  orte: Map<Id, SammlungName>,
  fremde: ReadonlyMap<Id, SammlungName> = new Map(),
): Dateifehler[] {
  const fehler: Dateifehler[] = [];
  for (const sammlung of sammlungen) {
    inhalt[sammlung].forEach(({ id }, i) => {
      const vorher = orte.get(id);
      if (vorher)
        fehler.push({
          pfad: `${teil}.${sammlung}[${i}].id`,
          satz: `Die Kennung „${id}“ kommt mehrfach vor (auch in „${vorher}“).`,
        });
      else orte.set(id, sammlung);
    });
  }
  for (const sammlung of sammlungen) {
    inhalt[sammlung].forEach((satz, i) => {
      for (const { pfad, id, in: ziele } of verweiseVon(sammlung, satz)) {
        if ([orte.get(id), fremde.get(id)].some((name) => name !== undefined && ziele.includes(name)))
          continue;
        fehler.push({ pfad: `${teil}.${sammlung}[${i}].${pfad}`, satz: fehltSatz(pfad, id, ziele) });
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
