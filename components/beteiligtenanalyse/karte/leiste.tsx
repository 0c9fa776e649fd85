import { Download, Link2, Maximize2 } from 'lucide-react';
import { useAbrufFenster } from '@/components/plan/abruf/use-abruf-fenster';
import { Rueckgaengig } from '@/components/plan/rahmen/rueckgaengig';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { AKTEUR_ARTEN, type Akteur, KREISE } from '@/lib/plan/akteure/schema';
import { STUFEN, type Stufe } from '@/lib/plan/beziehungen/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { optionen } from '../tabelle/spalten';
import type { Kartenfilter } from './elemente';

export type Blickart = 'karte' | 'liste' | 'einfluss';

const alsStufe = (wort: string): Stufe | '' =>
  (Object.keys(STUFEN) as Stufe[]).find((stufe) => stufe === wort) ?? '';
const alsKreis = (wort: string): Akteur['kreis'] | undefined =>
  (Object.keys(KREISE) as Akteur['kreis'][]).find((kreis) => kreis === wort);

const KARTENDATEIEN = {
  svg: 'Karte als SVG',
  png: 'Karte als PNG',
  pptx: 'Karte als PowerPoint',
  pdf: 'Karte als PDF',
} as const;

/** What can be done with the map and the selected Akteur. */
export function Kartenleiste(props: {
  filter: Kartenfilter;
  setzeFilter: (filter: Kartenfilter) => void;
  blick: Blickart;
  setzeBlick: (blick: Blickart) => void;
  mitUrteil: boolean;
  auswahl: Id | null;
  kreis: Akteur['kreis'] | null;
  setzeKreis: (kreis: Akteur['kreis']) => void;
  erlaubt: boolean;
  verbindet: boolean;
  setzeVerbindet: (an: boolean) => void;
  onNeueBeziehung: () => void;
  onAlles: () => void;
  onOrdnen: () => void;
}) {
  const { filter, setzeFilter, auswahl, erlaubt } = props;
  const { lade, fenster } = useAbrufFenster();
  return (
    <div className="nicht-drucken flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-3 max-md:px-3">
      <div role="toolbar" aria-label="Netzwerkkarte" className="flex flex-wrap items-center gap-2">
        {erlaubt && (
          <>
            {props.blick === 'karte' && (
              <Button
                variant="primary"
                icon={<Link2 size="1.1em" aria-hidden />}
                aria-pressed={props.verbindet}
                onClick={() => props.setzeVerbindet(!props.verbindet)}
              >
                {props.verbindet ? 'Abbrechen' : 'Verbinden'}
              </Button>
            )}
            <Button onClick={props.onNeueBeziehung}>Beziehung …</Button>
            {auswahl && props.kreis && (
              <Select
                label="Kreis ändern"
                labelHidden
                value={props.kreis}
                onChange={(wort) => {
                  const kreis = alsKreis(wort);
                  if (kreis) props.setzeKreis(kreis);
                }}
                options={optionen(KREISE)}
                className="w-48"
              />
            )}
            <Rueckgaengig />
          </>
        )}
        {props.blick === 'karte' && (
          <Button icon={<Maximize2 size="1em" aria-hidden />} onClick={props.onAlles}>
            Alles zeigen
          </Button>
        )}
        <Menu
          label="Mehr"
          items={[
            ...(erlaubt ? [{ id: 'ordnen', label: 'Karte neu anordnen', onSelect: props.onOrdnen }] : []),
            ...Object.entries(KARTENDATEIEN).map(([endung, label]) => ({
              ...{ id: endung, label, icon: <Download size={16} aria-hidden /> },
              onSelect: () => lade(label, `netzwerkkarte.${endung}`),
            })),
            ...(props.mitUrteil
              ? [
                  {
                    id: 'konflikte',
                    label: 'PowerPoint mit Konflikten (vertraulich)',
                    onSelect: () => lade('Karte mit Konflikten', 'netzwerkkarte.pptx?konflikte=1'),
                  },
                ]
              : []),
          ]}
        />
        {fenster}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SegmentedControl
          label="Darstellung"
          value={props.blick}
          onChange={props.setzeBlick}
          options={[
            { value: 'karte', label: 'Bild' },
            { value: 'liste', label: 'Liste' },
            ...(props.mitUrteil ? ([{ value: 'einfluss', label: 'Einfluss × Interesse' }] as const) : []),
          ]}
        />
        <Select
          label="Beziehungen ab Stufe"
          labelHidden
          value={filter.abStufe}
          onChange={(wort) => setzeFilter({ ...filter, abStufe: alsStufe(wort) })}
          options={Object.entries(STUFEN).map(([value, label]) => ({ value, label: `ab ${label}` }))}
          empty="alle Beziehungen"
          className="w-46"
        />
        <Select
          label="Art"
          labelHidden
          value={filter.art}
          onChange={(art) => setzeFilter({ ...filter, art })}
          options={optionen(AKTEUR_ARTEN)}
          empty="jede Art"
          className="w-38"
        />
        {(auswahl || filter.fokus) && (
          <Button
            aria-pressed={filter.fokus !== null}
            onClick={() => setzeFilter({ ...filter, fokus: filter.fokus === null ? auswahl : null })}
          >
            {filter.fokus === null ? 'Nur Nachbarn' : 'Alle zeigen'}
          </Button>
        )}
      </div>
    </div>
  );
}
