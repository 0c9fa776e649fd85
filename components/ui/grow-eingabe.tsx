'use client';

import { type ReactNode, useState } from 'react';
import { GrowField } from './grow-field';
import { useVerlust } from './use-verlust';

/**
 * A text taken over with Enter or on leaving, given up with Esc, and shown whole however long it is; what others change
 * meanwhile does not touch it. For what always fits one line there is TextEingabe.
 */
export function GrowEingabe({
  value,
  readOnly,
  maxLength = 2_000,
  onCommit,
  onVerlust,
  ...rest
}: {
  label: string;
  labelHidden?: boolean;
  hint?: ReactNode;
  placeholder?: string;
  className?: string;
  value: string;
  readOnly?: boolean;
  maxLength?: number;
  onCommit: (text: string) => void;
  /** The field was taken away while something stood in it that was not handed in. */
  onVerlust?: (text: string) => void;
}) {
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const gib = () => {
    const text = entwurf?.trim();
    setEntwurf(null);
    if (text !== undefined && text !== value) onCommit(text);
  };
  useVerlust(entwurf, value, onVerlust);
  return (
    <GrowField
      {...rest}
      value={entwurf ?? value}
      readOnly={readOnly}
      maxLength={maxLength}
      onChange={setEntwurf}
      onBlur={gib}
      onKeyDown={(e) => {
        if (e.key === 'Enter' && !e.nativeEvent.isComposing) {
          e.preventDefault();
          gib();
        }
        if (e.key === 'Escape' && entwurf !== null) {
          e.stopPropagation();
          setEntwurf(null);
        }
      }}
    />
  );
}
