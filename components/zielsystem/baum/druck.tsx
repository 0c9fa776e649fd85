import './druck.css';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { AKTIVITAET_STATUS } from '@/lib/plan/zielsystem/schema';
import { ebenenName } from './beschreibung';
import type { Zeichnung } from './bild';
import type { KnotenDaten } from './knoten-daten';

const FARBE: Record<KnotenDaten['ebene'], string> = {
  grundsatzziel: 'border-2 border-black font-bold',
  rahmenziel: 'border-2 border-black font-semibold',
  ergebnisziel: 'border border-black',
  aktivitaet: 'border border-l-4 border-neutral-600',
};

/** True while the browser prints. The sheet is made for the print alone: 500 nodes twice would slow every edit. */
function useDruckt(): boolean {
  const [druckt, setDruckt] = useState(false);
  useEffect(() => {
    const vor = () => flushSync(() => setDruckt(true));
    const nach = () => setDruckt(false);
    window.addEventListener('beforeprint', vor);
    window.addEventListener('afterprint', nach);
    return () => {
      window.removeEventListener('beforeprint', vor);
      window.removeEventListener('afterprint', nach);
    };
  }, []);
  return druckt;
}

/** What the printer gets: the picture as it is folded now, whole, on one landscape page of any size. */
export function Druckblatt({
  daten,
  zeichnung,
  titel,
}: {
  daten: readonly KnotenDaten[];
  zeichnung: Zeichnung;
  titel: string;
}) {
  if (!useDruckt()) return null;
  const { bild, linien } = zeichnung;
  return createPortal(
    <div className="zielbaum-druck" lang="de">
      <p className="mb-2 flex justify-between text-sm text-black">
        <span className="font-semibold">{titel} – Zielbaum</span>
        <span>Stand {new Date().toLocaleDateString('de-DE', { dateStyle: 'medium' })}</span>
      </p>
      <svg viewBox={`-4 -4 ${bild.breite + 8} ${bild.hoehe + 8}`} className="zielbaum-druck-bild" role="img">
        <title>Zielbaum</title>
        <path d={linien} fill="none" stroke="black" strokeWidth={1.5} />
        {daten.map((d) => {
          const kasten = bild.kaesten.get(d.id);
          return (
            kasten && (
              <foreignObject key={d.id} x={kasten.x} y={kasten.y} width={kasten.breite} height={kasten.hoehe}>
                <div
                  className={`h-full rounded-md bg-white px-3 py-2 leading-[1.35] text-black ${FARBE[d.ebene]}`}
                >
                  <p className="text-xs font-normal">
                    {ebenenName(d.ebene)} {d.nummer}
                    {d.status ? ` · ${d.ueberfaellig ? 'überfällig' : AKTIVITAET_STATUS[d.status]}` : ''}
                    {d.akteur ? ` · ${d.akteur}` : ''}
                  </p>
                  <p className="hyphens-auto wrap-anywhere">{d.titel || 'ohne Wortlaut'}</p>
                </div>
              </foreignObject>
            )
          );
        })}
      </svg>
    </div>,
    document.body,
  );
}
