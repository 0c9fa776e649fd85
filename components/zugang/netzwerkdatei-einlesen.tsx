'use client';

import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { LIMITS } from '@/lib/limits';
import { Fehlerzeile } from './fehlerzeile';
import { type Fundstelle, liesFundstellen, sendeNetzwerkdatei } from './netzwerkdatei';

/** Chooses a network file and reads it in as a new network; findings are listed, and then nothing has changed. */
export function NetzwerkdateiEinlesen() {
  const wahl = useRef<HTMLInputElement>(null);
  const [laeuft, setLaeuft] = useState(false);
  const [fehler, setFehler] = useState<{ satz: string; fundstellen: Fundstelle[] } | null>(null);

  async function einlesen(ereignis: ChangeEvent<HTMLInputElement>) {
    const datei = ereignis.target.files?.[0];
    // The same file can be chosen again after it was corrected.
    ereignis.target.value = '';
    if (!datei) return;
    if (datei.size > LIMITS.networkFile) {
      return setFehler({
        satz: 'Die Datei ist größer als 20 MB und wird nicht angenommen.',
        fundstellen: [],
      });
    }
    setLaeuft(true);
    const antwort = await sendeNetzwerkdatei(datei);
    if (antwort.ok) return window.location.assign(`/netzwerk/${antwort.id}`);
    setLaeuft(false);
    setFehler({ satz: antwort.fehler, fundstellen: liesFundstellen(antwort.wert) });
  }

  return (
    <>
      <Button disabled={laeuft} onClick={() => wahl.current?.click()}>
        {laeuft ? 'Wird eingelesen …' : 'Netzwerkdatei einlesen'}
      </Button>
      <input
        ref={wahl}
        type="file"
        accept=".json,application/json"
        onChange={einlesen}
        aria-label="Netzwerkdatei auswählen"
        className="sr-only"
        tabIndex={-1}
      />
      <Dialog open={fehler !== null} onClose={() => setFehler(null)} title="Nicht eingelesen" size="lg">
        <Fehlerzeile>{fehler?.satz ?? null}</Fehlerzeile>
        <Fundstellen liste={fehler?.fundstellen ?? []} />
      </Dialog>
    </>
  );
}

const ZEIGEN = 200;

function Fundstellen({ liste }: { liste: readonly Fundstelle[] }) {
  if (liste.length === 0) return null;
  return (
    <>
      <table className="mt-4 w-full text-left text-sm">
        <caption className="sr-only">Fundstellen in der Datei</caption>
        <thead className="border-b border-line text-muted">
          <tr>
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              Stelle
            </th>
            <th scope="col" className="py-1.5 font-semibold">
              Was dort nicht stimmt
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line align-top">
          {liste.slice(0, ZEIGEN).map(({ pfad, satz }) => (
            <tr key={`${pfad} ${satz}`}>
              <td className="py-1.5 pr-4 font-mono text-xs break-all">{pfad || 'ganze Datei'}</td>
              <td className="py-1.5">{satz}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {liste.length > ZEIGEN && (
        <p className="mt-3 text-sm text-muted">… und {liste.length - ZEIGEN} weitere Stellen.</p>
      )}
    </>
  );
}
