'use client';

import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { ARTEN, type Schwere } from '@/lib/anonymisierung/befund';
import { Bestaetigte } from './bestaetigte';
import { UnbedenklichDialog } from './unbedenklich-dialog';
import { type Fundstelle, useBefunde } from './use-befunde';
import { bestaetigungVon, useBestaetigungen } from './use-bestaetigungen';

export interface FundstellenProps {
  text: string;
  dokumentId: string;
  /**
   * In a case a finding blocks the release; in a plan it only warns, because an office's number in a note about an
   * Akteur is no case. Bare hints are told in cases alone.
   */
  strenge: 'fall' | 'plan';
  /** Puts other words in the place of a finding; null where the person may not write. */
  ersetze: ((stelle: Fundstelle, neu: string) => void) | null;
}

const AUSSEHEN: Record<Schwere, { text: string; icon: ReactNode; klasse: string }> = {
  blockiert: {
    text: 'Blockiert',
    icon: <CircleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />,
    klasse: 'border-danger-line bg-danger-weak text-danger',
  },
  warnung: {
    text: 'Warnung',
    icon: <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />,
    klasse: 'border-warn-line bg-warn-weak text-warn',
  },
  hinweis: {
    text: 'Hinweis',
    icon: <Info size={16} aria-hidden className="mt-0.5 shrink-0" />,
    klasse: 'border-line-strong bg-panel text-soft',
  },
};

const ZUERST = 3;

/** What in a text may lead to a person, below the field it was written in. Nothing when nothing was found. */
export function Fundstellen({ text, dokumentId, strenge, ersetze }: FundstellenProps) {
  const alle = useBefunde(text);
  const relevant = strenge === 'fall' ? alle : alle.filter(({ schwere }) => schwere !== 'hinweis');
  const { zeilen, neuLaden } = useBestaetigungen(dokumentId, relevant.length > 0);
  const [ganz, setGanz] = useState(false);
  const [fraglich, setFraglich] = useState<Fundstelle | null>(null);
  const mitZeile = relevant.map((stelle) => ({ stelle, zeile: bestaetigungVon(zeilen, dokumentId, stelle) }));
  const offen = mitZeile.flatMap(({ stelle, zeile }) => (zeile ? [] : [stelle]));
  const bestaetigte = mitZeile.flatMap(({ stelle, zeile }) => (zeile ? [{ stelle, zeile }] : []));
  if (relevant.length === 0) return null;
  const gezeigt = ganz ? offen : offen.slice(0, ZUERST);
  return (
    <section aria-label="Personenbezug in diesem Text" className="mt-1.5 flex flex-col gap-1.5">
      <ul className="flex flex-col gap-1.5">
        {gezeigt.map((stelle) => (
          <Stelle
            key={`${stelle.art}-${stelle.von}-${stelle.text}`}
            stelle={stelle}
            schwere={strenge === 'plan' ? 'warnung' : stelle.schwere}
            ersetze={ersetze}
            bestaetige={ersetze ? () => setFraglich(stelle) : null}
          />
        ))}
      </ul>
      {offen.length > ZUERST && (
        <Button
          size="sm"
          variant="quiet"
          className="self-start"
          aria-expanded={ganz}
          onClick={() => setGanz(!ganz)}
        >
          {ganz ? 'Weniger zeigen' : `${offen.length - ZUERST} weitere zeigen`}
        </Button>
      )}
      <Bestaetigte
        liste={bestaetigte}
        dokumentId={dokumentId}
        darf={ersetze !== null}
        onFertig={() => void neuLaden()}
      />
      {fraglich && (
        <UnbedenklichDialog
          stelle={fraglich}
          dokumente={() => [dokumentId]}
          onClose={() => setFraglich(null)}
          onFertig={() => {
            setFraglich(null);
            void neuLaden();
          }}
        />
      )}
    </section>
  );
}

function Stelle({
  stelle,
  schwere,
  ersetze,
  bestaetige,
}: {
  stelle: Fundstelle;
  schwere: Schwere;
  ersetze: FundstellenProps['ersetze'];
  bestaetige: (() => void) | null;
}) {
  const { text, icon, klasse } = AUSSEHEN[schwere];
  const { ersatz } = stelle;
  return (
    <li className={cx('flex items-start gap-2 rounded-md border px-3 py-2 text-sm', klasse)}>
      {icon}
      <div className="min-w-0 grow">
        <p className="wrap-break-word">
          <strong>
            <span className="sr-only">{text}: </span>
            {ARTEN[stelle.art]}
          </strong>{' '}
          {stelle.art !== 'kombination' && <>„{gekuerzt(stelle.text)}“ – </>}
          {stelle.grund}
        </p>
        {bestaetige && (
          <div className="mt-1.5 flex flex-wrap items-center gap-2">
            {ersetze && ersatz !== null && (
              <Button
                size="sm"
                onClick={() => ersetze(stelle, ersatz)}
                className="whitespace-normal! text-left"
              >
                Ersetzen durch „{ersatz}“
              </Button>
            )}
            <Button size="sm" variant="quiet" onClick={bestaetige} className="whitespace-normal! text-left">
              Als unbedenklich bestätigen …
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function gekuerzt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
