'use client';

import { useCallback, useEffect, useState } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { Abschnitt, Nichts } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { ladeVerlaufAction } from '@/server/verlauf/actions';

interface Zeile {
  feld: string;
  name: string;
  am: string;
}

/** What a field is called in the history; parts of a set come as `feld/id`. */
const WAS: Readonly<Record<string, string>> = {
  angelegt: 'angelegt',
  entfernt: 'entfernt',
  geloescht: 'in den Papierkorb gelegt oder zurückgeholt',
  platz: 'verschoben',
  ebene: 'Ebene geändert',
  titel: 'Wortlaut geändert',
  richtung: 'Richtung geändert',
  begruendung: 'Begründung geschrieben',
  hinreichend: 'Frage nach dem Ausreichen beantwortet',
  hinreichendNotiz: 'Notiz zum Ausreichen geschrieben',
  federfuehrungId: 'Federführung geändert',
  beteiligteIds: 'Beteiligte geändert',
  zeitraum: 'Zeitraum geändert',
  fristigkeit: 'Fristigkeit geändert',
  status: 'Status geändert',
  prioritaet: 'Priorität geändert',
  aufwand: 'Aufwand geändert',
  beschreibung: 'Beschreibung geschrieben',
};

const ZEIT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

/** Who last changed what of this element. Asked of the server only when somebody wants to know. */
export function Verlauf({ elementId }: { elementId: Id }) {
  const [offen, setOffen] = useState(false);
  return (
    <Abschnitt
      titel="Verlauf"
      aktion={
        <Button size="sm" variant="quiet" aria-expanded={offen} onClick={() => setOffen(!offen)}>
          {offen ? 'Schließen' : 'Verlauf zeigen'}
        </Button>
      }
    >
      {offen && <VerlaufListe elementId={elementId} />}
    </Abschnitt>
  );
}

function VerlaufListe({ elementId }: { elementId: Id }) {
  const { netzwerk } = useSession();
  const [zeilen, setZeilen] = useState<readonly Zeile[] | null>(null);
  const [fehler, setFehler] = useState<string | null>(null);

  const lade = useCallback(async () => {
    setFehler(null);
    try {
      const antwort = await ladeVerlaufAction({ netzwerkId: netzwerk.id, elementId });
      if (antwort.ok) setZeilen(antwort.wert);
      else setFehler(antwort.fehler);
    } catch {
      setFehler('Der Verlauf ist gerade nicht erreichbar. Sind Sie offline?');
    }
  }, [netzwerk.id, elementId]);
  useEffect(() => void lade(), [lade]);

  if (fehler) {
    return (
      <div role="status" className="flex flex-wrap items-center gap-2 text-sm">
        {fehler}
        <Button size="sm" onClick={() => void lade()}>
          Noch einmal versuchen
        </Button>
      </div>
    );
  }
  if (!zeilen) return <p role="status">Der Verlauf wird geladen …</p>;
  if (zeilen.length === 0) return <Nichts>Noch keine Änderung aufgezeichnet.</Nichts>;
  return (
    <ul className="text-sm">
      {zeilen.map(({ feld, name, am }) => (
        <li key={`${feld} ${name} ${am}`} className="py-0.5 text-muted">
          <span className="text-ink">{WAS[feld.split('/')[0] ?? feld] ?? 'geändert'}</span> · {name} ·{' '}
          {ZEIT.format(new Date(am))}
        </li>
      ))}
    </ul>
  );
}
