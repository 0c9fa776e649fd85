'use client';

import { useAuswahl } from '@/components/plan/auswahl';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt, Nichts } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import { TextEingabe } from '@/components/ui/text-eingabe';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { promoteAlternative } from '@/lib/plan/zielsystem/commands/alternativen';
import { createZiel } from '@/lib/plan/zielsystem/commands/create-ziel';
import type { Ziel } from '@/lib/plan/zielsystem/schema';
import { alternativenVon } from '@/lib/plan/zielsystem/views';
import { gleicheListe, titelVon } from '../abfragen';

/** Other wordings or ways parked beside a goal, and the button that lets one take its place. */
export function Alternativen({ ziel }: { ziel: Ziel }) {
  const ids = usePlan((plan) => alternativenVon(plan, ziel.id), gleicheListe);
  const { run, erlaubt } = useCommand(createZiel);
  if (!erlaubt && ids.length === 0) return null;
  return (
    <Abschnitt titel="Alternativen">
      {ids.length === 0 && <Nichts>Keine. Was noch nicht entschieden ist, lässt sich hier parken.</Nichts>}
      <ul>
        {ids.map((id) => (
          <AlternativeZeile key={id} id={id} />
        ))}
      </ul>
      {erlaubt && (
        <TextEingabe
          key={ids.length}
          label="Neue Alternative"
          labelHidden
          value=""
          placeholder="Alternative aufschreiben, Enter"
          onCommit={(titel) => run({ ebene: ziel.ebene, parentId: ziel.id, titel, als: 'alternative' })}
        />
      )}
    </Abschnitt>
  );
}

function AlternativeZeile({ id }: { id: Id }) {
  const titel = usePlan((plan) => titelVon(plan, 'ziele', id));
  const [, waehle] = useAuswahl();
  return (
    <li className="flex items-start justify-between gap-2 py-1">
      <button type="button" className="textlink min-w-0 text-left wrap-break-word" onClick={() => waehle(id)}>
        {titel || 'ohne Wortlaut'}
      </button>
      <AlternativeUebernehmen id={id} titel={titel} />
    </li>
  );
}

/** Promotes: the Alternative becomes the goal, what was the goal is parked beside it. */
export function AlternativeUebernehmen({ id, titel }: { id: Id; titel: string }) {
  const { run, erlaubt } = useCommand(promoteAlternative);
  if (!erlaubt) return null;
  return (
    <Button size="sm" onClick={() => run({ id })} aria-label={`Zum Ziel machen: ${titel}`}>
      Zum Ziel machen
    </Button>
  );
}
