'use client';

import { Download, X } from 'lucide-react';
import { useState } from 'react';
import { useAbruf } from '@/components/plan/abruf/use-abruf';
import { Abrufverlauf } from '@/components/plan/abruf/verlauf';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Meldung } from '@/components/ui/meldung';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { darf } from '@/lib/access/rollen';
import { tabellenspalten } from '@/lib/plan/beteiligtenanalyse/views/tabelle';
import { useAnalyse } from '../use-analyse';
import { ausfuhrPfad, FORMATNAMEN, type Format, formate, INHALTE, type Inhalt } from './pfad';
import { Spaltenwahl } from './spaltenwahl';

const PAPIERE = [
  { value: 'a4', label: 'A4' },
  { value: 'a3', label: 'A3' },
] as const;
const INHALTSFOLGE = ['tabelle', 'einladung', 'karte'] as const;

/** What of the Beteiligten leaves the product and how; what is confidential only when somebody asks for it. */
export function AusfuhrDialog({ anfang, onZu }: { anfang: Inhalt; onZu: () => void }) {
  const { netzwerk, verbindung } = useSession();
  const { analyse } = useAnalyse();
  const { stand, hole, breche } = useAbruf();
  const [inhalt, setInhalt] = useState<Inhalt>(anfang);
  const [gewuenscht, setFormat] = useState<Format>('pdf');
  const [papier, setPapier] = useState<'a4' | 'a3'>('a4');
  const [mitKonflikten, setMitKonflikten] = useState(false);
  const alle = tabellenspalten(analyse);
  // Judgements are never taken along by themselves.
  const [gewaehlt, setGewaehlt] = useState<ReadonlySet<string>>(
    () => new Set(alle.flatMap(({ id, vertraulich }) => (vertraulich ? [] : [id]))),
  );
  const moeglich = formate(inhalt, darf(verbindung.rolle, 'netzwerk.exportieren'));
  const format = moeglich.find((eins) => eins === gewuenscht) ?? 'pdf';
  // A Kennung is for reading a file in again; on paper nobody asks for it.
  const spalten = alle.filter(({ id }) => gewaehlt.has(id) && (id !== 'kennung' || format !== 'pdf'));
  const mitUrteilen = spalten.some(({ vertraulich }) => vertraulich);
  const vertraulich = inhalt === 'tabelle' ? mitUrteilen : inhalt === 'karte' && mitKonflikten;
  const laeuft = stand.art === 'laeuft';
  const lade = () => {
    const ids = spalten.map(({ id }) => id);
    const pfad = ausfuhrPfad({ inhalt, format, papier, spalten: ids, mitUrteilen, mitKonflikten });
    void hole({ netzwerkId: netzwerk.id, pfad });
  };
  return (
    <Dialog
      open
      title="Beteiligte exportieren"
      onClose={() => {
        breche();
        onZu();
      }}
      footer={
        laeuft ? (
          <Button icon={<X size="1em" aria-hidden />} onClick={breche}>
            Abbrechen
          </Button>
        ) : (
          <Button
            variant="primary"
            icon={<Download size="1em" aria-hidden />}
            disabled={inhalt === 'tabelle' && spalten.length === 0}
            onClick={lade}
          >
            Herunterladen
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <fieldset disabled={laeuft} className="flex flex-col">
          <legend className="mb-1 text-sm text-muted">Was</legend>
          {INHALTSFOLGE.map((wert) => (
            <label
              key={wert}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-2 py-1.5 hover:bg-accent-weak has-checked:bg-accent-weak"
            >
              <input
                type="radio"
                name="ausfuhrinhalt"
                className="size-4.5 shrink-0 accent-accent"
                checked={inhalt === wert}
                onChange={() => setInhalt(wert)}
              />
              <span className="w-32 shrink-0 font-semibold">{INHALTE[wert].name}</span>
              <span className="text-sm text-muted">{INHALTE[wert].wofuer}</span>
            </label>
          ))}
        </fieldset>
        <div className="flex flex-wrap items-center gap-3">
          <SegmentedControl
            label="Format"
            options={moeglich.map((value) => ({ value, label: FORMATNAMEN[value] }))}
            value={format}
            onChange={setFormat}
            disabled={laeuft}
          />
          {format === 'pdf' && (
            <SegmentedControl
              label="Papierformat"
              options={PAPIERE}
              value={papier}
              onChange={setPapier}
              disabled={laeuft}
            />
          )}
        </div>
        {inhalt === 'tabelle' && (
          <Spaltenwahl
            spalten={format === 'pdf' ? alle.filter(({ id }) => id !== 'kennung') : alle}
            gewaehlt={gewaehlt}
            setze={setGewaehlt}
            gesperrt={laeuft}
          />
        )}
        {inhalt === 'karte' && analyse && (
          <Checkbox
            label="mit offenen Konflikten"
            hint="aus der Beteiligtenanalyse, vertraulich"
            checked={mitKonflikten}
            disabled={laeuft}
            onChange={setMitKonflikten}
          />
        )}
        {vertraulich && (
          <Meldung art="warn">
            Die Datei enthält vertrauliche Einschätzungen und ist im PDF so gekennzeichnet. Auf Ihrem Gerät
            schützt das Programm sie nicht mehr. Der Export steht mit Ihrem Namen im Protokoll.
          </Meldung>
        )}
        <Abrufverlauf stand={stand} />
      </div>
    </Dialog>
  );
}
