'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';

/** A section of a panel: its heading, what can be done there, its content. */
export function Teil({
  titel,
  aktion,
  children,
}: {
  titel: string;
  aktion?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="border-t border-line py-3">
      <div className="mb-1.5 flex min-h-7 items-center justify-between gap-2">
        <h3 className="text-sm font-semibold text-muted">{titel}</h3>
        {aktion}
      </div>
      {children}
    </section>
  );
}

/** One line of a section, with the way to take it off. */
export function Eintrag({
  children,
  weg,
}: {
  children: ReactNode;
  weg: { name: string; run: () => void } | null;
}) {
  return (
    <li className="flex items-start gap-2 py-0.5">
      <span className="min-w-0 grow py-0.5 hyphens-auto wrap-break-word">{children}</span>
      {weg && <IconButton size="sm" label={weg.name} icon={<X size={15} aria-hidden />} onClick={weg.run} />}
    </li>
  );
}
