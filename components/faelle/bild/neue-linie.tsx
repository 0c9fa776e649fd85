'use client';

import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Id } from '@/lib/plan/doc/grundlagen';

export type Enden = readonly { value: string; label: string }[];

/** Joins two boxes of a picture from the list: both ends chosen by name. */
export function NeueLinie({
  von: vonText,
  nach: nachText,
  knopf,
  enden,
  art,
  lege,
}: {
  /** Labels of the two choices and the button. */
  von: string;
  nach: string;
  knopf: string;
  enden: Enden;
  /** Which kind of line, where that is asked before. */
  art?: ReactNode;
  /** @returns true when it was taken */
  lege: (zwischen: { von: Id; nach: Id }) => boolean;
}) {
  const [von, setVon] = useState('');
  const [nach, setNach] = useState('');
  const fertig = von !== '' && nach !== '';
  return (
    <form
      className="mt-3 flex flex-col gap-2"
      onSubmit={(e) => {
        e.preventDefault();
        if (fertig && lege({ von, nach })) setNach('');
      }}
    >
      <Select label={vonText} value={von} onChange={setVon} options={enden} empty="auswählen" />
      <div className={art ? 'grid grid-cols-[9rem_minmax(0,1fr)] gap-2' : 'contents'}>
        {art}
        <Select
          label={nachText}
          value={nach}
          onChange={setNach}
          options={enden.filter(({ value }) => value !== von)}
          empty="auswählen"
        />
      </div>
      <Button
        type="submit"
        className="self-start"
        icon={<Plus size="1.1em" aria-hidden />}
        disabled={!fertig}
      >
        {knopf}
      </Button>
    </form>
  );
}
