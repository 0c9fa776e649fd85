'use client';

import { cx } from '@/components/ui/cx';
import { Select } from '@/components/ui/select';
import type { AkteurZeile } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { Feldname } from './eingabe';
import { useFallRaum } from './fall-kontext';

/** The Akteure as choices; units are indented under their organisation. */
export function akteurOptionen(akteure: readonly AkteurZeile[]): { value: string; label: string }[] {
  return akteure.map(({ akteur, tiefe }) => ({
    value: akteur.id,
    label: `${'\u2003'.repeat(tiefe - 1)}${akteur.name || 'Akteur ohne Namen'}`,
  }));
}

/** One Akteur of the network, or none. */
export function AkteurWahl({
  label,
  labelHidden,
  value,
  onChange,
  bearbeitbar,
  leer = 'kein Akteur des Netzwerks',
  className,
}: {
  label: string;
  labelHidden?: boolean;
  value: Id | null;
  onChange: (id: Id | null) => void;
  bearbeitbar: boolean;
  leer?: string;
  className?: string;
}) {
  const { akteure, akteurName } = useFallRaum();
  if (!bearbeitbar)
    return (
      <p className={cx('min-w-0 py-1.5 wrap-anywhere', className)}>
        <Feldname name={label} versteckt={labelHidden} />
        {value === null ? <span className="text-muted">–</span> : akteurName(value)}
      </p>
    );
  const optionen = akteurOptionen(akteure);
  // One that has left the network is still named, so that nobody takes it for an empty choice.
  if (value !== null && !optionen.some((option) => option.value === value))
    optionen.push({ value, label: `${akteurName(value)} (nicht mehr im Netzwerk)` });
  return (
    <Select
      label={label}
      labelHidden={labelHidden}
      className={className}
      value={value ?? ''}
      onChange={(neu) => onChange(neu || null)}
      options={optionen}
      empty={leer}
    />
  );
}
