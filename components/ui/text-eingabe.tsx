'use client';

import { useState } from 'react';
import { TextField, type TextFieldProps } from './text-field';
import { useVerlust } from './use-verlust';

/**
 * A short text that is taken over with Enter or on leaving, and given up with Esc. While it is being written the
 * changes of others do not touch it.
 */
export function TextEingabe({
  value,
  onCommit,
  onVerlust,
  ...rest
}: Omit<TextFieldProps, 'value' | 'onChange'> & {
  value: string;
  onCommit: (text: string) => void;
  /** See GrowEingabe. */
  onVerlust?: (text: string) => void;
}) {
  const [entwurf, setEntwurf] = useState<string | null>(null);
  useVerlust(entwurf, value, onVerlust);
  const abgeben = () => {
    const text = entwurf?.trim();
    setEntwurf(null);
    if (text !== undefined && text !== value) onCommit(text);
  };
  return (
    <TextField
      {...rest}
      value={entwurf ?? value}
      onChange={setEntwurf}
      onBlur={abgeben}
      onKeyDown={(e) => {
        if (e.key === 'Enter') abgeben();
        if (e.key === 'Escape' && entwurf !== null) {
          e.stopPropagation();
          setEntwurf(null);
        }
      }}
    />
  );
}
