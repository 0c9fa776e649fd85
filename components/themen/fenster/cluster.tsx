'use client';

import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { themenStruktur } from '@/lib/plan/themen/views';
import { useThemen } from '../kontext';

/** Lays a theme into a cluster, an old or a new one. */
export function Cluster({ id, onZu }: { id: Id; onZu: () => void }) {
  const { cluster, nachId } = usePlan(themenStruktur);
  const { taten } = useThemen();
  const [neu, setNeu] = useState('');
  const hier = nachId.get(id)?.clusterId ?? null;
  const lege = (clusterId: Id | null) => {
    if (taten.verschiebe({ id, clusterId })) onZu();
  };
  return (
    <Dialog open onClose={onZu} title="In ein Cluster legen" size="sm">
      <div className="flex flex-col gap-2">
        {cluster.map((c) => (
          <Button key={c.id} disabled={c.id === hier} onClick={() => lege(c.id)}>
            {c.titel}
          </Button>
        ))}
        {hier && (
          <Button variant="quiet" onClick={() => lege(null)}>
            Aus dem Cluster nehmen
          </Button>
        )}
        <form
          className="mt-2 flex items-end gap-2"
          onSubmit={(e) => {
            e.preventDefault();
            if (taten.erstelleCluster(neu, [id])) onZu();
          }}
        >
          <TextField
            className="grow"
            label="Neues Cluster"
            value={neu}
            maxLength={200}
            onChange={setNeu}
            data-anfang
          />
          <Button type="submit" variant="primary" disabled={!neu.trim()}>
            Anlegen
          </Button>
        </form>
      </div>
    </Dialog>
  );
}

/** A cluster gets another name. */
export function Clustername({ id, onZu }: { id: Id; onZu: () => void }) {
  const { taten } = useThemen();
  const bisher = usePlan((plan) => plan.themencluster.get(id)?.titel ?? '');
  const [titel, setTitel] = useState(bisher);
  return (
    <Dialog open onClose={onZu} title="Cluster umbenennen" size="sm">
      <form
        className="flex items-end gap-2"
        onSubmit={(e) => {
          e.preventDefault();
          if (taten.benenneCluster(id, titel)) onZu();
        }}
      >
        <TextField
          className="grow"
          label="Name"
          value={titel}
          maxLength={200}
          onChange={setTitel}
          data-anfang
        />
        <Button type="submit" variant="primary">
          Umbenennen
        </Button>
      </form>
    </Dialog>
  );
}
