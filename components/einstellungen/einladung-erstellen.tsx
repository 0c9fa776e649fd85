'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Meldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { useAktion } from '@/components/ui/use-aktion';
import { useHydriert } from '@/components/ui/use-hydriert';
import { ROLLEN, ROLLEN_NAMEN } from '@/lib/access/rollen';
import { createEinladungAction } from '@/server/einladungen/actions';
import { NeuerLink } from './neuer-link';

const ROLLEN_WAHL = ROLLEN.map((rolle) => ({ value: rolle, label: ROLLEN_NAMEN[rolle] }));
const DAUER = [
  { value: '1', label: 'einen Tag' },
  { value: '7', label: '7 Tage' },
  { value: '14', label: '14 Tage' },
  { value: '30', label: '30 Tage' },
  { value: '90', label: '90 Tage' },
];

/** Makes an invitation link and shows it, this once. */
export function EinladungErstellen({ netzwerkId }: { netzwerkId: string }) {
  const bereit = useHydriert();
  const { laeuft, fehler, felder, formRef, rufe } = useAktion();
  const [rolle, setRolle] = useState('mitglied');
  const [tage, setTage] = useState('14');
  const [link, setLink] = useState<string | null>(null);

  async function absenden(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    const form = ereignis.currentTarget;
    const werte = new FormData(form);
    const notiz = String(werte.get('notiz'));
    const maxNutzungen = Number.parseInt(String(werte.get('maxNutzungen')), 10);
    const eingabe = { netzwerkId, rolle, notiz, maxNutzungen, tage: Number(tage) };
    const antwort = await rufe(() => createEinladungAction(eingabe));
    if (!antwort.ok) return;
    setLink(`${window.location.origin}/einladung#${antwort.wert.token}`);
    form.reset();
  }

  return (
    <div className="flex flex-col gap-4">
      <form
        ref={formRef}
        method="post"
        noValidate
        onSubmit={absenden}
        className="grid items-start gap-4 md:grid-cols-[1fr_1fr_8rem_8rem]"
      >
        <Select label="Rolle" value={rolle} onChange={setRolle} options={ROLLEN_WAHL} error={felder.rolle} />
        <TextField
          label="Für wen? (nur zur Übersicht)"
          name="notiz"
          placeholder="VHS, zwei Personen"
          autoComplete="off"
          error={felder.notiz}
        />
        <TextField
          label="Personen"
          name="maxNutzungen"
          type="number"
          inputMode="numeric"
          min={1}
          max={200}
          defaultValue="1"
          error={felder.maxNutzungen}
        />
        <Select label="Gilt" value={tage} onChange={setTage} options={DAUER} error={felder.tage} />
        <Button
          type="submit"
          variant="primary"
          disabled={laeuft || !bereit}
          className="justify-self-start md:col-span-4"
        >
          {laeuft ? 'Wird erstellt …' : 'Einladungslink erstellen'}
        </Button>
      </form>
      <div role="alert">
        {fehler && Object.keys(felder).length === 0 && <Meldung art="danger">{fehler}</Meldung>}
      </div>
      {link && <NeuerLink key={link} link={link} />}
    </div>
  );
}
