import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { MatrixAktivitaet } from '@/lib/plan/planungsmatrix/views';
import { AKTIVITAET_STATUS } from '@/lib/plan/zielsystem/schema';
import { AkteureZelle } from './akteure-zelle';
import { Eintrag } from './eintrag';
import { Hier } from './hier';
import { useMatrixLage } from './kontext';
import stil from './planungsmatrix.module.css';

/** The two cells of one Aktivität: what is done, and beside it who does it. */
export function AktivitaetZellen({
  aktivitaet,
  zeile,
  eintrag,
  children,
}: {
  aktivitaet: MatrixAktivitaet;
  zeile: Id;
  eintrag: number;
  children?: ReactNode;
}) {
  const gewaehlt = useMatrixLage((lage) => lage.auswahl === aktivitaet.id);
  const { id, nummer, titel, zeitraum, status } = aktivitaet;
  return (
    <>
      <td
        data-spaltentitel="Aktivität"
        className={cx(stil.zelle, stil.aktivitaet, gewaehlt && stil.gewaehlt)}
      >
        <Hier id={id} />
        <div className="flex">
          {nummer && <span className="shrink-0 py-0.5 pl-1.5 text-muted tabular-nums">{nummer}</span>}
          <div className="min-w-0 grow">
            <Eintrag
              inhalt="aktivitaeten"
              id={id}
              elementId={id}
              text={titel}
              ort={{ zeile, spalte: 4, eintrag }}
            />
            <p className="px-1.5 text-sm text-muted">
              {[zeitraum, AKTIVITAET_STATUS[status]].filter(Boolean).join(' · ')}
            </p>
          </div>
        </div>
        {children}
      </td>
      <td data-spaltentitel="Akteure" className={cx(stil.zelle, stil.aktivitaet, gewaehlt && stil.gewaehlt)}>
        <AkteureZelle aktivitaet={aktivitaet} ort={{ zeile, spalte: 5, eintrag }} />
      </td>
    </>
  );
}
