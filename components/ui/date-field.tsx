'use client';

import { TextField, type TextFieldProps } from './text-field';

/** A day, `YYYY-MM-DD` or null, with the browser's own picker and keyboard entry. */
export function DateField({
  value,
  onChange,
  ...rest
}: Omit<TextFieldProps, 'value' | 'onChange' | 'type'> & {
  value: string | null;
  onChange: (tag: string | null) => void;
}) {
  return <TextField {...rest} type="date" value={value ?? ''} onChange={(tag) => onChange(tag || null)} />;
}
