'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useGeheZu } from '../auswahl';
import { ELEMENT_NAMEN, ortVon, titelVon } from '../elemente';
import { useSession } from '../session-kontext';
import { usePlan } from '../use-plan';
import { type FremdeAenderung, journalVon } from './journal';

const WAS = { neu: 'neu', geaendert: 'geändert', geloescht: 'gelöscht' };
const UHRZEIT = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });

/** „Was ist neu?“: what others did since this window was opened, newest first, each a way to the place. */
export default function Neuigkeiten({ onClose }: { onClose: () => void }) {
  const { verbindung } = useSession();
  const journal = journalVon(verbindung);
  const lies = () => journal.alle;
  const eintraege = useSyncExternalStore(journal.subscribe, lies, lies);
  return (
    <Dialog open onClose={onClose} title="Was ist neu?">
      {eintraege.length === 0 ? (
        <p className="text-muted">Seit Sie den Plan geöffnet haben, hat niemand sonst etwas geändert.</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {eintraege.toReversed().map((e) => (
            <Eintrag key={e.nr} eintrag={e} onClose={onClose} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Eintrag({ eintrag, onClose }: { eintrag: FremdeAenderung; onClose: () => void }) {
  const { verdeckung } = useSession();
  const titel = usePlan((plan) => titelVon(plan, eintrag.id));
  const bereich = usePlan((plan) => ortVon(plan, eintrag.id)?.bereich ?? null);
  const auswahl = usePlan((plan) => ortVon(plan, eintrag.id)?.auswahl ?? null);
  const geheZu = useGeheZu();
  return (
    <li className="flex items-center gap-3 py-2">
      <div className="min-w-0 grow">
        <p>{titel ?? `${ELEMENT_NAMEN[eintrag.sammlung].ein}, nicht mehr vorhanden`}</p>
        <p className="text-sm text-muted">
          {ELEMENT_NAMEN[eintrag.sammlung].ein} {WAS[eintrag.art]} ·{' '}
          {(verdeckung ? null : eintrag.name) ?? 'jemand anderes'} · {UHRZEIT.format(eintrag.am)}
        </p>
      </div>
      {bereich && auswahl && eintrag.art !== 'geloescht' && (
        <Button
          size="sm"
          onClick={() => {
            onClose();
            geheZu(bereich, auswahl);
          }}
        >
          Zeigen
        </Button>
      )}
    </li>
  );
}
