import type { Node, NodeProps } from '@xyflow/react';
import { ChevronDown, ChevronRight, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { cx } from '@/components/ui/cx';
import { StatusMarke } from '../status-marke';
import { anzahlInWorten, ebenenName, kindEbene } from './beschreibung';
import { ariaEbene, type KnotenDaten } from './knoten-daten';
import { hatFuss } from './knoten-hoehe';
import { NEU, useBaum, useLage } from './lage';
import { WortlautImBaum } from './wortlaut-im-baum';

export type BaumKnotenElement = Node<KnotenDaten, 'knoten'>;

const KEINE: readonly Zeigender[] = [];

/** Each level has its own shape: filled, tinted, framed, and a bar at the left for what is done. */
const GESTALT: Record<KnotenDaten['ebene'], string> = {
  grundsatzziel: 'border-accent bg-accent text-on-accent text-lg font-[650]',
  rahmenziel: 'border-accent-line bg-accent-weak font-semibold',
  ergebnisziel: 'border-field bg-panel font-medium',
  aktivitaet: 'border-line-strong border-l-4 border-l-accent-line bg-panel text-[0.95rem]',
};

function Kopf({ daten, personen }: { daten: KnotenDaten; personen: readonly Zeigender[] }) {
  const leise = daten.ebene === 'grundsatzziel' ? 'text-on-accent' : 'text-muted';
  return (
    <div className={cx('flex min-h-[1.25rem] items-center gap-2 text-xs font-normal', leise)}>
      <span className="grow">
        {ebenenName(daten.ebene)} {daten.nummer}
      </span>
      {personen.map((person) => (
        <span
          key={person.name}
          title={person.name}
          style={{ backgroundColor: person.farbe }}
          className="marke rounded-full px-1.5 text-[0.7rem] leading-[1.1rem] font-semibold text-white"
        >
          {person.kuerzel}
        </span>
      ))}
      {daten.hinweise > 0 && (
        <span className={cx('flex items-center gap-1', daten.ebene !== 'grundsatzziel' && 'text-warn')}>
          <TriangleAlert size="1em" aria-hidden />
          {daten.hinweise} {daten.hinweise === 1 ? 'Hinweis' : 'Hinweise'}
        </span>
      )}
    </div>
  );
}

function Fuss({ daten, klappe }: { daten: KnotenDaten; klappe: (id: string) => void }) {
  const darunter = kindEbene(daten.ebene);
  const Pfeil = daten.zu ? ChevronRight : ChevronDown;
  return (
    <div className="flex min-h-[1.75rem] items-end gap-2 text-sm font-normal">
      {daten.kinder > 0 && darunter && (
        <button
          type="button"
          tabIndex={-1}
          className="nodrag -ml-1.5 flex min-h-6 items-center gap-1 rounded-md px-1.5 hover:underline"
          aria-label={`${anzahlInWorten(daten.kinder, darunter)} ${daten.zu ? 'zeigen' : 'verbergen'}`}
          onClick={(e) => {
            e.stopPropagation();
            klappe(daten.id);
          }}
        >
          <Pfeil size="1.1em" aria-hidden />
          {anzahlInWorten(daten.kinder, darunter)}
        </button>
      )}
      {daten.status && <StatusMarke status={daten.status} ueberfaellig={daten.ueberfaellig} />}
      <span className="min-w-0 grow truncate text-muted">{daten.akteur}</span>
      {daten.alternativen > 0 && (
        <span className={cx('shrink-0', daten.ebene !== 'grundsatzziel' && 'text-muted')}>
          {daten.alternativen === 1 ? '1 Alternative' : `${daten.alternativen} Alternativen`}
        </span>
      )}
    </div>
  );
}

/** One goal or Aktivität in the picture. Drawn anew only when its own data or its own state changes. */
export const ZielKnoten = memo(
  function ZielKnoten({ data, dragging }: NodeProps<BaumKnotenElement>) {
    const { taten, bearbeitbar } = useBaum();
    const fokus = useLage((lage) => lage.fokusId === data.id);
    const gewaehlt = useLage((lage) => lage.auswahlId === data.id);
    const schreibt = useLage((lage) => lage.schreibtId === data.id);
    const personen = useLage((lage) => lage.praesenz.get(data.id) ?? KEINE);
    const ablage = useLage((lage) => lage.ablagen.get(data.id) ?? null);
    const ueber = useLage((lage) => lage.ueberId === data.id);
    const blass = useLage((lage) => lage.ziehtId !== null && lage.ziehtId !== data.id) && ablage === null;
    const hier = personen.map((person) => person.name).join(', ');
    return (
      <div
        role="treeitem"
        data-knoten={data.id}
        tabIndex={fokus ? 0 : -1}
        aria-level={ariaEbene(data)}
        aria-setsize={data.geschwister}
        aria-posinset={data.position}
        aria-expanded={data.kinder > 0 ? !data.zu : undefined}
        aria-selected={gewaehlt}
        aria-label={hier ? `${data.ansage}, hier: ${hier}` : data.ansage}
        style={personen[0] ? { boxShadow: `0 0 0 2px ${personen[0].farbe}` } : undefined}
        className={cx(
          'w-full rounded-md border px-3 py-2 leading-[1.35] outline-none transition-opacity duration-(--bewegung)',
          'focus-visible:outline-3 focus-visible:outline-offset-2 focus-visible:outline-focus',
          GESTALT[data.ebene],
          gewaehlt && 'outline-2! outline-offset-2! outline-accent! outline-solid!',
          bearbeitbar && data.id !== NEU ? 'cursor-grab' : 'cursor-pointer',
          data.nichtZugeordnet && 'border-dashed',
          dragging && 'shadow-float cursor-grabbing',
          ablage && 'outline-2! outline-dashed! outline-ok-mark! outline-offset-2!',
          ueber && 'bg-ok-weak! text-ink! outline-solid!',
          blass && 'opacity-45',
        )}
      >
        <Kopf daten={data} personen={personen} />
        {schreibt ? (
          <WortlautImBaum id={data.id} titel={data.titel} ebene={data.ebene} />
        ) : (
          <p
            className={cx(
              'hyphens-auto wrap-anywhere whitespace-pre-line',
              !data.titel && 'italic opacity-80',
            )}
          >
            {data.titel || 'ohne Wortlaut'}
          </p>
        )}
        {hatFuss(data) && <Fuss daten={data} klappe={taten.klappe} />}
        {ueber && ablage && (
          <span className="absolute -top-3 right-2 rounded-full bg-ok-mark px-2 text-xs font-semibold text-white">
            {ablage === 'darunter' ? 'hierunter' : 'dahinter'}
          </span>
        )}
      </div>
    );
  },
  (vorher, jetzt) => vorher.data === jetzt.data && vorher.dragging === jetzt.dragging,
);
