import type { Planungsmatrix } from '@/lib/plan/planungsmatrix/views';

/** True when the plan has nothing that could stand on paper. */
export function istLeer({ grundsatzziele, nichtZugeordnet }: Planungsmatrix): boolean {
  const { rahmenziele, ergebnisziele, aktivitaeten } = nichtZugeordnet;
  return grundsatzziele.length + rahmenziele.length + ergebnisziele.length + aktivitaeten.length === 0;
}
