'use client';

import { CornerUpLeft, Plus } from 'lucide-react';
import { memo } from 'react';
import { halt } from '@/components/ui/use-raster';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Antwort } from '@/lib/plan/fall/schema';
import type { MatrixZeile, MatrixZelle } from '@/lib/plan/fall/views/matrix';
import { useFallRaum } from '../fall-kontext';
import type { FallTaten } from '../use-fall-taten';
import { AntwortKarte } from './antwort-karte';
import stil from './matrix.module.css';

interface MatrixProps {
  zeilen: readonly MatrixZeile[];
  spalten: readonly Id[];
  taten: FallTaten;
  fokussiere: (halt: string) => boolean;
}

/**
 * Question × Akteur as a table. What all say stands once across the line; what several say stands in the column of
 * the first and is pointed to from the others. Arrow keys walk through the cells, Enter writes.
 */
export function Matrix({ zeilen, spalten, taten, fokussiere }: MatrixProps) {
  const { akteurName, akteurKurz } = useFallRaum();
  return (
    <table className={stil.matrix}>
      <caption className="sr-only">Perspektiven: Fragen in den Zeilen, Akteure in den Spalten</caption>
      <thead>
        <tr>
          <th scope="col" className={stil.ecke}>
            Frage
          </th>
          {spalten.map((id) => (
            <th key={id} scope="col" className={stil.kopf} title={akteurName(id)}>
              {akteurKurz(id)}
            </th>
          ))}
        </tr>
      </thead>
      {zeilen.map((zeile) => (
        <Zeile key={zeile.frage.id} zeile={zeile} spalten={spalten} taten={taten} fokussiere={fokussiere} />
      ))}
    </table>
  );
}

const Zeile = memo(function Zeile({
  zeile: { frage, gemeinsame, zellen, ohne },
  spalten,
  taten,
  fokussiere,
}: Omit<MatrixProps, 'zeilen'> & { zeile: MatrixZeile }) {
  const gemeinsam = [...gemeinsame, ...ohne];
  const streifen = taten.erlaubt || gemeinsam.length > 0;
  const lege = () => beginneAntwort({ taten, fokussiere }, frage.id, { alle: true });
  const zellenReihe = zellen.map((zelle, i) => (
    <Zelle
      key={zelle.akteurId}
      zelle={zelle}
      frageId={frage.id}
      spalte={i}
      taten={taten}
      fokussiere={fokussiere}
    />
  ));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={streifen ? 2 : 1} className={stil.frage}>
          {frage.text || <span className="text-muted italic">Frage ohne Wortlaut</span>}
        </th>
        {streifen ? (
          <td colSpan={spalten.length} className={stil.gemeinsam}>
            <div className="sticky left-60 flex max-w-3xl flex-col gap-1.5 max-md:left-0">
              {gemeinsam.map((antwort, i) => (
                <AntwortKarte
                  key={antwort.id}
                  antwort={antwort}
                  taten={taten}
                  zeile={`${frage.id}/alle`}
                  spalte={0}
                  eintrag={i}
                />
              ))}
              {taten.erlaubt && (
                <Neu
                  name="Antwort für alle"
                  halter={halt(`neu-${frage.id}-alle`, `${frage.id}/alle`, 0, gemeinsam.length)}
                  lege={lege}
                  wort="für alle"
                />
              )}
              {!taten.erlaubt && gemeinsam.length === 0 && (
                <span className="sr-only">keine gemeinsame Antwort</span>
              )}
            </div>
          </td>
        ) : (
          zellenReihe
        )}
      </tr>
      {streifen && <tr>{zellenReihe}</tr>}
    </tbody>
  );
});

/** A new answer, with its card open to be written. */
function beginneAntwort(
  { taten, fokussiere }: Pick<MatrixProps, 'taten' | 'fokussiere'>,
  frageId: Id,
  felder: { akteurIds?: Id[]; alle?: boolean },
): void {
  const id = taten.lege({ sammlung: 'antworten', parentId: frageId, felder });
  if (!id) return;
  const schreibe = () => {
    if (fokussiere(id)) document.querySelector<HTMLElement>(`[data-halt="${CSS.escape(id)}"]`)?.click();
  };
  // The card is drawn by the time the next frame is.
  requestAnimationFrame(() => requestAnimationFrame(schreibe));
}

const Zelle = memo(function Zelle({
  zelle: { akteurId, eigene, geteilte },
  frageId,
  spalte,
  taten,
  fokussiere,
}: {
  zelle: MatrixZelle;
  frageId: Id;
  spalte: number;
  taten: FallTaten;
  fokussiere: (halt: string) => boolean;
}) {
  const { akteurKurz } = useFallRaum();
  const leer = eigene.length === 0 && geteilte.length === 0;
  return (
    <td className={stil.zelle}>
      <div className="flex flex-col gap-1.5">
        {eigene.map((antwort, i) => (
          <AntwortKarte
            key={antwort.id}
            antwort={antwort}
            taten={taten}
            zeile={frageId}
            spalte={spalte}
            eintrag={i}
          />
        ))}
        {geteilte.map(({ antwort, wo }) => (
          <Verweis key={antwort.id} antwort={antwort} bei={akteurKurz(wo)} />
        ))}
        {taten.erlaubt ? (
          <Neu
            name={`Antwort von ${akteurKurz(akteurId)}`}
            halter={halt(`neu-${frageId}-${akteurId}`, frageId, spalte, eigene.length)}
            lege={() => beginneAntwort({ taten, fokussiere }, frageId, { akteurIds: [akteurId] })}
            wort=""
          />
        ) : (
          leer && <span className="text-muted">–</span>
        )}
      </div>
    </td>
  );
});

/** „wie Jobcenter“: this Akteur says the same, and it stands there. */
function Verweis({ antwort, bei }: { antwort: Antwort; bei: string }) {
  return (
    <a
      href={`#antwort-${antwort.id}`}
      className="flex min-h-7 items-center gap-1 rounded-sm px-1.5 text-sm text-accent hover:bg-accent-weak max-md:min-h-11 pointer-coarse:min-h-11"
      title={antwort.text}
    >
      <CornerUpLeft size={14} aria-hidden className="shrink-0" />
      wie {bei}
    </a>
  );
}

function Neu({
  name,
  halter,
  lege,
  wort,
}: {
  name: string;
  halter: ReturnType<typeof halt>;
  lege: () => void;
  wort: string;
}) {
  return (
    <button
      type="button"
      tabIndex={-1}
      {...halter}
      aria-label={`${name} hinzufügen`}
      onClick={lege}
      className="flex min-h-7 items-center justify-center gap-1 self-start rounded-sm px-1.5 text-sm text-muted hover:bg-accent-weak hover:text-accent max-md:min-h-11 pointer-coarse:min-h-11 max-md:min-w-11 pointer-coarse:min-w-11"
    >
      <Plus size={14} aria-hidden />
      {wort}
    </button>
  );
}
