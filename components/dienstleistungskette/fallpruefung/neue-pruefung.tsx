'use client';

import { type FormEvent, useState } from 'react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { useCommand } from '@/components/plan/use-command';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { createPruefung } from '@/lib/plan/dienstleistungskette/commands/pruefung-am-fall';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** Chooses a case or describes a constellation, and begins a walk with it. Only the id of the case goes into the plan. */
export function NeuePruefung({ kettenId, onNeu }: { kettenId: Id; onNeu: (id: Id) => void }) {
  const { run } = useCommand(createPruefung);
  const faelle = useSichtbareFaelle();
  const [fallId, setFallId] = useState<Id | null>(null);
  const [titel, setTitel] = useState('');
  const [konstellation, setKonstellation] = useState('');
  const sende = (e: FormEvent) => {
    e.preventDefault();
    const neu = run({ kettenId, titel, konstellation, fallId });
    if (neu.ok) onNeu(neu.wert);
  };
  return (
    <form className="mt-5 grid max-w-xl gap-3" onSubmit={sende}>
      <h3 className="font-semibold">Neue Prüfung</h3>
      {faelle.length > 0 && (
        <Select
          label="Fall"
          value={fallId ?? ''}
          empty="keiner, ich beschreibe die Konstellation"
          hint="Den Namen des Falls sieht nur, wer den Fall lesen darf."
          options={faelle.map((fall) => ({ value: fall.id, label: fall.titel || 'Fall ohne Titel' }))}
          onChange={(id) => setFallId(id || null)}
        />
      )}
      <TextField
        label="Konstellation in wenigen Worten"
        hint="Ohne Namen und ohne Angaben, an denen eine Person zu erkennen ist."
        value={titel}
        maxLength={2_000}
        onChange={setTitel}
      />
      <TextField
        label="Was für sie gilt"
        hint="z. B. Status, Familie, bisherige Stationen"
        value={konstellation}
        maxLength={2_000}
        onChange={setKonstellation}
      />
      <Button type="submit" variant="primary" className="justify-self-start">
        Durchgehen
      </Button>
    </form>
  );
}
