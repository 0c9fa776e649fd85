'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useSaaltext } from '@/components/plan/saal/saaltext';
import { useSession } from '@/components/plan/session-kontext';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung, useMeldung } from '@/components/ui/meldung';
import { importAkteure } from '@/lib/plan/akteure/commands/einlesen';
import { setZellen } from '@/lib/plan/beteiligtenanalyse/commands/einschaetzung';
import { type Einlesevorschau, einlesevorschau } from '@/lib/plan/beteiligtenanalyse/views/einlesen';
import { mitKopf } from '@/lib/plan/beteiligtenanalyse/views/einlesen-spalten';
import { useAnalyse } from '../use-analyse';
import { Quelle } from './quelle';
import { liesDatei } from './tabelle-lesen';
import { Vorschau } from './vorschau';

type Stand =
  | { art: 'wahl' }
  | { art: 'liest'; name: string }
  | { art: 'fehler'; satz: string }
  | { art: 'gelesen'; zeilen: string[][] };

/**
 * Takes a table over: from Excel, from a CSV file, or pasted from Excel or Word. What it would change stands there
 * before anything happens, always against the present plan, and is one step to take back.
 */
export function EinlesenDialog({ onZu }: { onZu: () => void }) {
  const { netzwerk, offene } = useSession();
  const saaltext = useSaaltext();
  const plan = usePlan((p) => p);
  const { analyse, bearbeitbar, tu } = useAnalyse();
  const { run } = useCommand(importAkteure);
  const melden = useMeldung();
  const [stand, setStand] = useState<Stand>({ art: 'wahl' });
  const abbruch = useRef<AbortController | null>(null);
  useEffect(() => () => abbruch.current?.abort(), []);
  const zeilen = stand.art === 'gelesen' ? stand.zeilen : null;
  const vorschau = useMemo(
    () => zeilen && einlesevorschau(plan, bearbeitbar ? analyse : null, mitKopf(zeilen)),
    [plan, analyse, bearbeitbar, zeilen],
  );
  const veraltet = useVeraltet(zeilen, vorschau);
  const anzahl = vorschau ? vorschau.neue.length + vorschau.geaenderte.length : 0;

  const lies = async (datei: File) => {
    abbruch.current?.abort();
    const hier = new AbortController();
    abbruch.current = hier;
    setStand({ art: 'liest', name: datei.name });
    const gelesen = await liesDatei(netzwerk.id, datei, hier.signal);
    if (hier.signal.aborted) return;
    setStand(gelesen.ok ? { art: 'gelesen', zeilen: gelesen.zeilen } : { art: 'fehler', satz: gelesen.satz });
  };
  const uebernimm = () => {
    if (!vorschau) return;
    const geaenderte = vorschau.geaenderte.filter(({ felder }) => Object.keys(felder).length > 0);
    const { neue, orte } = vorschau;
    const ok = offene.alsEinSchritt(
      () => {
        const neu =
          neue.length + geaenderte.length + orte.length > 0 ? run({ neue, geaenderte, orte }) : null;
        if (neu && !neu.ok) return false;
        const ids = neu?.wert ?? [];
        if (vorschau.zellen.length === 0) return true;
        return tu(setZellen, {
          neueIds: ids,
          zellen: vorschau.zellen.map(({ akteur, spalteId, wert }) => ({
            ...{ spalteId, wert },
            akteurId: 'id' in akteur ? akteur.id : (ids[akteur.neu] ?? ''),
          })),
        }).ok;
      },
      importAkteure.label({ neue, geaenderte: vorschau.geaenderte }, plan),
    );
    if (!ok) return;
    melden(fertigSatz(vorschau), { art: 'ok', aktion: { label: 'Rückgängig', run: offene.undo } });
    onZu();
  };
  return (
    <Dialog
      open
      size="lg"
      onClose={onZu}
      title="Tabelle einlesen"
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          {veraltet.ist ? (
            <Button variant="primary" onClick={veraltet.bestaetige}>
              Geänderte Vorschau gelesen
            </Button>
          ) : (
            <Button variant="primary" disabled={anzahl === 0} onClick={uebernimm}>
              {knopfWort(vorschau)}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Quelle
          liest={stand.art === 'liest'}
          onDatei={(datei) => void lies(datei)}
          onTabelle={(neue) => setStand(neue.length > 0 ? { art: 'gelesen', zeilen: neue } : { art: 'wahl' })}
        />
        <div aria-live="polite" className="flex flex-col gap-3">
          {stand.art === 'liest' && (
            <label className="flex flex-col gap-1 text-sm">
              „{saaltext(stand.name)}“ wird gelesen …
              <progress className="w-full" />
            </label>
          )}
          {stand.art === 'fehler' && <Meldung art="danger">{saaltext(stand.satz)}</Meldung>}
          {veraltet.ist && (
            <Meldung art="warn">
              Inzwischen hat jemand den Plan geändert. Die Vorschau zeigt, was die Tabelle jetzt ändern würde.
            </Meldung>
          )}
          {vorschau && <Vorschau vorschau={vorschau} mitUrteilen={bearbeitbar && analyse !== null} />}
        </div>
      </div>
    </Dialog>
  );
}

/** True when the preview of the same table is another one than the person has read, because the plan moved on. */
function useVeraltet(zeilen: unknown, vorschau: Einlesevorschau | null) {
  const bild = useMemo(() => JSON.stringify(vorschau), [vorschau]);
  const [gelesen, setGelesen] = useState({ zeilen, bild });
  if (gelesen.zeilen !== zeilen) setGelesen({ zeilen, bild });
  return {
    ist: gelesen.zeilen === zeilen && gelesen.bild !== bild,
    bestaetige: () => setGelesen({ zeilen, bild }),
  };
}

const akteure = (zahl: number) => (zahl === 1 ? '1 Akteur' : `${zahl.toLocaleString('de-DE')} Akteure`);

function knopfWort(vorschau: Einlesevorschau | null): string {
  if (!vorschau) return 'Übernehmen';
  const { neue, geaenderte } = vorschau;
  if (geaenderte.length === 0 && neue.length > 0) return `${akteure(neue.length)} einfügen`;
  if (neue.length === 0 && geaenderte.length > 0) return `${akteure(geaenderte.length)} ändern`;
  if (neue.length > 0) return `${neue.length} einfügen, ${geaenderte.length} ändern`;
  return 'Nichts zu übernehmen';
}

function fertigSatz({ neue, geaenderte }: Einlesevorschau): string {
  const teile = [
    ...(neue.length > 0 ? [`${akteure(neue.length)} eingefügt`] : []),
    ...(geaenderte.length > 0 ? [`${akteure(geaenderte.length)} geändert`] : []),
  ];
  return `${teile.join(', ')}.`;
}
