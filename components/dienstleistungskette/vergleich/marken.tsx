import { cx } from '@/components/ui/cx';
import { UNTERSCHIEDE, type UnterschiedArt } from '@/lib/plan/dienstleistungskette/views/vergleich';
import { ZEICHEN } from './zeichen';

const farben = (art: UnterschiedArt): string =>
  art === 'entfallen' ? 'border-danger-mark bg-panel text-danger' : 'border-accent bg-accent text-on-accent';

/** What is different here, by sign and word; in a small picture the sign alone, always as large as it is read. */
export function Marken({ arten, knapp }: { arten: readonly UnterschiedArt[]; knapp: boolean }) {
  return (
    <span
      className="absolute bottom-[calc(100%-3px)] -left-1.5 flex origin-bottom-left gap-0.5"
      style={{ transform: 'scale(var(--gegenzoom))' }}
    >
      {arten.map((art) => (
        <span
          key={art}
          title={UNTERSCHIEDE[art]}
          className={cx(
            'min-w-4.5 rounded-sm border px-1 text-center text-[12px] leading-4.5 font-semibold whitespace-nowrap',
            farben(art),
          )}
        >
          {ZEICHEN[art]}
          {!knapp && ` ${UNTERSCHIEDE[art]}`}
        </span>
      ))}
    </span>
  );
}

/** The signs as they stand in the picture, and what they mean. */
export function Legende({ arten }: { arten: readonly UnterschiedArt[] }) {
  return (
    <ul aria-label="Zeichen im Bild" className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      {arten.map((art) => (
        <li key={art}>
          <span
            aria-hidden
            className={cx(
              'inline-block min-w-4.5 rounded-sm border px-1 text-center text-[12px] leading-4.5 font-semibold',
              farben(art),
            )}
          >
            {ZEICHEN[art]}
          </span>{' '}
          {UNTERSCHIEDE[art]}
        </li>
      ))}
    </ul>
  );
}
