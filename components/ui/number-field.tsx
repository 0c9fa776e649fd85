'use client';

import { useState } from 'react';
import { TextField, type TextFieldProps } from './text-field';
import { useVerlust } from './use-verlust';
import { formatZahl, parseZahl } from './zahl';

/**
 * A number as German people write it ("1.234,5"). Reports on leaving the field or with Enter; null is an empty field.
 * Text that is no number, or one outside `mindestens` and `hoechstens`, stays visible with an error and is not reported.
 */
export function NumberField({
  value,
  onCommit,
  onVerlust,
  error,
  mindestens = Number.NEGATIVE_INFINITY,
  hoechstens = Number.POSITIVE_INFINITY,
  ...rest
}: Omit<TextFieldProps, 'value' | 'onChange' | 'type'> & {
  value: number | null;
  onCommit: (zahl: number | null) => void;
  /** The smallest and the largest number that mean something here. */
  mindestens?: number;
  hoechstens?: number;
  /** See GrowEingabe; `zahl` is undefined where what stands there is no number (yet). */
  onVerlust?: (text: string, zahl: number | null | undefined) => void;
}) {
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const lies = (text: string) => {
    const zahl = parseZahl(text);
    return typeof zahl === 'number' && (zahl < mindestens || zahl > hoechstens) ? undefined : zahl;
  };
  const gelesen = entwurf === null ? value : lies(entwurf);
  const falsch =
    entwurf === null || gelesen !== undefined ? null : bitte(parseZahl(entwurf), mindestens, hoechstens);

  const gezeigt = value === null ? '' : formatZahl(value);
  useVerlust(entwurf, gezeigt, (text) => onVerlust?.(text, lies(text)));

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

function bitte(zahl: number | null | undefined, mindestens: number, hoechstens: number): string {
  if (zahl === undefined) return 'Bitte eine Zahl eingeben, zum Beispiel 1.234,5.';
  return hoechstens < Number.POSITIVE_INFINITY
    ? `Bitte eine Zahl von ${formatZahl(mindestens)} bis ${formatZahl(hoechstens)} eingeben.`
    : `Bitte eine Zahl ab ${formatZahl(mindestens)} eingeben.`;
}
