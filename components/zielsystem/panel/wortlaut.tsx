'use client';

import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { usePraesenz } from '@/components/plan/use-praesenz';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type ElementSammlung, titelVon } from '../abfragen';
import { useZielsystemBefehle } from '../befehle';
import { HinweisBox } from './hinweis-box';

/** The wording, with what the checks say about it right below and, where they have one, a proposal to adopt. */
export function Wortlaut({ id, sammlung }: { id: Id; sammlung: ElementSammlung }) {
  const titel = usePlan((plan) => titelVon(plan, sammlung, id));
  const { updateTitel, erlaubt } = useZielsystemBefehle();
  return (
    <>
      {erlaubt ? (
        <WortlautEingabe id={id} titel={titel} onCommit={(text) => updateTitel(sammlung, id, text)} />
      ) : (
        <h2 className="my-1 text-lg font-semibold whitespace-pre-line">{titel || 'ohne Wortlaut'}</h2>
      )}
      <HinweisBox id={id} teil="wortlaut" />
    </>
  );
}

function WortlautEingabe({
  id,
  titel,
  onCommit,
}: {
  id: Id;
  titel: string;
  onCommit: (text: string) => void;
}) {
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const [ausgang, setAusgang] = useState(titel);
  const { setzeBearbeitung } = usePraesenz();
  const abgeben = () => {
    const text = entwurf?.trim();
    setEntwurf(null);
    setzeBearbeitung(null);
    if (text === undefined || text === ausgang || text === titel) return;
    setAusgang(text);
    onCommit(text);
  };
  const anderswo = entwurf !== null && ausgang !== titel;
  return (
    <>
      <textarea
        aria-label="Wortlaut"
        rows={1}
        maxLength={2_000}
        value={entwurf ?? titel}
        placeholder="ohne Wortlaut"
        onFocus={() => {
          setAusgang(titel);
          setzeBearbeitung(id, 'titel');
        }}
        onChange={(e) => setEntwurf(e.target.value)}
        onBlur={abgeben}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && !e.shiftKey && !e.nativeEvent.isComposing) {
            e.preventDefault();
            abgeben();
          }
          if (e.key === 'Escape') {
            e.stopPropagation();
            setEntwurf(null);
          }
          if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'z' && entwurf !== null)
            e.stopPropagation();
        }}
        className="-mx-2 my-0.5 block field-sizing-content w-[calc(100%+1rem)] resize-none rounded-md border border-transparent bg-transparent px-2 py-1 text-lg font-semibold hover:border-line-strong focus:border-field focus:bg-panel"
      />
      {anderswo && (
        <p role="status" className="mt-1 text-sm text-muted">
          Inzwischen hat jemand den Wortlaut geändert: „{titel}“. Mit Enter gilt Ihr Text, mit Esc der andere.
        </p>
      )}
    </>
  );
}
