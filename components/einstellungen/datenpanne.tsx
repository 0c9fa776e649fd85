'use client';

import { useDatenpanne } from '@/components/plan/personenbezug/panne';
import { Button } from '@/components/ui/button';

/** The way to remove words wherever they stand in the network; what was removed stands in the log below. */
export function Datenpanne() {
  const melde = useDatenpanne();
  return (
    melde && (
      <Button variant="danger" onClick={() => melde()}>
        Datenpanne melden …
      </Button>
    )
  );
}
