'use client';

import { usePlan } from '@/components/plan/use-plan';
import { type Kennzahlen, kennzahlen } from '@/lib/plan/dienstleistungskette/views/kennzahlen';
import { alsAnteil, alsDauer } from '@/lib/plan/dienstleistungskette/views/zeiten';
import type { Id } from '@/lib/plan/doc/grundlagen';

const ZEILEN: readonly [string, (k: Kennzahlen) => string][] = [
  ['Schritte', (k) => String(k.schritte)],
  ['Organisationen', (k) => String(k.organisationen)],
  ['Bahnwechsel', (k) => String(k.laneWechsel)],
  ['Übergaben', (k) => String(k.uebergaben)],
  ['ungeregelte Schnittstellen', (k) => String(k.ungeregelt)],
  ['Schleifen', (k) => String(k.schleifen.length)],
  ['kürzeste Gesamtdauer', (k) => (k.gesamt.min === 0 ? 'ohne Angabe' : alsDauer(k.gesamt.min))],
  ['längste Gesamtdauer', (k) => (k.gesamt.max === 0 ? 'ohne Angabe' : alsDauer(k.gesamt.max))],
  ['Anteil Warten', (k) => (k.warteanteil === null ? 'ohne Angabe' : alsAnteil(k.warteanteil))],
];

/** The read-outs of both chains side by side. */
export function Kennzahlenvergleich({ istId, sollId }: { istId: Id; sollId: Id }) {
  const ist = usePlan((plan) => kennzahlen(plan, istId));
  const soll = usePlan((plan) => kennzahlen(plan, sollId));
  if (!ist || !soll) return null;
  return (
    <table className="mb-5 w-full break-inside-avoid border-collapse text-left tabular-nums">
      <caption className="sr-only">Kennzahlen im Vergleich</caption>
      <thead>
        <tr className="border-b border-line-strong text-sm text-muted">
          <th scope="col" className="py-1 font-semibold">
            Kennzahl
          </th>
          <th scope="col" className="px-3 font-semibold">
            Ist
          </th>
          <th scope="col" className="px-3 font-semibold">
            Soll
          </th>
        </tr>
      </thead>
      <tbody>
        {ZEILEN.map(([name, wert]) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1 font-normal">
              {name}
            </th>
            <td className="px-3">{wert(ist)}</td>
            <td className="px-3 font-semibold">{wert(soll)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
