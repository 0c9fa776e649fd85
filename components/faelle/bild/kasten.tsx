import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { Building2, CircleDot, UserRound } from 'lucide-react';
import { memo } from 'react';
import { cx } from '@/components/ui/cx';
import type { Bildkasten } from './modell';

export type KastenElement = Node<
  { kasten: Bildkasten; breite: number; gewaehlt: boolean; ziel: boolean; bearbeitbar: boolean },
  'kasten'
>;

const ZEICHEN = { akteur: Building2, person: UserRound, umstand: CircleDot };
const FORM = {
  akteur: 'rounded-md border-line-strong',
  person: 'rounded-[1.75rem] border-accent',
  umstand: 'rounded-md border-dashed border-field',
};

/** A box of the picture. Its kind shows in outline, sign and word. Pixels, not rem: the picture grows as a whole. */
export const Kasten = memo(function Kasten({
  data: { kasten, breite, gewaehlt, ziel, bearbeitbar },
}: NodeProps<KastenElement>) {
  const Zeichen = ZEICHEN[kasten.ton];
  const anschluss = cx(
    'size-3! rounded-full! border-2! border-panel! bg-accent!',
    // A finger needs more than the dot it sees.
    'pointer-coarse:size-4! pointer-coarse:after:absolute pointer-coarse:after:-inset-3.5 pointer-coarse:after:content-[""]',
    !bearbeitbar && 'invisible',
  );
  return (
    <div
      style={{ width: breite }}
      className={cx(
        'min-h-[56px] border-[1.5px] bg-panel px-[14px] py-[8px]',
        FORM[kasten.ton],
        gewaehlt && 'border-accent! outline-2 outline-accent outline-solid',
        ziel && 'hover:bg-accent-weak',
      )}
    >
      <Handle type="target" position={Position.Left} className={anschluss} isConnectable={bearbeitbar} />
      <p className="flex items-center gap-1.5 text-[12px] text-muted">
        <Zeichen size={13} aria-hidden />
        {kasten.art}
      </p>
      <p className="text-[14px] leading-snug font-semibold hyphens-auto wrap-anywhere">
        {kasten.titel || <span className="font-normal text-muted italic">ohne Bezeichnung</span>}
      </p>
      <Handle type="source" position={Position.Right} className={anschluss} isConnectable={bearbeitbar} />
    </div>
  );
});
