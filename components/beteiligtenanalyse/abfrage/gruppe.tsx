import { useState } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { akteurSichtbar } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { deleteKarte, karteToAkteur, updateKarte } from '@/lib/plan/kartenabfrage/commands';
import type { Karte } from '@/lib/plan/kartenabfrage/schema';
import { KartenZettel } from './zettel';

/** Cards that belong together; the group's name is that of the Akteur it becomes. */
export function Gruppe({
  gruppe,
  karten,
  gruppen,
  bearbeitbar,
  waehleAkteur,
}: {
  gruppe: Karte;
  karten: readonly Karte[];
  gruppen: readonly Karte[];
  bearbeitbar: boolean;
  waehleAkteur: (id: Id) => void;
}) {
  const { run: aendere } = useCommand(updateKarte);
  const { run: loese } = useCommand(deleteKarte);
  const { run: uebernimm } = useCommand(karteToAkteur);
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const { id, text } = gruppe;
  const akteurId = usePlan((plan) => (akteurSichtbar(plan, gruppe.akteurId) ? gruppe.akteurId : null));
  const gib = () => {
    if (entwurf !== null && entwurf.trim() !== text) aendere({ id, text: entwurf });
    setEntwurf(null);
  };
  return (
    <section
      aria-label={`Gruppe ${text || 'ohne Namen'}`}
      className="flex h-full flex-col gap-3 rounded-md border border-line-strong bg-panel p-3"
    >
      <TextField
        label={karten.length === 1 ? 'Gruppe mit 1 Karte' : `Gruppe mit ${karten.length} Karten`}
        value={entwurf ?? text}
        readOnly={!bearbeitbar}
        maxLength={300}
        onChange={setEntwurf}
        onBlur={gib}
        onKeyDown={(e) => {
          if (e.key === 'Enter') gib();
          if (e.key === 'Escape') setEntwurf(null);
        }}
        inputClassName="font-semibold"
      />
      {karten.length === 0 && <p className="text-sm text-muted">Noch keine Karte in dieser Gruppe.</p>}
      <ul className="flex flex-wrap gap-2">
        {karten.map((karte) => (
          <KartenZettel
            key={karte.id}
            karte={karte}
            gruppen={gruppen}
            bearbeitbar={bearbeitbar}
            waehleAkteur={waehleAkteur}
          />
        ))}
      </ul>
      {bearbeitbar && (
        <div className="mt-auto flex flex-wrap gap-2">
          {akteurId === null ? (
            <Button
              onClick={() => {
                const ergebnis = uebernimm({ id });
                if (ergebnis.ok) waehleAkteur(ergebnis.wert);
              }}
            >
              Als Akteur übernehmen
            </Button>
          ) : (
            <Button onClick={() => waehleAkteur(akteurId)}>Akteur zeigen</Button>
          )}
          <Button variant="quiet" onClick={() => loese({ id })}>
            Gruppe auflösen
          </Button>
        </div>
      )}
    </section>
  );
}
