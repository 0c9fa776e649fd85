'use client';

import { useMeldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { useAktion } from '@/components/ui/use-aktion';
import { darf, ROLLEN_NAMEN, type Rolle } from '@/lib/access/rollen';
import { setAnalysefreigabeAction } from '@/server/beteiligtenanalyse/actions';

type Recht = 'lesen' | 'bearbeiten';

export interface Freigabe {
  rolle: Rolle;
  /** null: closed to this role. */
  recht: Recht | null;
}

const STUFEN = [
  { value: '', label: 'geschlossen' },
  { value: 'lesen', label: 'lesen' },
  { value: 'bearbeiten', label: 'lesen und bearbeiten' },
];

/** Which roles may open the judgements of the analysis. Closing takes effect at once, in open windows too. */
export function Analysefreigabe({
  netzwerkId,
  freigaben,
}: {
  netzwerkId: string;
  freigaben: readonly Freigabe[];
}) {
  return (
    <ul className="grid max-w-xl gap-3">
      <li className="grid grid-cols-2 items-center gap-4">
        <span className="font-medium">{ROLLEN_NAMEN.koordination}</span>
        <span className="text-muted">lesen und bearbeiten (immer)</span>
      </li>
      {freigaben.map((freigabe) => (
        <Zeile key={freigabe.rolle} netzwerkId={netzwerkId} freigabe={freigabe} />
      ))}
    </ul>
  );
}

function Zeile({ netzwerkId, freigabe }: { netzwerkId: string; freigabe: Freigabe }) {
  const { laeuft, fehler, rufe } = useAktion();
  const melden = useMeldung();
  const { rolle } = freigabe;
  const name = ROLLEN_NAMEN[rolle];

  async function setze(recht: Recht | null, vorher: Recht | null | undefined) {
    const antwort = await rufe(() => setAnalysefreigabeAction({ netzwerkId, rolle, recht }));
    if (!antwort.ok) return;
    const aktion =
      vorher === undefined ? undefined : { label: 'Rückgängig', run: () => void setze(vorher, undefined) };
    melden(satz(name, recht), { art: 'ok', aktion });
  }

  return (
    <li className="grid grid-cols-2 items-center gap-4">
      <span className="font-medium">{name}</span>
      <Select
        label={`Beteiligtenanalyse für die Rolle ${name}`}
        labelHidden
        value={freigabe.recht ?? ''}
        onChange={(wert) =>
          void setze(wert === 'lesen' || wert === 'bearbeiten' ? wert : null, freigabe.recht)
        }
        options={STUFEN.map((stufe) => ({
          ...stufe,
          disabled: stufe.value === 'bearbeiten' && !darf(rolle, 'plan.bearbeiten'),
        }))}
        disabled={laeuft}
        error={fehler}
      />
    </li>
  );
}

function satz(name: string, recht: Recht | null): string {
  if (recht === null)
    return `Die Beteiligtenanalyse ist für die Rolle ${name} geschlossen, auch in offenen Fenstern.`;
  return `Die Rolle ${name} kann die Beteiligtenanalyse jetzt ${recht === 'lesen' ? 'lesen' : 'lesen und bearbeiten'}.`;
}
