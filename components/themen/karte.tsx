'use client';

import { Ellipsis, Layers, TriangleAlert } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { halt } from '@/components/ui/use-raster';
import { datenZuThema, type ThemaAmPlatz, themaTitel } from '@/lib/plan/themen/views';
import { nummern } from '@/lib/plan/zielsystem/views';
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
        <span className="block font-medium hyphens-auto wrap-break-word">{titel}</span>
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

export function fallzahl(n: number): string {
  return n === 0 ? 'ohne Fall' : n === 1 ? '1 Fall' : `${n} Fälle`;
}

/** The theme that stands before `karte` where it is drawn, without the one being dragged. */
function vorgaenger(karte: HTMLElement, gezogen: string): string | null {
  let davor = karte.previousElementSibling;
  while (davor instanceof HTMLElement && davor.dataset.thema === gezogen)
    davor = davor.previousElementSibling;
  return davor instanceof HTMLElement ? (davor.dataset.thema ?? null) : null;
}

function Daten({ id }: { id: string }) {
  const daten = usePlan((plan) => datenZuThema(plan, id));
  if (daten.length === 0) return null;
  const stuetzt = daten.filter((d) => d.bezug === 'stuetzt').length;
  const gegen = daten.length - stuetzt;
  return (
    <>
      {stuetzt > 0 && (
        <span className="text-ok">▲ {stuetzt === 1 ? '1 Zahl stützt' : `${stuetzt} Zahlen stützen`}</span>
      )}
      {gegen > 0 && (
        <span className="text-warn">
          ▼ {gegen === 1 ? '1 Zahl widerspricht' : `${gegen} Zahlen widersprechen`}
        </span>
      )}
    </>
  );
}

/** What stands on the right of the thread: ratings and the goals that answer. */
function Antworten({ eintrag: { thema, bezuege } }: { eintrag: ThemaAmPlatz }) {
  const ziele = usePlan((plan) => {
    const zahlen = nummern(plan);
    return JSON.stringify(
      bezuege.zielIds.flatMap((id) => {
        const ziel = plan.ziele.get(id);
        return ziel && !ziel.geloescht ? [[zahlen.get(id) ?? '', ziel.titel || 'ohne Wortlaut']] : [];
      }),
    );
  });
  const liste = JSON.parse(ziele) as [string, string][];
  return (
    <span className="mt-1.5 block border-t border-line pt-1.5 text-sm">
      <span className="block text-muted">
        {thema.relevanz === null && thema.bedarf === null
          ? 'noch nicht bewertet'
          : `Relevanz ${thema.relevanz ?? '–'} · Bedarf ${thema.bedarf ?? '–'}`}
      </span>
      {liste.map(([nummer, titel]) => (
        <span key={nummer + titel} className="block truncate">
          <span className="text-muted">→ {nummer}</span> {titel}
        </span>
      ))}
      {liste.length === 0 && (
        <span className="flex items-center gap-1 text-warn">
          <TriangleAlert size={14} aria-hidden />
          Noch kein Ziel antwortet
        </span>
      )}
    </span>
  );
}

type Helfer = Pick<ReturnType<typeof useThemen>, 'taten' | 'oeffne' | 'bearbeitbar'>;

function taste(e: KeyboardEvent, { id, thema }: ThemaAmPlatz, { bearbeitbar, taten, oeffne }: Helfer): void {
  if (!bearbeitbar) return;
  const nachbar = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
  const weg = ['fall', 'falluebergreifend', 'generativ'] as const;
  const stelle = weg.findIndex((art) => art === thema.art);
  if (e.altKey && (e.key === 'ArrowUp' || e.key === 'ArrowDown'))
    taten.ordne(id, e.key === 'ArrowUp' ? 'hoch' : 'runter');
  else if (e.altKey && nachbar !== 0) {
    const art = weg[stelle < 0 ? 1 : stelle + nachbar];
    if (art) taten.verschiebe({ id, art });
  } else if (e.key === 'm' && !e.ctrlKey && !e.metaKey) oeffne({ art: 'verschieben', id });
  else if (e.key === 'z' && !e.ctrlKey && !e.metaKey) oeffne({ art: 'zusammenfuehren', id });
  else if (e.key === 'Delete') taten.loesche('themen', id);
  else return;
  e.preventDefault();
  if (e.altKey)
    queueMicrotask(() =>
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-halt="${CSS.escape(id)}"]`)?.focus(),
      ),
    );
}

function KartenMenue({ eintrag: { id, stapel }, titel }: { eintrag: ThemaAmPlatz; titel: string }) {
  const { oeffne, taten } = useThemen();
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
