import { useEffect, useRef, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** A row that is being named and does not exist yet. */
export interface NeueZeile {
  parentId: Id | null;
  nachId?: Id | undefined;
}

/** Names new rows one after the other, at the foot of the table where it is always seen. */
export function NeueZeileFeld({
  neu,
  erstelle,
  ende,
}: {
  neu: NeueZeile;
  /** False when it was refused. */
  erstelle: (name: string) => boolean;
  ende: () => void;
}) {
  const ref = useRef<HTMLInputElement>(null);
  const fertig = useRef(false);
  const [name, setName] = useState('');
  const eltern = usePlan((plan) => (neu.parentId ? akteurName(plan, neu.parentId) : null));
  useEffect(() => ref.current?.focus(), []);
  const label = eltern ? 'Name der Einheit' : 'Name des Akteurs';
  return (
    <div className="flex items-center gap-3 border-t border-line-strong bg-row px-5 py-2 max-md:flex-col max-md:items-stretch max-md:gap-1 max-md:px-3">
      <span className="shrink-0 text-sm text-muted">
        {eltern ? `Neue Einheit von ${eltern}` : 'Neuer Akteur'}
      </span>
      <input
        ref={ref}
        value={name}
        maxLength={2000}
        aria-label={label}
        placeholder="Name – Enter übernimmt, Esc beendet"
        onChange={(e) => setName(e.target.value)}
        onBlur={() => {
          if (fertig.current) return;
          fertig.current = true;
          if (name.trim()) erstelle(name.trim());
          ende();
        }}
        onKeyDown={(e) => {
          e.stopPropagation();
          if (e.key !== 'Escape' && e.key !== 'Enter') return;
          e.preventDefault();
          if (e.key === 'Enter' && name.trim() && erstelle(name.trim())) return setName('');
          fertig.current = true;
          ende();
        }}
        className="min-h-9 w-full max-w-xl rounded-md border border-field bg-panel px-2.5 font-medium max-md:min-h-11"
      />
    </div>
  );
}
