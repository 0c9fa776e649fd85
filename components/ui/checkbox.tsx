'use client';

import type { InputHTMLAttributes, ReactNode } from 'react';

/** A tick with its words beside it; the words are part of the target. */
export function Checkbox({
  label,
  hint,
  onChange,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  onChange: (an: boolean) => void;
}) {
  return (
    <label className="flex min-h-7 items-start gap-2.5 text-base">
      <input
        {...rest}
        type="checkbox"
        onChange={(e) => onChange(e.target.checked)}
        className="mt-1 size-4.5 shrink-0 accent-accent"
      />
      <span>
        {label}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}
