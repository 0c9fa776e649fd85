'use client';

import { Ellipsis } from 'lucide-react';
import { useAuswahl } from '@/components/plan/auswahl';
import { usePlan } from '@/components/plan/use-plan';
import { useMeldung } from '@/components/ui/meldung';
import { Menu } from '@/components/ui/menu';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { ZIEL_RICHTUNGEN, type Ziel } from '@/lib/plan/zielsystem/schema';
import { ebeneText, gliederung } from '@/lib/plan/zielsystem/views';
import { sammlungVon, titelVon } from './abfragen';
import { imPapierkorb, useZielsystemBefehle } from './befehle';
import { useElementDialog, useElementMenue } from './element-menue';
import { AktivitaetTeile } from './panel/aktivitaet-teile';
import { AlternativeUebernehmen } from './panel/alternativen';
import { Verlauf } from './panel/verlauf';
import { Wortlaut } from './panel/wortlaut';
import { ZielTeile } from './panel/ziel-teile';
import { ParkenDialog, VerschiebenDialog } from './verschieben-dialog';

/**
 * The detail panel of a goal or an Aktivität, the same in every view of the Zielsystem.
 * @param onWeg called when the element went to the bin; without it the selection is cleared
 */
export function ElementPanel({ id, onWeg }: { id: Id; onWeg?: (id: Id) => void }) {
  const ziel = usePlan((plan) => plan.ziele.get(id));
  const aktivitaet = usePlan((plan) => plan.aktivitaeten.get(id));
  const zeile = usePlan((plan) => gliederung(plan).find((kandidat) => kandidat.id === id));
  if (!zeile) return <NichtDa imPapierkorb={Boolean(ziel ?? aktivitaet)} />;
  return (
    <div className="px-5 pt-4 pb-10" key={id} ref={obenBeginnen}>
      <Kopf
        id={id}
        onWeg={onWeg}
        text={[
          zeile.alternative
            ? `Alternative (${ebeneText(zeile.ebene)})`
            : `${ebeneText(zeile.ebene)} ${zeile.nummer}`.trim(),
          ziel?.richtung ? ZIEL_RICHTUNGEN[ziel.richtung] : '',
          zeile.nichtZugeordnet ? 'noch nicht zugeordnet' : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <Wortlaut id={id} sammlung={zeile.sammlung} />
      {zeile.alternative && <NebenWelchem id={id} nebenId={zeile.parentId} />}
      <div className="h-3" />
      {ziel && <ZielTeile ziel={ziel} alternative={zeile.alternative} />}
      {aktivitaet && <AktivitaetTeile aktivitaet={aktivitaet} />}
      <Verlauf elementId={id} />
    </div>
  );
}

/** Another element begins at its top, wherever the one before was scrolled to. */
function obenBeginnen(el: HTMLElement | null) {
  const panel = el?.closest('aside');
  if (panel) panel.scrollTop = 0;
}

function Kopf({ id, text, onWeg }: { id: Id; text: string; onWeg?: (id: Id) => void }) {
  const { erlaubt, deleteElement, restoreElement } = useZielsystemBefehle();
  const melde = useMeldung();
  const [, waehle] = useAuswahl();
  const sammlung = usePlan((plan) => sammlungVon(plan, id)) ?? 'ziele';
  const titel = usePlan((plan) => titelVon(plan, sammlung, id));
  const [verschiebt, verschiebeNach, zuVerschieben] = useElementDialog();
  const [parkt, parke, zuParken] = useElementDialog();
  const items = useElementMenue(id, sammlung, {
    verschiebeNach,
    parke,
    loesche: () => {
      if (onWeg) return onWeg(id);
      if (!deleteElement(sammlung, id).ok) return;
      waehle(null);
      melde(
        ...imPapierkorb(titel, () => {
          if (restoreElement(sammlung, id).ok) waehle(id);
        }),
      );
    },
  });
  return (
    <div className="flex min-h-9 items-center gap-1 pr-9">
      <p className="min-w-0 grow text-sm text-muted">{text}</p>
      <Menu
        label="Aktionen"
        iconOnly
        icon={<Ellipsis size={18} aria-hidden />}
        variant="quiet"
        items={erlaubt ? items : items.filter((item) => item.id === 'link')}
      />
      {verschiebt && <VerschiebenDialog id={verschiebt} onZu={zuVerschieben} />}
      {parkt && <ParkenDialog id={parkt} onZu={zuParken} />}
    </div>
  );
}

function NebenWelchem({ id, nebenId }: { id: Id; nebenId: Id | null }) {
  const [, waehle] = useAuswahl();
  const titel = usePlan((plan) => titelVon(plan, 'ziele', id));
  const neben = usePlan((plan): Ziel | undefined => (nebenId ? plan.ziele.get(nebenId) : undefined));
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      {neben && (
        <p className="text-sm">
          Geparkt neben{' '}
          <button type="button" className="textlink" onClick={() => waehle(neben.id)}>
            {neben.titel || 'ohne Wortlaut'}
          </button>
        </p>
      )}
      <AlternativeUebernehmen id={id} titel={titel} />
    </div>
  );
}

function NichtDa({ imPapierkorb }: { imPapierkorb: boolean }) {
  return (
    <p className="px-5 py-6 text-muted" role="status">
      {imPapierkorb
        ? 'Dieses Element liegt im Papierkorb. Dort lässt es sich wiederherstellen.'
        : 'Dieses Element gibt es in diesem Netzwerk nicht (mehr).'}
    </p>
  );
}
