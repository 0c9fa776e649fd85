// biome-ignore-all lint/a11y/useSemanticElements: a grid that draws only some of its cells has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells have the focus, one after the other
import { memo } from 'react';
import { cx } from '@/components/ui/cx';

/** The closer two work together today, the deeper the ground. */
const TIEFE = [
  '',
  'bg-accent-weak/40',
  'bg-accent-weak/60',
  'bg-accent-weak/80',
  'bg-accent-weak',
  'bg-accent-line/60',
  'bg-accent-line/90',
];

interface ZellenProps {
  paar: string;
  nr: number;
  links: string;
  breite: number;
  selbst: boolean;
  aktiv: boolean;
  heute: number;
  text: string;
  konflikt: boolean;
  ansage: string;
  waehle: () => void;
}

/** What two Akteure have with each other. Drawn anew only when it says something else. */
export const Zelle = memo(
  function Zelle({
    paar,
    nr,
    links,
    breite,
    selbst,
    aktiv,
    heute,
    text,
    konflikt,
    ansage,
    waehle,
  }: ZellenProps) {
    return (
      <div
        role="gridcell"
        data-paar={paar}
        aria-colindex={nr}
        aria-selected={aktiv}
        aria-label={konflikt ? `${ansage}, offener Konflikt` : ansage}
        tabIndex={aktiv ? 0 : -1}
        onFocus={waehle}
        className={cx(
          'absolute top-0 flex h-full cursor-default items-center justify-center border-l border-line tabular-nums',
          'focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus',
          selbst ? 'bg-line/60' : TIEFE[heute],
          aktiv && 'outline-2 -outline-offset-2 outline-accent outline-solid',
        )}
        style={{ left: links, width: breite }}
      >
        {text}
        {konflikt && <span className="ml-0.5 font-bold text-danger">!</span>}
      </div>
    );
  },
  // `waehle` does the same in every rendering.
  (a, b) => (Object.keys(b) as (keyof ZellenProps)[]).every((p) => p === 'waehle' || a[p] === b[p]),
);
