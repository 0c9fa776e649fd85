'use client';

import { Plus } from 'lucide-react';
import { Fragment, useRef, useState } from 'react';
import { useThemaMerken } from '@/components/plan/themen/merken';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { halt, useRaster } from '@/components/ui/use-raster';
import type { ThemaArt } from '@/lib/plan/themen/schema';
import { datenListe, datenText, type ThemaAmPlatz, themenStruktur } from '@/lib/plan/themen/views';
import { ClusterKopf } from './cluster-kopf';
import { ThemaKarte } from './karte';
import { useTafelLage, useThemen } from './kontext';

const SPALTEN: readonly {
  titel: string;
  teile: readonly { art: ThemaArt; titel: string; leer: string }[];
}[] = [
  {
    titel: 'Aus den Fällen',
    teile: [
      { art: 'fall', titel: 'Aus dem Fall', leer: 'Was in einem Fall auffällt.' },
      { art: 'feld', titel: 'Weiteres Feld', leer: 'Was mitschwingt und woanders bearbeitet wird.' },
    ],
  },
  {
    titel: 'Fallübergreifend',
    teile: [
      { art: 'falluebergreifend', titel: 'Fallübergreifend', leer: 'Was mehrere Fälle verbindet.' },
      { art: 'daten', titel: 'Datenbasiert', leer: 'Was nur die Planungsdaten zeigen.' },
    ],
  },
  {
    titel: 'Generativ',
    teile: [
      {
        art: 'generativ',
        titel: 'Generativ',
        leer: 'Was das Netzwerk gemeinsam angeht – daraus werden Ziele.',
      },
    ],
  },
];

/** The board: a theme ripens from left to right; planning data stand beside it. */
export function Tafel() {
  const { jeArt } = usePlan(themenStruktur);
  const raum = useRef<HTMLDivElement>(null);
  const { onKeyDown, onFocus } = useRaster(raum);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the cards, which are buttons
    <div
      ref={raum}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      className="flex min-h-full gap-4 px-5 pb-5 md:max-lg:flex-wrap max-md:flex-col max-md:px-3"
    >
      {SPALTEN.map(({ titel, teile }, spalte) => (
        <section
          key={titel}
          aria-label={titel}
          className="flex min-w-[min(15rem,21vw)] flex-1 flex-col gap-4 md:max-lg:min-w-68 max-md:w-full max-md:min-w-0 max-md:flex-none"
        >
          {teile.map((teil) => (
            <Teil
              key={teil.art}
              {...teil}
              spalte={spalte}
              eintraege={jeArt[teil.art]}
              zweiter={teil !== teile[0]}
            />
          ))}
        </section>
      ))}
      <Planungsdaten spalte={SPALTEN.length} />
    </div>
  );
}

