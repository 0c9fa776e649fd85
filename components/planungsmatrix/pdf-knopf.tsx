import { FileDown, X } from 'lucide-react';
import { useState } from 'react';
import { useAbruf } from '@/components/plan/abruf/use-abruf';
import { Abrufverlauf } from '@/components/plan/abruf/verlauf';
import { useAdresswort } from '@/components/plan/auswahl';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { SegmentedControl } from '@/components/ui/segmented-control';

const FORMATE = [
  { value: 'a3', label: 'A3' },
  { value: 'a4', label: 'A4' },
] as const;

function matrixPfad(format: string, ohneLeereSpalten: boolean, mitFaden: boolean): string {
  const leer = ohneLeereSpalten ? '0' : '1';
  return `planungsmatrix.pdf?${new URLSearchParams({ format, leer, ...(mitFaden && { faden: '1' }) })}`;
}

/** The button that makes the paper people take home, and the few questions about it. */
export function PdfKnopf({ netzwerkId }: { netzwerkId: string }) {
  const [offen, setOffen] = useState(false);
  const [format, setFormat] = useState<'a3' | 'a4'>('a3');
  const [ohneLeereSpalten, setOhneLeere] = useState(false);
  const [fadenWort] = useAdresswort('faden');
  const [mitFaden, setMitFaden] = useState(fadenWort === '1');
  const { stand, hole, breche } = useAbruf();
  useBefehle([
    {
      id: 'matrix-pdf',
      label: 'Planungsmatrix als PDF',
      run: () => setOffen(true),
      worte: 'drucken export papier',
    },
  ]);
  const laeuft = stand.art === 'laeuft';
  const schliesse = () => {
    breche();
    setOffen(false);
  };
  return (
    <>
      <Button variant="primary" icon={<FileDown size="1.1em" aria-hidden />} onClick={() => setOffen(true)}>
        PDF
      </Button>
      <Dialog
        open={offen}
        onClose={schliesse}
        title="Planungsmatrix als PDF"
        size="sm"
        footer={
          laeuft ? (
            <Button icon={<X size="1em" aria-hidden />} onClick={breche}>
              Abbrechen
            </Button>
          ) : (
            <Button
              variant="primary"
              onClick={() => hole({ netzwerkId, pfad: matrixPfad(format, ohneLeereSpalten, mitFaden) })}
            >
              PDF erzeugen
            </Button>
          )
        }
      >
        <div className="flex flex-col gap-4">
          <div className="flex items-center gap-3">
            <SegmentedControl
              label="Papierformat"
              options={FORMATE}
              value={format}
              onChange={setFormat}
              disabled={laeuft}
            />
            <span className="text-sm text-muted">Querformat</span>
          </div>
          <Checkbox
            label="ohne leere Spalten"
            hint="Spalten, in denen nirgends etwas steht, fallen weg."
            checked={ohneLeereSpalten}
            disabled={laeuft}
            onChange={setOhneLeere}
          />
          <Checkbox
            label="mit Spalte „aus Thema / Fall“"
            hint="Zu jedem Ziel die Themen, auf die es antwortet, und ihre Fälle."
            checked={mitFaden}
            disabled={laeuft}
            onChange={setMitFaden}
          />
          <Abrufverlauf stand={stand} />
        </div>
      </Dialog>
    </>
  );
}
