import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { BildLane, BildVerbindung, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Weg } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { kantenAnsage } from './beschreibung';
import { Einfuegen } from './einfuegen';
import { hatWorte, Kante, type KantenProps, Kantenworte } from './kante';
import { useBild, useLage } from './lage';
import { useNachUndNach } from './nach-und-nach';

/** All edges, below the steps; what is done with the selected one, above them. */
export const Kanten = memo(function Kanten({ bild }: { bild: KetteBild }) {
  const lanes = useMemo(() => new Map(bild.lanes.map((lane) => [lane.id, lane])), [bild.lanes]);
  const wege = useLage((lage) => lage.wege);
  const baut = useLage((lage) => lage.baut);
  const kanten = useNachUndNach(
    useMemo(
      () => bild.verbindungen.map((verbindung) => kantenProps(verbindung, lanes, wege)),
      [bild.verbindungen, lanes, wege],
    ),
    baut,
  );
  return (
    <ViewportPortal>
      <div className="mit-kanten absolute top-0 left-0 -z-1">
        {/* One drawing for all: one for each edge would be a layer for each, and every frame would pass them all. */}
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: each path in it has a name */}
        <svg className="absolute top-0 left-0 size-px overflow-visible">
          {kanten.map((kante) => (
            <Kante key={kante.verbindung.verbindung.id} {...kante} />
          ))}
        </svg>
        {kanten.map(
          (kante) => hatWorte(kante) && <Kantenworte key={kante.verbindung.verbindung.id} {...kante} />,
        )}
        <OffeneKante bild={bild} />
      </div>
      <EinfuegenInGewaehlte bild={bild} lanes={lanes} />
    </ViewportPortal>
  );
});

function EinfuegenInGewaehlte({ bild, lanes }: { bild: KetteBild; lanes: LanesNachId }) {
  const { bearbeitbar } = useBild();
  const hauptId = useLage((lage) => lage.hauptId);
  const wege = useLage((lage) => lage.wege);
  const gewaehlt = bearbeitbar && bild.verbindungen.find(({ verbindung }) => verbindung.id === hauptId);
  return gewaehlt ? <Einfuegen bild={bild} kante={kantenProps(gewaehlt, lanes, wege)} /> : null;
}

type LanesNachId = ReadonlyMap<string | null, BildLane>;

function kantenProps(
  verbindung: BildVerbindung,
  lanes: LanesNachId,
  wege: ReadonlyMap<Id, Weg>,
): KantenProps {
  const von = lanes.get(verbindung.von.laneId);
  const nach = lanes.get(verbindung.nach.laneId);
  const abwaerts = (von?.oben ?? 0) < (nach?.oben ?? 0);
  const grenze = !nach || von === nach ? null : abwaerts ? nach.oben : nach.oben + nach.hoehe;
  return {
    verbindung,
    vonOben: von?.oben ?? 0,
    nachOben: nach?.oben ?? 0,
    grenze,
    ansage: kantenAnsage(verbindung),
    gelegt: wege.get(verbindung.verbindung.id),
  };
}

/** The edge that is being drawn with the pointer. */
function OffeneKante({ bild }: { bild: KetteBild }) {
  const offen = useLage((lage) => lage.verbindet);
  const von = offen ? bild.schritte.get(offen.vonId) : undefined;
  if (!offen?.punkt || !von) return null;
  const oben = bild.lanes.find((lane) => lane.id === von.laneId)?.oben ?? 0;
  const x = von.x + von.breite;
  const y = oben + von.y + von.hoehe / 2;
  return (
    <svg aria-hidden="true" className="pointer-events-none absolute top-0 left-0 size-px overflow-visible">
      <path
        d={`M${x} ${y}L${offen.punkt.x} ${offen.punkt.y}`}
        strokeWidth={2.5}
        strokeDasharray="7 5"
        className="fill-none stroke-accent"
      />
      <circle cx={offen.punkt.x} cy={offen.punkt.y} r={5} className="fill-accent" />
    </svg>
  );
}
