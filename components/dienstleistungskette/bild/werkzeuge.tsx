import { useStore } from '@xyflow/react';
import { Maximize, Plus, Search, Sparkles } from 'lucide-react';
import { type Ref, useState } from 'react';
import { Rueckgaengig } from '@/components/plan/rahmen/rueckgaengig';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { useUndo } from '@/components/plan/use-undo';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { TextField } from '@/components/ui/text-field';
import { Zoomleiste } from '@/components/ui/zoomleiste';
import { SCHRITT_ARTEN, type SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import type { Ausrichtung } from '@/lib/plan/dienstleistungskette/views/ausrichten';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenOrt } from '../adresse';

export interface WerkzeugeProps {
  ref: Ref<HTMLDivElement>;
  bild: KetteBild;
  ort: KettenOrt;
  bearbeitbar: boolean;
  auswahl: ReadonlySet<Id>;
  setzt: SchrittArt | null;
  verbindet: boolean;
  rahmenwahl: boolean;
  minimap: boolean;
  /** How many steps fit the search; null: nothing is searched. */
  treffer: number | null;
  onSetze: (art: SchrittArt) => void;
  onBahn: () => void;
  onVerbinden: () => void;
  onAufraeumen: () => void;
  onRichte: (wie: Ausrichtung) => void;
  onPlatz: (spalten: 1 | -1) => void;
  onPlatzZiehen: () => void;
  onInLane: (laneId: Id) => void;
  onRuecke: (dx: number, dy: number) => void;
  onSchreibe: () => void;
  onLoesche: (luecke: boolean) => void;
  onKopiere: () => void;
  onFuegeEin: () => void;
  onVerdopple: () => void;
  onAlle: () => void;
  onRahmenwahl: (an: boolean) => void;
  onMinimap: (an: boolean) => void;
  onZoom: (faktor: number) => void;
  onAlles: () => void;
  onSuche: (worte: string) => void;
  onSuchSprung: () => void;
}

/** The blocks people reach for most; the others are one click further. */
const VORN: readonly SchrittArt[] = ['schritt', 'entscheidung', 'dokument', 'wartezeit'];
const WEITERE: readonly SchrittArt[] = [
  'teilprozess',
  'parallel_auf',
  'parallel_zu',
  'start',
  'ende',
  'notiz',
];

/** How large the picture is, in percent: renders itself alone while one zooms. */
function Zoomstand() {
  return useStore(({ transform: [, , zoom] }) => Math.round(zoom * 100));
}

/** The toolbar above the picture: what can be added, what can be done with the selection, what the picture shows. */
export function Werkzeuge(props: WerkzeugeProps) {
  const { bearbeitbar, treffer } = props;
  const { undo, undoLabel } = useUndo();
  const { saal } = useSaalmodus();
  const zurueck = { undo, label: undoLabel, nennen: !saal };
  const [sucht, setSucht] = useState(false);
  return (
    <div
      ref={props.ref}
      role="toolbar"
      aria-label="Kette bearbeiten"
      className="nicht-drucken @container border-b border-line bg-bg"
    >
      <div className="flex flex-wrap items-center gap-2 px-5 py-2 max-md:gap-1 max-md:px-2">
        {bearbeitbar && <Neues {...props} />}
        <span className="grow @max-md:hidden" />
        {sucht ? (
          <TextField
            label="Schritt suchen"
            labelHidden
            placeholder="Schritt suchen"
            autoFocus
            className="w-48"
            hint={treffer === null ? undefined : treffer === 1 ? '1 Treffer' : `${treffer} Treffer`}
            onChange={props.onSuche}
            onKeyDown={(e) => {
              if (e.key === 'Enter') props.onSuchSprung();
              if (e.key !== 'Escape') return;
              props.onSuche('');
              setSucht(false);
            }}
            onBlur={() => {
              props.onSuche('');
              setSucht(false);
            }}
          />
        ) : (
          <span className="@max-md:hidden">
            <IconButton
              label="Schritt suchen"
              icon={<Search size="1.1em" aria-hidden />}
              onClick={() => setSucht(true)}
            />
          </span>
        )}
        <span className="@max-3xl:hidden">
          <Zoomleiste stand={<Zoomstand />} onZoom={props.onZoom} />
        </span>
        <Button
          icon={<Maximize size="1.1em" aria-hidden />}
          onClick={props.onAlles}
          className="@max-5xl:hidden"
        >
          Alles zeigen
        </Button>
        <Menu label="Mehr" items={mehr(props, zurueck, () => setSucht(true))} />
      </div>
    </div>
  );
}

function Neues(props: WerkzeugeProps) {
  const { auswahl } = props;
  return (
    <>
      {VORN.map((art, i) => (
        <Button
          key={art}
          variant={i === 0 ? 'primary' : 'default'}
          icon={<Plus size="1.05em" aria-hidden />}
          onClick={() => props.onSetze(art)}
          className={i > 1 ? '@max-6xl:hidden' : i > 0 ? '@max-3xl:hidden' : ''}
        >
          {SCHRITT_ARTEN[art]}
        </Button>
      ))}
      <Menu
        label="Weitere Blöcke"
        items={[...VORN.slice(1), ...WEITERE].map((art) => ({
          id: art,
          label: SCHRITT_ARTEN[art],
          onSelect: () => props.onSetze(art),
        }))}
      />
      <Button icon={<Plus size="1.05em" aria-hidden />} onClick={props.onBahn} className="@max-md:hidden">
        Bahn
      </Button>
      {auswahl.size > 0 && <Menu label="Auswahl" items={auswahlEintraege(props)} />}
      <Button
        icon={<Sparkles size="1.05em" aria-hidden />}
        onClick={props.onAufraeumen}
        className="@max-4xl:hidden"
      >
        Aufräumen
      </Button>
      <span className="@max-7xl:hidden">
        <Rueckgaengig />
      </span>
    </>
  );
}

