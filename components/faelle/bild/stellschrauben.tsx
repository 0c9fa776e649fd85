'use client';

import { Plus } from 'lucide-react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { stellschrauben } from '@/lib/plan/fall/views';
import { AkteurWahl } from '../akteur-wahl';
import { Eingabe } from '../eingabe';
import { Ordnen } from '../ordnen';
import type { FallTaten } from '../use-fall-taten';
import { Abschnitt } from './abschnitt';

/** Where a small change would move much; what the themes grow from. */
export function Stellschrauben({ taten }: { taten: FallTaten }) {
  const alle = usePlan(stellschrauben);
  const ids = alle.map(({ id }) => id);
  return (
    <Abschnitt titel="Stellschrauben" anzahl={alle.length}>
      {alle.length === 0 && <p className="text-sm text-muted">Wo würde eine kleine Änderung viel bewegen?</p>}
      <ul className="flex flex-col">
        {alle.map(({ id, text, akteurId }) => (
          <li key={id} data-eintrag={id} className="flex flex-col gap-1.5 border-b border-line py-2.5">
            <div className="flex items-start gap-2">
              <Eingabe
                className="grow"
                label="Stellschraube"
                labelHidden
                placeholder="Was müsste sich ändern?"
                value={text}
                wo={{ id, feld: 'text' }}
                bearbeitbar={taten.erlaubt}
                onCommit={(neu) => taten.aendere({ sammlung: 'stellschrauben', id, felder: { text: neu } })}
              />
              {taten.erlaubt && (
                <Ordnen
                  taten={taten}
                  sammlung="stellschrauben"
                  ids={ids}
                  id={id}
                  name={text || 'Stellschraube'}
                />
              )}
            </div>
            <AkteurWahl
              label="Wer sie drehen kann"
              labelHidden
              leer="wer könnte das ändern?"
              value={akteurId}
              bearbeitbar={taten.erlaubt}
              onChange={(neu) => taten.aendere({ sammlung: 'stellschrauben', id, felder: { akteurId: neu } })}
            />
          </li>
        ))}
      </ul>
      {taten.erlaubt && (
        <Button
          className="mt-3"
          icon={<Plus size="1.1em" aria-hidden />}
          onClick={() => taten.lege({ sammlung: 'stellschrauben', felder: {} })}
        >
          Stellschraube hinzufügen
        </Button>
      )}
    </Abschnitt>
  );
}
