'use client';

import { type FormEvent, useState } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { createPruefung } from '@/lib/plan/dienstleistungskette/commands/pruefung-am-fall';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** Describes a constellation and begins a walk with it. */
export function NeuePruefung({ kettenId, onNeu }: { kettenId: Id; onNeu: (id: Id) => void }) {
  const { run } = useCommand(createPruefung);
  const [titel, setTitel] = useState('');
  const [konstellation, setKonstellation] = useState('');
  const sende = (e: FormEvent) => {
    e.preventDefault();
    const neu = run({ kettenId, titel, konstellation });
    if (neu.ok) onNeu(neu.wert);
  };
  return (
    <form className="mt-5 grid max-w-xl gap-3" onSubmit={sende}>
      <h3 className="font-semibold">Neue Prüfung</h3>
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
