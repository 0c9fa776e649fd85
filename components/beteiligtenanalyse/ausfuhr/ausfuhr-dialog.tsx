'use client';

import { useState } from 'react';
import { AbrufDialog, type Papier, Papierformat } from '@/components/plan/abruf/abruf-dialog';
import { useAbruf } from '@/components/plan/abruf/use-abruf';
import { useSession } from '@/components/plan/session-kontext';
import { Checkbox } from '@/components/ui/checkbox';
import { ErklaerteWahl } from '@/components/ui/erklaerte-wahl';
import { Meldung } from '@/components/ui/meldung';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { darf } from '@/lib/access/rollen';
import { tabellenspalten } from '@/lib/plan/beteiligtenanalyse/views/tabelle';
import { useAnalyse } from '../use-analyse';
import { ausfuhrPfad, FORMATNAMEN, type Format, formate, INHALTE, type Inhalt } from './pfad';
import { Spaltenwahl } from './spaltenwahl';

const INHALTSFOLGE = ['tabelle', 'einladung', 'karte'] as const;

/** What of the Beteiligten leaves the product and how; what is confidential only when somebody asks for it. */
export function AusfuhrDialog({ anfang, onZu }: { anfang: Inhalt; onZu: () => void }) {
  const { verbindung } = useSession();
  const { analyse } = useAnalyse();
  const abruf = useAbruf();
  const [inhalt, setInhalt] = useState<Inhalt>(anfang);
  const [gewuenscht, setFormat] = useState<Format>('pdf');
  const [papier, setPapier] = useState<Papier>('a4');
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
  const laeuft = abruf.stand.art === 'laeuft';
  const pfad = ausfuhrPfad({
    ...{ inhalt, format, papier, mitUrteilen, mitKonflikten },
    spalten: spalten.map(({ id }) => id),
  });
  return (
    <AbrufDialog
      title="Beteiligte exportieren"
      abruf={abruf}
      pfad={inhalt === 'tabelle' && spalten.length === 0 ? null : pfad}
      onZu={onZu}
    >
      <ErklaerteWahl
        legende="Was"
        wahl={INHALTSFOLGE.map((wert) => ({ wert, ...INHALTE[wert] }))}
        wert={inhalt}
        onWahl={setInhalt}
        gesperrt={laeuft}
        breite="w-32"
      />
      <div className="flex flex-wrap items-center gap-3">
        <SegmentedControl
          label="Format"
          options={moeglich.map((value) => ({ value, label: FORMATNAMEN[value] }))}
          value={format}
          onChange={setFormat}
          disabled={laeuft}
        />
        {format === 'pdf' && <Papierformat value={papier} onChange={setPapier} disabled={laeuft} />}
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
    </AbrufDialog>
  );
}
