import { useState } from 'react';
import { Langtext } from '@/components/plan/langtext';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { createFehlender, fehlenderToAkteur } from '@/lib/plan/fehlende/commands';
import { deleteElement } from '@/lib/plan/zielsystem/commands/bin';

/** Voices that are missing at the table, and why; they are noted here, and come from cases and themes too. */
export function Fehlende({ waehle }: { waehle: (id: Id) => void }) {
  const alle = usePlan((plan) => plan.fehlende);
  const akteure = usePlan((plan) => plan.akteure);
  const da = (id: Id | null) => id !== null && akteure.get(id)?.geloescht === null;
  const { run: merke, erlaubt } = useCommand(createFehlender);
  const { run: uebernimm } = useCommand(fehlenderToAkteur);
  const { run: loesche } = useCommand(deleteElement);
  const [name, setName] = useState('');
  const [grund, setGrund] = useState('');
  const liste = [...alle.values()].filter(({ geloescht }) => geloescht === null).sort(vergleichePlatz);
  const gib = () => {
    if (!merke({ name, grund, woher: 'Beteiligte' }).ok) return;
    setName('');
    setGrund('');
  };
  return (
    <section aria-label="Fehlende Akteure" className="flex flex-col gap-3 border-t border-line pt-5">
      <h2 className="text-lg font-semibold">Fehlende Akteure</h2>
      {liste.length === 0 && (
        <p className="text-muted">
          Noch niemand vermerkt. Hier steht, wer am Tisch fehlt und warum; Einträge aus Fällen und Themen
          kommen dazu.
        </p>
      )}
      <ul className="divide-y divide-line">
        {liste.map((eintrag) => (
          <li
            key={eintrag.id}
            className="grid items-start gap-x-4 gap-y-2 py-3 xl:grid-cols-[16rem_minmax(0,1fr)_auto]"
          >
            <span>
              <span className="block font-medium hyphens-auto wrap-anywhere">{eintrag.name}</span>
              {eintrag.woher && <span className="text-sm text-muted">aufgefallen bei: {eintrag.woher}</span>}
            </span>
            <Langtext
              sammlung="fehlende"
              id={eintrag.id}
              feld="grund"
              label={`Warum fehlt ${eintrag.name}?`}
              labelHidden
              zeilen={1}
            />
            {erlaubt && (
              <span className="flex flex-wrap gap-2">
                {!da(eintrag.akteurId) ? (
                  <Button
                    onClick={() => {
                      const ergebnis = uebernimm({ id: eintrag.id });
                      if (ergebnis.ok) waehle(ergebnis.wert);
                    }}
                  >
                    Als Akteur übernehmen
                  </Button>
                ) : (
                  <Button onClick={() => eintrag.akteurId && waehle(eintrag.akteurId)}>Akteur zeigen</Button>
                )}
                <Button
                  variant="quiet"
                  aria-label={`Entfernen: ${eintrag.name}`}
                  onClick={() => loesche({ sammlung: 'fehlende', id: eintrag.id })}
                >
                  Entfernen
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {erlaubt && (
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            label="Wer fehlt?"
            value={name}
            onChange={setName}
            maxLength={300}
            className="w-72 max-md:w-full"
          />
          <TextField
            label="Warum?"
            value={grund}
            onChange={setGrund}
            maxLength={2000}
            onKeyDown={(e) => e.key === 'Enter' && name.trim() && gib()}
            className="w-96 max-md:w-full"
          />
          <Button disabled={name.trim() === ''} onClick={gib}>
            Vermerken
          </Button>
        </div>
      )}
    </section>
  );
}
