import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { GitterSpalte } from './spalte';
import { frageAn, type Spaltenfilter, versteheBereich } from './spaltenfilter';
import { zeigeWert } from './zellwert';

type Frage = Spaltenfilter['art'];

const FRAGEN: Readonly<Record<Frage, string>> = {
  enthaelt: 'enthält',
  ist: 'ist',
  zwischen: 'liegt zwischen',
  gefuellt: 'ist ausgefüllt',
  leer: 'ist leer',
};

/** Narrows the table by one column. `onSetze` gets null when the column shall narrow nothing. */
export function SpaltenfilterDialog({
  spalte,
  filter,
  onSetze,
  onZu,
}: {
  spalte: GitterSpalte;
  filter: Spaltenfilter | undefined;
  onSetze: (filter: Spaltenfilter | null) => void;
  onZu: () => void;
}) {
  const form = useId();
  const [frage, setzeFrage] = useState<Frage>(filter?.art ?? frageAn(spalte));
  const [text, setzeText] = useState(filter?.art === 'enthaelt' ? filter.text : '');
  const [wert, setzeWert] = useState(filter?.art === 'ist' ? filter.wert : '');
  const [von, setzeVon] = useState(filter?.art === 'zwischen' ? zeigeWert(spalte, filter.von) : '');
  const [bis, setzeBis] = useState(filter?.art === 'zwischen' ? zeigeWert(spalte, filter.bis) : '');
  const [fehler, setzeFehler] = useState<string | null>(null);
  const uebernimm = (e: FormEvent) => {
    e.preventDefault();
    const neu = bereit();
    if (neu === undefined) return;
    onSetze(neu);
    onZu();
  };
  const bereit = (): Spaltenfilter | null | undefined => {
    if (frage === 'leer' || frage === 'gefuellt') return { art: frage };
    if (frage === 'enthaelt') return text.trim() === '' ? null : { art: frage, text: text.trim() };
    if (frage === 'ist') return wert === '' ? null : { art: frage, wert };
    const verstanden = versteheBereich(spalte, von, bis);
    setzeFehler(verstanden.ok ? null : verstanden.grund);
    return verstanden.ok ? verstanden.filter : undefined;
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title={`„${spalte.titel}“ filtern`}
      footer={
        <>
          {filter && (
            <Button
              onClick={() => {
                onSetze(null);
                onZu();
              }}
            >
              Filter aufheben
            </Button>
          )}
          <Button variant="primary" type="submit" form={form}>
            Filtern
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={uebernimm} className="flex flex-col gap-4">
        <Select
          label="Zeige Akteure, deren Eintrag"
          value={frage}
          onChange={(neu) =>
            setzeFrage(([frageAn(spalte), 'gefuellt', 'leer'] as const).find((f) => f === neu) ?? frage)
          }
          options={([frageAn(spalte), 'gefuellt', 'leer'] as const).map((value) => ({
            value,
            label: FRAGEN[value],
          }))}
        />
        {frage === 'enthaelt' && <TextField label="Wörter" value={text} onChange={setzeText} autoFocus />}
        {frage === 'ist' && (
          <Select
            label="Wert"
            value={wert}
            onChange={setzeWert}
            options={spalte.wahl.filter(({ value }) => value !== '')}
            empty="–"
          />
        )}
        {frage === 'zwischen' && (
          <div className="grid grid-cols-2 gap-3">
            <TextField
              label="von"
              value={von}
              onChange={setzeVon}
              placeholder={beispiel(spalte)}
              error={fehler}
            />
            <TextField label="bis" value={bis} onChange={setzeBis} placeholder={beispiel(spalte)} />
          </div>
        )}
      </form>
    </Dialog>
  );
}

const beispiel = ({ typ }: GitterSpalte) => (typ === 'datum' ? 'TT.MM.JJJJ' : undefined);
