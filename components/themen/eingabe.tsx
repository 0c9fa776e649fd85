import { useState } from 'react';
import { GrowField } from '@/components/ui/grow-field';

/** A text taken over with Enter or on leaving, given up with Esc; what others change meanwhile does not touch it. */
export function Eingabe({
  label,
  labelHidden,
  value,
  readOnly,
  maxLength = 2_000,
  onCommit,
}: {
  label: string;
  labelHidden?: boolean;
  value: string;
  readOnly: boolean;
  maxLength?: number;
  onCommit: (text: string) => void;
}) {
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const gib = () => {
    const text = entwurf?.trim();
    setEntwurf(null);
    if (text !== undefined && text !== value) onCommit(text);
  };
  return (
    <GrowField
      label={label}
      labelHidden={labelHidden}
      value={entwurf ?? value}
      readOnly={readOnly}
      maxLength={maxLength}
      onChange={setEntwurf}
      onBlur={gib}
      onKeyDown={(e) => {
        if (e.key === 'Enter') {
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
