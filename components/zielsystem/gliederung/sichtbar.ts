import type { Id } from '@/lib/plan/doc/grundlagen';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';

/** A row of the Gliederung as it stands on the screen, with what a treegrid says about it. */
export interface SichtbareZeile {
  readonly zeile: GliederungsZeile;
  /** True open, false collapsed, null nothing below. */
  readonly aufgeklappt: boolean | null;
  /** Place among the siblings that are shown (from 1), and their number. */
  readonly position: number;
  readonly geschwister: number;
  /** Shown only because something below it matches the filter. */
  readonly nurWegweiser: boolean;
}

/**
 * The rows to show: without what lies under a collapsed row. A filter opens every way to its matches and ignores
 * what is collapsed, because a match that is hidden was not found.
 * @param treffer ids that match the filter, or null without a filter
 */
export function sichtbareZeilen(
  zeilen: readonly GliederungsZeile[],
  zugeklappt: ReadonlySet<Id>,
  treffer: ReadonlySet<Id> | null,
): SichtbareZeile[] {
  const gezeigt = treffer ? mitVorfahren(zeilen, treffer) : ohneZugeklapptes(zeilen, zugeklappt);
  const eltern = new Set(zeilen.map((zeile) => zeile.parentId));
  const anzahl = new Map<string, number>();
  for (const zeile of gezeigt) anzahl.set(gruppe(zeile), (anzahl.get(gruppe(zeile)) ?? 0) + 1);
  const bisher = new Map<string, number>();
  return gezeigt.map((zeile) => {
    const schluessel = gruppe(zeile);
    const position = (bisher.get(schluessel) ?? 0) + 1;
    bisher.set(schluessel, position);
    return {
      zeile,
      aufgeklappt: eltern.has(zeile.id) ? treffer !== null || !zugeklappt.has(zeile.id) : null,
      position,
      geschwister: anzahl.get(schluessel) ?? 1,
      nurWegweiser: treffer !== null && !treffer.has(zeile.id),
    };
  });
}

const gruppe = (zeile: GliederungsZeile) =>
  `${zeile.nichtZugeordnet ? 'lose' : 'baum'}/${zeile.tiefe}/${zeile.parentId ?? ''}`;

function ohneZugeklapptes(zeilen: readonly GliederungsZeile[], zugeklappt: ReadonlySet<Id>) {
  if (zugeklappt.size === 0) return zeilen;
  const verborgen = new Set<Id>();
  return zeilen.filter((zeile) => {
    const eltern = zeile.parentId;
    const weg = eltern !== null && (verborgen.has(eltern) || zugeklappt.has(eltern));
    if (weg) verborgen.add(zeile.id);
    return !weg;
  });
}

function mitVorfahren(zeilen: readonly GliederungsZeile[], treffer: ReadonlySet<Id>) {
  const elternVon = new Map(zeilen.map((zeile) => [zeile.id, zeile.parentId]));
  const noetig = new Set<Id>();
  for (const id of treffer) {
    let naechste: Id | null | undefined = id;
    while (naechste && !noetig.has(naechste)) {
      noetig.add(naechste);
      naechste = elternVon.get(naechste);
    }
  }
  return zeilen.filter((zeile) => noetig.has(zeile.id));
}

/** The id and every id under it, among the given rows (reading order). */
export function zweig(zeilen: readonly GliederungsZeile[], id: Id): Set<Id> {
  const dabei = new Set<Id>([id]);
  for (const zeile of zeilen) {
    if (zeile.parentId !== null && dabei.has(zeile.parentId)) dabei.add(zeile.id);
  }
  return dabei;
}

/**
 * Where the focus goes when rows vanish: the row that follows the vanished branch, else the one before it, else
 * nowhere. Both lists are in reading order.
 */
export function nachbar(vorher: readonly Id[], nachher: ReadonlySet<Id>, id: Id): Id | null {
  const stelle = vorher.indexOf(id);
  if (stelle < 0) return vorher.find((kandidat) => nachher.has(kandidat)) ?? null;
  const danach = vorher.slice(stelle + 1).find((kandidat) => nachher.has(kandidat));
  return danach ?? vorher.slice(0, stelle).findLast((kandidat) => nachher.has(kandidat)) ?? null;
}

/** The id that has to be opened for `id` to be seen, from the top down. */
export function vorfahren(zeilen: readonly GliederungsZeile[], id: Id): Id[] {
  const elternVon = new Map(zeilen.map((zeile) => [zeile.id, zeile.parentId]));
  const weg: Id[] = [];
  let naechste = elternVon.get(id);
  while (naechste && !weg.includes(naechste)) {
    weg.unshift(naechste);
    naechste = elternVon.get(naechste);
  }
  return weg;
}
