import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** What to begin with when nothing is drawn yet. */
export function LeeresBild({
  mitBahn,
  bearbeitbar,
  onStart,
  onBahn,
}: {
  mitBahn: boolean;
  bearbeitbar: boolean;
  onStart: () => void;
  onBahn: () => void;
}) {
  return (
    <div className="pointer-events-none absolute inset-0 z-6 grid place-items-center p-4 @min-[480px]:pl-48">
      <div className="pointer-events-auto flex max-w-md flex-col items-start gap-3 rounded-md border border-line-strong bg-panel p-5">
        <h2 className="text-xl font-semibold">Noch ist nichts gezeichnet</h2>
        {bearbeitbar ? (
          <>
            <p className="text-muted">
              {mitBahn
                ? 'Beginnen Sie damit, was den Weg auslöst. Von dort hängen Sie einen Schritt an den anderen.'
                : 'Jede Organisation hat ihre Bahn, und eine gehört der Person. Beginnen Sie mit der ersten Bahn.'}
            </p>
            <Button
              variant="primary"
              icon={<Plus size="1.05em" aria-hidden />}
              onClick={mitBahn ? onStart : onBahn}
            >
              {mitBahn ? 'Start setzen' : 'Bahn hinzufügen'}
            </Button>
          </>
        ) : (
          <p className="text-muted">
            Wer die Kette bearbeiten darf, beginnt hier mit Bahnen und einem Start.
          </p>
        )}
      </div>
    </div>
  );
}
