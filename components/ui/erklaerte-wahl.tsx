import { useId } from 'react';
import { cx } from './cx';

/** One of few, each with a word on what it is for. `breite`: of the names, so that the words stand below each other. */
export function ErklaerteWahl<W extends string>({
  legende,
  wahl,
  wert,
  onWahl,
  gesperrt,
  breite,
}: {
  legende: string;
  wahl: readonly { wert: W; name: string; wofuer: string }[];
  wert: W;
  onWahl: (wert: W) => void;
  gesperrt: boolean;
  breite: string;
}) {
  const name = useId();
  return (
    <fieldset disabled={gesperrt} className="flex flex-col">
      <legend className="mb-1 text-sm text-muted">{legende}</legend>
      {wahl.map((eine) => (
        <label
          key={eine.wert}
          className="flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-2 py-1.5 hover:bg-accent-weak has-checked:bg-accent-weak"
        >
          <input
            type="radio"
            name={name}
            className="size-4.5 shrink-0 accent-accent"
            checked={wert === eine.wert}
            onChange={() => onWahl(eine.wert)}
          />
          <span className="flex min-w-0 gap-x-3 max-sm:flex-col sm:items-center">
            <span className={cx('shrink-0 font-semibold', breite)}>{eine.name}</span>{' '}
            <span className="text-sm text-muted">{eine.wofuer}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
