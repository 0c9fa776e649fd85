import { cx } from '@/components/ui/cx';
import type { SchrittArt } from '@/lib/plan/dienstleistungskette/schema';

/** Outline of each block, for a box of this size. Lines are drawn inside, so that edges meet the border. */
function umriss(art: SchrittArt, b: number, h: number): string {
  const r = Math.min(b, h) / 2 - 1.5;
  const [mx, my] = [b / 2, h / 2];
  const kreis = `M${mx - r} ${my}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  switch (art) {
    case 'start':
    case 'ende':
      return kreis;
    case 'entscheidung':
    case 'parallel_auf':
    case 'parallel_zu':
      return `M${mx} 1L${b - 1} ${my}L${mx} ${h - 1}L1 ${my}Z`;
    case 'dokument': {
      const w = h * 0.14;
      return `M1 1H${b - 1}V${h - w}C${b * 0.75} ${h - 2.6 * w} ${b * 0.6} ${h - w} ${mx} ${h - w * 0.7}S${b * 0.25} ${h + w * 0.4} 1 ${h - w}Z`;
    }
    case 'wartezeit':
      return `M${h / 2} 1H${b - h / 2}a${h / 2 - 1} ${h / 2 - 1} 0 0 1 0 ${h - 2}H${h / 2}a${h / 2 - 1} ${h / 2 - 1} 0 0 1 0 ${2 - h}Z`;
    case 'notiz':
      return `M1 1H${b - 15}L${b - 1} 15V${h - 1}H1Z`;
    default:
      return `M5 1H${b - 5}a4 4 0 0 1 4 4V${h - 5}a4 4 0 0 1 -4 4H5a4 4 0 0 1 -4 -4V5a4 4 0 0 1 4 -4Z`;
  }
}

/** What a block has besides its outline. */
function zusatz(art: SchrittArt, b: number, h: number): string {
  const [mx, my] = [b / 2, h / 2];
  if (art === 'teilprozess') return `M11 1V${h - 1}M${b - 11} 1V${h - 1}`;
  if (art === 'notiz') return `M${b - 15} 1V15H${b - 1}`;
  if (art === 'parallel_auf' || art === 'parallel_zu')
    return `M${mx} ${my - 9}V${my + 9}M${mx - 9} ${my}H${mx + 9}`;
  return '';
}

export interface SymbolProps {
  art: SchrittArt;
  breite: number;
  hoehe: number;
  gewaehlt?: boolean;
  /** An edge may end here. */
  nah?: boolean;
}

const STAERKE: Partial<Record<SchrittArt, number>> = { ende: 4, start: 2, parallel_auf: 2, parallel_zu: 2 };

/** The plain flowchart symbol of a step. */
export function Blocksymbol({ art, breite, hoehe, gewaehlt = false, nah = false }: SymbolProps) {
  const mehr = zusatz(art, breite, hoehe);
  return (
    <svg
      aria-hidden="true"
      width={breite}
      height={hoehe}
      className="absolute inset-0 overflow-visible"
      data-art={art}
    >
      <path
        d={umriss(art, breite, hoehe)}
        strokeWidth={(STAERKE[art] ?? 1.5) + (gewaehlt ? 1 : 0)}
        strokeDasharray={art === 'wartezeit' ? '6 4' : undefined}
        className={cx(
          gewaehlt ? 'fill-accent-weak stroke-accent' : art === 'notiz' ? 'fill-warn-weak' : 'fill-panel',
          !gewaehlt && (nah ? 'stroke-ok-mark' : art === 'notiz' ? 'stroke-warn-mark' : 'stroke-soft'),
          nah && 'group-hover/knoten:fill-ok-weak',
        )}
      />
      {mehr && (
        <path
          d={mehr}
          strokeWidth={art.startsWith('parallel') ? 2.5 : 1.25}
          className="fill-none stroke-soft"
        />
      )}
    </svg>
  );
}
