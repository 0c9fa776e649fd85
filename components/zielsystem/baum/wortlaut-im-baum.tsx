import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { ebenenName } from './beschreibung';
import type { KnotenDaten } from './knoten-daten';
import { useBaum } from './lage';

/** The wording written in place: Enter takes it over, Esc leaves it as it was, leaving the field takes it over. */
export function WortlautImBaum({
  id,
  titel,
  ebene,
}: {
  id: string;
  titel: string;
  ebene: KnotenDaten['ebene'];
}) {
  const { taten } = useBaum();
  const feld = useRef<HTMLTextAreaElement>(null);
  const fertig = useRef(false);
  const [text, setText] = useState(titel);

  useLayoutEffect(() => {
    feld.current?.focus({ preventScroll: true });
    feld.current?.select();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another height
  useLayoutEffect(() => {
    const el = feld.current;
    if (!el || CSS.supports('field-sizing', 'content')) return;
    el.style.height = '0';
    el.style.height = `${el.scrollHeight}px`;
  }, [text]);

  const ende = (neu: string | null) => {
    if (fertig.current) return;
    fertig.current = true;
    taten.uebernehme(id, neu);
  };
  const taste = (e: KeyboardEvent) => {
    e.stopPropagation();
    if (e.key === 'Escape') ende(null);
    if ((e.key === 'Enter' && !e.shiftKey) || e.key === 'F2') {
      e.preventDefault();
      ende(text.trim());
    }
  };
  return (
    <textarea
      ref={feld}
      rows={1}
      value={text}
      maxLength={2000}
      aria-label={`Wortlaut ${ebenenName(ebene)}`}
      onChange={(e) => setText(e.target.value)}
      onKeyDown={taste}
      onBlur={() => ende(text.trim())}
      onClick={(e) => e.stopPropagation()}
      className="nodrag nopan nowheel field-sizing-content -mx-1.5 block w-[calc(100%+0.75rem)] resize-none overflow-hidden rounded-sm border border-field bg-panel px-[calc(0.375rem-1px)] text-ink"
    />
  );
}
