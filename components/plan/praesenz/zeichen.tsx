import { cx } from '@/components/ui/cx';
import type { Person } from './personen';

/** Colour and shape per person: eight colours, four shapes, so that neither alone has to tell people apart. */
const FORM = ['rounded-full', 'rounded-md', 'rounded-tl-none rounded-full', 'rounded-br-none rounded-full'];
const FARBE = [
  'bg-person-1',
  'bg-person-2',
  'bg-person-3',
  'bg-person-4',
  'bg-person-5',
  'bg-person-6',
  'bg-person-7',
  'bg-person-8',
];

/** The sign of a person: initials on their colour and shape. */
export function PersonenZeichen({ person, className }: { person: Person; className?: string }) {
  return (
    <span
      aria-hidden="true"
      title={person.name}
      className={cx(
        'marke grid size-7 shrink-0 place-items-center text-[0.78rem] font-semibold text-white',
        FARBE[person.farbnummer - 1],
        FORM[person.farbnummer % FORM.length],
        className,
      )}
    >
      {person.kuerzel}
    </span>
  );
}
