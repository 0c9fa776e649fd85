import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Akteur } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';

/** Akteure in the bin, the last one first. */
export function geloeschteAkteure(plan: Plan): Akteur[] {
  return [...plan.akteure.values()]
    .filter((akteur) => akteur.geloescht !== null)
    .sort((a, b) => (b.geloescht?.am ?? '').localeCompare(a.geloescht?.am ?? ''));
}

const ZEIT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

/** What was put away in the last 30 days, and the way back. */
export function PapierkorbDialog({
  bearbeitbar,
  onHole,
  onZu,
}: {
  bearbeitbar: boolean;
  onHole: (id: Id) => void;
  onZu: () => void;
}) {
  const plan = usePlan((p) => p);
  const liste = geloeschteAkteure(plan);
  return (
    <Dialog open onClose={onZu} title="Papierkorb der Akteure">
      {liste.length === 0 && <p>Der Papierkorb ist leer. Gelöschte Akteure bleiben hier 30 Tage.</p>}
      <ul className="divide-y divide-line">
        {liste.map(({ id, name, geloescht }) => (
          <li key={id} className="flex items-center gap-3 py-2">
            <span className="grow">
              {name || 'Akteur ohne Namen'}
              {geloescht && (
                <span className="block text-sm text-muted">
                  {ZEIT.format(new Date(geloescht.am))} · {geloescht.durch}
                </span>
              )}
            </span>
            {bearbeitbar && (
              <Button aria-label={`Wiederherstellen: ${name}`} onClick={() => onHole(id)}>
                Wiederherstellen
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
