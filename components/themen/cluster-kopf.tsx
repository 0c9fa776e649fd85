import { Ellipsis } from 'lucide-react';
import { Menu } from '@/components/ui/menu';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useThemen } from './kontext';

/** Name of a cluster and what can be done with it. */
export function ClusterKopf({ id, titel, anzahl }: { id: Id; titel: string; anzahl: number }) {
  const { bearbeitbar, oeffne, taten } = useThemen();
  return (
    <div className="mb-1.5 flex min-h-7 items-center gap-2">
      <h3 className="grow text-sm font-semibold text-soft hyphens-auto wrap-break-word">
        {titel} <span className="font-normal text-muted">{anzahl}</span>
      </h3>
      {bearbeitbar && (
        <Menu
          label={`Aktionen für Cluster ${titel}`}
          icon={<Ellipsis size={15} aria-hidden />}
          iconOnly
          size="sm"
          variant="quiet"
          items={[
            { id: 'name', label: 'Umbenennen …', onSelect: () => oeffne({ art: 'clustername', id }) },
            {
              id: 'weg',
              label: 'Cluster auflösen',
              onSelect: () => taten.loesche('themencluster', id),
              danger: true,
            },
          ]}
        />
      )}
    </div>
  );
}
