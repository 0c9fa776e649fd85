'use client';

import { usePlanSpaeter } from '@/components/plan/use-plan-spaeter';
import { cx } from '@/components/ui/cx';
import { useSchmal } from '@/components/ui/schmal';
import { kennzahlen } from '@/lib/plan/dienstleistungskette/views/kennzahlen';
import { alsAnteil, alsDauer, alsSpanne } from '@/lib/plan/dienstleistungskette/views/zeiten';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** What the chain costs, live at the foot of every view. A Soll says what it saves against its Ist. */
export function Kennzahlenleiste({ kettenId }: { kettenId: Id }) {
  const zahlen = usePlanSpaeter((plan) => kennzahlen(plan, kettenId));
  const ist = usePlanSpaeter((plan) => {
    const kette = plan.ketten.get(kettenId);
    return kette?.variante === 'soll' && kette.istId ? kennzahlen(plan, kette.istId) : null;
  });
  const schmal = useSchmal();
  if (!zahlen) return null;
  const gespart = ist ? ist.gesamt.max - zahlen.gesamt.max : 0;
  return (
    <dl
      aria-label="Kennzahlen der Kette"
      // In a hand the picture needs the height: one row, pushed sideways.
      tabIndex={schmal ? 0 : undefined}
      className="flex shrink-0 flex-wrap gap-x-6 gap-y-2 2xl:gap-x-9 border-t border-line-strong bg-panel px-5 py-2.5 max-md:flex-nowrap max-md:gap-x-5 max-md:overflow-x-auto max-md:px-3 max-md:py-1.5"
    >
      <Zahl name={zahlen.uebergaben === 1 ? 'Übergabe' : 'Übergaben'} wert={String(zahlen.uebergaben)} />
      <Zahl
        name="ungeregelt"
        wert={String(zahlen.ungeregelt)}
        ton={zahlen.ungeregelt > 0 ? 'text-danger' : undefined}
      />
      <Zahl
        name={zahlen.organisationen === 1 ? 'Organisation' : 'Organisationen'}
        wert={String(zahlen.organisationen)}
      />
      <Zahl
        name={zahlen.entscheidungen === 1 ? 'Entscheidung' : 'Entscheidungen'}
        wert={String(zahlen.entscheidungen)}
      />
      <Zahl
        name={zahlen.schleifen.length === 1 ? 'Schleife' : 'Schleifen'}
        wert={String(zahlen.schleifen.length)}
        titel={zahlen.schleifen.map(({ name }) => name).join('\n')}
      />
      <Zahl
        name={zahlen.schleifen.length > 0 ? 'Gesamtdauer, Schleifen einmal' : 'Gesamtdauer'}
        wert={zahlen.gesamt.max === 0 ? 'ohne Angabe' : alsSpanne(zahlen.gesamt)}
      />
      {zahlen.warteanteil !== null && <Zahl name="davon Warten" wert={alsAnteil(zahlen.warteanteil)} />}
      {zahlen.ohneZeit > 0 && <Zahl name="Schritte ohne Zeit" wert={String(zahlen.ohneZeit)} />}
      {gespart !== 0 && (
        <Zahl
          name="gegenüber dem Ist"
          wert={`${gespart > 0 ? '−' : '+'}\u00a0${alsDauer(Math.abs(gespart))}`}
          ton={gespart > 0 ? 'text-ok' : 'text-danger'}
          rechts
        />
      )}
    </dl>
  );
}

function Zahl({
  name,
  wert,
  ton,
  titel,
  rechts,
}: {
  name: string;
  wert: string;
  ton?: string | undefined;
  titel?: string;
  rechts?: boolean;
}) {
  return (
    <div
      className={cx(
        'flex shrink-0 flex-col-reverse max-md:whitespace-nowrap',
        rechts && 'md:ml-auto md:items-end',
      )}
      title={titel || undefined}
    >
      <dt className="text-xs leading-tight text-muted">{name}</dt>
      <dd className={cx('text-lg leading-tight font-semibold tabular-nums max-md:text-base', ton)}>{wert}</dd>
    </div>
  );
}
