import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps, useInternalNode } from '@xyflow/react';
import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { KASTEN } from '@/lib/plan/beziehungen/views/anordnung';
import { aufDemWeg, vonRandZuRand } from '@/lib/plan/beziehungen/views/linienort';

export type LinienElement = Edge<
  {
    /** Levels 0–6. */
    heute: number;
    gewuenscht: number;
    vereinbart: boolean;
    konflikt: boolean;
    einseitig: boolean;
    /** In words; drawn on the line when `beschriftet`. */
    text: string;
    beschriftet: boolean;
    /** Where on the line its words stand: the share of the way. */
    stelle: number;
    /** There is no room for a word, only for a sign. */
    knapp: boolean;
    blass: boolean;
  },
  'linie'
>;

const staerke = (stufe: number) => 0.6 + stufe * 0.65;

/** Full: as it is today, the thicker the closer. Dashed beside it: as it is wanted. A sign with „!“: a conflict. */
export const Linie = memo(function Linie({ id, source, target, data }: EdgeProps<LinienElement>) {
  const von = useInternalNode(source);
  const zu = useInternalNode(target);
  if (!von || !zu || !data) return null;
  const mitteVon = (k: NonNullable<typeof von>) => ({
    x: k.internals.positionAbsolute.x + KASTEN.breite / 2,
    y: k.internals.positionAbsolute.y + KASTEN.hoehe / 2,
  });
  const [a, b] = [mitteVon(von), mitteVon(zu)];
  const weg = vonRandZuRand(a, b);
  const [p, q] = weg;
  const laenge = Math.max(1, Math.hypot(q.x - p.x, q.y - p.y));
  const [nx, ny] = [(-(q.y - p.y) / laenge) * 5, ((q.x - p.x) / laenge) * 5];
  const pfad = (versatz: boolean) =>
    versatz ? `M${p.x + nx} ${p.y + ny}L${q.x + nx} ${q.y + ny}` : `M${p.x} ${p.y}L${q.x} ${q.y}`;
  const wunsch = data.gewuenscht > data.heute;
  const wort = aufDemWeg(weg, data.stelle);
  return (
    <>
      {wunsch && (
        <path
          d={pfad(data.heute > 0)}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={staerke(data.gewuenscht)}
          strokeDasharray="7 5"
          opacity={data.blass ? 0.12 : 0.9}
        />
      )}
      <BaseEdge
        id={id}
        path={pfad(false)}
        interactionWidth={14}
        markerEnd={data.einseitig ? 'url(#pfeil-beziehung)' : undefined}
        style={{
          stroke: data.konflikt && data.heute === 0 ? 'var(--danger-mark)' : 'var(--soft)',
          strokeWidth: data.heute > 0 ? staerke(data.heute) : data.konflikt ? 1.5 : 0,
          strokeDasharray: data.heute === 0 ? '3 4' : undefined,
          opacity: data.blass ? 0.12 : data.vereinbart ? 1 : 0.65,
        }}
      />
      {(data.konflikt || data.beschriftet) && !data.blass && (
        <EdgeLabelRenderer>
          <div
            className="pointer-events-none absolute flex items-center gap-1 rounded-sm bg-panel px-1 text-[1.05rem] leading-tight text-soft"
            style={{ transform: `translate(-50%,-50%) translate(${wort.x}px,${wort.y}px)` }}
          >
            {data.konflikt && <TriangleAlert size="1.1em" aria-hidden className="text-danger-mark" />}
            {data.konflikt && !data.knapp && <span className="font-semibold text-danger">Konflikt</span>}
            {data.beschriftet && data.text}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
