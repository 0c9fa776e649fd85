'use client';

import { useDeferredValue, useId, useState } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { INPUT } from '@/components/ui/field';
import { type Einfuegeplan, einfuegeplan, type PasteTree } from '@/lib/plan/zielsystem/commands/paste-tree';
import { ebeneText } from '@/lib/plan/zielsystem/views';
import type { OffenesEinfuegen } from './use-einfuegen';

const TIEFE = { grundsatzziel: 0, rahmenziel: 1, ergebnisziel: 2, aktivitaet: 3 } as const;
/** More lines are counted, not shown. */
const MAX_VORSCHAU = 200;

/** Shows what a list will become before it does, and where. */
export function EinfuegenDialog({
  text: anfang,
  orte,
  onZu,
  onFertig,
}: OffenesEinfuegen & { onZu: () => void; onFertig: (eingabe: PasteTree) => void }) {
  const { verbindung } = useSession();
  const [text, setText] = useState(anfang);
  const [wo, setWo] = useState(orte[0]?.wo ?? 'danach');
  const spaeter = useDeferredValue(text);
  const id = useId();
  const ort = orte.find((kandidat) => kandidat.wo === wo) ?? orte[0];
  const parentId = ort?.parentId ?? null;
  const vorschau = einfuegeplan(verbindung.leser.plan, { text: spaeter, parentId });
  const zahl = vorschau.zeilen.length;
  return (
    <Dialog
      open
      size="lg"
      onClose={onZu}
      title="Liste einfügen"
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button
            variant="primary"
            disabled={zahl === 0}
            onClick={() => onFertig({ text, parentId, nachId: ort?.nachId })}
          >
            {zahl === 1 ? '1 Zeile einfügen' : `${zahl} Zeilen einfügen`}
          </Button>
        </>
      }
    >
      <label htmlFor={id} className="text-sm text-muted">
        Liste aus Excel oder Word, eine Zeile je Ziel oder Aktivität; eingerückte Zeilen kommen eine Ebene
        tiefer
      </label>
      <textarea
        id={id}
        rows={5}
        value={text}
        data-anfang={anfang === '' || undefined}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => e.key === 'Tab' && !e.shiftKey && text !== '' && ruecke(e, setText)}
        className={`${INPUT} mt-1 resize-y whitespace-pre`}
        aria-describedby={`${id}-tab`}
      />
      <p id={`${id}-tab`} className="text-sm text-muted">
        Tab rückt hier ein; mit Umschalt + Tab verlassen Sie das Feld.
      </p>
      {orte.length > 1 && (
        <fieldset className="mt-3">
          <legend className="text-sm text-muted">Wohin?</legend>
          {orte.map((kandidat) => (
            <label key={kandidat.wo} className="flex min-h-7 items-center gap-2">
              <input
                type="radio"
                name={`${id}-ort`}
                className="size-4.5 accent-accent"
                checked={kandidat.wo === wo}
                onChange={() => setWo(kandidat.wo)}
              />
              {kandidat.text}
            </label>
          ))}
        </fieldset>
      )}
      {orte.length === 1 && <p className="mt-3">Wohin: {ort?.text}</p>}
      <Vorschau vorschau={vorschau} />
    </Dialog>
  );
}

function Vorschau({ vorschau: { zeilen, zusammengezogen } }: { vorschau: Einfuegeplan }) {
  if (zeilen.length === 0) return null;
  const oben = TIEFE[zeilen[0]?.ebene ?? 'grundsatzziel'];
  return (
    <section aria-label="Vorschau" className="mt-3">
      <h3 className="mb-1 text-sm font-semibold text-muted">Das entsteht</h3>
      {zusammengezogen > 0 && (
        <p className="mb-1 text-sm text-warn">
          {zusammengezogen === 1 ? 'Eine Zeile ist' : `${zusammengezogen} Zeilen sind`} tiefer eingerückt, als
          es Ebenen gibt, und {zusammengezogen === 1 ? 'wird' : 'werden'} Aktivität.
        </p>
      )}
      <ol className="max-h-[34dvh] overflow-y-auto rounded-md border border-line">
        {zeilen.slice(0, MAX_VORSCHAU).map((zeile, stelle) => (
          <li key={stelle} className="flex gap-3 border-b border-line px-3 py-1 last:border-0">
            <span className="w-28 shrink-0 text-sm text-muted">{ebeneText(zeile.ebene)}</span>
            <span
              className="min-w-0 wrap-break-word"
              style={{ paddingLeft: `${Math.max(0, TIEFE[zeile.ebene] - oben) * 1.25}rem` }}
            >
              {zeile.text}
            </span>
          </li>
        ))}
      </ol>
      {zeilen.length > MAX_VORSCHAU && (
        <p className="mt-1 text-sm text-muted">und {zeilen.length - MAX_VORSCHAU} weitere Zeilen</p>
      )}
    </section>
  );
}

/** A tab character in the list means one level, so the key writes one here. */
function ruecke(e: React.KeyboardEvent<HTMLTextAreaElement>, setText: (text: string) => void) {
  e.preventDefault();
  const feld = e.currentTarget;
  const { selectionStart, selectionEnd, value } = feld;
  setText(`${value.slice(0, selectionStart)}\t${value.slice(selectionEnd)}`);
  requestAnimationFrame(() => feld.setSelectionRange(selectionStart + 1, selectionStart + 1));
}
