import type { Id } from '@/lib/plan/doc/grundlagen';
import type { SammlungName } from '@/lib/plan/doc/plan';

/** In which collections the parent of a record (`platz.parentId`) may be found. */
const ELTERN_SAMMLUNGEN: Partial<Record<SammlungName, readonly SammlungName[]>> = {
  akteure: ['akteure'],
  ziele: ['ziele'],
  aktivitaeten: ['ziele'],
  indikatoren: ['ziele'],
  quellen: ['indikatoren', 'ziele'],
  annahmen: ['ziele'],
  messwerte: ['indikatoren'],
  kostenpositionen: ['aktivitaeten'],
  themen: ['themen'],
  fundstellen: ['themen'],
  ketten: ['schritte'],
  lanes: ['ketten'],
  pruefungenAmFall: ['ketten'],
  befunde: ['pruefungenAmFall'],
  karten: ['karten'],
  antworten: ['fragen'],
};

/**
 * Where the other fields that are ids lead to; a field of one name means the same in every collection. Cases are
 * documents of their own, so `fallIds` may name what this file does not hold.
 */
const ZIELSAMMLUNGEN: Readonly<Record<string, SammlungName>> = {
  federfuehrungId: 'akteure',
  beteiligteIds: 'akteure',
  akteurId: 'akteure',
  vonAkteurId: 'akteure',
  zuAkteurId: 'akteure',
  verantwortlichGeberId: 'akteure',
  verantwortlichNehmerId: 'akteure',
  kettenId: 'ketten',
  istId: 'ketten',
  laneId: 'lanes',
  schrittId: 'schritte',
  doppeltZuId: 'schritte',
  vorlageId: 'schritte',
  vonId: 'schritte',
  nachId: 'schritte',
  zielIds: 'ziele',
  aktivitaetIds: 'aktivitaeten',
  themaIds: 'themen',
  akteurIds: 'akteure',
  clusterId: 'themencluster',
  ausThemaIds: 'themen',
  stuetztIds: 'themen',
  widersprichtIds: 'themen',
  fallgeberId: 'akteure',
  sprecherId: 'akteure',
};

/** Without these a record is nothing. */
const UNVERZICHTBAR = new Set(['kettenId', 'vonId', 'nachId', 'schrittId', 'vonAkteurId', 'zuAkteurId']);

/** One id a record holds: where in it, and in which collections it may lead somewhere. */
export interface Verweis {
  /** `platz.parentId`, `beteiligteIds[2]` */
  pfad: string;
  id: Id;
  in: readonly SammlungName[];
}

/** Every reference of a record, by the tables above. */
export function verweiseVon(sammlung: SammlungName, satz: object): Verweis[] {
  return Object.entries(satz).flatMap(([feld, wert]) => verweiseIn(sammlung, feld, feld, wert));
}

function verweiseIn(sammlung: SammlungName, feld: string, pfad: string, wert: unknown): Verweis[] {
  const ziele = zieleVon(sammlung, feld);
  if (ziele && typeof wert === 'string') return [{ pfad, id: wert, in: ziele }];
  if (ziele && Array.isArray(wert)) {
    return wert.flatMap((id, i) =>
      typeof id === 'string' ? [{ pfad: `${pfad}[${i}]`, id, in: ziele }] : [],
    );
  }
  if (typeof wert !== 'object' || wert === null || Array.isArray(wert)) return [];
  return Object.entries(wert).flatMap(([teil, inhalt]) =>
    verweiseIn(sammlung, teil, `${pfad}.${teil}`, inhalt),
  );
}

/**
 * The record without references that lead nowhere: single ones become null, sets lose the member. Null when
 * something it cannot be without is missing.
 */
export function ohneUnbekannte<T extends object>(
  sammlung: SammlungName,
  satz: T,
  hat: (sammlung: SammlungName, id: Id) => boolean,
): T | null {
  const bereinigt: Record<string, unknown> = {};
  for (const [feld, wert] of Object.entries(satz)) {
    const ziele = zieleVon(sammlung, feld);
    const bekannt = (id: unknown) => typeof id === 'string' && !!ziele?.some((name) => hat(name, id));
    if (ziele && Array.isArray(wert)) bereinigt[feld] = [...new Set(wert)].filter(bekannt).sort();
    else if (ziele && typeof wert === 'string' && !bekannt(wert)) {
      if (UNVERZICHTBAR.has(feld)) return null;
      bereinigt[feld] = null;
    } else if (typeof wert === 'object' && wert !== null && !Array.isArray(wert)) {
      const innen = ohneUnbekannte(sammlung, wert, hat);
      if (!innen) return null;
      bereinigt[feld] = innen;
    } else bereinigt[feld] = wert;
  }
  return { ...satz, ...bereinigt };
}

function zieleVon(sammlung: SammlungName, feld: string): readonly SammlungName[] | undefined {
  if (feld === 'parentId') return ELTERN_SAMMLUNGEN[sammlung];
  const ziel = ZIELSAMMLUNGEN[feld];
  return ziel && [ziel];
}
