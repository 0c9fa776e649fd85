'use client';

import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAdresswort, useAuswahl } from '@/components/plan/auswahl';
import { usePraesenzJeElement } from '@/components/plan/praesenz/je-element';
import { Rueckgaengig } from '@/components/plan/rahmen/rueckgaengig';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { cx } from '@/components/ui/cx';
import { EmptyState } from '@/components/ui/empty-state';
import { useRaster } from '@/components/ui/use-raster';
import type { Id } from '@/lib/plan/doc/grundlagen';
import {
  type MatrixGrundsatzziel,
  type MatrixRahmenziel,
  type Planungsmatrix,
  planungsmatrix,
} from '@/lib/plan/planungsmatrix/views';
import { istLeer } from './ist-leer';
import { MatrixKontext, neuerMatrixSpeicher } from './kontext';
import { PdfKnopf } from './pdf-knopf';
import stil from './planungsmatrix.module.css';
import { ErgebniszielTabelle, LoseAktivitaeten, ZielTabelle } from './tabelle';
import { useMatrixTaten } from './use-matrix-taten';
import { wieVorher } from './wie-vorher';

/** The matrix of the plan in which everything untouched is the same object as before. */
function useMatrixDesPlans(): Planungsmatrix {
  const frisch = usePlan(planungsmatrix);
  const vorher = useRef<Planungsmatrix>(undefined);
  return useMemo(() => {
    vorher.current = wieVorher(vorher.current, frisch);
    return vorher.current;
  }, [frisch]);
}

const Rahmenziel = memo(function Rahmenziel({ ziel, ergebnisziele }: MatrixRahmenziel) {
  return (
    <section className={stil.abschnitt} aria-label={`Rahmenziel ${ziel.nummer}`.trim()}>
      <ZielTabelle ziel={ziel} art="Rahmenziel" />
      {ergebnisziele.length > 0 && (
        <ErgebniszielTabelle
          ergebnisziele={ergebnisziele}
          titel={`Ergebnisziele zu Rahmenziel ${ziel.nummer || ziel.titel}`}
        />
      )}
    </section>
  );
});

const Grundsatzziel = memo(function Grundsatzziel({ ziel, rahmenziele }: MatrixGrundsatzziel) {
  return (
    <section className="flex flex-col gap-5" aria-label={`Grundsatzziel ${ziel.nummer}`.trim()}>
      <ZielTabelle ziel={ziel} art="Grundsatzziel" />
      {rahmenziele.map((rahmenziel) => (
        <Rahmenziel key={rahmenziel.ziel.id} {...rahmenziel} />
      ))}
    </section>
  );
});

function NichtZugeordnet({ rahmenziele, ergebnisziele, aktivitaeten }: Planungsmatrix['nichtZugeordnet']) {
  if (rahmenziele.length + ergebnisziele.length + aktivitaeten.length === 0) return null;
  return (
    <section className="flex flex-col gap-5" aria-labelledby="nicht-zugeordnet">
      <h2 id="nicht-zugeordnet" className="text-lg font-semibold">
        Noch nicht zugeordnet
      </h2>
      {rahmenziele.map((rahmenziel) => (
        <Rahmenziel key={rahmenziel.ziel.id} {...rahmenziel} />
      ))}
      {ergebnisziele.length > 0 && (
        <ErgebniszielTabelle ergebnisziele={ergebnisziele} titel="Ergebnisziele ohne Rahmenziel" />
      )}
      {aktivitaeten.length > 0 && <LoseAktivitaeten aktivitaeten={aktivitaeten} />}
    </section>
  );
}

