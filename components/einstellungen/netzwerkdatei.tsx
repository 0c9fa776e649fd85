'use client';

import { useState } from 'react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { useDokumentDerArt } from '@/components/plan/weiteres-dokument';
import { Button, buttonClass } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Meldung } from '@/components/ui/meldung';

/**
 * The network file, with what is confidential only when the person asks for it and answers for it. Where there is
 * nothing to decide the button downloads at once.
 */
export function Netzwerkdatei({ netzwerkId }: { netzwerkId: string }) {
  const [offen, setOffen] = useState(false);
  const analyse = useDokumentDerArt('beteiligtenanalyse') !== null;
  const faelle = useSichtbareFaelle().filter(({ freigegeben }) => freigegeben);
  const adresse = `/api/netzwerke/${encodeURIComponent(netzwerkId)}/export.json`;
  if (!analyse && faelle.length === 0)
    return (
      <a href={adresse} download className={buttonClass()}>
        Netzwerkdatei herunterladen
      </a>
    );
  return (
    <>
      <Button onClick={() => setOffen(true)}>Netzwerkdatei herunterladen …</Button>
      {offen && (
        <Umfang
          adresse={adresse}
          analyse={analyse}
          faelle={faelle.map(({ titel }) => titel)}
          onZu={() => setOffen(false)}
        />
      )}
    </>
  );
}

function Umfang({
  adresse,
  analyse,
  faelle,
  onZu,
}: {
  adresse: string;
  analyse: boolean;
  faelle: readonly string[];
  onZu: () => void;
}) {
  const [mitAnalyse, setMitAnalyse] = useState(false);
  const [mitFaellen, setMitFaellen] = useState(false);
  const [bestaetigt, setBestaetigt] = useState(false);
  const vertraulich = mitAnalyse || mitFaellen;
  const mit = [mitAnalyse && 'beteiligtenanalyse', mitFaellen && 'faelle'].filter(Boolean).join();
  return (
    <Dialog
      open
      onClose={onZu}
      title="Netzwerkdatei herunterladen"
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          {vertraulich && !bestaetigt ? (
            <Button variant="primary" disabled>
              Herunterladen
            </Button>
          ) : (
            <a
              href={mit ? `${adresse}?mit=${mit}` : adresse}
              download
              className={buttonClass({ variant: 'primary' })}
              onClick={onZu}
            >
              Herunterladen
            </a>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>
          Die Datei enthält den ganzen Plan: Akteure, Themen, Ziele und Ketten. Damit lässt sich das Netzwerk
          aufheben, weitergeben und wieder einlesen.
        </p>
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-1 text-sm text-muted">Außerdem, nur wenn Sie es brauchen</legend>
          {faelle.length > 0 && (
            <Teil
              label={faelle.length === 1 ? '1 freigegebener Fall' : `${faelle.length} freigegebene Fälle`}
              satz={`${faelle.join(', ')}. Entwürfe und Fälle in Prüfung gehen nie mit. Wo die Datei eingelesen wird, beginnen die Fälle wieder als Entwurf.`}
              an={mitFaellen}
              setze={setMitFaellen}
            />
          )}
          {analyse && (
            <Teil
              label="Beteiligtenanalyse"
              satz="Einschätzungen zu den Beteiligten: Interessen, Konflikte, Einfluss. Im Netzwerk sieht sie nur, wer dafür freigeschaltet ist."
              an={mitAnalyse}
              setze={setMitAnalyse}
            />
          )}
        </fieldset>
        {vertraulich && (
          <Meldung art="warn">
            <p className="mb-2">
              Auf Ihrem Gerät schützt das Programm diese Angaben nicht mehr. Der Vorgang steht mit Ihrem Namen
              im Protokoll.
            </p>
            <Checkbox
              label="Ich verantworte, wer die Datei bekommt."
              checked={bestaetigt}
              onChange={setBestaetigt}
            />
          </Meldung>
        )}
      </div>
    </Dialog>
  );
}

function Teil({
  label,
  satz,
  an,
  setze,
}: {
  label: string;
  satz: string;
  an: boolean;
  setze: (an: boolean) => void;
}) {
  return (
    <div>
      <Checkbox label={label} checked={an} onChange={setze} />
      <p className="pl-7 text-sm text-muted">{satz}</p>
    </div>
  );
}
