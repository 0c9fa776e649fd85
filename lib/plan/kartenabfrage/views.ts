import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Karte } from './schema';

interface Kartentafel {
  gruppen: readonly { gruppe: Karte; karten: readonly Karte[] }[];
  /** Cards in no group; also those whose group is gone. */
  einzelne: readonly Karte[];
}

/** The cards as they lie on the table. */
export const kartentafel = merke(['karten'], (plan): Kartentafel => {
  const sichtbare = [...plan.karten.values()]
    .filter(({ geloescht }) => geloescht === null)
    .sort(vergleichePlatz);
  const gruppen = sichtbare.filter(({ art }) => art === 'gruppe');
  const ids = new Set(gruppen.map(({ id }) => id));
  const karten = sichtbare.filter(({ art }) => art === 'karte');
  return {
    gruppen: gruppen.map((gruppe) => ({
      gruppe,
      karten: karten.filter(({ platz }) => platz.parentId === gruppe.id),
    })),
    einzelne: karten.filter(({ platz }) => platz.parentId === null || !ids.has(platz.parentId)),
  };
});

/** The cards of one group, in order. */
export function kartenIn(plan: Plan, gruppeId: Id): readonly Karte[] {
  return kartentafel(plan).gruppen.find(({ gruppe }) => gruppe.id === gruppeId)?.karten ?? [];
}
