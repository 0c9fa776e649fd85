import type { Akteur } from '@/lib/plan/akteure/schema';
import type { AkteurZeile } from '@/lib/plan/akteure/views';

/** What the list is narrowed to. Empty values narrow nothing; several narrow together. */
export interface AkteurFilter {
  text: string;
  art: Akteur['art'] | '';
  kreis: Akteur['kreis'] | '';
  status: Akteur['status'] | '';
}

export const OHNE_FILTER: AkteurFilter = { text: '', art: '', kreis: '', status: '' };

export const istGefiltert = (filter: AkteurFilter): boolean =>
  Object.values(filter).some((wert) => wert.trim() !== '');

function passt({ akteur, pfad }: AkteurZeile, filter: AkteurFilter): boolean {
  if (filter.art && akteur.art !== filter.art) return false;
  if (filter.kreis && akteur.kreis !== filter.kreis) return false;
  if (filter.status && akteur.status !== filter.status) return false;
  const text = [...pfad, akteur.kurzname, akteur.rechtsgrundlage].join(' ').toLocaleLowerCase('de');
  return filter.text
    .toLocaleLowerCase('de')
    .split(/\s+/)
    .every((wort) => text.includes(wort));
}

export interface GezeigteZeile extends AkteurZeile {
  /** Shown only because a unit below it matches. */
  nurWegweiser: boolean;
}

/** The rows that match, also what `passtAuch` asks, with the organisations above them so that a unit never stands alone. */
export function filtere(
  zeilen: readonly AkteurZeile[],
  filter: AkteurFilter,
  passtAuch: ((zeile: AkteurZeile) => boolean) | null = null,
): GezeigteZeile[] {
  const zeigt = new Map<string, boolean>();
  const eltern = new Map(zeilen.map(({ akteur }) => [akteur.id, akteur.platz.parentId]));
  for (const zeile of zeilen) {
    if (!passt(zeile, filter) || (passtAuch && !passtAuch(zeile))) continue;
    zeigt.set(zeile.akteur.id, false);
    const gesehen = new Set([zeile.akteur.id]);
    for (let id = zeile.akteur.platz.parentId; id !== null && !gesehen.has(id); id = eltern.get(id) ?? null) {
      gesehen.add(id);
      if (!zeigt.has(id)) zeigt.set(id, true);
    }
  }
  return zeilen.flatMap((zeile) => {
    const nurWegweiser = zeigt.get(zeile.akteur.id);
    return nurWegweiser === undefined ? [] : [{ ...zeile, nurWegweiser }];
  });
}
