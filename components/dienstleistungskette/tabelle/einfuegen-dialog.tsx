'use client';

import { useId, useState } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useMeldung } from '@/components/ui/meldung';
import { pasteTabelle } from '@/lib/plan/dienstleistungskette/commands/paste-tabelle';
import { tabellenZeilen, wasFehlt } from '@/lib/plan/dienstleistungskette/views/einfuegen';
import { zeitspanneKurz } from '@/lib/plan/dienstleistungskette/views/zeitspanne';
import type { Id } from '@/lib/plan/doc/grundlagen';

const ZEIGEN = 8;

/** Rows from Excel, with a preview of what they become. */
export function EinfuegenDialog({ kettenId, onZu }: { kettenId: Id; onZu: () => void }) {
  const [text, setText] = useState('');
  const { run } = useCommand(pasteTabelle);
  const melden = useMeldung();
  const feld = useId();
  const zeilen = tabellenZeilen(text);
  const fehlt = usePlan(
    (plan) => wasFehlt(plan, kettenId, zeilen),
    (a, b) => a.join('\n') === b.join('\n'),
  );
  const tue = () => {
    const ergebnis = run({ kettenId, text });
    if (!ergebnis.ok) return;
    const n = ergebnis.wert.length;
    melden(n === 1 ? 'Ein Schritt eingefügt.' : `${n.toLocaleString('de-DE')} Schritte eingefügt.`);
    onZu();
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title="Schritte aus Excel einfügen"
      size="lg"
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button variant="primary" disabled={zeilen.length === 0} onClick={tue}>
            {zeilen.length === 0 ? 'Einfügen' : `${zeilen.length.toLocaleString('de-DE')} einfügen`}
          </Button>
        </>
      }
    >
      <label htmlFor={feld} className="block text-sm">
        Zeilen mit den Spalten Schritt, Organisation, Dauer, Nächstes. Mehrere Nächste trennt ein Semikolon;
        ohne Angabe folgen die Zeilen aufeinander.
      </label>
      <textarea
        id={feld}
        data-anfang
        rows={6}
        value={text}
        onChange={(e) => setText(e.target.value)}
        className="mt-2 w-full rounded-md border border-field bg-panel p-2 font-[inherit]"
      />
      <div aria-live="polite">
        {zeilen.length > 0 && (
          <table className="mt-3 w-full text-left text-sm">
            <caption className="sr-only">Vorschau</caption>
            <thead>
              <tr className="text-muted">
                {['Schritt', 'Organisation', 'Dauer', 'Nächstes'].map((kopf) => (
                  <th key={kopf} scope="col" className="pr-3 font-semibold">
                    {kopf}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {zeilen.slice(0, ZEIGEN).map((zeile, i) => (
                <tr key={i} className="border-t border-line">
                  <td className="pr-3">{zeile.titel}</td>
                  <td className="pr-3">{zeile.organisation}</td>
                  <td className="pr-3">{zeitspanneKurz(zeile.dauer)}</td>
                  <td>{zeile.danach.join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {zeilen.length > ZEIGEN && (
          <p className="text-sm text-muted">… und {zeilen.length - ZEIGEN} weitere</p>
        )}
        {fehlt.length > 0 && (
          <>
            <p className="mt-3 text-sm font-semibold text-warn">Nicht übernommen wird:</p>
            <ul className="list-disc pl-5 text-sm text-warn">
              {fehlt.slice(0, ZEIGEN).map((satz) => (
                <li key={satz}>{satz}</li>
              ))}
              {fehlt.length > ZEIGEN && <li>und {fehlt.length - ZEIGEN} weitere Angaben</li>}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  );
}
