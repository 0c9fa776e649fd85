'use client';

import { Select } from '@/components/ui/select';

/** One of a few named kinds; for readers its word. */
export function Wahl<T extends string>({
  label,
  namen,
  value,
  bearbeitbar,
  onChange,
}: {
  label: string;
  namen: Readonly<Record<T, string>>;
  value: T;
  bearbeitbar: boolean;
  onChange: (wert: T) => void;
}) {
  if (!bearbeitbar)
    return (
      <p className="py-1.5 text-muted">
        <span className="sr-only">{label}: </span>
        {namen[value]}
      </p>
    );
  const optionen = Object.entries<string>(namen).map(([wert, name]) => ({ value: wert, label: name }));
  return (
    <Select
      label={label}
      labelHidden
      value={value}
      options={optionen}
      onChange={(wert) => onChange(wert as T)}
    />
  );
}
