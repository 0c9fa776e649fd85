'use client';

import { Ellipsis } from 'lucide-react';
import { Menu, type MenuItem } from '@/components/ui/menu';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { ElementSammlung } from '../abfragen';
import { useElementMenue } from '../element-menue';
import { useHandlungen } from './handlungen-kontext';
import { EBENE_NAMEN, ebeneDarunter } from './neue-zeile';

/** Everything a key or a drag can do with the selected row, as clicks. Only the selected row carries it. */
export function ZeilenMenue({ id, sammlung }: { id: Id; sammlung: ElementSammlung }) {
  const h = useHandlungen();
  const element = useElementMenue(id, sammlung, {
    verschiebeNach: h.verschiebeNach,
    parke: h.parke,
    loesche: h.loesche,
  });
  const zeile = h.zeile(id);
  const darunter = zeile && !zeile.alternative ? ebeneDarunter(zeile.ebene) : null;
  const items: MenuItem[] = [
    { id: 'bearbeiten', label: 'Wortlaut bearbeiten', shortcut: 'F2', onSelect: () => h.bearbeite(id) },
    {
      id: 'neu',
      label: zeile?.alternative
        ? 'Weitere Alternative'
        : `${zeile ? EBENE_NAMEN[zeile.ebene] : 'Zeile'} danach`,
      shortcut: 'Enter',
      onSelect: () => h.neu(id, 'geschwister'),
    },
    ...(darunter
      ? [
          {
            id: 'kind',
            label: `${EBENE_NAMEN[darunter]} darunter`,
            shortcut: 'Strg + Enter',
            onSelect: () => h.neu(id, 'kind'),
          },
        ]
      : []),
    {
      id: 'hoch',
      label: 'Nach oben',
      shortcut: 'Alt + ↑',
      separated: true,
      onSelect: () => h.verschiebe(id, 'hoch'),
    },
    { id: 'runter', label: 'Nach unten', shortcut: 'Alt + ↓', onSelect: () => h.verschiebe(id, 'runter') },
    { id: 'ein', label: 'Eine Ebene hinein', shortcut: 'Tab', onSelect: () => h.ruecke(id, 'ein') },
    {
      id: 'aus',
      label: 'Eine Ebene heraus',
      shortcut: 'Umschalt + Tab',
      onSelect: () => h.ruecke(id, 'aus'),
    },
    ...element,
  ];
  return (
    <span className="-my-1 ml-auto shrink-0">
      <Menu
        label="Aktionen"
        iconOnly
        icon={<Ellipsis size={18} aria-hidden />}
        items={items}
        variant="quiet"
        size="sm"
      />
    </span>
  );
}
