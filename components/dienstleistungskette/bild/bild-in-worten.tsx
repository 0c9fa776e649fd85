import { memo, useMemo } from 'react';
import { kettenBeschreibung } from '@/lib/plan/dienstleistungskette/views/beschreibung';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';

/**
 * The picture in words, for whoever does not see it. It lies out of sight rather than cut off (.bild-in-worten): so a
 * browser sets 300 sentences only for a screen reader that asks for them.
 */
export const BildInWorten = memo(function BildInWorten({ id, bild }: { id: string; bild: KetteBild }) {
  const { kurz, saetze } = useMemo(() => kettenBeschreibung(bild), [bild]);
  return (
    <div id={id} className="bild-in-worten">
      <p>{kurz}</p>
      {saetze.map((satz) => (
        <p key={satz}>{satz}</p>
      ))}
    </div>
  );
});
