import { memo, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { halt } from '@/components/ui/use-raster';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { MatrixAktivitaet } from '@/lib/plan/planungsmatrix/views';
import type { Ort } from './eintrag';
import { useMatrix } from './kontext';
import type { Beteiligung } from './use-matrix-taten';

const BETEILIGUNGEN: readonly { value: Beteiligung; label: string }[] = [
  { value: 'keine', label: '–' },
  { value: 'federfuehrend', label: 'federführend' },
  { value: 'beteiligt', label: 'beteiligt' },
];

function Namen({ akteure }: { akteure: MatrixAktivitaet['akteure'] }) {
  if (akteure.length === 0) return <span className="text-muted">–</span>;
  return akteure.map(({ id, name, federfuehrend }, i) => (
    <span key={id} className={cx(federfuehrend && 'font-semibold')}>
      {name}
      {federfuehrend && <span className="sr-only"> (federführend)</span>}
      {i < akteure.length - 1 && <span className="font-normal"> · </span>}
    </span>
  ));
}

/** Who does an Aktivität: the leading one in bold. Click, Enter or F2 opens the choice. */
export const AkteureZelle = memo(function AkteureZelle({
  aktivitaet,
  ort: { zeile, spalte, eintrag },
}: {
  aktivitaet: MatrixAktivitaet;
  ort: Ort;
}) {
  const { bearbeitbar, waehle } = useMatrix();
  const [offen, setOffen] = useState(false);
  const oeffne = () => {
    waehle(aktivitaet.id);
    if (bearbeitbar) setOffen(true);
  };
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        {...halt(`akteure-${aktivitaet.id}`, zeile, spalte, eintrag)}
        onClick={oeffne}
        onKeyDown={(e) => e.key === 'F2' && oeffne()}
        className="block min-h-6 w-full rounded-sm px-1.5 py-0.5 text-left hyphens-auto wrap-anywhere hover:bg-accent-weak/60"
      >
        <span className="sr-only">Akteure: </span>
        <Namen akteure={aktivitaet.akteure} />
      </button>
      <Dialog
        open={offen}
        onClose={() => setOffen(false)}
        title={`Akteure ${aktivitaet.nummer ? `zu ${aktivitaet.nummer}` : ''}`}
        footer={
          <Button variant="primary" onClick={() => setOffen(false)}>
            Fertig
          </Button>
        }
      >
        <AkteureWahl aktivitaet={aktivitaet} />
      </Dialog>
    </>
  );
});

function AkteureWahl({ aktivitaet }: { aktivitaet: MatrixAktivitaet }) {
  const { taten } = useMatrix();
  const liste = usePlan(akteurListe);
  const [suche, setSuche] = useState('');
  const wort = suche.trim().toLocaleLowerCase('de');
  const gezeigt = liste.filter(({ akteur }) =>
    `${akteur.name} ${akteur.kurzname}`.toLocaleLowerCase('de').includes(wort),
  );
  const artVon = (id: Id): Beteiligung => {
    const hier = aktivitaet.akteure.find((akteur) => akteur.id === id);
    if (!hier) return 'keine';
    return hier.federfuehrend ? 'federfuehrend' : 'beteiligt';
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">{aktivitaet.titel || 'ohne Wortlaut'}</p>
      <TextField label="Suchen" value={suche} onChange={setSuche} placeholder="Name oder Kurzname" />
      {liste.length === 0 && <p>Das Netzwerk hat noch keine Akteure. Legen Sie sie unter „Beteiligte“ an.</p>}
      {liste.length > 0 && gezeigt.length === 0 && <p>Kein Akteur heißt so.</p>}
      <ul className="divide-y divide-line">
        {gezeigt.map(({ akteur, tiefe }) => (
          <li
            key={akteur.id}
            className="flex items-center gap-3 py-1"
            style={{ paddingLeft: `${(tiefe - 1) * 1.25}rem` }}
          >
            <span className={cx('grow', artVon(akteur.id) !== 'keine' && 'font-semibold')}>
              {akteur.name}
            </span>
            <Select
              label={`Beteiligung von ${akteur.name}`}
              labelHidden
              value={artVon(akteur.id)}
              onChange={(wert) =>
                taten.beteilige(
                  aktivitaet.id,
                  akteur.id,
                  BETEILIGUNGEN.find((b) => b.value === wert)?.value ?? 'keine',
                )
              }
              options={BETEILIGUNGEN}
              className="w-40 shrink-0"
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
