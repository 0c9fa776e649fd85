'use client';

import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { ebeneText, nummern } from '@/lib/plan/zielsystem/views';

interface Kandidat {
  id: Id;
  nummer: string;
  titel: string;
  ebene: string;
  /** The goal above, to tell equal wordings apart. */
  darueber: string;
}

/**
 * Asks for one goal out of those the rule allows: searchable, one click. The click path for every drag.
 * @param kandidaten ids in reading order
 */
export function ZielWahlDialog({
  titel,
  frage,
  knopf,
  kandidaten,
  jetzt,
  leer,
  onWahl,
  onZu,
}: {
  titel: string;
  frage: string;
  knopf: string;
  kandidaten: (plan: Plan) => readonly Id[];
  /** The present place; shown, but no choice. */
  jetzt?: Id | null;
  /** Said when there is nothing to choose from. */
  leer: string;
  onWahl: (id: Id) => void;
  onZu: () => void;
}) {
  const [suche, setSuche] = useState('');
  const [wahl, setWahl] = useState<Id | null>(null);
  const text = usePlan((plan) => JSON.stringify(kandidaten(plan).map((id) => kandidat(plan, id))));
  const alle = JSON.parse(text) as Kandidat[];
  const worte = suche.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  const passende = alle.filter(({ nummer, titel: name, darueber }) => {
    const worin = `${nummer} ${name} ${darueber}`.toLocaleLowerCase('de');
    return worte.every((wort) => worin.includes(wort));
  });
  const gewaehlt = passende.some(({ id }) => id === wahl)
    ? wahl
    : passende.length === 1
      ? (passende[0]?.id ?? null)
      : null;
  const moeglich = gewaehlt !== null && gewaehlt !== jetzt;
  return (
    <Dialog
      open
      onClose={onZu}
      title={titel}
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button variant="primary" disabled={!moeglich} onClick={() => gewaehlt && onWahl(gewaehlt)}>
            {knopf}
          </Button>
        </>
      }
    >
      {alle.length === 0 ? (
        <p>{leer}</p>
      ) : (
        <form
          onSubmit={(e) => {
            e.preventDefault();
            if (moeglich && gewaehlt) onWahl(gewaehlt);
          }}
        >
          <TextField label="Ziel suchen" value={suche} onChange={setSuche} data-anfang />
          <fieldset className="mt-3 max-h-[45dvh] overflow-y-auto">
            <legend className="mb-1 text-sm text-muted">{frage}</legend>
            {passende.map((eintrag) => (
              <label
                key={eintrag.id}
                className="flex items-start gap-2.5 border-b border-line px-1 py-2 last:border-0 has-checked:bg-accent-weak"
              >
                <input
                  type="radio"
                  name="ziel"
                  className="mt-1 size-4.5 shrink-0 accent-accent"
                  checked={gewaehlt === eintrag.id}
                  disabled={eintrag.id === jetzt}
                  onChange={() => setWahl(eintrag.id)}
                />
                <span className="min-w-0">
                  {eintrag.nummer && <span className="text-muted">{eintrag.nummer} </span>}
                  {eintrag.titel || 'ohne Wortlaut'}
                  <span className="block text-sm text-muted">
                    {eintrag.id === jetzt ? `${eintrag.ebene} · steht schon hier` : eintrag.ebene}
                    {eintrag.darueber && ` · unter „${eintrag.darueber}“`}
                  </span>
                </span>
              </label>
            ))}
            {passende.length === 0 && <p className="text-sm text-muted">Kein Ziel passt zu „{suche}“.</p>}
          </fieldset>
        </form>
      )}
    </Dialog>
  );
}

function kandidat(plan: Plan, id: Id): Kandidat {
  const ziel = plan.ziele.get(id);
  const darueber = ziel?.platz.parentId ? (plan.ziele.get(ziel.platz.parentId)?.titel ?? '') : '';
  return {
    id,
    nummer: nummern(plan).get(id) ?? '',
    titel: ziel?.titel ?? '',
    ebene: ziel ? ebeneText(ziel.ebene) : '',
    darueber: darueber.length > 44 ? `${darueber.slice(0, 42).trimEnd()} …` : darueber,
  };
}
