'use client';

import { useAnsage } from '@/components/plan/ansage';
import { useSession } from '@/components/plan/session-kontext';
import { useCommand } from '@/components/plan/use-command';
import { useLeser } from '@/components/plan/use-plan';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { parkAsAlternative } from '@/lib/plan/zielsystem/commands/alternativen';
import { canParkAsAlternative, moeglicheEltern } from '@/lib/plan/zielsystem/rules';
import { gliederung, nummern } from '@/lib/plan/zielsystem/views';
import { sammlungVon, titelVon } from './abfragen';
import { useZielsystemBefehle } from './befehle';
import { ZielWahlDialog } from './ziel-wahl-dialog';

/** „Verschieben nach …“: the element goes to the end of the chosen goal. */
export function VerschiebenDialog({ id, onZu }: { id: Id; onZu: () => void }) {
  const { verbindung } = useSession();
  const { move } = useZielsystemBefehle();
  const ansage = useAnsage();
  const { plan } = useLeser();
  const sammlung = sammlungVon(plan, id);
  const zeile = gliederung(plan).find((kandidat) => kandidat.id === id);
  if (!sammlung) return null;
  return (
    <ZielWahlDialog
      titel={`Verschieben: ${titelVon(plan, sammlung, id) || 'ohne Wortlaut'}`}
      frage="Wohin?"
      knopf="Verschieben"
      kandidaten={(jetzt) => moeglicheEltern(jetzt, id)}
      jetzt={zeile?.alternative ? null : (zeile?.parentId ?? null)}
      leer="Es gibt kein Ziel, unter dem diese Zeile stehen kann. Ein Grundsatzziel steht immer ganz oben."
      onZu={onZu}
      onWahl={(parentId) => {
        if (!move(sammlung, id, parentId).ok) return;
        onZu();
        ansage(`Verschoben. Neue Nummer: ${nummern(verbindung.leser.plan).get(id) ?? 'keine'}.`);
      }}
    />
  );
}

/** Parks a goal as Alternative beside another goal of its level. */
export function ParkenDialog({ id, onZu }: { id: Id; onZu: () => void }) {
  const { run } = useCommand(parkAsAlternative);
  const { plan } = useLeser();
  return (
    <ZielWahlDialog
      titel={`Als Alternative parken: ${titelVon(plan, 'ziele', id) || 'ohne Wortlaut'}`}
      frage="Neben welchem Ziel?"
      knopf="Parken"
      kandidaten={(jetzt) =>
        gliederung(jetzt)
          .filter((zeile) => zeile.sammlung === 'ziele' && !zeile.alternative)
          .map((zeile) => zeile.id)
          .filter((nebenId) => canParkAsAlternative(jetzt, { id, nebenId }) === true)
      }
      leer="Es gibt kein anderes Ziel derselben Ebene, neben dem dieses stehen könnte."
      onZu={onZu}
      onWahl={(nebenId) => {
        if (run({ id, nebenId }).ok) onZu();
      }}
    />
  );
}
