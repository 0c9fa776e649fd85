'use client';

import { ChevronDown } from 'lucide-react';
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
  /** Breaks what is chosen into lines where it is longer than the field: the browser's own list would cut it. */
  umbrochen?: (gewaehlt: string) => string;
  ref?: Ref<HTMLSelectElement>;
}

/** One of few. The browser's own list: works with every reader, phone and keyboard. */
export function Select({ label, labelHidden, hint, error, className, ...props }: SelectProps) {
  const eigene = useId();
  const { id = eigene, value, onChange, options, empty, umbrochen, ref, ...rest } = props;
  const frame = { label, labelHidden, hint, error, className };
  const liste = (
    <select
      {...rest}
      ref={ref}
      id={id}
      value={value}
      onChange={(e) => onChange(e.target.value)}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, frame)}
      className={cx(INPUT, 'pr-8', umbrochen && UEBER_DEN_WORTEN)}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((o) => (
        <option key={o.value} value={o.value} disabled={o.disabled}>
          {o.label}
        </option>
      ))}
    </select>
  );
  const gewaehlt = options.find((o) => o.value === value)?.label ?? empty ?? '';
  return (
    <Field id={id} frame={frame}>
      {umbrochen ? (
        <span className="relative block">
          {/* Its height is that of the words; what is read, focused and opened is the list above it. */}
          <span aria-hidden="true" data-worte className={WORTE}>
            {umbrochen(gewaehlt)}
          </span>
          {liste}
          <ChevronDown
            size={16}
            aria-hidden
            className="pointer-events-none absolute inset-y-0 right-1.5 my-auto forced-colors:hidden"
          />
        </span>
      ) : (
        liste
      )}
    </Field>
  );
}

const WORTE =
  'grid min-h-9 content-center rounded-md border border-transparent bg-panel py-1 pr-8 pl-3.5 text-base wrap-break-word hyphens-manual ' +
  'max-md:min-h-11 max-md:py-2.5 pointer-coarse:min-h-11 forced-colors:invisible';
/** With the system's own colours nothing is transparent: there the list shows its words, cut where they are too long. */
const UEBER_DEN_WORTEN =
  'absolute inset-0 h-full bg-transparent text-transparent [&>option]:bg-panel [&>option]:text-ink';
