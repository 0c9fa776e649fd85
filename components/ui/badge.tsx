import type { ReactNode } from 'react';
import { cx } from './cx';

export type Tone = 'neutral' | 'accent' | 'ok' | 'info' | 'warn' | 'danger';

const LOOK: Record<Tone, string> = {
  neutral: 'bg-line/60 text-soft',
  accent: 'bg-accent-weak text-accent',
  ok: 'bg-ok-weak text-ok',
  info: 'bg-info-weak text-info',
  warn: 'bg-warn-weak text-warn',
  danger: 'bg-danger-weak text-danger',
};

/** A state in one word. The word says it; the colour only helps the eye. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={cx('inline-block rounded-full px-2.5 py-px text-sm whitespace-nowrap', LOOK[tone])}>
      {children}
    </span>
  );
}
