import { type Kette, VARIANTEN } from '@/lib/plan/dienstleistungskette/schema';
import { kettenListe } from '@/lib/plan/dienstleistungskette/views/bestand';
import { kennzahlen } from '@/lib/plan/dienstleistungskette/views/kennzahlen';
import { ketteTitel, schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { alsSpanne } from '@/lib/plan/dienstleistungskette/views/zeiten';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';

/** One chain in the list. */
export interface Kettenzeile {
  id: Id;
  titel: string;
  variante: string;
  landkarte: boolean;
  /** Title of the step it shows in detail; empty for a chain of its own. */
  detailVon: string;
  konstellation: string;
  tiefe: number;
  schritte: number;
  organisationen: number;
  ungeregelt: number;
  dauer: string;
}

/** Every chain once: a Soll directly below its Ist, details below the chain of their step. */
export const zeilenAus = merke(
  ['ketten', 'lanes', 'schritte', 'verbindungen', 'akteure'],
  (plan): Kettenzeile[] => {
    const alle = kettenListe(plan);
    const gezeigt = new Set<Id>();
    const zeilen: Kettenzeile[] = [];
    const zeige = (kette: Kette, tiefe: number) => {
      if (gezeigt.has(kette.id)) return;
      gezeigt.add(kette.id);
      zeilen.push(zeile(plan, kette, tiefe));
      for (const soll of alle.filter(({ istId }) => istId === kette.id)) zeige(soll, tiefe + 1);
      for (const detail of alle.filter(
        (k) => plan.schritte.get(k.platz.parentId ?? '')?.kettenId === kette.id,
      ))
        zeige(detail, tiefe + 1);
    };
    const haengt = ({ istId, platz }: Kette) =>
      (istId !== null && alle.some(({ id }) => id === istId)) ||
      alle.some(({ id }) => plan.schritte.get(platz.parentId ?? '')?.kettenId === id);
    for (const kette of alle) if (!haengt(kette)) zeige(kette, 0);
    // What hangs on each other in a circle is shown as well.
    for (const kette of alle) zeige(kette, 0);
    return zeilen;
  },
);

function zeile(plan: Plan, kette: Kette, tiefe: number): Kettenzeile {
  const zahlen = kennzahlen(plan, kette.id);
  const schritt = plan.schritte.get(kette.platz.parentId ?? '');
  return {
    id: kette.id,
    titel: ketteTitel(plan, kette.id),
    variante: VARIANTEN[kette.variante],
    landkarte: kette.art === 'prozesslandkarte',
    detailVon: schritt ? schrittTitel(schritt) : '',
    konstellation: kette.konstellation,
    tiefe,
    schritte: zahlen?.schritte ?? 0,
    organisationen: zahlen?.organisationen ?? 0,
    ungeregelt: zahlen?.ungeregelt ?? 0,
    dauer: zahlen && zahlen.gesamt.max > 0 ? alsSpanne(zahlen.gesamt) : '',
  };
}
