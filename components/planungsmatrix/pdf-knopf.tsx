import { FileDown, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useAdresswort } from '@/components/plan/auswahl';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Meldung } from '@/components/ui/meldung';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { holePdf, type PdfErgebnis, PdfFehler, type PdfWunsch } from './pdf-abruf';

type Stand =
  | { art: 'bereit' }
  | { art: 'laeuft'; satz: string }
  | { art: 'fehler'; grund: string }
  | { art: 'fertig'; name: string };

function sichere({ datei, name }: PdfErgebnis) {
  const adresse = URL.createObjectURL(datei);
  const link = document.createElement('a');
  link.href = adresse;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000);
}

/** One fetch at a time; leaving the page or „Abbrechen“ ends it on the server too. */
function usePdf() {
  const [stand, setStand] = useState<Stand>({ art: 'bereit' });
  const abbruch = useRef<AbortController | null>(null);
  useEffect(() => () => abbruch.current?.abort(), []);
  const breche = () => {
    abbruch.current?.abort();
    abbruch.current = null;
    setStand({ art: 'bereit' });
  };
  const hole = async (wunsch: PdfWunsch) => {
    abbruch.current?.abort();
    const hier = new AbortController();
    abbruch.current = hier;
    setStand({ art: 'laeuft', satz: 'Das PDF wird erzeugt …' });
    try {
      const ergebnis = await holePdf(wunsch, hier.signal, (satz) => setStand({ art: 'laeuft', satz }));
      sichere(ergebnis);
      setStand({ art: 'fertig', name: ergebnis.name });
    } catch (fehler) {
      if (hier.signal.aborted) return;
      const grund =
        fehler instanceof PdfFehler ? fehler.message : 'Das PDF kam nicht vollständig an. Bitte noch einmal.';
      setStand({ art: 'fehler', grund });
    }
  };
  return { stand, hole, breche };
}

const FORMATE = [
  { value: 'a3', label: 'A3' },
  { value: 'a4', label: 'A4' },
] as const;

/** The button that makes the paper people take home, and the few questions about it. */
export function PdfKnopf({ netzwerkId }: { netzwerkId: string }) {
  const [offen, setOffen] = useState(false);
  const [format, setFormat] = useState<'a3' | 'a4'>('a3');
  const [ohneLeereSpalten, setOhneLeere] = useState(false);
  const [fadenWort] = useAdresswort('faden');
  const [mitFaden, setMitFaden] = useState(fadenWort === '1');
  const { stand, hole, breche } = usePdf();
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
              onClick={() => hole({ netzwerkId, format, ohneLeereSpalten, mitFaden })}
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
          <Verlauf stand={stand} />
        </div>
      </Dialog>
    </>
  );
}

function Verlauf({ stand }: { stand: Stand }) {
  return (
    <div aria-live="polite">
      {stand.art === 'laeuft' && (
        <label className="flex flex-col gap-1 text-sm">
          {stand.satz}
          <progress className="w-full accent-accent" />
        </label>
      )}
      {stand.art === 'fehler' && <Meldung art="danger">{stand.grund}</Meldung>}
      {stand.art === 'fertig' && <Meldung art="ok">„{stand.name}“ ist heruntergeladen.</Meldung>}
    </div>
  );
}
