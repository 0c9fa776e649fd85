'use client';

import { type ChangeEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ARTEN } from '@/lib/anonymisierung/befund';
import { LIMITS } from '@/lib/limits';
import { Fehlerzeile } from './fehlerzeile';
import { type Fundstelle, liesFundstellen, sendeNetzwerkdatei } from './netzwerkdatei';

/** Chooses a network file and reads it in as a new network; findings are listed, and then nothing has changed. */
export function NetzwerkdateiEinlesen() {
  const wahl = useRef<HTMLInputElement>(null);
  const [laeuft, setLaeuft] = useState(false);
  const [fertig, setFertig] = useState<{ id: string; arten: readonly string[] } | null>(null);
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
    if (antwort.ok && antwort.arten.length === 0) return window.location.assign(`/netzwerk/${antwort.id}`);
    setLaeuft(false);
    if (antwort.ok) return setFertig(antwort);
    setFehler({ satz: antwort.fehler, fundstellen: liesFundstellen(antwort.wert) });
  }

  return (
    <>
      {fertig && <Eingelesen {...fertig} />}
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

/** The network is there, and something in it may name a person: said before anybody else reads it. */
function Eingelesen({ id, arten }: { id: string; arten: readonly string[] }) {
  const geheZu = (ort: string) => window.location.assign(`/netzwerk/${id}${ort}`);
  const jeArt = [...new Set(arten)].map(
    (art) => `${arten.filter((eine) => eine === art).length} × ${artName(art)}`,
  );
  return (
    <Dialog
      open
      onClose={() => geheZu('')}
      title="Eingelesen, bitte prüfen"
      footer={
        <>
          <Button onClick={() => geheZu('')}>Netzwerk öffnen</Button>
          <Button variant="primary" onClick={() => geheZu('/einstellungen#personenbezug')}>
            Stellen ansehen
          </Button>
        </>
      }
    >
      <p>
        Das Netzwerk ist angelegt.{' '}
        {arten.length === 1 ? 'Eine Stelle nennt' : `${arten.length} Stellen nennen`} vielleicht einen
        Menschen: {jeArt.join(', ')}. In Dateien und im Saalmodus ist das verdeckt.
      </p>
    </Dialog>
  );
}

const istArt = (art: string): art is keyof typeof ARTEN => Object.hasOwn(ARTEN, art);
const artName = (art: string): string => (istArt(art) ? ARTEN[art] : 'andere Angabe');

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
