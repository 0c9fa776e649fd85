'use client';

import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { useAktion } from '@/components/ui/use-aktion';
import { meldeDatenpanneAction } from '@/server/datenpanne/actions';
import { aktuellePanne, beiPanne, type Pannenbericht, setzePhase } from './panne';

/** A field whose whole text may go. */
export interface PannenFeld {
  feld: string;
  label: string;
}

export interface DatenpanneDialogProps {
  netzwerkId: string;
  onClose: () => void;
  /** The element the dialog was opened at; without it a text is removed wherever it stands. */
  element?: { dokumentId: string; elementId: string; felder: readonly PannenFeld[] };
}

const GRUENDE = [
  { value: 'name', label: 'Name einer Person' },
  { value: 'kontakt', label: 'Adresse, Telefonnummer oder E-Mail-Adresse' },
  { value: 'nummer', label: 'Nummer oder Aktenzeichen einer Person' },
  { value: 'besonders', label: 'Angabe zu Gesundheit, Religion, Gewalt oder Straftat' },
  { value: 'kombination', label: 'Zusammen erkennbare Merkmale' },
  { value: 'anderes', label: 'Anderer Text, der hier nicht stehen darf' },
];
const TEXT = 'text';

/** Removes a text at once, for everybody and for good. It cannot be undone, and says so before. */
export function DatenpanneDialog({ netzwerkId, onClose, element }: DatenpanneDialogProps) {
  const phase = useSyncExternalStore(
    beiPanne,
    () => aktuellePanne().phase,
    () => aktuellePanne().phase,
  );
  return (
    <Dialog open onClose={onClose} title="Datenpanne melden">
      {typeof phase === 'object' ? (
        <Ergebnis bericht={phase} onClose={onClose} />
      ) : (
        <Formular netzwerkId={netzwerkId} element={element} laeuft={phase === 'laeuft'} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Formular({ netzwerkId, element, laeuft, onClose }: DatenpanneDialogProps & { laeuft: boolean }) {
  const { fehler, felder, formRef, rufe } = useAktion();
  const [grund, setGrund] = useState('');
  const [was, setWas] = useState<string>(element?.felder[0]?.feld ?? TEXT);
  const [text, setText] = useState('');
  const textFehler = felder['was.text'];

  async function absenden(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    setzePhase('laeuft');
    const antwort = await rufe(() =>
      meldeDatenpanneAction({
        netzwerkId,
        grund,
        was:
          was === TEXT || !element
            ? { art: 'text', text }
            : { art: 'feld', dokumentId: element.dokumentId, elementId: element.elementId, feld: was },
      }),
    );
    setzePhase(antwort.ok ? antwort.wert : 'fragt');
  }

  return (
    <form ref={formRef} method="post" noValidate onSubmit={absenden} className="flex flex-col gap-4">
      <p>
        Der Text verschwindet sofort für alle: aus dem Dokument, seinem Verlauf und allen älteren Ständen.
        Alle laden das Dokument neu. <strong>Das lässt sich nicht rückgängig machen.</strong>
      </p>
      {element && (
        <Select
          label="Was soll entfernt werden?"
          value={was}
          onChange={setWas}
          options={[
            ...element.felder.map(({ feld, label }) => ({ value: feld, label: `Ganzer Text: ${label}` })),
            { value: TEXT, label: 'Nur bestimmte Worte, überall im Netzwerk' },
          ]}
        />
      )}
      {(was === TEXT || !element) && (
        <TextField
          label="Diese Worte entfernen"
          hint="Genau so, wie sie dort stehen. Sie werden in allen Dokumenten des Netzwerks durch „[entfernt]“ ersetzt."
          value={text}
          onChange={setText}
          error={textFehler}
          autoComplete="off"
          data-anfang
        />
      )}
      <Select
        label="Was für ein Text ist das?"
        value={grund}
        onChange={setGrund}
        options={GRUENDE}
        empty="Bitte wählen"
        error={felder.grund}
      />
      {fehler && !felder.grund && !textFehler && <Meldung art="danger">{fehler}</Meldung>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose} disabled={laeuft}>
          Abbrechen
        </Button>
        <Button type="submit" variant="danger" disabled={laeuft}>
          {laeuft ? 'Wird entfernt …' : 'Endgültig entfernen'}
        </Button>
      </div>
    </form>
  );
}

function Ergebnis({ bericht, onClose }: { bericht: Pannenbericht; onClose: () => void }) {
  const { stellen, faelle, offen } = bericht;
  return (
    <div className="flex flex-col gap-4">
      <Meldung art="ok">
        {stellen === 1 ? '1 Stelle wurde entfernt.' : `${stellen} Stellen wurden entfernt.`} Der Vorgang steht
        ohne den Text im Protokoll.
      </Meldung>
      <p>Was jetzt noch zu tun ist:</p>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {faelle > 0 && <li>{zurueckgeholt(faelle)}</li>}
        <li>Sicherungskopien des Servers enthalten den Text, bis sie überschrieben oder gelöscht sind.</li>
        <li>Heruntergeladene Dateien und Ausdrucke bitte löschen und vernichten.</li>
        <li>Informieren Sie die Datenschutzstelle; für eine Meldung gelten 72 Stunden.</li>
        {offen.map((satz) => (
          <li key={satz}>{satz}</li>
        ))}
      </ul>
      <Button variant="primary" className="self-end" onClick={onClose}>
        Schließen
      </Button>
    </div>
  );
}

/** Changed text was checked by nobody. */
function zurueckgeholt(faelle: number): string {
  const wer =
    faelle === 1
      ? 'Ein Fall, in dem der Text stand, ist wieder ein Entwurf.'
      : `${faelle} Fälle, in denen der Text stand, sind wieder Entwürfe.`;
  return `${wer} Bitte von einer zweiten Person neu prüfen lassen.`;
}