/** What the paper will show, editable in place; the PDF is made here. */
export function PlanungsmatrixAnsicht() {
  const matrix = useMatrixDesPlans();
  const { taten, erlaubt } = useMatrixTaten();
  const [auswahl, setzeAuswahl] = useAuswahl();
  const [, setzeAnsicht] = useAdresswort('ansicht');
  const [fadenWort, setzeFaden] = useAdresswort('faden');
  const mitFaden = fadenWort === '1';
  const [speicher] = useState(() => neuerMatrixSpeicher());
  const raum = useRef<HTMLDivElement>(null);
  const raster = useRaster(raum);
  usePraesenzJeElement(speicher, auswahl);
  useEffect(() => speicher.setze({ auswahl }), [auswahl, speicher]);
  useEffect(() => zeigeAuswahl(raum.current), []);

  const waehle = useCallback((id: Id) => setzeAuswahl(id), [setzeAuswahl]);
  const { fokussiere } = raster;
  const fokussiereBald = useCallback(
    (halt: string) => {
      const versuche = (noch: number) => {
        if (!fokussiere(halt) && noch > 0) requestAnimationFrame(() => versuche(noch - 1));
      };
      // After React has drawn what the key changed, and before the next key: fast typists lose none.
      queueMicrotask(() => versuche(10));
    },
    [fokussiere],
  );
  const kontext = useMemo(
    () => ({
      speicher,
      taten,
      bearbeitbar: erlaubt,
      waehle,
      fokussiere: fokussiereBald,
      mitFaden,
    }),
    [speicher, taten, erlaubt, waehle, fokussiereBald, mitFaden],
  );
  return (
    <MatrixKontext value={kontext}>
      <div className="md:flex md:min-h-0 md:grow md:flex-col">
        <div className="nicht-drucken flex flex-wrap items-center gap-2 border-b border-line bg-bg px-5 py-2.5 max-md:px-3">
          {!istLeer(matrix) && <PdfKnopf />}
          {!istLeer(matrix) && (
            <Checkbox
              label="Spalte „aus Thema / Fall“"
              checked={mitFaden}
              onChange={(an) => setzeFaden(an ? '1' : null)}
            />
          )}
          {erlaubt && <Rueckgaengig />}
          {!istLeer(matrix) && (
            <p className="text-sm text-muted md:ml-auto">
              Fett: federführend{erlaubt && ' · Klick oder F2 bearbeitet'}
            </p>
          )}
        </div>
        {/* A narrow window moves over the sheet sideways: a column that holds no word helps nobody. */}
        <div className="md:min-h-0 md:grow md:overflow-auto">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the cells inside are handled once for all */}
          <div
            ref={raum}
            className={cx(
              'flex flex-col gap-6 p-5 max-md:p-3',
              mitFaden ? 'md:min-w-[78rem]' : 'md:min-w-[62.5rem] md:in-data-saal:min-w-[56rem]',
            )}
            onFocus={raster.onFocus}
            onKeyDown={raster.onKeyDown}
          >
            {istLeer(matrix) && (
              <EmptyState
                title="Noch keine Planungsmatrix"
                action={
                  erlaubt && (
                    <Button variant="primary" onClick={() => setzeAnsicht(null, true)}>
                      In der Gliederung beginnen
                    </Button>
                  )
                }
              >
                Sie entsteht von selbst aus Zielen, Indikatoren, Quellen, Annahmen, Aktivitäten und Akteuren.
              </EmptyState>
            )}
            {matrix.grundsatzziele.map((grundsatzziel) => (
              <Grundsatzziel key={grundsatzziel.ziel.id} {...grundsatzziel} />
            ))}
            <NichtZugeordnet {...matrix.nichtZugeordnet} />
          </div>
        </div>
      </div>
    </MatrixKontext>
  );
}

/** The element chosen in another view stands in sight when the matrix opens. */
function zeigeAuswahl(raum: HTMLElement | null): void {
  const auswahl = new URL(window.location.href).searchParams.get('auswahl');
  if (auswahl === null) return;
  raum?.querySelector(`[data-halt="${CSS.escape(auswahl)}"]`)?.scrollIntoView({ block: 'center' });
}
