'use client';

import type { ReactNode } from 'react';
import { useAnsicht, useAuswahl } from '@/components/plan/auswahl';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { ElementPanel, VerschiebenDialog, Zielbaum } from './bei-bedarf';
import { useElementDialog } from './element-menue';
import { GliederungAnsicht } from './gliederung/gliederung-ansicht';
import { usePanelTitel } from './panel-titel';

const ANSICHTEN = ['gliederung', 'baum', 'matrix'] as const;
const NAMEN = [
  { value: 'gliederung', label: 'Gliederung' },
  { value: 'baum', label: 'Zielbaum' },
  { value: 'matrix', label: 'Planungsmatrix' },
] as const;

/**
 * The area „Ziele“: three views of one thing, one selection, one panel.
 * @param planungsmatrix the third view; it belongs to another noun, so the route hands it in
 */
export function ZieleSeite({ planungsmatrix }: { planungsmatrix: ReactNode }) {
  const [ansicht, setzeAnsicht] = useAnsicht(ANSICHTEN);
  const [auswahl, waehle] = useAuswahl();
  const panelTitel = usePanelTitel(auswahl);
  const [verschiebt, verschiebeNach, zuVerschieben] = useElementDialog();
  useBefehle(
    NAMEN.map(({ value, label }) => ({
      id: `ansicht-${value}`,
      label: `Ansicht: ${label}`,
      run: () => setzeAnsicht(value),
    })),
  );
  return (
    <Rahmen
      bereich="ziele"
      titel="Ziele"
      kopf={<SegmentedControl label="Ansicht" value={ansicht} options={NAMEN} onChange={setzeAnsicht} />}
      panel={auswahl ? <ElementPanel id={auswahl} /> : null}
      panelTitel={panelTitel}
      onPanelZu={() => waehle(null)}
    >
      {ansicht === 'gliederung' ? (
        <GliederungAnsicht verschiebeNach={verschiebeNach} />
      ) : (
        <div className="flex h-full min-h-0 flex-col max-md:min-h-[calc(100dvh-10rem)]">
          {ansicht === 'baum' ? <Zielbaum verschiebeNach={verschiebeNach} /> : planungsmatrix}
        </div>
      )}
      {verschiebt && <VerschiebenDialog id={verschiebt} onZu={zuVerschieben} />}
    </Rahmen>
  );
}
