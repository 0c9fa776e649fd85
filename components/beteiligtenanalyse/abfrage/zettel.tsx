import { MoreHorizontal } from 'lucide-react';
import { createContext, useContext, useState } from 'react';
import { usePanneEintrag } from '@/components/plan/personenbezug/panne-knopf';
import type { Stellen } from '@/components/plan/personenbezug/use-stellen';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { akteurSichtbar } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { deleteKarte, karteToAkteur, moveKarte, updateKarte } from '@/lib/plan/kartenabfrage/commands';
import type { Karte } from '@/lib/plan/kartenabfrage/schema';
import { KartenBefund } from './karten-befund';

/** What the finders say to the cards of the screen, given once for all. */
export const KartenStellen = createContext<{ stellen: Stellen; neuLaden: () => void }>({
  stellen: new Map(),
  neuLaden: () => undefined,
});

/** One card. It is dragged to a group, or put there by its menu. */
export function KartenZettel({
  karte,
  gruppen,
  bearbeitbar,
  gewaehlt,
  onWahl,
  waehleAkteur,
}: {
  karte: Karte;
  gruppen: readonly Karte[];
  bearbeitbar: boolean;
  gewaehlt?: boolean;
  /** Ticks the card for a new group; without it there is no tick. */
  onWahl?: (an: boolean) => void;
  waehleAkteur: (id: Id) => void;
}) {
  const { saal } = useSaalmodus();
  const { stellen, neuLaden } = useContext(KartenStellen);
  const { run: verschiebe } = useCommand(moveKarte);
  const { run: aendere } = useCommand(updateKarte);
  const { run: loesche } = useCommand(deleteKarte);
  const { run: uebernimm } = useCommand(karteToAkteur);
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const { id, text, von, platz } = karte;
  const istAkteur = usePlan((plan) => akteurSichtbar(plan, karte.akteurId));
  const gib = () => {
    if (entwurf?.trim() && entwurf.trim() !== text) aendere({ id, text: entwurf });
    setEntwurf(null);
  };
  const eintraege: MenuItem[] = [
    { id: 'text', label: 'Text ändern', onSelect: () => setEntwurf(text) },
    ...gruppen
      .filter((gruppe) => gruppe.id !== platz.parentId)
      .map((gruppe) => ({
        id: gruppe.id,
        label: `In Gruppe „${gruppe.text || 'ohne Namen'}“`,
        onSelect: () => void verschiebe({ id, gruppeId: gruppe.id }),
      })),
    ...(platz.parentId !== null
      ? [
          {
            id: 'heraus',
            label: 'Aus der Gruppe nehmen',
            onSelect: () => void verschiebe({ id, gruppeId: null }),
          },
        ]
      : []),
    ...(!istAkteur
      ? [
          {
            id: 'akteur',
            label: 'Als Akteur übernehmen',
            separated: true,
            onSelect: () => {
              const ergebnis = uebernimm({ id });
              if (ergebnis.ok) waehleAkteur(ergebnis.wert);
            },
          },
        ]
      : []),
    { id: 'weg', label: 'Karte löschen', danger: true, onSelect: () => void loesche({ id }) },
    ...usePanneEintrag(id),
  ];
  return (
    <li
      draggable={bearbeitbar && entwurf === null}
      onDragStart={(e) => e.dataTransfer.setData('text/x-karte', id)}
      className={cx(
        'flex min-h-11 max-w-full items-center gap-2 rounded-md border bg-warn-weak py-1 pr-1 pl-3',
        gewaehlt ? 'border-accent outline-1 outline-accent' : 'border-warn-line',
        bearbeitbar && 'cursor-grab',
      )}
    >
      {onWahl && bearbeitbar && (
        <input
          type="checkbox"
          checked={gewaehlt ?? false}
          onChange={(e) => onWahl(e.target.checked)}
          aria-label={`Auswählen: ${text}`}
          className="size-5 shrink-0 accent-accent"
        />
      )}
      {entwurf === null ? (
        <div className="min-w-0 hyphens-auto wrap-anywhere">
          {text}
          {von && !saal && <span className="block text-sm text-muted">{von}</span>}
          {istAkteur && <span className="block text-sm text-muted">ist Akteur</span>}
          {bearbeitbar && !saal && (
            <KartenBefund
              text={text}
              stellen={stellen.get(id) ?? []}
              aendere={(neu) => aendere({ id, text: neu })}
              onBestaetigt={neuLaden}
            />
          )}
        </div>
      ) : (
        <input
          // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
          autoFocus
          value={entwurf}
          maxLength={300}
          aria-label="Text der Karte"
          onChange={(e) => setEntwurf(e.target.value)}
          onBlur={gib}
          onKeyDown={(e) => {
            if (e.key === 'Enter') gib();
            if (e.key === 'Escape') setEntwurf(null);
          }}
          className="min-h-8 rounded-sm border border-field bg-panel px-1.5"
        />
      )}
      {bearbeitbar && (
        <Menu
          label={`Was geschieht mit „${text}“?`}
          icon={<MoreHorizontal size={18} aria-hidden />}
          iconOnly
          variant="quiet"
          items={eintraege}
        />
      )}
    </li>
  );
}
