import { cx } from '@/components/ui/cx';
import type { FallAngaben } from '../fall-kontext';

/** So many the method asks for; fewer never stop anybody. */
const MINDESTENS = 4;

/** „2 von mindestens 4 Fällen“, and what is on its way. */
export function Zaehler({ faelle }: { faelle: readonly Pick<FallAngaben, 'zustand'>[] }) {
  const zahl = (zustand: string) => faelle.filter((fall) => fall.zustand === zustand).length;
  const frei = zahl('freigegeben');
  const rest = [
    wort(zahl('in_pruefung'), 'in Prüfung', 'in Prüfung'),
    wort(zahl('entwurf'), 'Entwurf', 'Entwürfe'),
  ].filter((teil) => teil !== '');
  const felder = Array.from({ length: Math.max(MINDESTENS, frei) }, (_, i) => i);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span aria-hidden="true" className="flex gap-1">
        {felder.map((i) => (
          <span
            key={i}
            className={cx(
              'size-3.5 rounded-[3px] border-2',
              i < frei ? 'border-accent bg-accent' : 'border-field',
            )}
          />
        ))}
      </span>
      <p className="text-lg">
        <span className="font-semibold">{frei}</span> von mindestens {MINDESTENS} Fällen
        {rest.length > 0 && <span className="text-base text-muted"> · {rest.join(' · ')}</span>}
      </p>
    </div>
  );
}

function wort(zahl: number, einer: string, viele: string): string {
  return zahl === 0 ? '' : `${zahl}\u00a0${zahl === 1 ? einer : viele}`;
}
