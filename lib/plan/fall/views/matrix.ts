import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Antwort, Frage } from '../schema';
import { antwortenZu, fragen } from '../views';

/** What one Akteur says to one question. An answer of several stands whole in the first of their columns. */
export interface MatrixZelle {
  akteurId: Id;
  eigene: readonly Antwort[];
  /** Answers this Akteur shares that stand in the column of `wo`. */
  geteilte: readonly { antwort: Antwort; wo: Id }[];
}

export interface MatrixZeile {
  frage: Frage;
  /** Answers of all: they stand once, across the whole line. */
  gemeinsame: readonly Antwort[];
  zellen: readonly MatrixZelle[];
  /** Answers nobody with a column here has given, for instance of an Akteur that has left. */
  ohne: readonly Antwort[];
}

/** What was answered last for these columns: a line and a cell nothing has changed in stay the very same object. */
const zuletzt = new WeakMap<
  readonly Id[],
  ReadonlyMap<Id, { alle: readonly Antwort[]; zeile: MatrixZeile }>
>();

/**
 * Question × Akteur. `spalten`: the Akteure in the order they stand on the screen. While many people type, only the
 * line and the cell that changed are new: whoever draws them draws those alone.
 */
export function perspektiven(fall: Plan, spalten: readonly Id[]): MatrixZeile[] {
  const vorher = zuletzt.get(spalten);
  const jetzt = new Map(
    fragen(fall, 'akteur').map((frage) => {
      const alle = antwortenZu(fall, frage.id);
      const alt = vorher?.get(frage.id);
      if (alt?.zeile.frage === frage && gleich(alt.alle, alle)) return [frage.id, alt];
      return [frage.id, { alle, zeile: mitBisherigen(zeile(frage, alle, spalten), alt?.zeile) }];
    }),
  );
  zuletzt.set(spalten, jetzt);
  return [...jetzt.values()].map((eintrag) => eintrag.zeile);
}

function mitBisherigen(neu: MatrixZeile, alt: MatrixZeile | undefined): MatrixZeile {
  if (!alt) return neu;
  const zellen = neu.zellen.map((zelle, i) => {
    const bisher = alt.zellen[i];
    return bisher?.akteurId === zelle.akteurId && selbeZelle(bisher, zelle) ? bisher : zelle;
  });
  return { ...neu, zellen };
}

function selbeZelle(a: MatrixZelle, b: MatrixZelle): boolean {
  return (
    gleich(a.eigene, b.eigene) &&
    a.geteilte.length === b.geteilte.length &&
    a.geteilte.every(({ antwort, wo }, i) => b.geteilte[i]?.antwort === antwort && b.geteilte[i]?.wo === wo)
  );
}

function gleich<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((eines, i) => eines === b[i]);
}

function zeile(frage: Frage, alle: readonly Antwort[], spalten: readonly Id[]): MatrixZeile {
  const stelle = new Map(spalten.map((id, i) => [id, i]));
  const eigene = new Map<Id, Antwort[]>();
  const geteilte = new Map<Id, { antwort: Antwort; wo: Id }[]>();
  const ohne: Antwort[] = [];
  for (const antwort of alle) {
    if (antwort.alle) continue;
    const hier = antwort.akteurIds
      .filter((id) => stelle.has(id))
      .sort((a, b) => (stelle.get(a) ?? 0) - (stelle.get(b) ?? 0));
    const [wo, ...auch] = hier;
    if (wo === undefined) ohne.push(antwort);
    else eigene.set(wo, [...(eigene.get(wo) ?? []), antwort]);
    for (const id of auch) if (wo) geteilte.set(id, [...(geteilte.get(id) ?? []), { antwort, wo }]);
  }
  return {
    frage,
    gemeinsame: alle.filter((antwort) => antwort.alle),
    zellen: spalten.map((akteurId) => ({
      akteurId,
      eigene: eigene.get(akteurId) ?? [],
      geteilte: geteilte.get(akteurId) ?? [],
    })),
    ohne,
  };
}

/** Every Akteur that has given an answer, taken part in a station or in the Wirkungsgefüge, or brings the case. */
export const beteiligteAmFall = merke(
  ['fallblatt', 'stationen', 'antworten', 'knoten'],
  (fall): ReadonlySet<Id> =>
    new Set(
      [
        ...[...fall.fallblatt.values()].flatMap(({ fallgeberId, sprecherId }) => [fallgeberId, sprecherId]),
        ...[...fall.stationen.values()].map(({ akteurId }) => akteurId),
        ...[...fall.antworten.values()].flatMap(({ akteurIds }) => akteurIds),
        ...[...fall.knoten.values()].map(({ akteurId }) => akteurId),
      ].filter((id) => id !== null),
    ),
);
