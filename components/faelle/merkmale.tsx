'use client';

import { useEffect, useState } from 'react';
import { KombinationZaehler } from '@/components/plan/personenbezug/kombination-zaehler';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { blockText, ERZAEHLUNG, liesErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { alleFalltexte } from '@/lib/plan/fall/views/texte';

/** How many traits the case names altogether, told in every view of it: each Station and each answer adds to them. */
export function Merkmale() {
  const fall = usePlan((f) => f);
  const { verbindung } = useSession();
  const [, setStand] = useState(0);
  useEffect(() => {
    const fragment = verbindung.doc.getXmlFragment(ERZAEHLUNG);
    const neu = () => setStand((stand) => stand + 1);
    fragment.observeDeep(neu);
    return () => fragment.unobserveDeep(neu);
  }, [verbindung]);
  const texte = alleFalltexte(fall, liesErzaehlung(verbindung.doc).map(blockText));
  return <KombinationZaehler texte={texte.map(({ text }) => text)} />;
}
