// biome-ignore-all lint/a11y/useSemanticElements: React Flow moves it; a button would swallow the drag
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '@/components/ui/cx';
import { KASTEN } from '@/lib/plan/beziehungen/views/anordnung';
import { type Kastentext, ZEILENHOEHE } from '@/lib/plan/beziehungen/views/kastentext';

export type AkteurKnotenElement = Node<
  {
    text: Kastentext | undefined;
    /** Said to those who cannot see the picture. */
    ansage: string;
    beteiligt: boolean;
    gewaehlt: boolean;
    /** First end of a relation that is being made. */
    anfang: boolean;
    blass: boolean;
    erreichbar: boolean;
    verbindbar: boolean;
  },
  'akteur'
>;

/** An Akteur on the map. Dashed: not (yet) taking part. */
export const AkteurKnoten = memo(function AkteurKnoten({ id, data }: NodeProps<AkteurKnotenElement>) {
  return (
    <>
      <Handle
        type="source"
        position={Position.Right}
        isConnectable={data.verbindbar}
        className={cx(
          'size-3! rounded-full! border-2! border-panel! bg-accent!',
          data.gewaehlt && data.verbindbar ? 'opacity-100' : 'pointer-events-none! opacity-0',
        )}
      />
      <Handle type="target" position={Position.Left} className="pointer-events-none! opacity-0" />
      <div
        role="button"
        tabIndex={data.erreichbar ? 0 : -1}
        data-akteur={id}
        aria-label={data.ansage}
        aria-pressed={data.gewaehlt}
        style={{
          width: KASTEN.breite,
          height: KASTEN.hoehe,
          fontSize: data.text?.groesse,
          lineHeight: ZEILENHOEHE,
        }}
        className={cx(
          'flex flex-col items-center justify-center overflow-hidden rounded-md border bg-panel text-center whitespace-nowrap text-ink',
          data.beteiligt ? 'border-soft' : 'border-2 border-soft border-dashed',
          data.gewaehlt && 'border-accent! bg-accent-weak! outline-2! outline-accent! outline-solid!',
          data.anfang && 'outline-3! outline-accent! outline-dashed!',
          data.blass && 'opacity-35',
        )}
      >
        {data.text?.zeilen.map((zeile, i) => (
          <span key={i}>{zeile}</span>
        ))}
      </div>
    </>
  );
});
