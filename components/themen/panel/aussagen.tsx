'use client';

import { usePlan } from '@/components/plan/use-plan';
import { Select } from '@/components/ui/select';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Planungsdatum } from '@/lib/plan/themen/schema';
import { themaTitel, themenStruktur, wirksamesThema } from '@/lib/plan/themen/views';
import { useThemen } from '../kontext';
import { Eintrag, Teil } from './teile';

type Bezug = 'stuetzt' | 'widerspricht';

const BEZUEGE = [
  { value: 'stuetzt', label: '▲ stützt' },
  { value: 'widerspricht', label: '▼ widerspricht' },
];

/** The themes a figure says something about, and what; any other can be added. */
export function Aussagen({ datum }: { datum: Planungsdatum }) {
  const plan = usePlan((p) => p);
  const { bearbeitbar, taten, waehle } = useThemen();
  const { id } = datum;
  const nennt = (ids: readonly Id[], themaId: Id) =>
    ids.some((eine) => wirksamesThema(plan, eine) === themaId);
  const zeilen = themenStruktur(plan).liste.map(({ id: themaId }) => ({
    themaId,
    titel: themaTitel(plan, themaId),
    stuetzt: nennt(datum.stuetztIds, themaId),
    widerspricht: nennt(datum.widersprichtIds, themaId),
  }));
  const dabei = zeilen.filter(({ stuetzt, widerspricht }) => stuetzt || widerspricht);
  const andere = zeilen.filter((zeile) => !dabei.includes(zeile));
  const setze = (themaId: Id, bezug: Bezug | 'keiner') => taten.setzeBezug({ id, themaId, bezug });
  return (
    <Teil titel="Was sagt die Zahl zu den Themen?">
      {dabei.length === 0 && <p className="text-sm text-muted">Noch keinem Thema zugeordnet.</p>}
      <ul>
        {dabei.map(({ themaId, titel, stuetzt, widerspricht }) => (
          <Eintrag
            key={themaId}
            weg={bearbeitbar ? { name: `„${titel}“ lösen`, run: () => setze(themaId, 'keiner') } : null}
          >
            <button type="button" className="textlink text-left" onClick={() => waehle(themaId)}>
              {titel}
            </button>
            <Select
              className="mt-1"
              label={`Was die Zahl zu „${titel}“ sagt`}
              labelHidden
              value={stuetzt && widerspricht ? '' : stuetzt ? 'stuetzt' : 'widerspricht'}
              {...(stuetzt && widerspricht && { empty: '▲▼ beides zugleich – bitte klären' })}
              disabled={!bearbeitbar}
              options={BEZUEGE}
              onChange={(bezug) => {
                if (bezug === 'stuetzt' || bezug === 'widerspricht') setze(themaId, bezug);
              }}
            />
          </Eintrag>
        ))}
      </ul>
      {bearbeitbar && andere.length > 0 && (
        <Select
          className="mt-2"
          label="Weiteres Thema zuordnen"
          value=""
          empty="Thema wählen …"
          options={andere.map(({ themaId, titel }) => ({ value: themaId, label: titel }))}
          onChange={(themaId) => {
            if (themaId !== '') setze(themaId, 'stuetzt');
          }}
        />
      )}
    </Teil>
  );
}
