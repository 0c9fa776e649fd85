import { traegerId } from '@/lib/plan/doc/felder';
import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import type { Bestand, Datensaetze, Plan, SammlungName } from '@/lib/plan/doc/plan';
import type { Netzwerkdatei } from './schema';
import type { DateiFall } from './schema/faelle';
import { ohneUnbekannte } from './verweise';

/**
 * A plan as a network file, in one order only: fields as in the schema, records by parent, rank and id. So the same
 * plan gives the same bytes, and export → import → export changes nothing. References to what no longer exists are
 * left out, as every view leaves them out; records that cannot be read cannot be exported.
 * @param faelle released cases, when they are to be in the file
 * @param analyse the judgements, when they are to be in the file; what they say about nobody in the plan is left out
 */
export function dateiAusPlan(
  plan: Plan,
  netzwerk: { name: string },
  { analyse, faelle }: { analyse?: Plan | undefined; faelle?: DateiFall[] | undefined } = {},
): Netzwerkdatei {
  const { zielgruppe, sozialraum } = plan.meta;
  return {
    format: 'diadem-netzwerk',
    version: 1,
    netzwerk: { name: netzwerk.name },
    plan: {
      meta: { zielgruppe, sozialraum },
      akteure: datensaetze(plan, 'akteure'),
      ziele: datensaetze(plan, 'ziele'),
      aktivitaeten: datensaetze(plan, 'aktivitaeten'),
      indikatoren: datensaetze(plan, 'indikatoren'),
      quellen: datensaetze(plan, 'quellen'),
      annahmen: datensaetze(plan, 'annahmen'),
      messwerte: datensaetze(plan, 'messwerte'),
      kostenpositionen: datensaetze(plan, 'kostenpositionen'),
      themen: datensaetze(plan, 'themen'),
      themencluster: datensaetze(plan, 'themencluster'),
      fundstellen: datensaetze(plan, 'fundstellen'),
      planungsdaten: datensaetze(plan, 'planungsdaten'),
      ketten: datensaetze(plan, 'ketten'),
      lanes: datensaetze(plan, 'lanes'),
      schritte: datensaetze(plan, 'schritte'),
      verbindungen: datensaetze(plan, 'verbindungen'),
      pruefungenAmFall: datensaetze(plan, 'pruefungenAmFall'),
      befunde: datensaetze(plan, 'befunde'),
      beziehungen: datensaetze(plan, 'beziehungen'),
      fehlende: datensaetze(plan, 'fehlende'),
      karten: datensaetze(plan, 'karten'),
      fragen: datensaetze(plan, 'fragen'),
    },
    ...(analyse && { beteiligtenanalyse: analyseTeil(plan, analyse) }),
    ...(faelle && { faelle }),
  };
}

function analyseTeil({ akteure }: Plan, analyse: Plan): Netzwerkdatei['beteiligtenanalyse'] {
  const bestand = { ...analyse, akteure };
  return {
    spalten: datensaetze(bestand, 'spalten'),
    einschaetzungen: datensaetze(bestand, 'einschaetzungen').filter(({ id }) => akteure.has(id)),
    konflikte: datensaetze(bestand, 'konflikte'),
  };
}

/** The text of a file: two spaces of indentation and a newline at the end. */
export function netzwerkdateiText(datei: Netzwerkdatei): string {
  return `${JSON.stringify(datei, null, 2)}\n`;
}

function datensaetze<S extends SammlungName>(plan: Plan, sammlung: S): Datensaetze[S][] {
  const bestand: Bestand = plan;
  const hat = (name: SammlungName, id: Id) => plan[name].has(id);
  return [...bestand[sammlung].values()]
    .flatMap((satz) => ohneUnbekannte(sammlung, satz, hat) ?? [])
    .map(ohneUnzahlen)
    .sort((a, b) => vergleiche(traegerId(a) ?? '', traegerId(b) ?? '') || vergleichePlatzOderId(a, b));
}

function vergleichePlatzOderId(a: Datensaetze[SammlungName], b: Datensaetze[SammlungName]): number {
  if ('platz' in a && 'rank' in a.platz && 'platz' in b && 'rank' in b.platz) {
    return vergleichePlatz({ id: a.id, platz: a.platz }, { id: b.id, platz: b.platz });
  }
  return vergleiche(a.id, b.id);
}

/** JSON has no NaN: a step whose place cannot be read goes to the beginning of its lane. */
function ohneUnzahlen<T extends Datensaetze[SammlungName]>(satz: T): T {
  if (!('platz' in satz) || !('x' in satz.platz)) return satz;
  const { x, y } = satz.platz;
  if (Number.isFinite(x) && Number.isFinite(y)) return satz;
  return { ...satz, platz: { ...satz.platz, x: Number.isFinite(x) ? x : 0, y: Number.isFinite(y) ? y : 0 } };
}

function vergleiche(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
