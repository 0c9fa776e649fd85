'use client';

import { useState } from 'react';
import { useRettung } from '@/components/plan/rettung';
import { usePraesenz } from '@/components/plan/use-praesenz';
import { cx } from '@/components/ui/cx';
import type { FieldFrame } from '@/components/ui/field';
import { GrowField } from '@/components/ui/grow-field';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** What a field is called, for somebody who only reads it: a line above, or only for screen readers. */
export function Feldname({ name, versteckt }: { name: string; versteckt: boolean | undefined }) {
  if (!versteckt) return <span className="block text-sm text-muted">{name}</span>;
  return <span className="sr-only">{name}: </span>;
}

/**
 * A short text of a case: taken over with Enter or on leaving, given up with Esc. While it is being written the
 * changes of others do not touch it.
 */
export function Eingabe({
  value,
  onCommit,
  wo,
  bearbeitbar,
  ...rest
}: FieldFrame & {
  value: string;
  onCommit: (text: string) => void;
  /** Which field others see me in. */
  wo: { id: Id; feld: string };
  bearbeitbar: boolean;
  placeholder?: string;
  maxLength?: number;
}) {
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const { setzeBearbeitung } = usePraesenz();
  const text = entwurf?.trim();
  useRettung(
    text === undefined || text === value ? null : { id: wo.id, feld: rest.label, text, uebernimm: null },
  );
  if (!bearbeitbar)
    return (
      <p
        tabIndex={-1}
        data-fundort={`${wo.id}/${wo.feld}`}
        className={cx('min-w-0 py-1.5 hyphens-auto wrap-anywhere', rest.className)}
      >
        <Feldname name={rest.label} versteckt={rest.labelHidden} />
        {value || <span className="text-muted">–</span>}
      </p>
    );
  const abgeben = () => {
    const text = entwurf?.trim();
    setEntwurf(null);
    if (text !== undefined && text !== value) onCommit(text);
  };
  return (
    <GrowField
      maxLength={2_000}
      {...rest}
      data-fundort={`${wo.id}/${wo.feld}`}
      value={entwurf ?? value}
      onChange={setEntwurf}
      onFocus={() => setzeBearbeitung(wo.id, wo.feld)}
      onBlur={() => {
        abgeben();
        setzeBearbeitung(null);
      }}
      onKeyDown={(e) => {
        if (e.key === 'Enter') {
          e.preventDefault();
          abgeben();
        }
        if (e.key === 'Escape' && entwurf !== null) {
          e.stopPropagation();
          setEntwurf(null);
        }
      }}
    />
  );
}
