'use client';

import { type ReactNode, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import * as Y from 'yjs';
import { cx } from '@/components/ui/cx';
import { describedBy, Field, INPUT } from '@/components/ui/field';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { SammlungName } from '@/lib/plan/doc/plan';
import { Fundstellen } from './personenbezug/bei-bedarf';
import type { Fundstelle } from './personenbezug/use-befunde';
import { useSaaltext } from './saal/saaltext';
import { useSession, useVerbindungslage } from './session-kontext';
import { textaenderung } from './textaenderung';
import { usePraesenz } from './use-praesenz';

const VERDECKT = 'Im Saal ist verdeckt, was Personen erkennbar macht. Zum Ändern den Saalmodus beenden.';

/**
 * A long text that several people write together, bound to the Y.Text of `feld`. What others write moves neither the
 * caret nor the selection away from the words they stand at.
 */
export function Langtext({
  sammlung,
  id,
  feld,
  label,
  labelHidden,
  hint,
  zeilen = 3,
}: {
  sammlung: SammlungName;
  id: Id;
  /** A field of LANGTEXTE, or a key that holds a Y.Text, such as `werte/<id>`. */
  feld: string;
  label: string;
  labelHidden?: boolean;
  hint?: ReactNode;
  zeilen?: number;
}) {
  const { verbindung } = useSession();
  const saaltext = useSaaltext();
  useVerbindungslage((lage) => lage.ende);
  const [schreibt, setSchreibt] = useState(false);
  const { setzeBearbeitung } = usePraesenz();
  const inputId = useId();
  const ref = useRef<HTMLTextAreaElement>(null);
  const text = useYText(verbindung.doc, sammlung, id, feld);
  const wert = useTextwert(text, ref);
  const fuerSaal = useMemo(() => saaltext(wert), [saaltext, wert]);
  // Whoever is writing sees what they write, in the Saal too: a text that changes under the hand would lose their words.
  const verdeckt = fuerSaal !== wert && !schreibt;
  const frame = { label, labelHidden, hint: verdeckt ? VERDECKT : hint };

  const schreibe = useCallback(
    (neu: string) => {
      if (!text) return;
      const aenderung = textaenderung(text.toString(), neu, ref.current?.selectionStart ?? neu.length);
      if (!aenderung) return;
      verbindung.doc.transact(() => {
        if (aenderung.weg > 0) text.delete(aenderung.ab, aenderung.weg);
        if (aenderung.dazu) text.insert(aenderung.ab, aenderung.dazu);
      }, verbindung.origin);
      const oben = verbindung.undo.undoStack.at(-1);
      if (oben && !oben.meta.has('label')) oben.meta.set('label', `${label} schreiben`);
    },
    [text, verbindung, label],
  );

  const ersetze = (stelle: Fundstelle, neu: string) => {
    const alt = text?.toString() ?? '';
    // Others may have written meanwhile: only where the words still stand they are replaced.
    if (alt.slice(stelle.von, stelle.bis) !== stelle.text) return;
    verbindung.undo.stopCapturing();
    schreibe(alt.slice(0, stelle.von) + neu + alt.slice(stelle.bis));
  };

  return (
    <>
      <Field id={inputId} frame={frame}>
        <textarea
          ref={ref}
          id={inputId}
          rows={zeilen}
          data-fundort={`${id}/${feld}`}
          data-eigene-befunde
          value={verdeckt ? fuerSaal : wert}
          readOnly={!text || !verbindung.darfBearbeiten || verdeckt}
          maxLength={100_000}
          aria-describedby={describedBy(inputId, frame)}
          onChange={(e) => schreibe(e.target.value)}
          onFocus={() => {
            setSchreibt(!verdeckt);
            setzeBearbeitung(id, feld);
          }}
          onBlur={() => {
            setSchreibt(false);
            verbindung.undo.stopCapturing();
            setzeBearbeitung(null);
          }}
          className={cx(INPUT, 'field-sizing-content resize-y')}
        />
      </Field>
      {wert !== '' && !verdeckt && (
        <Fundstellen
          text={wert}
          dokumentId={verbindung.dokumentId}
          strenge={verbindung.art === 'fall' ? 'fall' : 'plan'}
          ersetze={text && verbindung.darfBearbeiten ? ersetze : null}
        />
      )}
    </>
  );
}

/** The Y.Text of a field; null while it does not exist or is something else. */
function useYText(doc: Y.Doc, sammlung: SammlungName, id: Id, feld: string): Y.Text | null {
  const lies = useCallback(() => {
    const datensatz = doc.getMap(sammlung).get(id);
    const text = datensatz instanceof Y.Map ? datensatz.get(feld) : null;
    return text instanceof Y.Text ? text : null;
  }, [doc, sammlung, id, feld]);
  const [text, setText] = useState<Y.Text | null>(lies);
  useLayoutEffect(() => {
    const pruefe = () => setText(lies());
    pruefe();
    const wurzel = doc.getMap(sammlung);
    wurzel.observeDeep(pruefe);
    return () => wurzel.unobserveDeep(pruefe);
  }, [doc, sammlung, lies]);
  return text;
}

/** The text as a string; keeps the caret of `ref` at its words when others write. */
function useTextwert(text: Y.Text | null, ref: React.RefObject<HTMLTextAreaElement | null>): string {
  const [wert, setWert] = useState(() => text?.toString() ?? '');
  const marken = useRef<readonly [Y.RelativePosition, Y.RelativePosition] | null>(null);

  useLayoutEffect(() => {
    setWert(text?.toString() ?? '');
    if (!text) return;
    const vorher = (t: Y.Transaction) => {
      const el = ref.current;
      marken.current =
        !t.local && el && document.activeElement === el
          ? [
              Y.createRelativePositionFromTypeIndex(text, el.selectionStart),
              Y.createRelativePositionFromTypeIndex(text, el.selectionEnd),
            ]
          : null;
    };
    const nachher = () => setWert(text.toString());
    text.doc?.on('beforeTransaction', vorher);
    text.observe(nachher);
    return () => {
      text.doc?.off('beforeTransaction', vorher);
      text.unobserve(nachher);
    };
  }, [text, ref]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each new value to put the caret back
  useLayoutEffect(() => {
    const doc = text?.doc;
    const el = ref.current;
    if (!doc || !el || !marken.current) return;
    const [von, bis] = marken.current.map((m) => Y.createAbsolutePositionFromRelativePosition(m, doc)?.index);
    marken.current = null;
    if (von !== undefined && bis !== undefined) el.setSelectionRange(von, bis);
  }, [wert]);

  return wert;
}
