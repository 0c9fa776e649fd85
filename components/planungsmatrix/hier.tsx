import type { Zeigender } from '@/components/plan/praesenz/je-element';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useMatrixLage } from './kontext';

const KEINE: readonly Zeigender[] = [];

/** Who else is at this goal or Aktivität, in initials. */
export function Hier({ id }: { id: Id }) {
  const personen = useMatrixLage((lage) => lage.praesenz.get(id) ?? KEINE);
  return personen.map(({ name, kuerzel, farbe }) => (
    <span
      key={name}
      title={name}
      style={{ backgroundColor: farbe }}
      className="marke mr-1 rounded-full px-1.5 py-px text-xs font-semibold text-white"
    >
      <span aria-hidden="true">{kuerzel}</span>
      <span className="sr-only">{name} ist hier</span>
    </span>
  ));
}
