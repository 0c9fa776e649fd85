import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { Langtext } from '@/components/plan/langtext';
import { useRettung } from '@/components/plan/rettung';
import { usePraesenz } from '@/components/plan/use-praesenz';
import { useMeldung } from '@/components/ui/meldung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { feldname, useGitter } from './lage';
import type { GitterSpalte, GitterZeile } from './spalte';
import stil from './tabelle.module.css';
import { versteheWert, zeigeWert } from './zellwert';

interface FeldProps {
  zeile: GitterZeile;
  spalte: GitterSpalte;
  /** The letter that opened the editor; null: the content is edited. */
  mit: string | null;
}

/** The editor of a cell, over the cell. */
export function ZellenFeld({ id, spalte, mit }: { id: Id; spalte: GitterSpalte; mit: string | null }) {
  const zeile = useGitter().zeileVon(id);
  if (!zeile) return null;
  if (spalte.ort) return <Mehrzeilig zeile={zeile} spalte={spalte} mit={mit} />;
  return spalte.typ === 'wahl' ? (
    <Auswahl zeile={zeile} spalte={spalte} mit={mit} />
  ) : (
    <Eingabe zeile={zeile} spalte={spalte} mit={mit} />
  );
}

/** Tells the others in which cell somebody writes, for as long as the editor is open. */
function useSchreibtHier(id: Id, spalte: string) {
  const { setzeBearbeitung } = usePraesenz();
  useLayoutEffect(() => {
    setzeBearbeitung(id, spalte);
    return () => setzeBearbeitung(null);
  }, [setzeBearbeitung, id, spalte]);
}

/** Keys that end an editor and where they lead; null for all others. */
function ende(e: KeyboardEvent): 'hier' | 'unten' | 'oben' | 'rechts' | 'links' | null {
  if (e.key === 'Escape' || e.key === 'F2') return 'hier';
  if (e.key === 'Enter') return e.shiftKey ? 'oben' : 'unten';
  if (e.key === 'Tab') return e.shiftKey ? 'links' : 'rechts';
  return null;
}

function Eingabe({ zeile, spalte, mit }: FeldProps) {
  const { schreibe, beende } = useGitter();
  const melden = useMeldung();
  const ref = useRef<HTMLInputElement>(null);
  const fertig = useRef(false);
  const roh = spalte.lies(zeile);
  const alt = zeigeWert(spalte, roh);
  const [text, setText] = useState(mit ?? alt);
  useSchreibtHier(zeile.id, spalte.id);
  /** False when the text was refused: the field stays open with it. */
  const uebernimm = (): boolean => {
    if (text === alt) return true;
    const verstanden = versteheWert(spalte, text);
    if (!verstanden.ok) {
      melden(verstanden.grund, { art: 'warn' });
      return false;
    }
    return (
      verstanden.wert === roh || schreibe([{ zeile: zeile.id, spalte: spalte.id, wert: verstanden.wert }])
    );
  };
  useRettung(text === alt ? null : { id: zeile.id, feld: spalte.titel, text, uebernimm });
  useLayoutEffect(() => {
    ref.current?.focus();
    if (mit === null) ref.current?.select();
  }, [mit]);
  return (
    <input
      ref={ref}
      value={text}
      inputMode={spalte.typ === 'zahl' ? 'decimal' : undefined}
      placeholder={spalte.typ === 'datum' ? 'TT.MM.JJJJ' : undefined}
      maxLength={spalte.typ === 'text' ? spalte.laenge : 100}
      aria-label={feldname(spalte, zeile)}
      onChange={(e) => setText(e.target.value)}
      onBlur={() => {
        if (fertig.current) return;
        fertig.current = true;
        uebernimm();
        beende('nirgends');
      }}
      onPointerDown={(e) => e.stopPropagation()}
      onKeyDown={(e) => {
        e.stopPropagation();
        const wohin = ende(e);
        if (wohin === null) return;
        e.preventDefault();
        if (e.key !== 'Escape' && !uebernimm()) return;
        fertig.current = true;
        beende(wohin);
      }}
      className={stil.feld}
    />
  );
}

function Auswahl({ zeile, spalte }: FeldProps) {
  const { schreibe, beende } = useGitter();
  const ref = useRef<HTMLSelectElement>(null);
  const fertig = useRef(false);
  const wert = spalte.lies(zeile);
  useSchreibtHier(zeile.id, spalte.id);
  useLayoutEffect(() => ref.current?.focus(), []);
  const uebernimm = (neu: string) =>
    neu === wert || schreibe([{ zeile: zeile.id, spalte: spalte.id, wert: neu }]);
  return (
    <select
      ref={ref}
      defaultValue={wert}
      aria-label={feldname(spalte, zeile)}
      onBlur={(e) => {
        if (fertig.current) return;
        fertig.current = true;
        uebernimm(e.target.value);
        beende('nirgends');
      }}
      onPointerDown={(e) => e.stopPropagation()}
      onKeyDown={(e) => {
        e.stopPropagation();
        const wohin = ende(e);
        if (wohin === null) return;
        e.preventDefault();
        if (e.key !== 'Escape' && !uebernimm(e.currentTarget.value)) return;
        fertig.current = true;
        beende(wohin === 'unten' || wohin === 'oben' ? 'hier' : wohin);
      }}
      className={stil.feld}
    >
      {!spalte.pflicht && !spalte.wahl.some((option) => option.value === '') && <option value="">–</option>}
      {spalte.wahl.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {wert !== '' && !spalte.wahl.some((option) => option.value === wert) && (
        // It no longer stands in the choice, and nobody shall lose it by opening the cell.
        <option value={wert}>{wert}</option>
      )}
    </select>
  );
}

/** Text of several lines, written by several people at once. What is typed is in the plan at once: Esc only closes. */
function Mehrzeilig({ zeile, spalte, mit }: FeldProps) {
  const { beende } = useGitter();
  const raum = useRef<HTMLDivElement>(null);
  const begonnen = useRef(false);
  useRettung({ id: zeile.id, feld: spalte.titel, text: null, uebernimm: () => undefined });
  useLayoutEffect(() => {
    const feld = raum.current?.querySelector('textarea');
    if (!feld || begonnen.current) return;
    begonnen.current = true;
    feld.focus();
    feld.setSelectionRange(feld.value.length, feld.value.length);
    if (mit !== null) document.execCommand('insertText', false, mit);
  }, [mit]);
  if (!spalte.ort) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the text field inside
    <div
      ref={raum}
      className={stil.mehrzeilig}
      onPointerDown={(e) => e.stopPropagation()}
      onBlur={(e) => {
        if (!raum.current?.contains(e.relatedTarget)) beende('nirgends');
      }}
      onKeyDown={(e) => {
        e.stopPropagation();
        if (e.key === 'Enter' && e.altKey) {
          e.preventDefault();
          document.execCommand('insertText', false, '\n');
        }
        if (e.key === 'Enter' && (e.altKey || e.shiftKey)) return;
        const wohin = ende(e);
        if (wohin === null) return;
        e.preventDefault();
        beende(wohin);
      }}
    >
      <Langtext
        sammlung={spalte.ort.sammlung}
        id={zeile.id}
        feld={spalte.ort.feld}
        label={feldname(spalte, zeile)}
        labelHidden
        hint={<span className="max-md:hidden">Enter: fertig · Umschalt+Enter: neue Zeile</span>}
        zeilen={3}
      />
    </div>
  );
}
