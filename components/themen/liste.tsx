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
      <table className="w-full min-w-190 border-collapse bg-panel text-sm">
        <thead>
          <tr className="border-b border-line-strong text-left text-muted">
            {[
              'Thema',
              'Art',
              'Cluster',
              'Herkunft',
              'Akteure',
              'Planungsdaten',
              'Ziele',
              'Relevanz · Bedarf',
            ].map((kopf) => (
              <th key={kopf} scope="col" className="px-2.5 py-2 font-semibold">
                {kopf}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {zeilen.map(({ id, thema, stapel, faelle, bezuege, clusterId }) => (
            <tr
              key={id}
              className={`border-b border-line align-top ${auswahl === id ? 'bg-accent-weak' : ''}`}
            >
              <th scope="row" className="min-w-48 px-2.5 py-2 text-left font-medium">
                <button
                  type="button"
                  className="textlink text-left hyphens-auto wrap-break-word"
                  aria-pressed={auswahl === id}
                  onClick={() => waehle(id)}
                >
                  {themaTitel(plan, id)}
                </button>
                {stapel.length > 0 && (
                  <span className="block font-normal text-muted">{stapel.length + 1} im Stapel</span>
                )}
              </th>
              <td className="min-w-40 px-2.5 py-1.5">
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
              <td className="px-2.5 py-2">{clusterId ? clusterName.get(clusterId) : ''}</td>
              <td className="px-2.5 py-2 whitespace-nowrap">{fallzahl(faelle.length)}</td>
              <td className="px-2.5 py-2">
                {bezuege.akteurIds.map((akteurId) => akteurKurz(plan, akteurId)).join(', ')}
              </td>
              <td className="px-2.5 py-2">
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
              <td className="px-2.5 py-2">
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
              <td className="px-2.5 py-2 whitespace-nowrap tabular-nums">
                {thema.relevanz === null && thema.bedarf === null
                  ? ''
                  : `${thema.relevanz ?? '–'} · ${thema.bedarf ?? '–'}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
