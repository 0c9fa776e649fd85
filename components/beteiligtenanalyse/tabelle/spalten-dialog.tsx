import { LockKeyhole } from 'lucide-react';
import { useVorlieben } from '@/components/plan/vorlieben';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { EigeneSpalten } from './eigene-spalten';
import type { GitterSpalte } from './spalte';

/** Which columns are shown here; a person's own choice, in this browser. */
export function SpaltenDialog({
  spalten,
  leser,
  onZu,
}: {
  spalten: readonly GitterSpalte[];
  leser: readonly string[];
  onZu: () => void;
}) {
  const [{ spaltenVerborgen }, setze] = useVorlieben();
  return (
    <Dialog
      open
      onClose={onZu}
      title="Spalten"
      footer={
        <>
          <Button
            onClick={() => setze({ spaltenbreiten: {}, spaltenVerborgen: ['notiz'], spaltenfolge: [] })}
          >
            Zurücksetzen
          </Button>
          <Button variant="primary" onClick={onZu}>
            Fertig
          </Button>
        </>
      }
    >
      <p className="pb-2 text-sm text-muted">
        Was hier ausgeblendet ist, sehen andere weiterhin. Breite und Reihenfolge ändern Sie im Kopf der
        Spalte.
      </p>
      <ul className="sm:columns-2">
        {spalten
          .filter(({ id }) => id !== 'name')
          .map(({ id, titel, vertraulich }) => (
            <li key={id} className="break-inside-avoid">
              <label className="flex min-h-9 items-center gap-2.5 rounded-md px-2 py-1 hover:bg-accent-weak max-md:min-h-11">
                <input
                  type="checkbox"
                  checked={!spaltenVerborgen.includes(id)}
                  onChange={(e) =>
                    setze({
                      spaltenVerborgen: e.target.checked
                        ? spaltenVerborgen.filter((verborgen) => verborgen !== id)
                        : [...spaltenVerborgen, id],
                    })
                  }
                  className="size-4.5 shrink-0 accent-accent"
                />
                {titel || 'ohne Titel'}
                {vertraulich && <LockKeyhole size="0.9em" aria-label="vertraulich" className="text-warn" />}
              </label>
            </li>
          ))}
      </ul>
      <EigeneSpalten leser={leser} />
    </Dialog>
  );
}
