'use client';

import { Ellipsis, Layers } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { usePanneEintrag } from '@/components/plan/personenbezug/panne-knopf';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { halt } from '@/components/ui/use-raster';
import { type ThemaAmPlatz, themaTitel } from '@/lib/plan/themen/views';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { fallzahl } from './fallzahl';
import { Antworten, Daten } from './karte-angaben';
import { taste } from './karte-tasten';
import { useTafelLage, useThemen } from './kontext';

/** One theme on the board: title, from how many cases, what lies in it, what answers it. */
export function ThemaKarte({
  eintrag,
  zeile,
  spalte,
}: {
  eintrag: ThemaAmPlatz;
  zeile: number;
  spalte: number;
}) {
  const { id, thema, stapel, faelle } = eintrag;
  const { bearbeitbar, waehle, oeffne, taten, speicher } = useThemen();
  const gewaehlt = useTafelLage((lage) => lage.auswahl === id);
  const andere = useTafelLage((lage) => lage.praesenz.get(id));
  const zieht = useTafelLage((lage) => lage.zieht);
  const [ueber, setUeber] = useState<'davor' | 'hinein' | null>(null);
  const titel = usePlan((plan) => themaTitel(plan, id));
  const ziel = (e: DragEvent<HTMLElement>): 'davor' | 'hinein' => {
    const r = e.currentTarget.getBoundingClientRect();
    return e.clientX > r.left + r.width * 0.6 ? 'hinein' : 'davor';
  };
  const lege = (e: DragEvent<HTMLElement>) => {
    e.preventDefault();
    e.stopPropagation();
    setUeber(null);
    const gezogen = speicher.lage.zieht;
    speicher.setze({ zieht: null });
    if (!gezogen || gezogen === id) return;
    if (ziel(e) === 'hinein') taten.fuehreZusammen(gezogen, id);
    else
      taten.verschiebe({
        id: gezogen,
        art: thema.art,
        clusterId: eintrag.clusterId,
        nachId: vorgaenger(e.currentTarget, gezogen),
      });
  };
  return (
    <li
      data-thema={id}
      draggable={bearbeitbar}
      onDragStart={(e) => {
        e.dataTransfer.setData('text/plain', titel);
        e.dataTransfer.effectAllowed = 'move';
        speicher.setze({ zieht: id });
      }}
      onDragEnd={() => speicher.setze({ zieht: null })}
      onDragOver={(e) => {
        if (!zieht || zieht === id) return;
        e.preventDefault();
        e.stopPropagation();
        setUeber(ziel(e));
      }}
      onDragLeave={() => setUeber(null)}
      onDrop={lege}
      className={cx(
        'relative rounded-md border bg-panel',
        gewaehlt ? 'border-accent ring-1 ring-accent' : 'border-line-strong hover:border-field',
        ueber === 'hinein' && 'border-accent bg-accent-weak',
        ueber === 'davor' &&
          'before:absolute before:inset-x-0 before:-top-1.5 before:h-0.75 before:bg-accent',
        zieht === id && 'opacity-50',
        stapel.length > 0 && 'shadow-[3px_3px_0_-1px_var(--panel),3px_3px_0_0_var(--line-strong)]',
      )}
    >
      <button
        type="button"
        {...halt(id, String(zeile), spalte)}
        tabIndex={-1}
        aria-pressed={gewaehlt}
        onClick={() => waehle(gewaehlt ? null : id)}
        onKeyDown={(e) => taste(e, eintrag, { bearbeitbar, taten, oeffne })}
        className="block w-full rounded-md px-3 pt-2 pr-10 pb-2 text-left"
      >
        <span className="block font-medium wrap-anywhere">{mitTrennstellen(titel)}</span>
        <span className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-sm text-muted">
          <span>{fallzahl(faelle.length)}</span>
          {stapel.length > 0 && (
            <span className="inline-flex items-center gap-1">
              <Layers size={14} aria-hidden />
              {stapel.length + 1} im Stapel
            </span>
          )}
          <Daten id={id} />
          {andere?.map((person) => (
            <span
              key={person.name}
              className="rounded-full px-1.5 text-xs text-white"
              style={{ background: person.farbe }}
            >
              <span aria-hidden="true">{person.kuerzel}</span>
              <span className="sr-only">{person.name} ist hier</span>
            </span>
          ))}
        </span>
        {thema.art === 'generativ' && <Antworten eintrag={eintrag} />}
      </button>
      {ueber === 'hinein' && (
        <span aria-hidden="true" className="absolute right-2 bottom-1 text-sm font-semibold text-accent">
          Zusammenführen
        </span>
      )}
      {bearbeitbar && (
        <span className="absolute top-1 right-1">
          <KartenMenue eintrag={eintrag} titel={titel} />
        </span>
      )}
    </li>
  );
}

/** The theme that stands before `karte` where it is drawn, without the one being dragged. */
function vorgaenger(karte: HTMLElement, gezogen: string): string | null {
  let davor = karte.previousElementSibling;
  while (davor instanceof HTMLElement && davor.dataset.thema === gezogen)
    davor = davor.previousElementSibling;
  return davor instanceof HTMLElement ? (davor.dataset.thema ?? null) : null;
}

function KartenMenue({ eintrag: { id, stapel }, titel }: { eintrag: ThemaAmPlatz; titel: string }) {
  const { oeffne, taten } = useThemen();
  const panne = usePanneEintrag(id);
  const items: MenuItem[] = [
    {
      id: 'verschieben',
      label: 'Verschieben nach …',
      shortcut: 'M',
      onSelect: () => oeffne({ art: 'verschieben', id }),
    },
    {
      id: 'zusammen',
      label: 'Zusammenführen mit …',
      shortcut: 'Z',
      onSelect: () => oeffne({ art: 'zusammenfuehren', id }),
    },
    ...(stapel.length > 0
      ? [{ id: 'aufloesen', label: 'Stapel auflösen', onSelect: () => taten.loeseAuf(id) }]
      : []),
    { id: 'cluster', label: 'In ein Cluster legen …', onSelect: () => oeffne({ art: 'cluster', id }) },
    { id: 'ziel', label: 'Ziel verbinden …', onSelect: () => oeffne({ art: 'ziel', id }), separated: true },
    { id: 'fall', label: 'Fall verbinden …', onSelect: () => oeffne({ art: 'fall', id }) },
    {
      id: 'hoch',
      label: 'Nach oben',
      shortcut: 'Alt ↑',
      onSelect: () => taten.ordne(id, 'hoch'),
      separated: true,
    },
    { id: 'runter', label: 'Nach unten', shortcut: 'Alt ↓', onSelect: () => taten.ordne(id, 'runter') },
    {
      id: 'weg',
      label: 'In den Papierkorb',
      shortcut: 'Entf',
      onSelect: () => taten.loesche('themen', id),
      danger: true,
      separated: true,
    },
    ...panne,
  ];
  return (
    <Menu
      label={`Aktionen für ${titel}`}
      icon={<Ellipsis size={16} aria-hidden />}
      iconOnly
      size="sm"
      variant="quiet"
      items={items}
    />
  );
}
