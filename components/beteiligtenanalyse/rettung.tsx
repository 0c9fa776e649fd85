import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { GeretteterText } from '@/components/plan/geretteter-text';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { akteurName, akteurSichtbar } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { AkteurTaten } from './use-akteur-taten';

/** What somebody was writing about an Akteur. */
export interface Entwurf {
  /** Of the Akteur. */
  id: Id;
  /** „Kurzname“. */
  feld: string;
  /** Not yet in the plan; null: it is in the plan already, and only the field is gone. */
  text: string | null;
  /** Writes the text once the Akteur is back. */
  uebernimm: () => void;
}

export const RettungKontext = createContext<(entwurf: Entwurf) => void>(() => undefined);

/**
 * Keeps what is written in this field when somebody else takes the Akteur away meanwhile.
 * @param entwurf null while nothing is being written
 */
export function useRettung(entwurf: Entwurf | null): void {
  const rette = useContext(RettungKontext);
  const jetzt = useRef(entwurf);
  jetzt.current = entwurf;
  useEffect(() => () => void (jetzt.current && rette(jetzt.current)), [rette]);
}

/** What was being written when its Akteur went; fields below {@link RettungKontext} hand it in. */
export function useGerettetes() {
  const { verbindung } = useSession();
  const [gerettet, setzeGerettet] = useState<Entwurf | null>(null);
  const rette = useCallback(
    (entwurf: Entwurf) => {
      if (!akteurSichtbar(verbindung.leser.plan, entwurf.id)) setzeGerettet(entwurf);
    },
    [verbindung],
  );
  return { gerettet, rette, verwirf: () => setzeGerettet(null) };
}

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
    uebernimm();
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
