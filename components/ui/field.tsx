import type { ReactNode } from 'react';
import { cx } from './cx';

export interface FieldFrame {
  label: string;
  /** The label stays for screen readers but is not drawn. */
  labelHidden?: boolean;
  hint?: ReactNode;
  /** What is wrong and what would be right; makes the field invalid. */
  error?: string | null;
  className?: string;
}

/** The look shared by every input. Borders carry meaning here, so they have 3:1. */
export const INPUT =
  'w-full min-h-9 max-md:min-h-11 pointer-coarse:min-h-11 max-md:py-2.5 rounded-md border border-field bg-panel px-2.5 py-1 text-base text-ink ' +
  'placeholder:text-faint disabled:bg-bg disabled:text-muted [&:is(input,textarea):read-only]:bg-bg aria-invalid:border-danger-mark';

/** Ids that tie hint and error to the input. */
export function describedBy(id: string, { hint, error }: FieldFrame): string | undefined {
  return cx(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined;
}

/** Label above, hint and error below, wired to the input with the same id. */
export function Field({ id, frame, children }: { id: string; frame: FieldFrame; children: ReactNode }) {
  return (
    <div className={cx('flex min-w-0 flex-col gap-1', frame.className)}>
      <label htmlFor={id} className={frame.labelHidden ? 'sr-only' : 'text-sm text-muted'}>
        {frame.label}
      </label>
      {children}
      {frame.hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {frame.hint}
        </p>
      )}
      {frame.error && (
        <p id={`${id}-error`} className="text-sm text-danger">
          {frame.error}
        </p>
      )}
    </div>
  );
}
