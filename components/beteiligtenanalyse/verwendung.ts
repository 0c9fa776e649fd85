import { akteurMitEinheiten, aktivitaetenJeAkteur } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { type GliederungsZeile, gliederung } from '@/lib/plan/zielsystem/views';

/** Where an Akteur has a part. Only what stands in the plan now, not what lies in the bin. */
export interface Verwendung {
  federfuehrend: GliederungsZeile[];
  beteiligt: GliederungsZeile[];
  /** Units below it, at every depth. */
  einheiten: number;
}

export function verwendung(plan: Plan, id: Id): Verwendung {
  const hier = new Set(aktivitaetenJeAkteur(plan).get(id) ?? []);
  const zeilen = hier.size === 0 ? [] : gliederung(plan).filter((zeile) => hier.has(zeile.id));
  const fuehrt = (zeile: GliederungsZeile) => plan.aktivitaeten.get(zeile.id)?.federfuehrungId === id;
  return {
    federfuehrend: zeilen.filter(fuehrt),
    beteiligt: zeilen.filter((zeile) => !fuehrt(zeile)),
    einheiten: akteurMitEinheiten(plan, id).length - 1,
  };
}

const aktivitaeten = (anzahl: number) => (anzahl === 1 ? '1 Aktivität' : `${anzahl} Aktivitäten`);

/** What is said when the Akteur goes to the bin: where it had a part, so that nobody finds out later. */
export function loeschSatz(name: string, { federfuehrend, beteiligt, einheiten }: Verwendung): string {
  const teile = [
    federfuehrend.length > 0 ? `federführend in ${aktivitaeten(federfuehrend.length)}` : '',
    beteiligt.length > 0 ? `beteiligt an ${aktivitaeten(beteiligt.length)}` : '',
  ].filter(Boolean);
  const rolle = teile.length > 0 ? ` War ${teile.join(' und ')}.` : '';
  const mit = einheiten === 0 ? '' : einheiten === 1 ? ' mit einer Einheit' : ` mit ${einheiten} Einheiten`;
  return `„${name || 'Akteur ohne Namen'}“ liegt${mit} im Papierkorb.${rolle}`;
}
