import { type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import { cx } from '@/components/ui/cx';
import { halt } from '@/components/ui/use-raster';
import type { Akteur } from '@/lib/plan/akteure/schema';
import { useAkteure, useListenLage } from './kontext';
import { aenderung, type Spalte, zellText } from './spalten';

const INPUT =
  'w-full min-h-8 rounded-sm border border-field bg-panel px-[calc(0.375rem-1px)] py-0.5 text-ink';

/** True for a key that is a letter: typing begins the edit with it. */
const istZeichen = (e: KeyboardEvent) =>
  [...e.key].length === 1 && e.key !== ' ' && !e.ctrlKey && !e.metaKey && !e.altKey;

/** One cell: the first click selects the row, the next one (or Enter, F2, typing) writes in place. */
export const Zelle = memo(function Zelle({
  akteur,
  spalte,
  nr,
}: {
  akteur: Akteur;
  spalte: Spalte;
  nr: number;
}) {
  const { speicher, bearbeitbar, waehle, taten, fokussiere } = useAkteure();
  const id = `${akteur.id}:${spalte.feld}`;
  const schreibt = useListenLage((lage) => lage.schreibt === id);
  const [mit, setMit] = useState<string | null>(null);
  const text = zellText(akteur, spalte);
  const beginne = (zeichen: string | null) => {
    if (!bearbeitbar) return;
    setMit(zeichen);
    speicher.setze({ schreibt: id });
  };
  const ende = (wert: string | null, mitFokus: boolean): boolean => {
    const neu = wert !== null && wert !== (akteur[spalte.feld] ?? '');
    if (neu && !taten.aendere(akteur.id, aenderung(spalte.feld, wert) as Partial<Akteur>)) return false;
    speicher.setze({ schreibt: null });
    if (mitFokus) fokussiere(id);
    return true;
  };
  if (schreibt) {
    const props = {
      spalte,
      wert: akteur[spalte.feld] ?? '',
      name: `${spalte.titel} von ${akteur.name}`,
      ende,
    };
    return spalte.wahl ? <Auswahl {...props} /> : <Eingabe {...props} mit={mit} />;
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      {...halt(id, akteur.id, nr)}
      onClick={() => {
        if (speicher.lage.auswahl === akteur.id) beginne(null);
        else waehle(akteur.id);
      }}
      onKeyDown={(e) => {
        if (e.key === 'Enter' || e.key === 'F2' || (istZeichen(e) && !spalte.wahl)) {
          e.preventDefault();
          waehle(akteur.id);
          beginne(istZeichen(e) ? e.key : null);
        }
      }}
      className={cx(
        'block min-h-8 w-full rounded-sm px-1.5 py-1 text-left leading-6 hyphens-auto wrap-break-word',
        bearbeitbar && 'hover:bg-accent-weak/60',
        spalte.feld === 'name' && 'font-medium',
      )}
    >
      <span className="sr-only">{spalte.titel}: </span>
      {text || <span className="text-muted">{spalte.feld === 'name' ? 'ohne Namen' : '–'}</span>}
    </button>
  );
});

interface FeldProps {
  spalte: Spalte;
  wert: string;
  name: string;
  /** False when the value was refused and the field stays open. */
  ende: (wert: string | null, mitFokus: boolean) => boolean;
}

function Eingabe({ spalte, wert, name, ende, mit }: FeldProps & { mit: string | null }) {
  const ref = useRef<HTMLInputElement>(null);
  const fertig = useRef(false);
  const [text, setText] = useState(mit ?? wert);
  useLayoutEffect(() => {
    ref.current?.focus();
    if (mit === null) ref.current?.select();
  }, [mit]);
  const schliesse = (neu: string | null, mitFokus: boolean) => {
    if (!fertig.current) fertig.current = ende(neu, mitFokus);
  };
  return (
    <input
      ref={ref}
      value={text}
      maxLength={spalte.laenge}
      aria-label={name}
      onChange={(e) => setText(e.target.value)}
      onBlur={() => schliesse(text.trim(), false)}
      onKeyDown={(e) => {
        e.stopPropagation();
        if (e.key === 'Escape') schliesse(null, true);
        if (e.key !== 'Enter' && e.key !== 'F2') return;
        // The focus is back on the cell before the key is up; without this it would open the cell again.
        e.preventDefault();
        schliesse(text.trim(), true);
      }}
      className={INPUT}
    />
  );
}

function Auswahl({ spalte, wert, name, ende }: FeldProps) {
  const ref = useRef<HTMLSelectElement>(null);
  const fertig = useRef(false);
  useLayoutEffect(() => {
    ref.current?.focus();
  }, []);
  const schliesse = (neu: string | null, mitFokus: boolean) => {
    if (!fertig.current) fertig.current = ende(neu, mitFokus);
  };
  return (
    <select
      ref={ref}
      defaultValue={wert}
      aria-label={name}
      onBlur={(e) => schliesse(e.target.value, false)}
      onKeyDown={(e) => {
        e.stopPropagation();
        if (e.key === 'Escape') schliesse(null, true);
        if (e.key === 'Enter' || e.key === 'F2') {
          e.preventDefault();
          schliesse(e.currentTarget.value, true);
        }
      }}
      className={INPUT}
    >
      {spalte.wahl?.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
