'use client';

import { useState } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { TextField } from './text-field';

export interface Wahlmoeglichkeit {
  id: string;
  text: string;
  /** Shown before the text, such as a number. */
  nummer?: string;
  /** Second line. */
  zusatz?: string;
  /** Why it cannot be chosen; it stays visible. */
  gesperrt?: string | undefined;
}

/** Asks for one out of many: searchable, one click, the click path for every drag. */
export function WahlDialog({
  titel,
  frage,
  suchen,
  knopf,
  moeglich,
  leer,
  onWahl,
  onZu,
}: {
  titel: string;
  frage: string;
  /** Label of the search field: „Ziel suchen“. */
  suchen: string;
  knopf: string;
  moeglich: readonly Wahlmoeglichkeit[];
  /** Said when there is nothing to choose from. */
  leer: string;
  onWahl: (id: string) => void;
  onZu: () => void;
}) {
  const [suche, setSuche] = useState('');
  const [wahl, setWahl] = useState<string | null>(null);
  const worte = suche.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  const passende = moeglich.filter(({ nummer = '', text, zusatz = '' }) => {
    const worin = `${nummer} ${text} ${zusatz}`.toLocaleLowerCase('de');
    return worte.every((wort) => worin.includes(wort));
  });
  const freie = passende.filter(({ gesperrt }) => gesperrt === undefined);
  const gewaehlt = freie.find(({ id }) => id === wahl) ?? (freie.length === 1 ? freie[0] : undefined);
  return (
    <Dialog
      open
      onClose={onZu}
      title={titel}
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button variant="primary" disabled={!gewaehlt} onClick={() => gewaehlt && onWahl(gewaehlt.id)}>
            {knopf}
          </Button>
        </>
      }
    >
      {moeglich.length === 0 ? (
        <p>{leer}</p>
      ) : (
        <form
          onSubmit={(e) => {
            e.preventDefault();
            if (gewaehlt) onWahl(gewaehlt.id);
          }}
        >
          <TextField label={suchen} value={suche} onChange={setSuche} data-anfang />
          <fieldset className="mt-3 max-h-[45dvh] overflow-y-auto">
            <legend className="mb-1 text-sm text-muted">{frage}</legend>
            {passende.map(({ id, nummer, text, zusatz, gesperrt }) => (
              <label
                key={id}
                className="flex items-start gap-2.5 border-b border-line px-1 py-2 last:border-0 has-checked:bg-accent-weak"
              >
                <input
                  type="radio"
                  name="wahl"
                  className="mt-1 size-4.5 shrink-0 accent-accent"
                  checked={gewaehlt?.id === id}
                  disabled={gesperrt !== undefined}
                  onChange={() => setWahl(id)}
                />
                <span className="min-w-0 wrap-break-word">
                  {nummer && <span className="text-muted">{nummer} </span>}
                  {text}
                  {(gesperrt ?? zusatz) && (
                    <span className="block text-sm text-muted">{gesperrt ?? zusatz}</span>
                  )}
                </span>
              </label>
            ))}
            {passende.length === 0 && <p className="text-sm text-muted">Nichts passt zu „{suche}“.</p>}
          </fieldset>
        </form>
      )}
    </Dialog>
  );
}
