import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import { zahlText } from '@/lib/plan/zielsystem/views/texte';
import type { Planungsdatum } from '../schema';
import { themenStruktur } from './struktur';

/** „beides“: two people said the opposite at once; both stay until the network clears it. */
export type Datenbezug = 'stuetzt' | 'widerspricht' | 'beides';

/** The planning-data cards in order, without the bin. */
export const datenListe = merke(['planungsdaten'], (plan): readonly Planungsdatum[] =>
  [...plan.planungsdaten.values()].filter((datum) => !datum.geloescht).sort(vergleichePlatz),
);

const jeThema = merke(
  ['themen', 'themencluster', 'fundstellen', 'planungsdaten'],
  (plan): ReadonlyMap<Id, readonly { datum: Planungsdatum; bezug: Datenbezug }[]> => {
    const { wurzeln } = themenStruktur(plan);
    const je = new Map<Id, { datum: Planungsdatum; bezug: Datenbezug }[]>();
    for (const datum of datenListe(plan)) {
      const aufgeloest = (ids: readonly Id[]) => new Set(ids.flatMap((id) => wurzeln.get(id) ?? []));
      const fuer = aufgeloest(datum.stuetztIds);
      const gegen = aufgeloest(datum.widersprichtIds);
      for (const id of new Set([...fuer, ...gegen])) {
        const bezug = fuer.has(id) && gegen.has(id) ? 'beides' : fuer.has(id) ? 'stuetzt' : 'widerspricht';
        je.set(id, [...(je.get(id) ?? []), { datum, bezug }]);
      }
    }
    return je;
  },
);

/** The data beside a theme, with what each says about it. */
export function datenZuThema(
  plan: Plan,
  themaId: Id,
): readonly { datum: Planungsdatum; bezug: Datenbezug }[] {
  return jeThema(plan).get(themaId) ?? [];
}

/** „37,5 % · Stadt Z · n = 214 · Meldung der Kursträger, 2025“; leaves out what is not known. */
export function datenText({ wert, gebiet, n, quelle, jahr }: Planungsdatum): string {
  const zahl = wert ? `${zahlText(wert.zahl)}${wert.einheit ? `\u00a0${wert.einheit}` : ''}` : '';
  const beleg = [quelle, jahr === null ? '' : String(jahr)].filter(Boolean).join(', ');
  return [zahl, gebiet, n === null ? '' : `n\u00a0=\u00a0${zahlText(n)}`, beleg].filter(Boolean).join(' · ');
}
