import type { Id } from '@/lib/plan/doc/grundlagen';

/** A step as it is set out: in which lane, and where it stands now (its centre, within its lane). */
export interface Stein {
  readonly id: Id;
  readonly laneIndex: number;
  readonly x: number;
  readonly y: number;
}

export interface Faden {
  readonly von: Id;
  readonly nach: Id;
}

interface Netz {
  nachfolger: ReadonlyMap<Id, readonly Id[]>;
  vorgaenger: ReadonlyMap<Id, readonly Id[]>;
}

/** What people read first: further left, then the upper lane, then higher up. */
export function leseordnung(a: Stein, b: Stein): number {
  return a.x - b.x || a.laneIndex - b.laneIndex || a.y - b.y || (a.id < b.id ? -1 : 1);
}

/**
 * The column of each step: behind everything that leads to it. Edges that lead back (loops) do not count. Steps
 * without any edge stand in the column of their nearest neighbour, so that nothing people know changes sides.
 */
export function spaltenVon(steine: readonly Stein[], faeden: readonly Faden[]): Map<Id, number> {
  const sortiert = [...steine].sort(leseordnung);
  const netz = ohneRueckwege(sortiert, faeden);
  const spalten = new Map<Id, number>();
  for (const id of reihenfolge(sortiert, netz)) {
    const davor = (netz.vorgaenger.get(id) ?? []).map((v) => (spalten.get(v) ?? 0) + 1);
    spalten.set(id, Math.max(0, ...davor));
  }
  rueckeHeran(sortiert, netz, spalten);
  stelleEinzelneDazu(sortiert, netz, spalten);
  return spalten;
}

/** Walks from the first step on; an edge to a step that is still being walked leads back and is left out. */
function ohneRueckwege(sortiert: readonly Stein[], faeden: readonly Faden[]): Netz {
  const alle = new Map<Id, Id[]>(sortiert.map((s) => [s.id, []]));
  const hatVorgaenger = new Set<Id>();
  for (const { von, nach } of faeden) {
    if (von === nach || !alle.has(nach)) continue;
    alle.get(von)?.push(nach);
    if (alle.has(von)) hatVorgaenger.add(nach);
  }
  const rang = new Map(sortiert.map((s, i) => [s.id, i]));
  for (const ziele of alle.values()) ziele.sort((a, b) => (rang.get(a) ?? 0) - (rang.get(b) ?? 0));
  const nachfolger = new Map<Id, Id[]>(sortiert.map((s) => [s.id, []]));
  const vorgaenger = new Map<Id, Id[]>(sortiert.map((s) => [s.id, []]));
  const stand = new Map<Id, 'offen' | 'fertig'>();
  const anfaenge = [
    ...sortiert.filter((s) => !hatVorgaenger.has(s.id)),
    ...sortiert.filter((s) => hatVorgaenger.has(s.id)),
  ];
  for (const anfang of anfaenge) {
    if (stand.has(anfang.id)) continue;
    // With a stack of its own: a chain of a thousand steps in a row must not exhaust the one of the language.
    const weg: { id: Id; naechster: number }[] = [{ id: anfang.id, naechster: 0 }];
    stand.set(anfang.id, 'offen');
    for (let hier = weg.at(-1); hier; hier = weg.at(-1)) {
      const ziel = alle.get(hier.id)?.[hier.naechster];
      hier.naechster += 1;
      if (ziel === undefined) {
        stand.set(hier.id, 'fertig');
        weg.pop();
      } else if (stand.get(ziel) !== 'offen') {
        nachfolger.get(hier.id)?.push(ziel);
        vorgaenger.get(ziel)?.push(hier.id);
        if (!stand.has(ziel)) {
          stand.set(ziel, 'offen');
          weg.push({ id: ziel, naechster: 0 });
        }
      }
    }
  }
  return { nachfolger, vorgaenger };
}

/** Every step after all that lead to it. */
function reihenfolge(sortiert: readonly Stein[], { nachfolger, vorgaenger }: Netz): Id[] {
  const wartet = new Map(sortiert.map((s) => [s.id, vorgaenger.get(s.id)?.length ?? 0]));
  const folge = sortiert.filter((s) => wartet.get(s.id) === 0).map((s) => s.id);
  for (let i = 0; i < folge.length; i += 1) {
    for (const ziel of nachfolger.get(folge[i] ?? '') ?? []) {
      const noch = (wartet.get(ziel) ?? 0) - 1;
      wartet.set(ziel, noch);
      if (noch === 0) folge.push(ziel);
    }
  }
  return folge;
}

/** Nothing leads to it but it leads somewhere: then it stands right before that, not at the far left. */
function rueckeHeran(sortiert: readonly Stein[], netz: Netz, spalten: Map<Id, number>): void {
  const erster = sortiert[0]?.id;
  for (const { id } of sortiert) {
    const ziele = netz.nachfolger.get(id) ?? [];
    if (id === erster || ziele.length === 0 || (netz.vorgaenger.get(id)?.length ?? 0) > 0) continue;
    spalten.set(id, Math.max(0, Math.min(...ziele.map((ziel) => spalten.get(ziel) ?? 0)) - 1));
  }
}

function stelleEinzelneDazu(sortiert: readonly Stein[], netz: Netz, spalten: Map<Id, number>): void {
  const verbunden = sortiert.filter(
    ({ id }) => (netz.nachfolger.get(id)?.length ?? 0) + (netz.vorgaenger.get(id)?.length ?? 0) > 0,
  );
  if (verbunden.length === 0) {
    for (const [i, { id }] of sortiert.entries()) spalten.set(id, i);
    return;
  }
  const dabei = new Set(verbunden.map((s) => s.id));
  for (const einzeln of sortiert.filter((s) => !dabei.has(s.id))) {
    const nachbar = verbunden.reduce((a, b) =>
      Math.abs(b.x - einzeln.x) < Math.abs(a.x - einzeln.x) ? b : a,
    );
    spalten.set(einzeln.id, spalten.get(nachbar.id) ?? 0);
  }
}
