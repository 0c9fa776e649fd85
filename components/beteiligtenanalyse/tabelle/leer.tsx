import { ClipboardPaste, Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** What belongs into the list, and the two ways to begin it. */
export function Leer({
  bearbeitbar,
  onNeu,
  onEinfuegen,
  onPapierkorb,
}: {
  bearbeitbar: boolean;
  onNeu: () => void;
  onEinfuegen: () => void;
  onPapierkorb: (() => void) | null;
}) {
  return (
    <EmptyState
      title="Noch niemand am Tisch"
      action={
        bearbeitbar && (
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" icon={<Plus size="1.1em" aria-hidden />} onClick={onNeu}>
              Ersten Akteur anlegen
            </Button>
            <Button icon={<ClipboardPaste size="1.1em" aria-hidden />} onClick={onEinfuegen}>
              Tabelle einlesen
            </Button>
            {onPapierkorb && <Button onClick={onPapierkorb}>Papierkorb</Button>}
          </div>
        )
      }
    >
      Hier stehen die Organisationen, die gemeinsam planen und handeln, mit ihren Einheiten: Jobcenter,
      Ausländerbehörde, Volkshochschule, Caritas …
    </EmptyState>
  );
}
