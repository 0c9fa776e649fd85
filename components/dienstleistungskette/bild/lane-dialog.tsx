import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Lane } from '@/lib/plan/dienstleistungskette/schema';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { useKettenBefehle } from '../befehle';

/** Adds a lane: for the person, for an Akteur of the network, or with a name of its own. */
export function LaneDialog({ bild, onZu }: { bild: Pick<KetteBild, 'kette' | 'lanes'>; onZu: () => void }) {
  const akteure = usePlan(akteurListe);
  const { erstelleLane } = useKettenBefehle();
  const [suche, setSuche] = useState('');
  const vergeben = new Set(bild.lanes.map((lane) => lane.akteurId));
  const worte = suche.trim().toLocaleLowerCase('de');
  const passende = akteure.filter(
    ({ akteur, pfad }) =>
      !vergeben.has(akteur.id) &&
      `${akteur.kurzname} ${pfad.join(' ')}`.toLocaleLowerCase('de').includes(worte),
  );
  const lege = (wer: Lane['wer'], titel = '', nachId?: null) => {
    const ergebnis = erstelleLane({
      kettenId: bild.kette.id,
      wer,
      titel,
      ...(nachId === null && { nachId }),
    });
    if (ergebnis.ok) onZu();
  };
  const ohneNutzer = !bild.lanes.some((lane) => lane.istNutzer);
  return (
    <Dialog open onClose={onZu} title="Bahn hinzufügen">
      <div className="flex flex-col gap-3">
        <TextField
          label="Organisation suchen oder Namen der Bahn schreiben"
          value={suche}
          onChange={setSuche}
          data-anfang
          onKeyDown={(e) => {
            const erste = passende[0];
            if (e.key !== 'Enter') return;
            e.preventDefault();
            if (erste && worte) lege({ art: 'akteur', akteurId: erste.akteur.id });
            else if (suche.trim()) lege({ art: 'akteur', akteurId: null }, suche);
          }}
        />
        <ul className="max-h-80 overflow-y-auto border-y border-line" aria-label="Organisationen">
          {ohneNutzer && !worte && (
            <Zeile
              name="Nutzer:in"
              zusatz="die Person selbst"
              onWahl={() => lege({ art: 'nutzer', akteurId: null }, '', null)}
            />
          )}
          {passende.map(({ akteur, tiefe }) => (
            <Zeile
              key={akteur.id}
              name={akteur.name || 'ohne Namen'}
              zusatz={akteur.rechtsgrundlage}
              tiefe={tiefe}
              onWahl={() => lege({ art: 'akteur', akteurId: akteur.id })}
            />
          ))}
        </ul>
        {suche.trim() && (
          <Button className="self-start" onClick={() => lege({ art: 'akteur', akteurId: null }, suche)}>
            Bahn „{suche.trim()}“ ohne Akteur anlegen
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function Zeile({
  name,
  zusatz,
  tiefe = 1,
  onWahl,
}: {
  name: string;
  zusatz: string;
  tiefe?: number;
  onWahl: () => void;
}) {
  return (
    <li className="border-b border-line last:border-0">
      <button
        type="button"
        onClick={onWahl}
        style={{ paddingLeft: `${0.5 + (tiefe - 1) * 1}rem` }}
        className="flex min-h-10 w-full items-baseline gap-2 rounded-sm px-2 py-1.5 text-left hover:bg-accent-weak max-md:min-h-11"
      >
        <span className="min-w-0 hyphens-auto wrap-break-word">{name}</span>
        {zusatz && <span className="text-sm text-muted">{zusatz}</span>}
      </button>
    </li>
  );
}
