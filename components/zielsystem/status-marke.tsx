import { Ban, Check, CircleDashed, Clock, Play, TriangleAlert } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { AKTIVITAET_STATUS, type Aktivitaet } from '@/lib/plan/zielsystem/schema';

const LOOK = {
  offen: { Icon: CircleDashed, farbe: 'bg-line/60 text-soft' },
  laeuft: { Icon: Play, farbe: 'bg-info-weak text-info' },
  erledigt: { Icon: Check, farbe: 'bg-ok-weak text-ok' },
  gestoert: { Icon: TriangleAlert, farbe: 'bg-danger-weak text-danger' },
  verworfen: { Icon: Ban, farbe: 'bg-line/60 text-muted line-through' },
} as const;

/** The state of an Aktivität as word, shape and colour. Overdue is not a state of its own: the date says it. */
export function StatusMarke({
  status,
  ueberfaellig,
}: {
  status: Aktivitaet['status'];
  ueberfaellig: boolean;
}) {
  const { Icon, farbe } = ueberfaellig ? { Icon: Clock, farbe: 'bg-danger-weak text-danger' } : LOOK[status];
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 rounded-full px-2.5 py-px text-sm whitespace-nowrap',
        farbe,
      )}
    >
      <Icon size={13} aria-hidden className="shrink-0" />
      {ueberfaellig ? (
        <>
          überfällig<span className="sr-only">, {AKTIVITAET_STATUS[status]}</span>
        </>
      ) : (
        AKTIVITAET_STATUS[status]
      )}
    </span>
  );
}
