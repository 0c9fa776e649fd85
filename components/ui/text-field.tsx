'use client';

import { type InputHTMLAttributes, type Ref, useId } from 'react';
import { cx } from './cx';
import { describedBy, Field, type FieldFrame, INPUT } from './field';

export interface TextFieldProps
  extends FieldFrame,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className' | 'id'> {
  id?: string;
  /** Called with the new text on every keystroke. */
  onChange?: (text: string) => void;
  inputClassName?: string;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text with label, hint and error. */
export function TextField({ label, labelHidden, hint, error, className, ...props }: TextFieldProps) {
  const eigene = useId();
  const { id = eigene, onChange, inputClassName, ref, ...rest } = props;
  const frame = { label, labelHidden, hint, error, className };
  return (
    <Field id={id} frame={frame}>
      <input
        type="text"
        {...rest}
        ref={ref}
        id={id}
        onChange={(e) => onChange?.(e.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, frame)}
        className={cx(INPUT, inputClassName)}
      />
    </Field>
  );
}
