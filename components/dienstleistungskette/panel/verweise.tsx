'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import { useGeheZu } from '@/components/plan/auswahl';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt, Nichts } from '@/components/ui/abschnitt';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { setVerweis, type VerweisFeld } from '@/lib/plan/dienstleistungskette/commands/verweise';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke } from '@/lib/plan/doc/plan';
import { gliederung } from '@/lib/plan/zielsystem/views';

interface Ziel {
  id: Id;
  feld: VerweisFeld;
  name: string;
  bereich: 'ziele' | 'themen';
}

/** Everything a chain or step can serve, in reading order. */
const moegliche = merke(['ziele', 'aktivitaeten', 'themen'], (plan): Ziel[] => [
  ...gliederung(plan)
    .filter((zeile) => !zeile.alternative)
    .map((zeile): Ziel => {
      const satz = zeile.sammlung === 'ziele' ? plan.ziele.get(zeile.id) : plan.aktivitaeten.get(zeile.id);
      const name = satz?.titel.trim() || 'ohne Wortlaut';
      return {
        id: zeile.id,
        feld: zeile.sammlung === 'ziele' ? 'zielIds' : 'aktivitaetIds',
        name: `${zeile.nummer} ${name}`.trim(),
        bereich: 'ziele',
      };
    }),
  ...[...plan.themen.values()]
    .filter(({ geloescht }) => !geloescht)
    .map(
      ({ id, titel }): Ziel => ({
        id,
        feld: 'themaIds',
        name: `Thema: ${titel.trim() || 'ohne Titel'}`,
        bereich: 'themen',
      }),
    ),
]);

/** The red thread from here: which goals and Aktivitäten this realises, which themes it answers. */
export function Verweise({ sammlung, id }: { sammlung: 'ketten' | 'schritte'; id: Id }) {
  const alle = usePlan(moegliche);
  const satz = usePlan((plan) => plan[sammlung].get(id));
  const { run, erlaubt } = useCommand(setVerweis);
  const geheZu = useGeheZu();
  const [wahl, setWahl] = useState('');
  if (!satz) return null;
  const verbunden = new Set<Id>([...satz.zielIds, ...satz.aktivitaetIds, ...satz.themaIds]);
  const setze = (ziel: Ziel, an: boolean) => run({ sammlung, id, feld: ziel.feld, zielId: ziel.id, an });
  const liste = alle.filter((ziel) => verbunden.has(ziel.id));
  return (
    <Abschnitt titel="Verwirklicht" id="verweise">
      {liste.length === 0 && <Nichts>Noch mit keinem Ziel und keinem Thema verbunden.</Nichts>}
      <ul>
        {liste.map((ziel) => (
          <li key={ziel.id} className="flex items-start gap-1 py-0.5">
            <button
              type="button"
              className="textlink min-w-0 grow text-left wrap-break-word"
              onClick={() => geheZu(ziel.bereich, ziel.id)}
            >
              {ziel.name}
            </button>
            {erlaubt && (
              <IconButton
                size="sm"
                label={`Verknüpfung mit ${ziel.name} lösen`}
                icon={<X size={15} aria-hidden />}
                onClick={() => setze(ziel, false)}
              />
            )}
          </li>
        ))}
      </ul>
      {erlaubt && (
        <Select
          className="mt-2"
          label="Ziel, Aktivität oder Thema verknüpfen"
          value={wahl}
          empty="auswählen …"
          onChange={(zielId) => {
            const ziel = alle.find((kandidat) => kandidat.id === zielId);
            if (ziel) setze(ziel, true);
            setWahl('');
          }}
          options={alle
            .filter((ziel) => !verbunden.has(ziel.id))
            .map(({ id: value, name: label }) => ({ value, label }))}
        />
      )}
    </Abschnitt>
  );
}