/** Everything a drag or a key does with the selected steps, as clicks. */
function auswahlEintraege(props: WerkzeugeProps): MenuItem[] {
  const { auswahl, bild } = props;
  const einer = auswahl.size === 1;
  const mindestens = (n: number) =>
    auswahl.size >= n ? undefined : `Wählen Sie dafür mindestens ${n} Schritte aus.`;
  return [
    ...(einer
      ? [
          { id: 'titel', label: 'Titel schreiben', shortcut: 'Enter', onSelect: props.onSchreibe },
          { id: 'verbinden', label: 'Verbinden mit …', shortcut: 'V', onSelect: props.onVerbinden },
        ]
      : []),
    ...bild.lanes.flatMap((lane, i): MenuItem[] =>
      lane.id === null
        ? []
        : [
            {
              id: `bahn-${lane.id}`,
              label: `In die Bahn ${lane.titel}`,
              separated: i === 0,
              onSelect: () => props.onInLane(lane.id ?? ''),
            },
          ],
    ),
    {
      id: 'links',
      label: 'Nach links rücken',
      shortcut: 'Alt+←',
      separated: true,
      onSelect: () => props.onRuecke(-24, 0),
    },
    { id: 'rechts', label: 'Nach rechts rücken', shortcut: 'Alt+→', onSelect: () => props.onRuecke(24, 0) },
    {
      id: 'hoch',
      label: 'Nach oben rücken',
      shortcut: 'Umschalt+Alt+↑',
      onSelect: () => props.onRuecke(0, -8),
    },
    {
      id: 'runter',
      label: 'Nach unten rücken',
      shortcut: 'Umschalt+Alt+↓',
      onSelect: () => props.onRuecke(0, 8),
    },
    {
      id: 'zeile',
      label: 'In einer Zeile ausrichten',
      separated: true,
      disabledReason: mindestens(2),
      onSelect: () => props.onRichte('zeile'),
    },
    {
      id: 'spalte',
      label: 'In einer Spalte ausrichten',
      disabledReason: mindestens(2),
      onSelect: () => props.onRichte('spalte'),
    },
    {
      id: 'waagerecht',
      label: 'Waagerecht verteilen',
      disabledReason: mindestens(3),
      onSelect: () => props.onRichte('waagerecht'),
    },
    {
      id: 'senkrecht',
      label: 'Senkrecht verteilen',
      disabledReason: mindestens(3),
      onSelect: () => props.onRichte('senkrecht'),
    },
    { id: 'platz', label: 'Davor Platz schaffen', separated: true, onSelect: () => props.onPlatz(1) },
    { id: 'luecke', label: 'Lücke davor schließen', onSelect: () => props.onPlatz(-1) },
    { id: 'kopieren', label: 'Kopieren', shortcut: 'Strg+C', separated: true, onSelect: props.onKopiere },
    { id: 'verdoppeln', label: 'Verdoppeln', shortcut: 'Strg+D', onSelect: props.onVerdopple },
    {
      id: 'loeschen',
      label: 'Löschen, Lücke schließen',
      shortcut: 'Entf',
      danger: true,
      separated: true,
      onSelect: () => props.onLoesche(true),
    },
    {
      id: 'loeschen-offen',
      label: 'Löschen, Lücke lassen',
      shortcut: 'Umschalt+Entf',
      danger: true,
      onSelect: () => props.onLoesche(false),
    },
  ];
}

interface Zurueck {
  undo: () => void;
  /** What would be taken back; null: nothing. */
  label: string | null;
  nennen: boolean;
}

/** Also what a narrow toolbar has no room for: the picture needs the height more than it needs a second row. */
function mehr(props: WerkzeugeProps, zurueck: Zurueck, suche: () => void): MenuItem[] {
  return [
    { id: 'suchen', label: 'Schritt suchen', onSelect: suche },
    { id: 'alles', label: 'Alles zeigen', onSelect: props.onAlles },
    { id: 'groesser', label: 'Vergrößern', onSelect: () => props.onZoom(1.25) },
    { id: 'kleiner', label: 'Verkleinern', onSelect: () => props.onZoom(0.8) },
    {
      id: 'minimap',
      label: props.minimap ? 'Übersichtskarte ausblenden' : 'Übersichtskarte zeigen',
      onSelect: () => props.onMinimap(!props.minimap),
    },
    { id: 'alle', label: 'Alle Schritte wählen', shortcut: 'Strg+A', onSelect: props.onAlle },
    {
      id: 'rahmen',
      label: props.rahmenwahl ? 'Nicht mehr mehrere wählen' : 'Mehrere wählen: antippen oder umfahren',
      onSelect: () => props.onRahmenwahl(!props.rahmenwahl),
    },
    ...(props.bearbeitbar
      ? [
          {
            id: 'zurueck',
            label: zurueck.label && zurueck.nennen ? `Rückgängig: ${zurueck.label}` : 'Rückgängig',
            shortcut: 'Strg+Z',
            separated: true,
            onSelect: zurueck.undo,
            ...(zurueck.label === null && { disabledReason: 'Sie haben hier noch nichts geändert.' }),
          },
          { id: 'bahn', label: 'Bahn hinzufügen', onSelect: props.onBahn },
          { id: 'aufraeumen', label: 'Aufräumen', onSelect: props.onAufraeumen },
          { id: 'platz-ziehen', label: 'Platz schaffen durch Ziehen', onSelect: props.onPlatzZiehen },
          { id: 'einfuegen', label: 'Schritte einfügen', shortcut: 'Strg+V', onSelect: props.onFuegeEin },
        ]
      : []),
  ];
}
