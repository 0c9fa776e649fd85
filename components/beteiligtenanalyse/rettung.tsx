import { GeretteterText } from '@/components/plan/geretteter-text';
import type { Entwurf } from '@/components/plan/rettung';
import { usePlan } from '@/components/plan/use-plan';
import { akteurName } from '@/lib/plan/akteure/views';
import type { AkteurTaten } from './use-akteur-taten';

/** Others took the Akteur away while this person was writing about it: says so and keeps the text at hand. */
export function Gerettetes({
  entwurf: { id, feld, text, uebernimm },
  taten,
  onFertig,
}: {
  entwurf: Entwurf;
  taten: AkteurTaten;
  onFertig: () => void;
}) {
  const name = usePlan((plan) => akteurName(plan, id));
  const geloescht = usePlan((plan) => plan.akteure.get(id)?.geloescht ?? null);
  const zurueck = () => {
    if (!taten.stelleWiederHer(id)) return;
    uebernimm?.();
    onFertig();
  };
  return (
    <GeretteterText
      text={text}
      zurueck={geloescht && zurueck}
      onFertig={onFertig}
      className="px-5 pt-3 max-md:px-3"
    >
      Während Sie „{feld}“ schrieben, hat {geloescht?.durch || 'jemand'} „{name}“ entfernt.{' '}
      {text === null ? 'Was Sie geschrieben haben, ist mit im Papierkorb.' : 'Ihr Text ist noch da:'}
    </GeretteterText>
  );
}
