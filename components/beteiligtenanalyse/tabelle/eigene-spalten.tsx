import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { MenuItem } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import {
  createSpalte,
  deleteSpalte,
  moveSpalte,
  restoreSpalte,
  updateSpalte,
} from '@/lib/plan/beteiligtenanalyse/commands/spalten';
import { SPALTEN_ARTEN, type SpaltenArt } from '@/lib/plan/beteiligtenanalyse/schema';
import { spalten } from '@/lib/plan/beteiligtenanalyse/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { type Analyse, useAnalyse } from '../use-analyse';
import { Auswahlliste, alsOptionen } from './auswahlliste';
import type { GitterSpalte } from './spalte';

/** What can be done with a column of the analysis, for everybody who reads it. */
export function eigeneSpalteTaten(
  analyse: Plan,
  { id, vertraulich }: GitterSpalte,
  tu: Analyse['tu'],
  aendere: (id: Id) => void,
): MenuItem[] {
  const spalte = analyse.spalten.get(id);
  if (!vertraulich || !spalte) return [];
  const alle = spalten(analyse);
  const platz = alle.findIndex((eine) => eine.id === id);
  return [
    {
      id: 'aendern',
      label: spalte.art === 'auswahl' ? 'Name und Auswahl ändern …' : 'Umbenennen …',
      separated: true,
      onSelect: () => aendere(id),
    },
    ...(platz > 0
      ? [
          {
            id: 'vor',
            label: 'Für alle nach vorn',
            onSelect: () => void tu(moveSpalte, { id, nachId: alle[platz - 2]?.id ?? null }),
          },
        ]
      : []),
    ...(platz < alle.length - 1
      ? [
          {
            id: 'zurueck',
            label: 'Für alle nach hinten',
            onSelect: () => void tu(moveSpalte, { id, nachId: alle[platz + 1]?.id ?? null }),
          },
        ]
      : []),
    {
      id: 'alleaus',
      label: 'Für alle ausblenden',
      onSelect: () => void tu(updateSpalte, { id, felder: { ausgeblendet: true } }),
    },
    ...(spalte.feld === null
      ? [
          {
            id: 'loeschen',
            label: 'In den Papierkorb',
            danger: true,
            onSelect: () => void tu(deleteSpalte, { id }),
          },
        ]
      : []),
  ];
}

const ARTEN = Object.entries(SPALTEN_ARTEN).map(([value, label]) => ({ value, label }));
const alsArt = (wort: string): SpaltenArt =>
  (Object.keys(SPALTEN_ARTEN) as SpaltenArt[]).find((art) => art === wort) ?? 'text';

/** Adds a column of the network's own, and brings back what was put away. Only for those who write the analysis. */
export function EigeneSpalten({ leser }: { leser: readonly string[] }) {
  const { analyse, bearbeitbar, tu } = useAnalyse();
  const [titel, setTitel] = useState('');
  const [art, setArt] = useState<SpaltenArt>('text');
  const [auswahl, setAuswahl] = useState('');
  if (!analyse || !bearbeitbar) return null;
  const fort = [...analyse.spalten.values()].filter(
    ({ geloescht, ausgeblendet }) => geloescht || ausgeblendet,
  );
  const lege = () => {
    if (!tu(createSpalte, { titel, art, optionen: art === 'auswahl' ? alsOptionen(auswahl) : [] }).ok) return;
    setTitel('');
    setAuswahl('');
  };
  return (
    <section className="mt-4 flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="font-semibold">Neue Spalte der Analyse</h3>
      <p className="text-sm text-muted">Vertraulich, lesbar für: {leser.join(', ')}.</p>
      <div className="grid gap-3 sm:grid-cols-[1fr_10rem_auto] sm:items-end">
        <TextField
          label="Name"
          value={titel}
          onChange={setTitel}
          maxLength={200}
          onKeyDown={(e) => e.key === 'Enter' && lege()}
        />
        <Select label="Inhalt" value={art} onChange={(wort) => setArt(alsArt(wort))} options={ARTEN} />
        <Button onClick={lege}>Spalte anlegen</Button>
      </div>
      {art === 'auswahl' && <Auswahlliste text={auswahl} onText={setAuswahl} />}
      {fort.length > 0 && (
        <>
          <h3 className="pt-1 font-semibold">Für alle ausgeblendet oder im Papierkorb</h3>
          <ul className="divide-y divide-line">
            {fort.map(({ id, titel: name, geloescht }) => (
              <li key={id} className="flex items-center gap-3 py-1.5">
                <span className="grow">
                  {name}{' '}
                  <span className="text-sm text-muted">{geloescht ? 'Papierkorb' : 'ausgeblendet'}</span>
                </span>
                <Button
                  size="sm"
                  aria-label={`Zurückholen: ${name}`}
                  onClick={() =>
                    geloescht
                      ? tu(restoreSpalte, { id })
                      : tu(updateSpalte, { id, felder: { ausgeblendet: false } })
                  }
                >
                  Zurückholen
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
