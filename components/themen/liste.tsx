'use client';

import { usePlan } from '@/components/plan/use-plan';
import { Select } from '@/components/ui/select';
import { akteurKurz } from '@/lib/plan/akteure/views';
import { THEMA_ARTEN, type ThemaArt } from '@/lib/plan/themen/schema';
import { datenZuThema, themaTitel, themenStruktur } from '@/lib/plan/themen/views';
import { nummern } from '@/lib/plan/zielsystem/views';
import { fallzahl } from './fallzahl';
import { useTafelLage, useThemen } from './kontext';

const ARTEN = Object.entries(THEMA_ARTEN).map(([value, label]) => ({ value, label }));

/** The columns with their shares of the width; on a phone each row is a card with these words in it. */
const SPALTEN = [
  { titel: 'Thema', breite: 'w-[20%]' },
  { titel: 'Art', breite: 'w-48' },
  { titel: 'Cluster', breite: 'w-[12%]' },
  { titel: 'Herkunft', breite: 'w-[9%]' },
  { titel: 'Akteure', breite: 'w-[13%]' },
  { titel: 'Planungsdaten', breite: 'w-[16%]' },
  { titel: 'Ziele', breite: 'w-[20%]' },
  { titel: 'Relevanz · Bedarf', breite: 'w-[10%]' },
] as const;

const ZELLE =
  'px-2.5 py-2 hyphens-auto wrap-break-word max-md:block max-md:py-1 max-md:empty:hidden max-md:before:block max-md:before:text-xs max-md:before:text-muted max-md:before:content-[attr(data-spalte)]';
const zelle = (spalte: (typeof SPALTEN)[number]['titel']) =>
  ({ 'data-spalte': spalte, className: ZELLE }) as const;

/** The same themes as a table: equal to the board, and where the kind is changed without dragging. */
export function Liste() {
  const plan = usePlan((p) => p);
  const { bearbeitbar, taten, waehle } = useThemen();
  const auswahl = useTafelLage((lage) => lage.auswahl);
  const { jeArt, cluster } = themenStruktur(plan);
  const zeilen = (Object.keys(THEMA_ARTEN) as ThemaArt[]).flatMap((art) => jeArt[art]);
  const zahlen = nummern(plan);
  const clusterName = new Map(cluster.map((c) => [c.id, c.titel]));
  return (
    <div className="overflow-x-auto px-5 pb-5 max-md:px-3">
      <table className="w-full border-collapse bg-panel text-sm max-md:block md:min-w-240 md:table-fixed">
        <colgroup>
          {SPALTEN.map(({ titel, breite }) => (
            <col key={titel} className={breite} />
          ))}
        </colgroup>
        <thead className="max-md:sr-only">
          <tr className="border-b border-line-strong text-left text-muted">
            {SPALTEN.map(({ titel }) => (
              <th key={titel} scope="col" className="px-2.5 py-2 font-semibold">
                {titel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {zeilen.map(({ id, thema, stapel, faelle, bezuege, clusterId }) => (
            <tr
              key={id}
              className={`border-b border-line align-top max-md:block max-md:py-2 ${auswahl === id ? 'bg-accent-weak' : ''}`}
            >
              <th scope="row" className="px-2.5 py-2 text-left font-medium max-md:block">
                <button
                  type="button"
                  className="textlink text-left hyphens-auto wrap-break-word max-md:min-h-11 pointer-coarse:min-h-11"
                  aria-pressed={auswahl === id}
                  onClick={() => waehle(id)}
                >
                  {themaTitel(plan, id)}
                </button>
                {stapel.length > 0 && (
                  <span className="block font-normal text-muted">{stapel.length + 1} im Stapel</span>
                )}
              </th>
              <td {...zelle('Art')}>
                {bearbeitbar ? (
                  <Select
                    label={`Art von ${themaTitel(plan, id)}`}
                    labelHidden
                    value={thema.art}
                    options={ARTEN}
                    onChange={(art) => taten.verschiebe({ id, art: art as ThemaArt })}
                  />
                ) : (
                  THEMA_ARTEN[thema.art]
                )}
              </td>
              <td {...zelle('Cluster')}>{clusterId ? clusterName.get(clusterId) : null}</td>
              <td {...zelle('Herkunft')}>{fallzahl(faelle.length)}</td>
              <td {...zelle('Akteure')}>
                {bezuege.akteurIds.map((akteurId) => akteurKurz(plan, akteurId)).join(', ') || null}
              </td>
              <td {...zelle('Planungsdaten')}>
                {datenZuThema(plan, id).map(({ datum, bezug }) => (
                  <span key={datum.id} className="block">
                    {bezug === 'stuetzt'
                      ? '▲ stützt: '
                      : bezug === 'widerspricht'
                        ? '▼ widerspricht: '
                        : '▲▼ strittig: '}
                    {datum.titel}
                  </span>
                ))}
              </td>
              <td {...zelle('Ziele')}>
                {bezuege.zielIds.flatMap((zielId) => {
                  const ziel = plan.ziele.get(zielId);
                  return ziel && !ziel.geloescht
                    ? [
                        <span key={zielId} className="block">
                          {`${zahlen.get(zielId) ?? ''} ${ziel.titel}`.trim()}
                        </span>,
                      ]
                    : [];
                })}
                {thema.art === 'generativ' && bezuege.zielIds.length === 0 && (
                  <span className="text-warn">⚠ noch kein Ziel</span>
                )}
              </td>
              <td {...zelle('Relevanz · Bedarf')}>
                {thema.relevanz === null && thema.bedarf === null
                  ? null
                  : `${thema.relevanz ?? '–'} · ${thema.bedarf ?? '–'}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
