import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Fundstelle, Thema, ThemaArt, Themencluster } from '../schema';
import { wurzelVon } from './wurzel';

/** What a theme hangs on, with everything its stack brings along; unknown and doubled ids left out where that can be told. */
export interface Bezuege {
  fallIds: readonly Id[];
  ausThemaIds: readonly Id[];
  akteurIds: readonly Id[];
  zielIds: readonly Id[];
}

/** A theme that stands by itself, with the originals in its stack. */
export interface ThemaAmPlatz {
  id: Id;
  thema: Thema;
  /** The cluster it lies in, null where that is gone. */
  clusterId: Id | null;
  /** Originals merged into it, in order, at any depth. */
  stapel: readonly Thema[];
  bezuege: Bezuege;
  /** All cases it comes from: its own, and those of the themes it grew out of. */
  faelle: readonly Id[];
}

export interface ThemenStruktur {
  /** By theme, also by one in a stack: the theme that stands for it. Themes in the bin are missing. */
  wurzeln: ReadonlyMap<Id, Id>;
  /** Every theme that stands by itself, in order. */
  liste: readonly ThemaAmPlatz[];
  nachId: ReadonlyMap<Id, ThemaAmPlatz>;
  jeArt: Readonly<Record<ThemaArt, readonly ThemaAmPlatz[]>>;
  cluster: readonly Themencluster[];
  /** By theme (not by stack), in order. */
  fundstellen: ReadonlyMap<Id, readonly Fundstelle[]>;
}

/**
 * The themes as they hang together after repair. Two people at once can merge two themes into each other; then the
 * one with the smaller id stands by itself, the same on every side (R30). A stack goes to the bin and comes back as
 * a whole.
 */
export const themenStruktur = merke(['themen', 'themencluster', 'fundstellen'], (plan): ThemenStruktur => {
  const wurzeln = new Map<Id, Id>();
  for (const thema of plan.themen.values()) {
    const wurzel = wurzelVon(plan, thema);
    if (wurzel) wurzeln.set(thema.id, wurzel);
  }
  const cluster = [...plan.themencluster.values()].filter((c) => !c.geloescht).sort(vergleichePlatz);
  const fundstellen = fundstellenJeThema(plan);
  const stapel = stapelJeWurzel(plan, wurzeln);
  const liste = [...plan.themen.values()]
    .filter(({ id }) => wurzeln.get(id) === id)
    .sort(vergleichePlatz)
    .map((thema) => amPlatz(thema, stapel.get(thema.id) ?? [], { wurzeln, cluster, fundstellen }));
  const nachId = new Map(liste.map((eintrag) => [eintrag.id, eintrag]));
  for (const eintrag of liste) eintrag.faelle = alleFaelle(nachId, eintrag);
  return { wurzeln, liste, nachId, jeArt: nachArt(liste), cluster, fundstellen };
});

function stapelJeWurzel(plan: Plan, wurzeln: ReadonlyMap<Id, Id>): Map<Id, Thema[]> {
  const stapel = new Map<Id, Thema[]>();
  for (const [id, wurzel] of wurzeln) {
    const thema = plan.themen.get(id);
    if (!thema || id === wurzel) continue;
    stapel.set(wurzel, [...(stapel.get(wurzel) ?? []), thema]);
  }
  for (const liste of stapel.values()) liste.sort(vergleichePlatz);
  return stapel;
}

function fundstellenJeThema(plan: Plan): Map<Id, Fundstelle[]> {
  const je = new Map<Id, Fundstelle[]>();
  for (const fundstelle of plan.fundstellen.values()) {
    const { parentId } = fundstelle.platz;
    if (fundstelle.geloescht || parentId === null) continue;
    je.set(parentId, [...(je.get(parentId) ?? []), fundstelle]);
  }
  for (const liste of je.values()) liste.sort(vergleichePlatz);
  return je;
}

function amPlatz(
  thema: Thema,
  stapel: readonly Thema[],
  s: Pick<ThemenStruktur, 'wurzeln' | 'cluster' | 'fundstellen'>,
): ThemaAmPlatz & { faelle: readonly Id[] } {
  const alle = [thema, ...stapel];
  const vereint = (ids: (thema: Thema) => readonly Id[]) => [...new Set(alle.flatMap(ids))];
  const { clusterId } = thema.platz;
  // Noting a place in a case and taking the case off at the same time: what was just noted still counts.
  const ausFundstellen = ({ id }: Thema) =>
    (s.fundstellen.get(id) ?? []).flatMap(({ fallId }) => (fallId ? [fallId] : []));
  const ausThemaIds = vereint((t) => t.ausThemaIds).flatMap((id) => s.wurzeln.get(id) ?? []);
  return {
    id: thema.id,
    thema,
    clusterId: s.cluster.some(({ id }) => id === clusterId) ? clusterId : null,
    stapel,
    bezuege: {
      fallIds: [...new Set([...vereint((t) => t.fallIds), ...vereint(ausFundstellen)])],
      ausThemaIds: [...new Set(ausThemaIds)].filter((id) => id !== thema.id),
      akteurIds: vereint((t) => t.akteurIds),
      zielIds: vereint((t) => t.zielIds),
    },
    faelle: [],
  };
}

function alleFaelle(nachId: ReadonlyMap<Id, ThemaAmPlatz>, anfang: ThemaAmPlatz): Id[] {
  const gesehen = new Set<Id>([anfang.id]);
  const faelle = new Set<Id>();
  const offen = [anfang];
  for (let eintrag = offen.pop(); eintrag; eintrag = offen.pop()) {
    for (const id of eintrag.bezuege.fallIds) faelle.add(id);
    for (const id of eintrag.bezuege.ausThemaIds) {
      const herkunft = nachId.get(id);
      if (!herkunft || gesehen.has(id)) continue;
      gesehen.add(id);
      offen.push(herkunft);
    }
  }
  return [...faelle];
}

function nachArt(liste: readonly ThemaAmPlatz[]): ThemenStruktur['jeArt'] {
  const von = (art: ThemaArt) => liste.filter(({ thema }) => thema.art === art);
  return {
    fall: von('fall'),
    falluebergreifend: von('falluebergreifend'),
    feld: von('feld'),
    daten: von('daten'),
    generativ: von('generativ'),
  };
}

/** The theme in whose stack it lies, or itself; null when it is in the bin or unknown. */
export function wirksamesThema(plan: Plan, id: Id): Id | null {
  return themenStruktur(plan).wurzeln.get(id) ?? null;
}
