'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { useAktion } from '@/components/ui/use-aktion';
import { abdruck } from '@/lib/anonymisierung/abdruck';
import { ARTEN } from '@/lib/anonymisierung/befund';
import { GRUENDE } from '@/lib/anonymisierung/freigabe';
import { bestaetigeUnbedenklichAction } from '@/server/anonymisierung/actions';
import type { Fundstelle } from './use-befunde';

const OPTIONEN = Object.entries(GRUENDE).map(([value, label]) => ({ value, label }));

/** The signed-in person answers by name for a finding. The text itself is not written down. */
export function UnbedenklichDialog({
  stelle,
  dokumente,
  onClose,
  onFertig,
}: {
  stelle: Fundstelle;
  /** The documents the answer is for, asked when it is given: by then the field has been left and is written. */
  dokumente: () => readonly string[];
  onClose: () => void;
  onFertig: () => void;
}) {
  const { laeuft, fehler, felder, formRef, rufe } = useAktion();
  const [grund, setGrund] = useState('');

  async function absenden(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    for (const dokumentId of dokumente()) {
      const antwort = await rufe(() =>
        bestaetigeUnbedenklichAction({
          dokumentId,
          art: stelle.art,
          abdruck: abdruck(dokumentId, stelle.art, stelle.text),
          grund,
        }),
      );
      if (!antwort.ok) return;
    }
    onFertig();
  }

  return (
    <Dialog open onClose={onClose} title="Als unbedenklich bestätigen">
      <form ref={formRef} method="post" noValidate onSubmit={absenden} className="flex flex-col gap-4">
        <p className="wrap-break-word">
          {ARTEN[stelle.art]}: „{stelle.text}“
        </p>
        <Select
          label="Warum ist das unbedenklich?"
          value={grund}
          onChange={setGrund}
          options={OPTIONEN}
          empty="Bitte wählen"
          error={felder.grund}
          data-anfang
        />
        <p className="text-sm text-muted">
          Ihr Name, der Grund und die Art der Angabe stehen im Protokoll. Der Text selbst wird dort nicht
          festgehalten.
        </p>
        {fehler && !felder.grund && <Meldung art="danger">{fehler}</Meldung>}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Abbrechen</Button>
          <Button type="submit" variant="primary" disabled={laeuft}>
            {laeuft ? 'Wird bestätigt …' : 'Bestätigen'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
