'use client';

import { useState } from 'react';
import { DatenpanneDialog } from '@/components/plan/personenbezug/bei-bedarf';
import { Button } from '@/components/ui/button';

/** The way to remove words wherever they stand in the network; what was removed stands in the log below. */
export function Datenpanne({ netzwerkId }: { netzwerkId: string }) {
  const [offen, setOffen] = useState(false);
  return (
    <>
      <Button variant="danger" onClick={() => setOffen(true)}>
        Datenpanne melden …
      </Button>
      {offen && <DatenpanneDialog netzwerkId={netzwerkId} onClose={() => setOffen(false)} />}
    </>
  );
}
