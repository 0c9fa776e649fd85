import { LockKeyhole } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Tabellenspalte } from '@/lib/plan/beteiligtenanalyse/views/tabelle';

/** Which columns go along; those of the analysis carry a lock. */
export function Spaltenwahl({
  spalten,
  gewaehlt,
  setze,
  gesperrt,
}: {
  spalten: readonly Tabellenspalte[];
  gewaehlt: ReadonlySet<string>;
  setze: (gewaehlt: ReadonlySet<string>) => void;
  gesperrt: boolean;
}) {
  const stelle = (id: string, an: boolean) => {
    const neu = new Set(gewaehlt);
    if (an) neu.add(id);
    else neu.delete(id);
    setze(neu);
  };
  const offene = spalten.filter(({ vertraulich }) => !vertraulich);
  return (
    <fieldset disabled={gesperrt} className="flex flex-col gap-2">
      <legend className="mb-1 text-sm text-muted">Spalten</legend>
      <ul className="sm:columns-2">
        {spalten.map(({ id, titel, vertraulich }) => (
          <li key={id} className="break-inside-avoid">
            <label className="flex min-h-8 items-center gap-2.5 rounded-sm px-2 py-1 hover:bg-accent-weak max-md:min-h-11">
              <input
                type="checkbox"
                className="size-4.5 shrink-0 accent-accent"
                checked={gewaehlt.has(id)}
                onChange={(e) => stelle(id, e.target.checked)}
              />
              <span className="min-w-0 hyphens-auto wrap-anywhere">{titel || 'ohne Titel'}</span>
              {vertraulich && (
                <LockKeyhole size="0.9em" aria-label="vertraulich" className="shrink-0 text-warn" />
              )}
            </label>
          </li>
        ))}
      </ul>
      {offene.length < spalten.length && (
        <span className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => setze(new Set(spalten.map(({ id }) => id)))}>
            Alle, auch vertrauliche
          </Button>
          <Button size="sm" onClick={() => setze(new Set(offene.map(({ id }) => id)))}>
            Nur, was alle sehen
          </Button>
        </span>
      )}
    </fieldset>
  );
}
