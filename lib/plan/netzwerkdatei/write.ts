import { type Id, type Platz, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import type { Bestand, Datensaetze, Plan, SammlungName } from '@/lib/plan/doc/plan';
import type { Netzwerkdatei } from './schema';
import { elternVorhanden } from './verweise';

/**
 * A plan as a network file, in one order only: fields as in the schema, records by parent, rank and id. So the same
 * plan gives the same bytes, and export → import → export changes nothing. References to what no longer exists are
 * left out, as every view leaves them out; records that cannot be read cannot be exported.
 */
export function dateiAusPlan(plan: Plan, netzwerk: { name: string }): Netzwerkdatei {
  const { zielgruppe, sozialraum } = plan.meta;
  return {
    format: 'diadem-netzwerk',
    version: 1,
    netzwerk: { name: netzwerk.name },
    plan: {
      meta: { zielgruppe, sozialraum },
      akteure: datensaetze(plan, 'akteure'),
      ziele: datensaetze(plan, 'ziele'),
      aktivitaeten: datensaetze(plan, 'aktivitaeten').map((tat) => ohneUnbekannte(plan, tat)),
      indikatoren: datensaetze(plan, 'indikatoren'),
      quellen: datensaetze(plan, 'quellen'),
      annahmen: datensaetze(plan, 'annahmen'),
      messwerte: datensaetze(plan, 'messwerte'),
      kostenpositionen: datensaetze(plan, 'kostenpositionen'),
      themen: datensaetze(plan, 'themen').map((thema) => themaOhneUnbekannte(plan, thema)),
      themencluster: datensaetze(plan, 'themencluster'),
      fundstellen: datensaetze(plan, 'fundstellen'),
      planungsdaten: datensaetze(plan, 'planungsdaten').map((datum) => ({
        ...datum,
        stuetztIds: bekannte(plan, 'themen', datum.stuetztIds),
        widersprichtIds: bekannte(plan, 'themen', datum.widersprichtIds),
      })),
    },
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
    .map((eintrag) => ({ ...eintrag, platz: platzVon(sammlung, eintrag.platz, hat) }))
    .sort((a, b) => vergleiche(a.platz.parentId ?? '', b.platz.parentId ?? '') || vergleichePlatz(a, b));
}

function platzVon<P extends Platz>(
  sammlung: SammlungName,
  platz: P,
  hat: (name: SammlungName, id: Id) => boolean,
): P {
  return elternVorhanden(sammlung, platz.parentId, hat) ? platz : { ...platz, parentId: null };
}

function ohneUnbekannte(plan: Plan, tat: Datensaetze['aktivitaeten']): Datensaetze['aktivitaeten'] {
  const bekannt = (id: Id) => plan.akteure.has(id);
  return {
    ...tat,
    federfuehrungId:
      tat.federfuehrungId !== null && bekannt(tat.federfuehrungId) ? tat.federfuehrungId : null,
    beteiligteIds: bekannte(plan, 'akteure', tat.beteiligteIds),
  };
}

/** Cases are documents of their own: whether they are there is not known here, so their ids stay. */
function themaOhneUnbekannte(plan: Plan, thema: Datensaetze['themen']): Datensaetze['themen'] {
  const { clusterId } = thema.platz;
  return {
    ...thema,
    platz: {
      ...thema.platz,
      clusterId: clusterId !== null && plan.themencluster.has(clusterId) ? clusterId : null,
    },
    fallIds: [...new Set(thema.fallIds)].sort(),
    ausThemaIds: bekannte(plan, 'themen', thema.ausThemaIds),
    akteurIds: bekannte(plan, 'akteure', thema.akteurIds),
    zielIds: bekannte(plan, 'ziele', thema.zielIds),
  };
}

function bekannte(plan: Plan, sammlung: SammlungName, ids: readonly Id[]): Id[] {
  return [...new Set(ids)].filter((id) => plan[sammlung].has(id)).sort();
}

function vergleiche(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
