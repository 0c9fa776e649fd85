import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Schwere } from '@/lib/anonymisierung/befund';

const ZEICHEN = { blockiert: CircleAlert, warnung: TriangleAlert, hinweis: Info };
const FARBE = { blockiert: 'text-danger', warnung: 'text-warn', hinweis: 'text-info' };

/** The sign of a finding: a shape of its own for each weight. */
export function BefundZeichen({ schwere }: { schwere: Schwere }) {
  const Zeichen = ZEICHEN[schwere];
  return <Zeichen size={16} aria-hidden className={`mt-0.5 shrink-0 ${FARBE[schwere]}`} />;
}
