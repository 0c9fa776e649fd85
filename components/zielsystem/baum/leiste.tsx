import { Focus, Maximize, Minus, Pencil, Plus, Printer, Trash2 } from 'lucide-react';
import type { Ref } from 'react';
import { Rueckgaengig } from '@/components/plan/rahmen/rueckgaengig';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
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
          shortcut="+"
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
            className="max-md:hidden"
          >
            Bearbeiten
          </Button>
          <Button onClick={props.onVerschieben}>Verschieben nach …</Button>
          <Menu
            label="Mehr"
            items={[
              {
                id: 'bearbeiten',
                label: 'Wortlaut bearbeiten',
                shortcut: 'Enter',
                onSelect: props.onBearbeiten,
              },
              {
                id: 'daneben',
                label: `${ebenenName(zeile.ebene)} daneben`,
                shortcut: 'Umschalt+Enter',
                onSelect: props.onDaneben,
              },
              {
                id: 'papierkorb',
                label: 'In den Papierkorb',
                shortcut: 'Entf',
                icon: <Trash2 size={16} aria-hidden />,
                separated: true,
                danger: true,
                onSelect: props.onLoeschen,
              },
            ]}
          />
        </>
      )}
      <span className="max-xl:hidden">
        <Rueckgaengig />
      </span>
    </>
  );
}

/** The toolbar above the canvas: what can be done with the selected node, then what the picture shows. */
export function Leiste(props: LeisteProps) {
  const { zeile, bearbeitbar, bis, zweig, zoom } = props;
  return (
    <div
      ref={props.ref}
      role="toolbar"
      aria-label="Zielbaum"
      className="nicht-drucken flex flex-wrap items-center gap-2 border-b border-line bg-bg px-5 py-2.5 max-md:px-3"
    >
      {bearbeitbar && <Aendern {...props} />}
      {(zeile || zweig) && (
        <Button
          aria-pressed={zweig}
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
      <span className="flex items-center rounded-md border border-line-strong bg-panel">
        <IconButton
          label="Verkleinern"
          icon={<Minus size="1.1em" aria-hidden />}
          onClick={() => props.onZoom(1 / 1.25)}
        />
        <span className="min-w-12 text-center text-sm tabular-nums" aria-hidden="true">
          {Math.round(zoom * 100)} %
        </span>
        <IconButton
          label="Vergrößern"
          icon={<Plus size="1.1em" aria-hidden />}
          onClick={() => props.onZoom(1.25)}
        />
      </span>
      <Button icon={<Maximize size="1.1em" aria-hidden />} onClick={props.onAlles}>
        Alles zeigen
      </Button>
      <Button icon={<Printer size="1.1em" aria-hidden />} onClick={props.onDrucken} className="max-md:hidden">
        Drucken
      </Button>
    </div>
  );
}
