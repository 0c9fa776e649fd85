'use client';

import { type KeyboardEvent, useRef } from 'react';
import { cx } from './cx';

/** One of few, all visible: a radio group drawn as joined buttons. Arrow keys move and choose. */
export function SegmentedControl<T extends string>({
  label,
  options,
  value,
  onChange,
  disabled,
  className,
}: {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T | null;
  onChange: (value: T) => void;
  disabled?: boolean;
  className?: string;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const gewaehlt = options.findIndex((o) => o.value === value);

  const taste = (e: KeyboardEvent) => {
    const schritt = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
    if (!schritt) return;
    e.preventDefault();
    e.stopPropagation();
    const neu = (Math.max(gewaehlt, 0) + schritt + options.length) % options.length;
    const option = options[neu];
    if (!option) return;
    onChange(option.value);
    ref.current?.querySelectorAll<HTMLElement>('[role=radio]')[neu]?.focus();
  };

  return (
    <div
      ref={ref}
      role="radiogroup"
      aria-label={label}
      onKeyDown={taste}
      className={cx('inline-flex rounded-md border border-line-strong bg-panel', className)}
    >
      {options.map((o, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a button keeps text selectable styling and one tab stop
        <button
          key={o.value}
          type="button"
          role="radio"
          aria-checked={i === gewaehlt}
          disabled={disabled}
          tabIndex={i === Math.max(gewaehlt, 0) ? 0 : -1}
          onClick={() => onChange(o.value)}
          className={cx(
            'min-h-8.5 max-md:min-h-11 pointer-coarse:min-h-11 px-3 py-0.5 text-sm font-medium whitespace-nowrap not-first:border-l not-first:border-line-strong',
            'first:rounded-l-[5px] last:rounded-r-[5px] disabled:cursor-not-allowed',
            i === gewaehlt ? 'bg-accent text-on-accent' : 'hover:bg-accent-weak disabled:text-muted',
          )}
        >
          {o.label}
        </button>
      ))}
    </div>
  );
}
