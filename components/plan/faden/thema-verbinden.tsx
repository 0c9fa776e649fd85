'use client';

import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { WahlDialog } from '@/components/ui/wahl-dialog';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { linkThema } from '@/lib/plan/themen/commands/bezuege';
import { THEMA_ARTEN } from '@/lib/plan/themen/schema';
import { themaTitel, themenStruktur } from '@/lib/plan/themen/views';

/** The other end of the link theme → goal: says which theme a goal answers. */
export function ThemaVerbinden({ zielId }: { zielId: Id }) {
  const { run, erlaubt } = useCommand(linkThema);
  const [offen, setOffen] = useState(false);
  if (!erlaubt) return null;
  return (
    <>
      <Button size="sm" variant="quiet" icon={<Link2 size={15} aria-hidden />} onClick={() => setOffen(true)}>
        Thema verbinden
      </Button>
      {offen && (
        <Wahl
          zielId={zielId}
          onZu={() => setOffen(false)}
          onWahl={(id) => {
            if (run({ id, bezug: 'zielIds', zuId: zielId }).ok) setOffen(false);
          }}
        />
      )}
    </>
  );
}

function Wahl({ zielId, onWahl, onZu }: { zielId: Id; onWahl: (id: Id) => void; onZu: () => void }) {
  const plan = usePlan((p) => p);
  const { jeArt } = themenStruktur(plan);
  const reihenfolge = [
    ...jeArt.generativ,
    ...jeArt.falluebergreifend,
    ...jeArt.daten,
    ...jeArt.fall,
    ...jeArt.feld,
  ];
  return (
    <WahlDialog
      titel="Auf welches Thema antwortet das Ziel?"
      frage="Themen"
      suchen="Thema suchen"
      knopf="Verbinden"
      leer="Es gibt noch keine Themen. Merken Sie zuerst eines: in der Leiste links unter „Thema merken“."
      moeglich={reihenfolge.map(({ id, thema, bezuege }) => ({
        id,
        text: themaTitel(plan, id),
        zusatz: THEMA_ARTEN[thema.art],
        gesperrt: bezuege.zielIds.includes(zielId) ? 'schon verbunden' : undefined,
      }))}
      onWahl={onWahl}
      onZu={onZu}
    />
  );
}
