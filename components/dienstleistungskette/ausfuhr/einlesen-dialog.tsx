'use client';

import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Abruffehler, grundVon } from '@/components/plan/abruf/abruf';
import { useSaaltext } from '@/components/plan/saal/saaltext';
import { useSession } from '@/components/plan/session-kontext';
import { useCommand } from '@/components/plan/use-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung } from '@/components/ui/meldung';
import { SegmentedControl } from '@/components/ui/segmented-control';
import {
  importKette,
  type Ketteneinfuhr,
  ketteneinfuhrSchema,
} from '@/lib/plan/dienstleistungskette/commands/import-kette';
import { VARIANTEN, type Variante } from '@/lib/plan/dienstleistungskette/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';

type Stand =
  | { art: 'waehlen' }
  | { art: 'liest'; name: string }
  | { art: 'abgebrochen' }
  | { art: 'fehler'; grund: string }
  | { art: 'bericht'; name: string; kette: Ketteneinfuhr; bericht: readonly string[] };

const HOECHSTENS = 5_000_000;
const FEHLT = 'Die Datei konnte nicht gelesen werden. Bitte versuchen Sie es noch einmal.';

/** Reads a BPMN file in: first what it holds and what was taken differently, then one click that takes it over. */
export function EinlesenDialog({ onZu, onFertig }: { onZu: () => void; onFertig: (id: Id) => void }) {
  const { netzwerk } = useSession();
  const saaltext = useSaaltext();
  const { run } = useCommand(importKette);
  const [stand, setStand] = useState<Stand>({ art: 'waehlen' });
  const feld = useRef<HTMLInputElement>(null);
  const abbruch = useRef<AbortController | null>(null);
  useEffect(() => () => abbruch.current?.abort(), []);
  const lies = async (datei: File | undefined) => {
    if (!datei) return;
    if (datei.size > HOECHSTENS)
      return setStand({
        art: 'fehler',
        grund: 'Die Datei ist größer als 5 MB. Teilen Sie das Diagramm in mehrere Dateien.',
      });
    const hier = new AbortController();
    abbruch.current = hier;
    setStand({ art: 'liest', name: datei.name });
    try {
      const gelesen = await sende(netzwerk.id, datei, hier.signal);
      setStand({ art: 'bericht', name: datei.name, ...gelesen });
    } catch (fehler) {
      if (hier.signal.aborted) return;
      setStand({ art: 'fehler', grund: fehler instanceof Abruffehler ? fehler.message : FEHLT });
    }
  };
  const breche = () => {
    abbruch.current?.abort();
    setStand({ art: 'abgebrochen' });
  };
  const uebernimm = () => {
    if (stand.art !== 'bericht') return;
    const ergebnis = run(stand.kette);
    if (ergebnis.ok) onFertig(ergebnis.wert);
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title="Kette aus BPMN einlesen"
      footer={
        <>
          <Button onClick={stand.art === 'liest' ? breche : onZu}>Abbrechen</Button>
          {stand.art === 'bericht' && (
            <Button variant="primary" onClick={uebernimm}>
              Kette übernehmen
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-soft">
          Wählen Sie eine Datei aus einem anderen Prozessprogramm (BPMN 2.0, höchstens 5 MB). Bevor etwas in
          den Plan kommt, sehen Sie, was gelesen wurde.
        </p>
        <input
          ref={feld}
          type="file"
          accept=".bpmn,.xml"
          aria-label="BPMN-Datei"
          className="sr-only"
          tabIndex={-1}
          onChange={(e) => {
            void lies(e.target.files?.[0]);
            e.target.value = '';
          }}
        />
        <span>
          <Button
            icon={<FileUp size="1.1em" aria-hidden />}
            disabled={stand.art === 'liest'}
            onClick={() => feld.current?.click()}
          >
            {stand.art === 'waehlen' ? 'Datei wählen' : 'Andere Datei wählen'}
          </Button>
        </span>
        <div aria-live="polite">
          {stand.art === 'liest' && (
            <label className="flex flex-col gap-1 text-sm">
              „{saaltext(stand.name)}“ wird gelesen …
              <progress className="w-full" />
            </label>
          )}
          {stand.art === 'abgebrochen' && <Meldung>Abgebrochen. Es wurde nichts eingelesen.</Meldung>}
          {stand.art === 'fehler' && <Meldung art="danger">{saaltext(stand.grund)}</Meldung>}
          {stand.art === 'bericht' && (
            <Bericht
              {...stand}
              onVariante={(variante) => setStand({ ...stand, kette: { ...stand.kette, variante } })}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}

const WAHL = (['ist', 'soll'] as const).map((value) => ({ value, label: VARIANTEN[value] }));

function Bericht({
  kette,
  bericht,
  onVariante,
}: {
  kette: Ketteneinfuhr;
  bericht: readonly string[];
  onVariante: (variante: Variante) => void;
}) {
  const saaltext = useSaaltext();
  const zahl = (menge: readonly unknown[], eins: string, viele: string) =>
    `${menge.length.toLocaleString('de-DE')} ${menge.length === 1 ? eins : viele}`;
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-3">
      <h3 className="font-semibold hyphens-manual wrap-break-word">
        „{mitTrennstellen(saaltext(kette.titel))}“
      </h3>
      <p>
        {zahl(kette.lanes, 'Bahn', 'Bahnen')}, {zahl(kette.schritte, 'Schritt', 'Schritte')},{' '}
        {zahl(kette.verbindungen, 'Verbindung', 'Verbindungen')}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <SegmentedControl
          label="Die Kette zeigt"
          options={WAHL}
          value={kette.variante}
          onChange={onVariante}
        />
        <span className="text-sm text-muted">
          {kette.variante === 'ist' ? 'wie es heute läuft' : 'wie es laufen soll'}
        </span>
      </div>
      {bericht.length > 0 ? (
        <ul className="list-disc space-y-1 pl-5 text-sm text-soft">
          {bericht.map((satz) => (
            <li key={satz} className="hyphens-manual wrap-break-word">
              {mitTrennstellen(saaltext(satz))}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-muted">Alles wurde so gelesen, wie es in der Datei steht.</p>
      )}
    </section>
  );
}

async function sende(
  netzwerkId: string,
  datei: File,
  signal: AbortSignal,
): Promise<{ kette: Ketteneinfuhr; bericht: string[] }> {
  const antwort = await fetch(`/api/netzwerke/${encodeURIComponent(netzwerkId)}/ketten/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/xml' },
    body: datei,
    signal,
  });
  if (!antwort.ok) throw new Abruffehler(await grundVon(antwort, FEHLT));
  const inhalt: unknown = await antwort.json();
  if (typeof inhalt !== 'object' || inhalt === null || !('kette' in inhalt) || !('bericht' in inhalt))
    throw new Abruffehler(FEHLT);
  const kette = ketteneinfuhrSchema.safeParse(inhalt.kette);
  if (!kette.success || !Array.isArray(inhalt.bericht)) throw new Abruffehler(FEHLT);
  return { kette: kette.data, bericht: inhalt.bericht.map(String) };
}
