'use client';

import { useRef, useState } from 'react';
import { useGeheZu } from '@/components/plan/auswahl';
import { useCommand } from '@/components/plan/use-command';
import { Button } from '@/components/ui/button';
import { Meldung, useMeldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { createThema } from '@/lib/plan/themen/commands/thema';
import { THEMA_ARTEN, type ThemaArt } from '@/lib/plan/themen/schema';
import { MerkDialog } from '../merk-dialog';
import { themaVorgabe } from './merken';

const ARTEN = Object.entries(THEMA_ARTEN).map(([value, label]) => ({ value, label }));

/** The quick way into the Themenspeicher: one line, Enter; „Merken und nächstes“ keeps the window open. */
export default function ThemaMerkenDialog({ onClose }: { onClose: () => void }) {
  const [{ titel: anfang = '', art: ersteArt = 'fall', herkunft, freigegeben, markiert }] =
    useState(themaVorgabe);
  const [titel, setTitel] = useState(anfang.slice(0, 300));
  const [art, setArt] = useState<ThemaArt>(ersteArt);
  const [fehler, setFehler] = useState<string | null>(null);
  const [gemerkt, setGemerkt] = useState(0);
  const feld = useRef<HTMLInputElement>(null);
  const { run, erlaubt } = useCommand(createThema);
  const melden = useMeldung();
  const geheZu = useGeheZu();

  const merke = (weiter: boolean) => {
    if (!titel.trim()) {
      setFehler('Schreiben Sie in wenigen Worten, worum es geht.');
      feld.current?.focus();
      return;
    }
    const ergebnis = run({ titel, art, herkunft });
    if (!ergebnis.ok) return;
    if (weiter) {
      setTitel('');
      setGemerkt(gemerkt + 1);
      feld.current?.focus();
      return;
    }
    onClose();
    melden(`„${titel.trim()}“ steht im Themenspeicher.`, {
      art: 'ok',
      aktion: { label: 'Zeigen', run: () => geheZu('themen', ergebnis.wert) },
    });
  };

  return (
    <MerkDialog
      titel="Thema merken"
      erlaubt={erlaubt}
      nichtErlaubt="Ihre Rolle darf Themen lesen, aber nicht anlegen. Bitten Sie die Koordination, das Thema aufzunehmen."
      weitere={<Button onClick={() => merke(true)}>Merken und nächstes</Button>}
      merke={() => merke(false)}
      onClose={onClose}
    >
      <TextField
        ref={feld}
        label="Worum geht es?"
        value={titel}
        maxLength={2_000}
        error={fehler}
        data-anfang
        autoComplete="off"
        onChange={(neu) => {
          setTitel(neu);
          setFehler(null);
        }}
      />
      <Select label="Art" value={art} options={ARTEN} onChange={(wert) => setArt(wert as ThemaArt)} />
      {herkunft && (
        <div>
          <p className="text-sm text-muted">Herkunft</p>
          <p>{[herkunft.alias || (herkunft.fallId && 'Fall'), herkunft.titel].filter(Boolean).join(' · ')}</p>
          {markiert && (
            <blockquote className="mt-1 border-l-2 border-line-strong pl-3 wrap-anywhere">
              „{markiert.length > 400 ? `${markiert.slice(0, 400).trimEnd()} …` : markiert}“
            </blockquote>
          )}
        </div>
      )}
      {freigegeben === false ? (
        <Meldung art="warn">
          Der Fall ist noch nicht freigegeben. Das Thema sehen alle Mitglieder sofort: Schreiben Sie nichts
          hinein, was nur im Entwurf steht. Die markierte Stelle wird nicht übernommen, nur ihr Ort.
        </Meldung>
      ) : (
        <p className="text-sm text-muted">
          Das Thema sehen alle Mitglieder. Keine Namen, keine genauen Daten.
        </p>
      )}
      <p role="status" className="text-sm text-ok">
        {gemerkt > 0 && (gemerkt === 1 ? '1 Thema gemerkt.' : `${gemerkt} Themen gemerkt.`)}
      </p>
    </MerkDialog>
  );
}
