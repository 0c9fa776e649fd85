'use client';

import { useState } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { TextField } from '@/components/ui/text-field';
import { type AkteurZeile, akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type SetBeteiligung, setBeteiligung } from '@/lib/plan/zielsystem/commands/set-beteiligung';
import type { Aktivitaet } from '@/lib/plan/zielsystem/schema';

/** Who takes part in an Aktivität and who leads it: every Akteur with two ticks, found by typing. */
export function AkteureWahl({ id }: { id: Id }) {
  const aktivitaet = usePlan((plan) => plan.aktivitaeten.get(id));
  const akteure = usePlan(akteurListe);
  const { run } = useCommand(setBeteiligung);
  const [suche, setSuche] = useState('');
  if (!aktivitaet) return null;
  const gesucht = suche.trim().toLocaleLowerCase('de');
  const passende = akteure.filter(({ akteur, pfad }) =>
    `${akteur.kurzname} ${pfad.join(' ')}`.toLocaleLowerCase('de').includes(gesucht),
  );
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label="Akteur suchen"
        value={suche}
        onChange={setSuche}
        onKeyDown={(e) => {
          if (e.key === 'Escape' && suche) {
            e.stopPropagation();
            setSuche('');
          }
        }}
      />
      {akteure.length === 0 && (
        <p className="text-sm text-muted">Noch keine Akteure. Legen Sie sie unter „Beteiligte“ an.</p>
      )}
      {akteure.length > 0 && passende.length === 0 && (
        <p className="text-sm text-muted">Kein Akteur heißt so.</p>
      )}
      <ul className="max-h-72 overflow-y-auto" aria-label="Akteure">
        {passende.map((zeile) => (
          <AkteurWahl
            key={zeile.akteur.id}
            zeile={zeile}
            aktivitaet={aktivitaet}
            setze={(art) => run({ aktivitaetId: id, akteurId: zeile.akteur.id, art })}
          />
        ))}
      </ul>
    </div>
  );
}

function AkteurWahl({
  zeile: { akteur, tiefe },
  aktivitaet,
  setze,
}: {
  zeile: AkteurZeile;
  aktivitaet: Aktivitaet;
  setze: (art: SetBeteiligung['art']) => void;
}) {
  const leitet = aktivitaet.federfuehrungId === akteur.id;
  const dabei = leitet || aktivitaet.beteiligteIds.includes(akteur.id);
  const name = akteur.name || 'ohne Namen';
  return (
    <li className="flex min-h-8 items-center gap-2 border-b border-line last:border-0">
      <label
        className="flex min-w-0 grow items-center gap-2 py-1"
        style={{ paddingLeft: `${(tiefe - 1) * 0.9}rem` }}
      >
        <input
          type="checkbox"
          className="size-4.5 shrink-0 accent-accent"
          checked={dabei}
          onChange={(e) => setze(e.target.checked ? 'beteiligt' : 'keine')}
        />
        <span className="min-w-0 hyphens-auto wrap-break-word">{name}</span>
      </label>
      <button
        type="button"
        aria-pressed={leitet}
        aria-label={`${name} federführend`}
        title={leitet ? 'Federführung abgeben' : 'Federführung übernehmen'}
        onClick={() => setze(leitet ? 'beteiligt' : 'federfuehrend')}
        className="min-h-7 shrink-0 rounded-full border border-line-strong px-2 text-xs text-muted hover:border-field hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
      >
        federführend
      </button>
    </li>
  );
}