function Teil({
  art,
  titel,
  leer,
  spalte,
  eintraege,
  zweiter,
}: {
  art: ThemaArt;
  titel: string;
  leer: string;
  spalte: number;
  eintraege: readonly ThemaAmPlatz[];
  zweiter: boolean;
}) {
  const { cluster } = usePlan(themenStruktur);
  const { bearbeitbar, taten, speicher } = useThemen();
  const zieht = useTafelLage((lage) => lage.zieht !== null);
  const [ueber, setUeber] = useState(false);
  const merken = useThemaMerken();
  const gruppen = [...cluster, null].map((c) => ({
    cluster: c,
    themen: eintraege.filter((e) => e.clusterId === (c?.id ?? null)),
  }));
  let zeile = zweiter ? 1_000 : 0;
  return (
    <section
      aria-label={titel}
      onDragOver={(e) => {
        if (!zieht) return;
        e.preventDefault();
        setUeber(true);
      }}
      onDragLeave={() => setUeber(false)}
      onDrop={(e) => {
        e.preventDefault();
        setUeber(false);
        const id = speicher.lage.zieht;
        speicher.setze({ zieht: null });
        if (id) taten.verschiebe({ id, art });
      }}
      className={cx(
        'flex flex-col gap-2.5 rounded-md border border-transparent p-1',
        art === 'generativ' && 'grow',
        zieht && 'border-dashed border-line-strong',
        ueber && 'border-accent bg-accent-weak',
      )}
    >
      <div className="flex min-h-9 items-center gap-2">
        <h2 className="grow text-base font-semibold">
          {titel} <span className="font-normal text-muted">{eintraege.length}</span>
        </h2>
        {bearbeitbar && (
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Thema merken: ${titel}`}
            icon={<Plus size={15} aria-hidden />}
            onClick={() => merken({ art })}
          >
            Thema
          </Button>
        )}
      </div>
      {eintraege.length === 0 && (
        <p className="rounded-md border border-dashed border-line-strong px-3 py-3 text-sm text-muted">
          {leer}
        </p>
      )}
      {gruppen.map(({ cluster: c, themen }) => {
        if (themen.length === 0) return null;
        const karten = (
          // biome-ignore lint/correctness/useJsxKeyInIterable: what stands around it has the key
          <ul className="flex flex-col gap-2.5">
            {themen.map((eintrag) => (
              <ThemaKarte key={eintrag.id} eintrag={eintrag} zeile={zeile++} spalte={spalte} />
            ))}
          </ul>
        );
        return c ? (
          <section
            key={c.id}
            aria-label={`Cluster ${c.titel}`}
            className="rounded-md border border-line bg-row p-2"
          >
            <ClusterKopf id={c.id} titel={c.titel} anzahl={themen.length} />
            {karten}
          </section>
        ) : (
          <Fragment key="ohne">{karten}</Fragment>
        );
      })}
    </section>
  );
}

function Planungsdaten({ spalte }: { spalte: number }) {
  const daten = usePlan(datenListe);
  const { bearbeitbar, oeffne, waehle } = useThemen();
  const auswahl = useTafelLage((lage) => lage.auswahl);
  return (
    <section
      aria-label="Planungsdaten"
      className="flex w-[min(16rem,22vw)] shrink-0 flex-col gap-2.5 p-1 md:max-lg:min-w-68 md:max-lg:flex-1 max-md:w-full"
    >
      <div className="flex min-h-9 items-center gap-2">
        <h2 className="grow text-base font-semibold">
          Planungsdaten <span className="font-normal text-muted">{daten.length}</span>
        </h2>
        {bearbeitbar && (
          <Button
            size="sm"
            variant="quiet"
            icon={<Plus size={15} aria-hidden />}
            onClick={() => oeffne({ art: 'datum', themaId: null })}
          >
            Karte
          </Button>
        )}
      </div>
      {daten.length === 0 && (
        <p className="rounded-md border border-dashed border-line-strong px-3 py-3 text-sm text-muted">
          Zahlen der Sozialplanung, die ein Thema stützen oder ihm widersprechen.
        </p>
      )}
      <ul className="flex flex-col gap-2.5">
        {daten.map((datum, i) => (
          <li key={datum.id}>
            <button
              type="button"
              {...halt(datum.id, String(i), spalte)}
              tabIndex={-1}
              aria-pressed={auswahl === datum.id}
              onClick={() => waehle(auswahl === datum.id ? null : datum.id)}
              className={cx(
                'block w-full rounded-md border border-l-4 bg-panel px-3 py-2 text-left',
                auswahl === datum.id
                  ? 'border-accent ring-1 ring-accent'
                  : 'border-line-strong border-l-info-mark hover:border-field',
              )}
            >
              <span className="block font-medium hyphens-auto wrap-break-word">{datum.titel}</span>
              <span className="mt-0.5 block text-sm text-muted">
                {datenText(datum) || 'noch ohne Zahl und Quelle'}
              </span>
              <span className="mt-0.5 flex flex-wrap gap-x-2.5 text-sm">
                {datum.stuetztIds.length > 0 && (
                  <span className="text-ok">▲ stützt {datum.stuetztIds.length}</span>
                )}
                {datum.widersprichtIds.length > 0 && (
                  <span className="text-warn">▼ widerspricht {datum.widersprichtIds.length}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
