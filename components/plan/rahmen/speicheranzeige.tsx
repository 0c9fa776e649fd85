'use client';

import { CircleAlert, CircleCheck, CloudOff, type LucideIcon, RefreshCw } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { useSpeicherstand } from '../use-speicherstand';
import type { Stand } from '../verbindung/speicherstand';

const ZEICHEN: Record<Stand, { Icon: LucideIcon; farbe: string }> = {
  gespeichert: { Icon: CircleCheck, farbe: 'text-ok' },
  wird_gesendet: { Icon: RefreshCw, farbe: 'text-muted' },
  offline_gesichert: { Icon: CloudOff, farbe: 'text-warn' },
  nicht_gesichert: { Icon: CircleAlert, farbe: 'text-danger font-semibold' },
};

/** The save state in words with a sign of its own shape. Announced when the state changes, not on every keystroke. */
export function Speicheranzeige() {
  const { stand, text } = useSpeicherstand();
  const { Icon, farbe } = ZEICHEN[stand];
  const ruhig = stand === 'gespeichert' || stand === 'wird_gesendet';
  return (
    <div className={cx('flex shrink-0 items-center gap-1.5 text-sm whitespace-nowrap', farbe)}>
      <Icon size={16} aria-hidden />
      <span data-testid="speicherstand">{text}</span>
      <span role="status" className="sr-only">
        {ruhig ? '' : text}
      </span>
    </div>
  );
}
