'use client';

import { type TextareaHTMLAttributes, useId } from 'react';
import { cx } from './cx';
import { describedBy, Field, type FieldFrame, INPUT } from './field';

/** Text that is usually one line and shows all of it when it is more. Line breaks are taken out: it stays one value. */
export function GrowField({
  label,
  labelHidden,
  hint,
  error,
  className,
  onChange,
  ...rest
}: FieldFrame &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'className' | 'id'> & {
    onChange: (text: string) => void;
  }) {
  const id = useId();
  const frame = { label, labelHidden, hint, error, className };
  return (
    <Field id={id} frame={frame}>
      <textarea
        rows={1}
        {...rest}
        id={id}
        onChange={(e) => onChange(e.target.value.replace(/\s*\n\s*/g, ' '))}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, frame)}
        className={cx(INPUT, 'field-sizing-content resize-none')}
      />
    </Field>
  );
}
