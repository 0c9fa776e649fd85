import { CircleCheck, Eye, PencilLine } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { FALL_ZUSTAENDE, type FallZustand } from '@/lib/access/fall';

const TON = { entwurf: 'neutral', in_pruefung: 'warn', freigegeben: 'ok' } as const;
const ZEICHEN = { entwurf: PencilLine, in_pruefung: Eye, freigegeben: CircleCheck };

/** How far a case is, in word, shape and colour. */
export function ZustandMarke({ zustand }: { zustand: FallZustand }) {
  const Zeichen = ZEICHEN[zustand];
  return (
    <Badge tone={TON[zustand]}>
      <span className="inline-flex items-center gap-1.5">
        <Zeichen size={14} aria-hidden />
        {FALL_ZUSTAENDE[zustand]}
      </span>
    </Badge>
  );
}
