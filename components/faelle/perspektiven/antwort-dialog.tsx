'use client';

import { Lightbulb } from 'lucide-react';
import { useRef, useState } from 'react';
import { Langtext } from '@/components/plan/langtext';
import { useRettung } from '@/components/plan/rettung';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { ANTWORT_ARTEN, type AntwortArt } from '@/lib/plan/fall/schema';
import { fundort } from '@/lib/plan/fall/views/fundort';
import { useFallRaum } from '../fall-kontext';
import { useEntfernen } from '../ordnen';
import type { FallTaten } from '../use-fall-taten';
import { useMarkierung } from '../use-markierung';

const ARTEN = Object.entries(ANTWORT_ARTEN).map(([value, label]) => ({ value: value as AntwortArt, label }));

/** Everything about one answer. What is typed is kept at once; closing needs no saving. */
export function AntwortDialog({ id, taten, onZu }: { id: Id; taten: FallTaten; onZu: () => void }) {
  const antwort = usePlan((fall) => fall.antworten.get(id));
  const frage = usePlan((fall) => fall.fragen.get(antwort?.platz.parentId ?? '')?.text ?? '');
  const entferne = useEntfernen(taten);
  const { akteure, akteurKurz, merkeThema } = useFallRaum();
  const fall = usePlan((f) => f);
  const markierung = useMarkierung();
  const [anfang] = useState(antwort?.text);
  const letzter = useRef(anfang);
  if (antwort) letzter.current = antwort.text;
  // Whoever has written nothing here loses nothing.
  const text = letzter.current?.trim();
  const geht = useRettung(
    taten.erlaubt && text && letzter.current !== anfang
      ? { id, feld: 'Antwort', text, uebernimm: null }
      : null,
  );
  if (!antwort) return null;
  const { alle, akteurIds, art } = antwort;
  const merke = () => {
    const wo = fundort(fall, { id, feld: 'text' }, akteurKurz);
    const ganze = wo && {
      text: antwort.text.trim(),
      ort: wo.ort,
      stelle: { ansicht: wo.ansicht, id, feld: 'text' },
    };
    const was = markierung?.stelle?.id === id ? markierung : ganze;
    if (was) merkeThema?.(was);
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title={frage || 'Antwort'}
      size="lg"
      footer={
        <>
          {taten.erlaubt && (
            <Button
              variant="danger"
              onClick={() => {
                if (!entferne('antworten', id)) return;
                geht();
                onZu();
              }}
            >
              Antwort löschen
            </Button>
          )}
          {merkeThema && antwort.text.trim() !== '' && (
            <Button
              icon={<Lightbulb size="1.1em" aria-hidden />}
              title="Was markiert ist, sonst die ganze Antwort"
              // The mark must survive the click.
              onMouseDown={(e) => e.preventDefault()}
              onClick={merke}
            >
              Als Thema merken
            </Button>
          )}
          <Button variant="primary" onClick={onZu}>
            Fertig
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div data-anfang-in>
          <Langtext sammlung="antworten" id={id} feld="text" label="Antwort" zeilen={3} />
        </div>
        <Langtext
          sammlung="antworten"
          id={id}
          feld="lesart"
          label="Andere Lesart"
          hint="So kann man es auch verstehen. Beides bleibt nebeneinander stehen."
          zeilen={2}
        />
        <div className="flex flex-col gap-1">
          <span className="text-sm text-muted">Beobachtung oder Zuschreibung?</span>
          <SegmentedControl
            label="Beobachtung oder Zuschreibung"
            options={ARTEN}
            value={art}
            disabled={!taten.erlaubt}
            onChange={(neu) => taten.aendere({ sammlung: 'antworten', id, felder: { art: neu } })}
            className="self-start"
          />
        </div>
        <fieldset disabled={!taten.erlaubt}>
          <legend className="mb-1 text-sm text-muted">Wer sagt das?</legend>
          <Checkbox
            label="alle Akteure"
            checked={alle}
            onChange={(an) => taten.aendere({ sammlung: 'antworten', id, felder: { alle: an } })}
          />
          {!alle && (
            <div className="mt-1.5 grid grid-cols-2 gap-x-5 border-t border-line pt-1.5 max-md:grid-cols-1">
              {akteure.map(({ akteur, tiefe }) => (
                <div key={akteur.id} style={{ paddingLeft: `${(tiefe - 1) * 1.25}rem` }}>
                  <Checkbox
                    label={akteur.name || 'Akteur ohne Namen'}
                    checked={akteurIds.includes(akteur.id)}
                    onChange={(an) => taten.setzeAntwortende(id, akteur.id, an)}
                  />
                </div>
              ))}
            </div>
          )}
        </fieldset>
      </div>
    </Dialog>
  );
}
