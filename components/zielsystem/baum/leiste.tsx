import { Focus, Maximize, Pencil, Plus, Printer, Trash2 } from 'lucide-react';
import type { Ref } from 'react';
import { Rueckgaengig } from '@/components/plan/rahmen/rueckgaengig';
import { Button } from '@/components/ui/button';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import { Zoomleiste } from '@/components/ui/zoomleiste';
import { ebenenName, kindEbene } from './beschreibung';
import type { BaumZeile, Ebene } from './zeilen';

export interface LeisteProps {
  ref: Ref<HTMLDivElement>;
  /** The selected node. */
  zeile: BaumZeile | null;
  bearbeitbar: boolean;
  bis: Ebene;
  zweig: boolean;
  zoom: number;
  onDarunter: () => void;
  onDaneben: () => void;
  onBearbeiten: () => void;
  onVerschieben: () => void;
  onOrdne: (richtung: 'hoch' | 'runter') => void;
  onLoeschen: () => void;
  onZweig: (an: boolean) => void;
  onBis: (bis: Ebene) => void;
  onZoom: (faktor: number) => void;
  onAlles: () => void;
  onDrucken: () => void;
}

const BIS: readonly { value: Ebene; label: string }[] = [
  { value: 'grundsatzziel', label: 'nur Grundsatzziele' },
  { value: 'rahmenziel', label: 'bis Rahmenziele' },
  { value: 'ergebnisziel', label: 'bis Ergebnisziele' },
  { value: 'aktivitaet', label: 'alle Ebenen' },
];

function Aendern(props: LeisteProps) {
  const { zeile } = props;
  const darunter = zeile ? kindEbene(zeile.ebene) : 'grundsatzziel';
  return (
    <>
      {darunter && (
        <Button
          variant="primary"
          icon={<Plus size="1.1em" aria-hidden />}
          aria-keyshortcuts="+"
          onClick={props.onDarunter}
        >
          {ebenenName(darunter)}
        </Button>
      )}
      {zeile && (
        <>
          <Button
            icon={<Pencil size="1em" aria-hidden />}
            onClick={props.onBearbeiten}
            className="@max-5xl:hidden"
          >
            Bearbeiten
          </Button>
          <Button onClick={props.onVerschieben}>Verschieben nach …</Button>
        </>
      )}
      <span className="@max-6xl:hidden">
        <Rueckgaengig />
      </span>
    </>
  );
}

/** Everything a key can do, as clicks; and what a narrow bar has no room for. */
function mehrEintraege({ zeile, bearbeitbar, ...props }: LeisteProps): MenuItem[] {
  const aendern: MenuItem[] =
    zeile && bearbeitbar
      ? [
          { id: 'bearbeiten', label: 'Wortlaut bearbeiten', shortcut: 'Enter', onSelect: props.onBearbeiten },
          {
            id: 'daneben',
            label: `${ebenenName(zeile.ebene)} daneben`,
            shortcut: 'Umschalt+Enter',
            onSelect: props.onDaneben,
          },
          { id: 'hoch', label: 'Nach vorn', shortcut: 'Alt+↑', onSelect: () => props.onOrdne('hoch') },
          { id: 'runter', label: 'Nach hinten', shortcut: 'Alt+↓', onSelect: () => props.onOrdne('runter') },
          {
            id: 'papierkorb',
            label: 'In den Papierkorb',
            shortcut: 'Entf',
            icon: <Trash2 size={16} aria-hidden />,
            danger: true,
            onSelect: props.onLoeschen,
          },
        ]
      : [];
  const drucken: MenuItem = {
    id: 'drucken',
    label: 'Drucken',
    icon: <Printer size={16} aria-hidden />,
    separated: aendern.length > 0,
    onSelect: props.onDrucken,
  };
  return [...aendern, drucken];
}

/** The toolbar above the canvas: what can be done with the selected node, then what the picture shows. */
export function Leiste(props: LeisteProps) {
  const { zeile, bearbeitbar, bis, zweig, zoom } = props;
  return (
    <div
      ref={props.ref}
      role="toolbar"
      aria-label="Zielbaum"
      className="nicht-drucken @container border-b border-line bg-bg"
    >
      <div className="flex flex-wrap items-center gap-2 px-5 py-2.5 max-md:px-3">
        {bearbeitbar && <Aendern {...props} />}
        {(zeile || zweig) && (
          <Button
            variant={zweig ? 'primary' : 'default'}
            icon={<Focus size="1.1em" aria-hidden />}
            onClick={() => props.onZweig(!zweig)}
          >
            {zweig ? 'Alle Zweige' : 'Nur diesen Zweig'}
          </Button>
        )}
        <span className="grow" />
        <Select
          label="Ebenen"
          labelHidden
          value={bis}
          onChange={(wert) => props.onBis(BIS.find((b) => b.value === wert)?.value ?? 'aktivitaet')}
          options={BIS}
          className="w-44"
        />
        <Zoomleiste stand={Math.round(zoom * 100)} onZoom={props.onZoom} />
        <Button icon={<Maximize size="1.1em" aria-hidden />} onClick={props.onAlles}>
          Alles zeigen
        </Button>
        <Button
          icon={<Printer size="1.1em" aria-hidden />}
          onClick={props.onDrucken}
          className="@max-5xl:hidden"
        >
          Drucken
        </Button>
        <Menu label="Mehr" items={mehrEintraege(props)} />
      </div>
    </div>
  );
}
