import { Plus } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import { halt } from '@/components/ui/use-raster';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useMatrix, useMatrixLage } from './kontext';
import stil from './planungsmatrix.module.css';
import { INHALT_NAMEN, type Inhalt } from './use-matrix-taten';

/** Place of an entry in the grid of the keyboard. */
export interface Ort {
  /** The goal whose row it is. */
  zeile: Id;
  spalte: number;
  eintrag: number;
}

const GRUND =
  'block w-full rounded-sm px-1.5 py-0.5 text-left hyphens-auto wrap-anywhere whitespace-pre-line';

/** The wording of one goal, Aktivität or part: click, Enter or F2 writes it in place, Entf puts it into the bin. */
export const Eintrag = memo(function Eintrag({
  inhalt,
  id,
  /** The goal or Aktivität whose panel opens. */
  elementId,
  text,
  ort: { zeile, spalte, eintrag },
  className,
  children,
}: {
  inhalt: Inhalt;
  id: Id;
  elementId: Id;
  text: string;
  ort: Ort;
  className?: string;
  children?: ReactNode;
}) {
  const { taten, bearbeitbar, speicher, waehle, fokussiere } = useMatrix();
  const schreibt = useMatrixLage((lage) => lage.schreibt === id);
  if (schreibt) return <Schreiben inhalt={inhalt} id={id} />;
  const beginne = () => {
    waehle(elementId);
    if (bearbeitbar) speicher.setze({ schreibt: id });
  };
  const taste = (e: KeyboardEvent) => {
    if (e.key === 'F2') beginne();
    if (e.key === 'Delete' && bearbeitbar) {
      const nachbar = e.currentTarget.closest('td, th')?.querySelectorAll<HTMLElement>('[data-halt]');
      const anderer = Array.from(nachbar ?? []).find((el) => el !== e.currentTarget)?.dataset.halt;
      if (taten.entferne(inhalt, id, text)) fokussiere(anderer ?? elementId);
      e.preventDefault();
    }
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      {...halt(id, zeile, spalte, eintrag)}
      onClick={beginne}
      onKeyDown={taste}
      className={cx(GRUND, bearbeitbar && 'cursor-text! hover:bg-accent-weak/60', className)}
    >
      <span className="sr-only">{INHALT_NAMEN[inhalt]}: </span>
      {text || <span className="italic text-muted">ohne Wortlaut</span>}
      {children}
    </button>
  );
});

/** An Indikator's line on paper carries its target; written in place is only what it measures. */
function Schreiben({ inhalt, id }: { inhalt: Inhalt; id: Id }) {
  const { taten, speicher, fokussiere } = useMatrix();
  const titel = usePlan((plan) => plan[inhalt].get(id)?.titel ?? '');
  return (
    <Feld
      name={`Wortlaut ${INHALT_NAMEN[inhalt]}`}
      anfang={titel}
      ende={(neu, mitFokus) => {
        if (neu !== null && neu !== titel && !taten.schreibe(inhalt, id, neu)) return false;
        speicher.setze({ schreibt: null });
        if (mitFokus) fokussiere(id);
        return true;
      }}
    />
  );
}

/** The last stop of a cell: adds an entry. Shows as “–” in an empty cell, as a quiet “+” below others. */
export const Neuer = memo(function Neuer({
  inhalt,
  zielId,
  leer,
  ort: { zeile, spalte, eintrag },
}: {
  inhalt: Exclude<Inhalt, 'ziele'>;
  zielId: Id;
  leer: boolean;
  ort: Ort;
}) {
  const { taten, bearbeitbar, speicher, waehle, fokussiere } = useMatrix();
  const name = `neu-${inhalt}-${zielId}`;
  const schreibt = useMatrixLage((lage) => lage.schreibt === name);
  if (!bearbeitbar) return leer ? <span className="px-1.5 text-muted">–</span> : null;
  if (schreibt)
    return (
      <Feld
        name={`${INHALT_NAMEN[inhalt]} hinzufügen`}
        anfang=""
        ende={(titel, mitFokus) => {
          const neu = titel ? taten.ergaenze(inhalt, zielId, titel) : null;
          speicher.setze({ schreibt: null });
          if (mitFokus) fokussiere(neu ?? name);
          return true;
        }}
      />
    );
  const beginne = () => {
    waehle(zielId);
    speicher.setze({ schreibt: name });
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      {...halt(name, zeile, spalte, eintrag)}
      aria-label={`${INHALT_NAMEN[inhalt]} hinzufügen`}
      onClick={beginne}
      onKeyDown={(e) => e.key === 'F2' && beginne()}
      className={cx(
        'flex min-h-6 items-center rounded-sm px-1.5 text-muted hover:bg-accent-weak',
        leer ? 'w-full' : cx(stil.bedarf, 'gap-1 text-sm'),
      )}
    >
      {leer ? '–' : <Plus size="1em" aria-hidden />}
      {!leer && INHALT_NAMEN[inhalt]}
    </button>
  );
});

/** A field in the cell: Enter and leaving take over, Esc does not. */
function Feld({
  name,
  anfang,
  ende,
}: {
  name: string;
  anfang: string;
  /** False when the text was refused and the field stays open. */
  ende: (text: string | null, mitFokus: boolean) => boolean;
}) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const fertig = useRef(false);
  const [text, setText] = useState(anfang);
  useLayoutEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  useLayoutEffect(() => {
    const el = ref.current;
    if (!el || CSS.supports('field-sizing', 'content')) return;
    el.style.height = '0';
    // Named so that the height follows every change of the text.
    el.style.height = text.length >= 0 ? `${el.scrollHeight + 2}px` : '';
  }, [text]);
  const schliesse = (neu: string | null, mitFokus: boolean) => {
    if (fertig.current) return;
    fertig.current = true;
    fertig.current = ende(neu, mitFokus);
  };
  return (
    <textarea
      ref={ref}
      rows={1}
      value={text}
      maxLength={2000}
      aria-label={name}
      onChange={(e) => setText(e.target.value)}
      onBlur={() => schliesse(text.trim(), false)}
      onKeyDown={(e) => {
        e.stopPropagation();
        if (e.key === 'Escape') schliesse(null, true);
        if ((e.key === 'Enter' && !e.shiftKey) || e.key === 'F2') {
          e.preventDefault();
          schliesse(text.trim(), true);
        }
      }}
      className="field-sizing-content block w-full resize-none overflow-hidden rounded-sm border border-field bg-panel px-[calc(0.375rem-1px)] py-0.5"
    />
  );
}
