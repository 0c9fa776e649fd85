'use client';

import { useState } from 'react';
import { useRetten } from '@/components/plan/rettung';
import { useVerlust } from '@/components/ui/use-verlust';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** The title at the head of a panel, written in place; Enter takes it over, Esc gives it up. */
export function Titel({
  label,
  wert,
  leer,
  bearbeitbar,
  setze,
  stelle,
}: {
  label: string;
  wert: string;
  leer: string;
  bearbeitbar: boolean;
  setze: (titel: string) => void;
  /** The record whose title it is. */
  stelle: Id;
}) {
  const rette = useRetten();
  const [entwurf, setEntwurf] = useState<string | null>(null);
  useVerlust(entwurf, wert, (text) => rette({ id: stelle, feld: label, text, uebernimm: () => setze(text) }));
  if (!bearbeitbar) return <h2 className="my-1 text-lg font-semibold wrap-break-word">{wert || leer}</h2>;
  const abgeben = () => {
    const text = entwurf?.trim();
    setEntwurf(null);
    if (text !== undefined && text !== wert) setze(text);
  };
  return (
    <textarea
      aria-label={label}
      rows={1}
      maxLength={2_000}
      value={entwurf ?? wert}
      placeholder={leer}
      onChange={(e) => setEntwurf(e.target.value)}
      onBlur={abgeben}
      onKeyDown={(e) => {
        if (e.key === 'Enter' && !e.shiftKey && !e.nativeEvent.isComposing) {
          e.preventDefault();
          abgeben();
        }
        if (e.key === 'Escape' && entwurf !== null) {
          e.stopPropagation();
          setEntwurf(null);
        }
      }}
      className="-mx-2 my-0.5 block field-sizing-content w-[calc(100%+1rem)] resize-none rounded-md border border-transparent bg-transparent px-2 py-1 text-lg font-semibold hover:border-line-strong focus:border-field focus:bg-panel"
    />
  );
}
