import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { AbrufDialog, type Papier, Papierformat } from '@/components/plan/abruf/abruf-dialog';
import { useAbruf } from '@/components/plan/abruf/use-abruf';
import { useAdresswort } from '@/components/plan/auswahl';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';

function matrixPfad(format: string, ohneLeereSpalten: boolean, mitFaden: boolean): string {
  const leer = ohneLeereSpalten ? '0' : '1';
  return `planungsmatrix.pdf?${new URLSearchParams({ format, leer, ...(mitFaden && { faden: '1' }) })}`;
}

/** The button that makes the paper people take home, and the few questions about it. */
export function PdfKnopf() {
  const [offen, setOffen] = useState(false);
  const [format, setFormat] = useState<Papier>('a3');
  const [ohneLeereSpalten, setOhneLeere] = useState(false);
  const [fadenWort] = useAdresswort('faden');
  const [mitFaden, setMitFaden] = useState(fadenWort === '1');
  const abruf = useAbruf();
  useBefehle([
    {
      id: 'matrix-pdf',
      label: 'Planungsmatrix als PDF',
      run: () => setOffen(true),
      worte: 'drucken export papier',
    },
  ]);
  const laeuft = abruf.stand.art === 'laeuft';
  return (
    <>
      <Button variant="primary" icon={<FileDown size="1.1em" aria-hidden />} onClick={() => setOffen(true)}>
        PDF
      </Button>
      {offen && (
        <AbrufDialog
          title="Planungsmatrix als PDF"
          size="sm"
          abruf={abruf}
          pfad={matrixPfad(format, ohneLeereSpalten, mitFaden)}
          knopf="PDF erzeugen"
          onZu={() => setOffen(false)}
        >
          <div className="flex items-center gap-3">
            <Papierformat value={format} onChange={setFormat} disabled={laeuft} />
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
        </AbrufDialog>
      )}
    </>
  );
}
