'use client';

import { useState } from 'react';
import { TextField, type TextFieldProps } from './text-field';
import { useVerlust } from './use-verlust';
import { formatZahl, parseZahl } from './zahl';

/**
 * A number as German people write it ("1.234,5"). Reports on leaving the field or with Enter; null is an empty field.
 * Text that is no number stays visible with an error and is not reported.
 */
export function NumberField({
  value,
  onCommit,
  onVerlust,
  error,
  ...rest
}: Omit<TextFieldProps, 'value' | 'onChange' | 'type'> & {
  value: number | null;
  onCommit: (zahl: number | null) => void;
  /** See GrowEingabe; `zahl` is undefined where what stands there is no number (yet). */
  onVerlust?: (text: string, zahl: number | null | undefined) => void;
}) {
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const gelesen = entwurf === null ? value : parseZahl(entwurf);
  const falsch = gelesen === undefined ? 'Bitte eine Zahl eingeben, zum Beispiel 1.234,5.' : null;

  const gezeigt = value === null ? '' : formatZahl(value);
  useVerlust(entwurf, gezeigt, (text) => onVerlust?.(text, parseZahl(text)));

  const abgeben = () => {
    if (entwurf === null || gelesen === undefined) return;
    if (gelesen !== value) onCommit(gelesen);
    setEntwurf(null);
  };

  return (
    <TextField
      {...rest}
      inputMode="decimal"
      value={entwurf ?? gezeigt}
      error={falsch ?? error}
      onChange={setEntwurf}
      onBlur={abgeben}
      onKeyDown={(e) => {
        if (e.key === 'Enter') abgeben();
        if (e.key === 'Escape') setEntwurf(null);
      }}
    />
  );
}
