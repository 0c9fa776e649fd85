import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { akteurZeilen } from '@/lib/plan/akteure/commands';

const VORSCHAU = 50;

/** A list from Excel or Word: what will become of it stands below before anything happens. */
export function EinfuegenDialog({
  anfang,
  onEinfuegen,
  onZu,
}: {
  anfang: string;
  onEinfuegen: (text: string) => void;
  onZu: () => void;
}) {
  const [text, setText] = useState(anfang);
  const zeilen = akteurZeilen(text);
  const knopf =
    zeilen.length === 0
      ? 'Einfügen'
      : zeilen.length === 1
        ? '1 Akteur einfügen'
        : `${zeilen.length} Akteure einfügen`;
  return (
    <Dialog
      open
      onClose={onZu}
      title="Liste einfügen"
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button variant="primary" disabled={zeilen.length === 0} onClick={() => onEinfuegen(text)}>
            {knopf}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <label className="flex flex-col gap-1 text-sm text-muted">
          Aus Excel oder Word: ein Akteur je Zeile. Erste Spalte Name, zweite Spalte Kurzname.
          <textarea
            rows={6}
            value={text}
            onChange={(e) => setText(e.target.value)}
            className="rounded-md border border-field bg-panel px-2.5 py-1.5 text-base text-ink"
          />
        </label>
        {zeilen.length > 0 && (
          <table className="w-full text-left text-sm">
            <caption className="pb-1 text-left font-semibold">So kommt es in die Liste</caption>
            <thead>
              <tr className="border-b border-line text-muted">
                <th scope="col" className="py-1 pr-3 font-semibold">
                  Name
                </th>
                <th scope="col" className="py-1 font-semibold">
                  Kurzname
                </th>
              </tr>
            </thead>
            <tbody>
              {zeilen.slice(0, VORSCHAU).map(({ name, kurzname }, i) => (
                <tr key={i} className="border-b border-line">
                  <td className="py-1 pr-3">{name}</td>
                  <td className="py-1">{kurzname || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {zeilen.length > VORSCHAU && (
          <p className="text-sm text-muted">und {zeilen.length - VORSCHAU} weitere</p>
        )}
      </div>
    </Dialog>
  );
}
