'use client';

import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import type { FallZustand } from '@/lib/access/fall';
import { fallblatt } from '@/lib/plan/fall/views';
import { AkteurWahl } from './akteur-wahl';
import { ANSICHT_NAMEN, FALL_ANSICHTEN, type FallAnsicht, HINWEIS_ANONYM } from './ansichten';
import { Eingabe } from './eingabe';
import { useFallRaum } from './fall-kontext';
import { Freigabeleiste } from './freigabeleiste';
import { Merkmale } from './merkmale';
import { useFallTaten } from './use-fall-taten';
import { ZustandMarke } from './zustand-marke';

/** What the case is about, how far it is, and its views. */
export function FallKopf({
  ansicht,
  setAnsicht,
}: {
  ansicht: FallAnsicht;
  setAnsicht: (ansicht: FallAnsicht) => void;
}) {
  const { fall } = useFallRaum();
  const { netzwerk } = useSession();
  const { saal } = useSaalmodus();
  return (
    <header className="shrink-0 border-b border-line bg-panel">
      <div className="flex flex-wrap items-start gap-x-5 gap-y-2 px-5 pt-3 max-md:px-4">
        <div className="flex shrink-0 items-center gap-3 pt-1">
          {!saal && (
            <Link
              href={bereichPfad(netzwerk.id, 'faelle')}
              className="nicht-drucken grid size-8 place-items-center rounded-md text-muted hover:bg-accent-weak hover:text-accent max-md:size-11"
              aria-label="Alle Fälle"
            >
              <ArrowLeft size={18} aria-hidden />
            </Link>
          )}
          <h2 className="text-xl font-semibold">{fall.alias}</h2>
          <ZustandMarke zustand={fall.zustand} />
        </div>
        <Angaben aufDemHandy={ansicht === 'erzaehlung'} />
        {!saal && <Freigabeleiste />}
      </div>
      {fall.rechte.schreiben && (
        <div
          className={cx(
            'flex flex-wrap gap-x-5 px-5 pt-1.5 text-sm max-md:px-4',
            ansicht !== 'erzaehlung' && 'max-md:hidden',
          )}
        >
          <p className="text-warn">{HINWEIS_ANONYM}</p>
          <p className="text-muted">{WER_SIEHT[fall.zustand]}</p>
          {ansicht !== 'erzaehlung' && <Merkmale />}
        </div>
      )}
      <nav aria-label="Ansichten des Falls" className="mt-2 overflow-x-auto px-3 max-md:px-2">
        <ul className="flex">
          {FALL_ANSICHTEN.map((eine) => (
            <li key={eine}>
              <button
                type="button"
                aria-current={eine === ansicht ? 'page' : undefined}
                ref={eine === ansicht ? inSicht : undefined}
                onClick={() => setAnsicht(eine)}
                className={cx(
                  'min-h-9 border-b-2 px-3 text-sm whitespace-nowrap max-md:min-h-11',
                  eine === ansicht
                    ? 'border-accent font-semibold text-accent'
                    : 'border-transparent text-soft hover:border-line-strong',
                )}
              >
                {ANSICHT_NAMEN[eine]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** On a narrow screen the views scroll sideways; the open one is always to be seen. */
function inSicht(knopf: HTMLButtonElement | null): void {
  knopf?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

const WER_SIEHT: Record<FallZustand, string> = {
  entwurf: 'Nur wer schreibt und die Koordination sehen diesen Fall.',
  in_pruefung: 'Jetzt prüft eine zweite Person (Koordination oder Moderation).',
  freigegeben: 'Alle im Netzwerk lesen diesen Fall.',
};

/** Told before the change, to those who may make it. */
const WER_AENDERT: Record<FallZustand, string> = {
  entwurf: '',
  in_pruefung: 'Wer etwas ändert, beendet die Prüfung: Der Fall wird wieder Entwurf.',
  freigegeben:
    'Alle im Netzwerk lesen diesen Fall. Wer hier etwas ändert, nimmt die Freigabe zurück: Er wird wieder Entwurf und neu geprüft.',
};

/**
 * Konstellation and Fallgeber: fields in the Entwurf, words afterwards.
 * @param aufDemHandy on a phone they stand on the first view only: elsewhere they would leave no room
 */
function Angaben({ aufDemHandy }: { aufDemHandy: boolean }) {
  const blatt = usePlan(fallblatt);
  const taten = useFallTaten();
  const { fall, akteurName } = useFallRaum();
  const { saal } = useSaalmodus();
  if (!taten.erlaubt)
    return (
      <div
        className={cx(
          'min-w-64 grow basis-0 pt-1.5 wrap-anywhere md:max-lg:order-last md:max-lg:basis-full',
          !aufDemHandy && 'max-md:hidden',
        )}
      >
        <p>{blatt.konstellation || <span className="text-muted italic">ohne Konstellation</span>}</p>
        <p className="text-sm text-muted">
          {blatt.fallgeberId && `eingebracht von ${akteurName(blatt.fallgeberId)} · `}
          {!saal && fall.rechte.zurueckholen ? WER_AENDERT[fall.zustand] : WER_SIEHT[fall.zustand]}
        </p>
      </div>
    );
  return (
    <div
      className={cx(
        // Where the sentence would become a column of words it has a line of its own.
        'flex min-w-72 grow basis-0 gap-2 max-md:w-full max-md:basis-full max-md:flex-col md:max-2xl:order-last md:max-2xl:basis-full',
        !aufDemHandy && 'max-md:hidden',
      )}
    >
      <Eingabe
        className="grow"
        label="Konstellation in einem Satz"
        labelHidden
        placeholder="Konstellation in einem Satz"
        value={blatt.konstellation}
        wo={{ id: 'fall', feld: 'konstellation' }}
        bearbeitbar
        onCommit={(konstellation) => taten.setzeBlatt({ konstellation })}
      />
      <AkteurWahl
        className="w-52 shrink-0 max-md:w-full"
        label="Fallgeber"
        labelHidden
        leer="Fallgeber wählen"
        value={blatt.fallgeberId}
        bearbeitbar
        onChange={(fallgeberId) => taten.setzeBlatt({ fallgeberId })}
      />
    </div>
  );
}
