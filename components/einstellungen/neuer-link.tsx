'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

/** A link just made, ready to be copied. It is kept nowhere, so this is the only time it can be seen. */
export function NeuerLink({ link }: { link: string }) {
  const feld = useRef<HTMLInputElement>(null);
  const [kopiert, setKopiert] = useState(false);

  useEffect(() => feld.current?.focus(), []);

  async function kopieren() {
    feld.current?.select();
    const ging = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setKopiert(ging);
  }

  return (
    <div className="rounded-md border border-accent-line bg-accent-weak p-4">
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          ref={feld}
          label="Neuer Einladungslink"
          value={link}
          readOnly
          onFocus={(ereignis) => ereignis.currentTarget.select()}
          className="min-w-0 grow basis-72"
        />
        <Button variant="primary" onClick={kopieren}>
          Link kopieren
        </Button>
      </div>
      <p role="status" className="mt-2 text-sm text-soft">
        {kopiert
          ? 'Kopiert. Fügen Sie den Link in Ihre Nachricht ein.'
          : 'Der Link wird nur jetzt angezeigt. Wer ihn hat, kann ihn einlösen.'}
      </p>
    </div>
  );
}
