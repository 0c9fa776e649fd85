import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useRetten } from '@/components/plan/rettung';
import { useCommand } from '@/components/plan/use-command';
import { updateSchritt } from '@/lib/plan/dienstleistungskette/commands/schritte';
import type { KnotenDaten } from './knoten-daten';
import { useBild } from './lage';

/**
 * The title written in the picture. Enter takes it over, Strg+Enter takes it over and adds the next step, Esc leaves
 * it as it was, leaving the field takes it over.
 */
export function TitelFeld({ daten }: { daten: KnotenDaten }) {
  const { taten } = useBild();
  const rette = useRetten();
  const { run: aendere } = useCommand(updateSchritt);
  const feld = useRef<HTMLTextAreaElement>(null);
  const fertig = useRef(false);
  const jetzt = () => feld.current?.value.replace(/\s*\n\s*/g, ' ').trim() ?? daten.titel;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what stood here at the beginning is what a rescued text is measured against
  useLayoutEffect(() => {
    const hier = feld.current;
    hier?.focus({ preventScroll: true });
    hier?.select();
    return () => {
      // Whoever deletes the step takes the field away without a word: what was written in it must not go with it.
      const text = hier?.value.trim() ?? '';
      if (fertig.current || !hier || text === daten.titel) return;
      const uebernimm = () => aendere({ id: daten.id, felder: { titel: text } });
      rette({ id: daten.id, feld: 'Titel', text, uebernimm });
    };
  }, []);

  const ende = (neu: string | null, weiter = false) => {
    if (fertig.current) return;
    fertig.current = true;
    taten.uebernehme(daten.id, neu, weiter);
  };
  const taste = (e: KeyboardEvent) => {
    e.stopPropagation();
    if (e.key === 'Escape') ende(null);
    if (e.key === 'Tab' || (e.key === 'Enter' && !e.shiftKey) || e.key === 'F2') {
      e.preventDefault();
      ende(jetzt(), e.key === 'Enter' && e.ctrlKey);
    }
  };
  const breit = Math.max(daten.breite, 150);
  return (
    <textarea
      ref={feld}
      rows={2}
      // The browser keeps what is typed: a letter draws nothing of the picture anew.
      defaultValue={daten.titel}
      maxLength={2000}
      aria-label={`Titel: ${daten.artName}`}
      onKeyDown={taste}
      onBlur={() => ende(jetzt())}
      onPointerDown={(e) => e.stopPropagation()}
      onClick={(e) => e.stopPropagation()}
      onDoubleClick={(e) => e.stopPropagation()}
      style={{
        width: breit,
        left: (daten.breite - breit) / 2,
        top: daten.breite < 100 ? daten.hoehe + 4 : 6,
        minHeight: Math.min(daten.hoehe - 12, 52),
      }}
      className="nodrag nopan nowheel absolute z-20 field-sizing-content max-h-32 resize-none rounded-sm border border-field bg-panel px-1.5 py-1 text-center text-[13px] leading-[16px]"
    />
  );
}
