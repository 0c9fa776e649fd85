import { memo } from 'react';
import { cx } from '@/components/ui/cx';
import { aussentext } from '@/lib/plan/dienstleistungskette/views/aussentext';
import type { BildSchritt } from '@/lib/plan/dienstleistungskette/views/bild';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { UNTERSCHIEDE, type UnterschiedArt } from '@/lib/plan/dienstleistungskette/views/vergleich';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { TEXTRAUM } from '../bild/knoten';
import { Blocksymbol } from '../bild/symbol';
import { Marken } from './marken';

/** One step of a picture that is only looked at: a click shows its details and its counterpart. */
export const Bildschritt = memo(function Bildschritt({
  s,
  oben,
  ansage,
  arten,
  knapp,
  gewaehlt,
  tabbar,
  waehle,
}: {
  s: BildSchritt;
  /** y of its lane. */
  oben: number;
  ansage: string;
  /** What is different, „neu bahn“; one string, so that what is as before is not drawn anew. */
  arten: string;
  knapp: boolean;
  gewaehlt: boolean;
  tabbar: boolean;
  waehle: (id: Id) => void;
}) {
  const { schritt, breite, hoehe } = s;
  const { id, art } = schritt;
  const unterschiede = arten === '' ? [] : (arten.split(' ') as UnterschiedArt[]);
  const text = aussentext(art, schritt.titel, { x: 0, y: 0, breite, hoehe });
  const titel = schritt.titel.trim() ? mitTrennstellen(schritt.titel.trim()) : schrittTitel(schritt);
  return (
    <button
      type="button"
      data-vergleich={id}
      tabIndex={tabbar ? 0 : -1}
      aria-pressed={gewaehlt}
      aria-label={[ansage, ...unterschiede.map((eins) => UNTERSCHIEDE[eins])].join(', ')}
      title={schritt.titel}
      style={{ left: s.x, top: oben + s.y, width: breite, height: hoehe }}
      className="absolute grid place-items-center text-center text-[13px] leading-[15.5px] outline-none focus-visible:outline-3 focus-visible:outline-offset-3 focus-visible:outline-focus"
      onClick={() => waehle(id)}
    >
      {unterschiede.length > 0 && (
        <span
          aria-hidden
          className={cx(
            'absolute -inset-x-1.5 -top-1.5 rounded-md',
            // The title below a circle stays free.
            text ? '-bottom-0.5' : '-bottom-1.5',
            unterschiede.includes('entfallen')
              ? 'border-2 border-dashed border-danger-mark'
              : 'border-3 border-double border-accent bg-accent-weak',
          )}
        />
      )}
      <Blocksymbol art={art} breite={breite} hoehe={hoehe} gewaehlt={gewaehlt} />
      {text ? (
        <span
          className="absolute line-clamp-3 text-[13px] leading-[16px] wrap-anywhere"
          style={{ left: text.x, top: text.y, width: text.breite }}
        >
          {titel}
        </span>
      ) : (
        <span className={cx('relative grid size-full place-items-center px-2', TEXTRAUM[art])}>
          {!art.startsWith('parallel') && (
            <span className="line-clamp-3 w-full hyphens-auto wrap-anywhere">{titel}</span>
          )}
        </span>
      )}
      {unterschiede.length > 0 && <Marken arten={unterschiede} knapp={knapp} />}
    </button>
  );
});
