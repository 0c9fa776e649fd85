import { ArrowDown, ArrowUp, EllipsisVertical, Filter, LockKeyhole } from 'lucide-react';
import { useVorlieben } from '@/components/plan/vorlieben';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { EigeneSpalten } from './eigene-spalten';
import type { KopfTaten } from './kopfzeile';
import type { GitterSpalte } from './spalte';
import { ordnen, sortiertNach } from './spaltenmenue';

/**
 * Which columns are shown here, a person's own choice in this browser; and all that the head of a column offers, as on
 * a phone the rows are cards without a head.
 */
export function SpaltenDialog({
  spalten,
  kopf,
  leser,
  onZu,
}: {
  spalten: readonly GitterSpalte[];
  kopf: KopfTaten;
  leser: readonly string[];
  onZu: () => void;
}) {
  const [{ spaltenVerborgen }, setze] = useVorlieben();
  return (
    <Dialog
      open
      onClose={onZu}
      size="lg"
      title="Spalten"
      footer={
        <>
          <Button
            onClick={() => setze({ spaltenbreiten: {}, spaltenVerborgen: ['notiz'], spaltenfolge: [] })}
          >
            Zurücksetzen
          </Button>
          <Button variant="primary" onClick={onZu}>
            Fertig
          </Button>
        </>
      }
    >
      <p className="pb-2 text-sm text-muted">
        Was hier ausgeblendet ist, sehen andere weiterhin.
        <span className="max-md:hidden"> Breite und Reihenfolge ändern Sie im Kopf der Spalte.</span>
      </p>
      <ul className="sm:columns-2">
        {spalten.map((spalte) => (
          <Spalte
            key={spalte.id}
            spalte={spalte}
            kopf={kopf}
            gezeigt={!spaltenVerborgen.includes(spalte.id)}
            zeige={(ja) =>
              setze({
                spaltenVerborgen: ja
                  ? spaltenVerborgen.filter((verborgen) => verborgen !== spalte.id)
                  : [...spaltenVerborgen, spalte.id],
              })
            }
          />
        ))}
      </ul>
      <EigeneSpalten leser={leser} />
    </Dialog>
  );
}

function Spalte({
  spalte,
  kopf,
  gezeigt,
  zeige,
}: {
  spalte: GitterSpalte;
  kopf: KopfTaten;
  gezeigt: boolean;
  zeige: (ja: boolean) => void;
}) {
  const { id, vertraulich } = spalte;
  const titel = spalte.titel || 'ohne Titel';
  const sortiert = sortiertNach(kopf, spalte);
  const Pfeil = sortiert === 'ab' ? ArrowDown : ArrowUp;
  return (
    <li className="flex break-inside-avoid items-center gap-1 rounded-md pr-1 hover:bg-accent-weak">
      <label className="flex min-h-9 min-w-0 grow items-center gap-2.5 px-2 py-1 max-md:min-h-11">
        <input
          type="checkbox"
          checked={gezeigt}
          disabled={id === 'name'}
          onChange={(e) => zeige(e.target.checked)}
          className="size-4.5 shrink-0 accent-accent"
        />
        <span className="min-w-0 hyphens-manual wrap-break-word">{mitTrennstellen(titel)}</span>
        {vertraulich && <LockKeyhole size="0.9em" aria-label="vertraulich" className="shrink-0 text-warn" />}
        {sortiert && (
          <Pfeil
            size="1em"
            aria-label={sortiert === 'auf' ? 'aufsteigend sortiert' : 'absteigend sortiert'}
            className="shrink-0 text-accent"
          />
        )}
        {kopf.gefiltert.has(id) && (
          <Filter size="0.9em" aria-label="gefiltert" className="shrink-0 text-accent" />
        )}
      </label>
      <Menu
        label={`Spalte ${titel}`}
        icon={<EllipsisVertical size="1.1em" aria-hidden />}
        iconOnly
        variant="quiet"
        size="sm"
        items={[...ordnen(spalte, kopf), ...kopf.mehr(spalte)]}
      />
    </li>
  );
}
