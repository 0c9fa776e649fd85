'use client';

import { type Ref, type SelectHTMLAttributes, useId } from 'react';
import { cx } from './cx';
import { describedBy, Field, type FieldFrame, INPUT } from './field';

export interface SelectProps
  extends FieldFrame,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'className' | 'id' | 'value'> {
  id?: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string; disabled?: boolean }[];
  /** Text of the empty choice; without it there is none. */
  empty?: string;
  ref?: Ref<HTMLSelectElement>;
}

/** One of few. The browser's own list: works with every reader, phone and keyboard. */
export function Select({ label, labelHidden, hint, error, className, ...props }: SelectProps) {
  const eigene = useId();
  const { id = eigene, value, onChange, options, empty, ref, ...rest } = props;
  const frame = { label, labelHidden, hint, error, className };
  return (
    <Field id={id} frame={frame}>
      <select
        {...rest}
        ref={ref}
        id={id}
        value={value}
        onChange={(e) => onChange(e.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, frame)}
        className={cx(INPUT, 'pr-8')}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((o) => (
          <option key={o.value} value={o.value} disabled={o.disabled}>
            {o.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
