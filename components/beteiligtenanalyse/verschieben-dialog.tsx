import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { canMoveAkteur } from '@/lib/plan/akteure/rules';
import type { Akteur } from '@/lib/plan/akteure/schema';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** „Verschieben nach …“: makes the Akteur a unit of another one, or an organisation of its own. */
export function VerschiebenDialog({
  akteur,
  onWahl,
  onZu,
}: {
  akteur: Akteur;
  onWahl: (parentId: Id | null) => void;
  onZu: () => void;
}) {
  const plan = usePlan((p) => p);
  const [suche, setSuche] = useState('');
  const [wahl, setWahl] = useState<string>(akteur.platz.parentId ?? '');
  const wort = suche.trim().toLocaleLowerCase('de');
  const orte = akteurListe(plan).filter(
    (zeile) =>
      canMoveAkteur(plan, { id: akteur.id, parentId: zeile.akteur.id }) === true &&
      zeile.pfad.join(' ').toLocaleLowerCase('de').includes(wort),
  );
  const zeile = (id: string, name: string, tiefe: number) => (
    <label
      key={id}
      className="flex min-h-9 items-center gap-2.5 rounded-md px-2 py-1 hover:bg-accent-weak"
      style={{ marginLeft: `${tiefe * 1.25}rem` }}
    >
      <input
        type="radio"
        name="ort"
        checked={wahl === id}
        onChange={() => setWahl(id)}
        className="size-4.5 shrink-0 accent-accent"
      />
      {name}
    </label>
  );
  return (
    <Dialog
      open
      onClose={onZu}
      title={`„${akteur.name || 'Akteur ohne Namen'}“ verschieben`}
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button
            variant="primary"
            disabled={wahl === (akteur.platz.parentId ?? '')}
            onClick={() => onWahl(wahl === '' ? null : wahl)}
          >
            Verschieben
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <TextField label="Suchen" value={suche} onChange={setSuche} />
        <fieldset>
          <legend className="pb-1 text-sm text-muted">Gehört zu</legend>
          {zeile('', 'keiner anderen Organisation – eigenständig', 0)}
          {orte.map(({ akteur: ort, tiefe }) => zeile(ort.id, ort.name || 'Akteur ohne Namen', tiefe - 1))}
        </fieldset>
      </div>
    </Dialog>
  );
}
