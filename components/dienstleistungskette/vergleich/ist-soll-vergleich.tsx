'use client';

import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useSchmal } from '@/components/ui/schmal';
import { Select } from '@/components/ui/select';
import { duplicateKette } from '@/lib/plan/dienstleistungskette/commands/duplicate-kette';
import { updateKette } from '@/lib/plan/dienstleistungskette/commands/ketten';
import { kettenListe } from '@/lib/plan/dienstleistungskette/views/bestand';
import { ketteTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { vergleich } from '@/lib/plan/dienstleistungskette/views/vergleich';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { KettenOrt } from '../adresse';
import { Vergleichsbilder } from './bilder';
import { Kennzahlenvergleich } from './kennzahlenvergleich';
import { Seite } from './seite';
import { UnterschiedListe } from './unterschied-liste';

interface Paar {
  istId: Id | null;
  sollId: Id | null;
}

/** The Ist a chain belongs to and the Soll that answers it; null where there is none yet. */
function paarVon(plan: Plan, kettenId: Id): Paar {
  const kette = plan.ketten.get(kettenId);
  const istId = kette?.variante === 'soll' ? kette.istId : kettenId;
  const ist = istId !== null && plan.ketten.get(istId)?.geloescht === null ? istId : null;
  if (kette?.variante === 'soll') return { istId: ist, sollId: kettenId };
  const soll = kettenListe(plan).find((k) => k.variante === 'soll' && k.istId === istId);
  return { istId: ist, sollId: soll?.id ?? null };
}

/** How it is beside how it is planned, with what the difference means. */
export function IstSollVergleich({ kettenId, ort }: { kettenId: Id; ort: KettenOrt }) {
  const { oeffne, waehle, auswahl } = ort;
  const schmal = useSchmal();
  const { istId, sollId } = usePlan(
    (plan) => paarVon(plan, kettenId),
    (a, b) => a.istId === b.istId && a.sollId === b.sollId,
  );
  const plan = usePlan((p) => p);
  if (istId === null) return <OhneIst kettenId={kettenId} />;
  if (sollId === null) return <OhneSoll istId={istId} onOeffne={oeffne} />;
  const unterschiede = vergleich(plan, istId, sollId);
  const bilder = <Vergleichsbilder {...{ istId, sollId, unterschiede, auswahl, waehle }} />;
  return (
    <div className="h-full overflow-auto px-5 pb-8 max-md:px-3">
      <h2 className="py-3 text-lg font-semibold">Ist und Soll: {ketteTitel(plan, sollId)}</h2>
      {!schmal && bilder}
      <div className="gap-8 lg:columns-2">
        <Kennzahlenvergleich istId={istId} sollId={sollId} />
        <UnterschiedListe unterschiede={unterschiede} waehle={waehle} />
      </div>
      {/* In a hand one reads what is different, and then looks. */}
      {schmal && bilder}
      <div className="mt-6 grid gap-6 lg:grid-cols-2">
        <Seite kettenId={istId} titel="Ist" unterschiede={unterschiede} seite="ist" />
        <Seite kettenId={sollId} titel="Soll" unterschiede={unterschiede} seite="soll" />
      </div>
    </div>
  );
}

function OhneSoll({ istId, onOeffne }: { istId: Id; onOeffne: (kettenId: Id) => void }) {
  const { run, erlaubt } = useCommand(duplicateKette);
  return (
    <EmptyState
      title="Noch kein Soll zu dieser Kette"
      action={
        erlaubt && (
          <Button
            variant="primary"
            onClick={() => {
              const neu = run({ id: istId, variante: 'soll' });
              if (neu.ok) onOeffne(neu.wert);
            }}
          >
            Soll aus dem Ist ableiten
          </Button>
        )
      }
    >
      Das Soll beginnt als Kopie des Ist. Was Sie darin ändern, steht hier danach als Unterschied.
    </EmptyState>
  );
}

function OhneIst({ kettenId }: { kettenId: Id }) {
  const { run, erlaubt } = useCommand(updateKette);
  const istKetten = usePlan(
    (plan) => kettenListe(plan).filter((k) => k.variante === 'ist'),
    (a, b) => a.length === b.length && a.every((k, i) => k === b[i]),
  );
  return (
    <EmptyState
      title="Dieses Soll antwortet noch auf kein Ist"
      action={
        erlaubt &&
        istKetten.length > 0 && (
          <Select
            label="Auf welches Ist antwortet dieses Soll?"
            value=""
            empty="Bitte wählen"
            options={istKetten.map(({ id, titel }) => ({ value: id, label: titel || 'Kette ohne Titel' }))}
            onChange={(istId) => istId && run({ id: kettenId, felder: { istId } })}
          />
        )
      }
    >
      {istKetten.length > 0
        ? 'Wählen Sie die Ist-Kette, dann stehen beide hier nebeneinander.'
        : 'Es gibt noch keine Ist-Kette. Legen Sie eine an, um beide zu vergleichen.'}
    </EmptyState>
  );
}
