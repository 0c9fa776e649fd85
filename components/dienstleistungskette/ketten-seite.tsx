'use client';

import { ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import { useAnsicht } from '@/components/plan/auswahl';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { type Entwurf, RettungKontext, useGerettetes } from '@/components/plan/rettung';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useSchmal } from '@/components/ui/schmal';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { VARIANTEN } from '@/lib/plan/dienstleistungskette/schema';
import { kettenListe } from '@/lib/plan/dienstleistungskette/views/bestand';
import { istZuSehen } from '@/lib/plan/dienstleistungskette/views/verdeckt';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type KettenOrt, useKettenOrt } from './adresse';
import { ANSICHT_NAMEN, ANSICHTEN, ANSICHTEN_IN_DER_HAND, type KettenAnsicht } from './ansichten';
import { AusfuhrKnopf } from './ausfuhr/knoepfe';
import {
  AlsNutzer,
  Gerettetes,
  IstSollVergleich,
  Kettenbild,
  KettenPanel,
  KettenTabelle,
  PruefungAmFall,
} from './bei-bedarf';
import { Kennzahlenleiste } from './kennzahlenleiste';
import { Kettenliste } from './liste/kettenliste';
import { PapierkorbKnopf } from './papierkorb/papierkorb-knopf';
import { pfadZu } from './pfad';

/** The area „Ketten“: all chains, or one of them in several views with one selection and one panel. */
export function KettenSeite() {
  const ort = useKettenOrt();
  // A drawing over five lanes does not fit a hand: there the table comes first, and the picture is one tap away.
  const ansichten = useSchmal() ? ANSICHTEN_IN_DER_HAND : ANSICHTEN;
  const [ansicht, setzeAnsicht] = useAnsicht(ansichten);
  const da = usePlan((plan) => {
    const kette = ort.kettenId === null ? undefined : plan.ketten.get(ort.kettenId);
    return kette !== undefined && !kette.geloescht;
  });
  // On a phone the switch is wider than the screen: the chosen view must be seen to be chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view or another chain draws the switch anew
  useEffect(() => {
    document
      .querySelector('[role="radiogroup"][aria-label="Ansicht"] [aria-checked="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [ansicht, da]);
  useBefehle(
    ort.kettenId === null
      ? []
      : [
          ...ANSICHTEN.map((value) => ({
            id: `ansicht-${value}`,
            label: `Ansicht: ${ANSICHT_NAMEN[value]}`,
            run: () => setzeAnsicht(value),
          })),
          { id: 'alle-ketten', label: 'Alle Ketten', run: () => ort.oeffne(null) },
        ],
  );
  const auswahl = ort.auswahl ?? null;
  const { gerettet, rette, verwirf } = useGerettetes(istZuSehen, taugtNoch);
  const gerettete = gerettet.map((entwurf, i) => (
    <Gerettetes key={`${i} ${entwurf.id}`} entwurf={entwurf} onFertig={() => verwirf(entwurf)} />
  ));
  return (
    <RettungKontext value={rette}>
      <Rahmen
        bereich="ketten"
        titel="Ketten"
        kopf={
          da && (
            <SegmentedControl
              label="Ansicht"
              value={ansicht}
              options={ansichten.map((value) => ({ value, label: ANSICHT_NAMEN[value] }))}
              onChange={setzeAnsicht}
            />
          )
        }
        panel={da && auswahl ? <KettenPanel id={auswahl} ort={ort} /> : null}
        panelTitel="Einzelheiten"
        onPanelZu={() => ort.waehle(null)}
      >
        {!da && gerettete}
        {ort.kettenId === null ? (
          <Kettenliste oeffne={ort.oeffne} />
        ) : da ? (
          <div className="flex h-full min-h-0 flex-col max-md:min-h-[calc(100dvh-11rem)] print:block print:min-h-0!">
            <div className="nicht-drucken @container flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-panel px-5 py-1.5 max-md:px-3">
              <Brotkrumen ort={ort} />
              <span className="ml-auto flex items-center gap-3">
                <Variantenwahl ort={ort} />
                <PapierkorbKnopf kettenId={ort.kettenId} />
                <AusfuhrKnopf kettenId={ort.kettenId} />
              </span>
            </div>
            {gerettete}
            <div className="min-h-0 grow">
              <KettenAnsichtVon
                ansicht={ansicht}
                ort={ort}
                kettenId={ort.kettenId}
                onBild={() => setzeAnsicht('bild')}
              />
            </div>
            {/* The person sees no figures: one step per screen, and nothing else. */}
            {ansicht !== 'nutzer' && <Kennzahlenleiste kettenId={ort.kettenId} />}
          </div>
        ) : (
          <EmptyState
            title="Diese Kette gibt es nicht"
            action={<Button onClick={() => ort.oeffne(null)}>Alle Ketten</Button>}
          >
            Sie liegt im Papierkorb, oder der Link ist nicht vollständig.
          </EmptyState>
        )}
      </Rahmen>
    </RettungKontext>
  );
}

/** Only the field was closed, and what it belongs to stands: the text goes where it belongs. */
const taugtNoch = ({ uebernimm }: Entwurf) => uebernimm?.();

/** The chosen view of the chain; all of them share one selection and one panel. */
function KettenAnsichtVon({
  ansicht,
  ort,
  kettenId,
  onBild,
}: {
  ansicht: KettenAnsicht;
  ort: KettenOrt;
  kettenId: Id;
  onBild: () => void;
}) {
  switch (ansicht) {
    case 'tabelle':
      return <KettenTabelle kettenId={kettenId} auswahl={ort.auswahl} onWaehle={ort.waehle} />;
    case 'vergleich':
      return <IstSollVergleich kettenId={kettenId} ort={ort} />;
    case 'nutzer':
      return <AlsNutzer key={kettenId} kettenId={kettenId} onBild={onBild} />;
    case 'pruefung':
      return <PruefungAmFall key={kettenId} kettenId={kettenId} onWaehle={ort.waehle} />;
    default:
      return <Kettenbild ort={ort} />;
  }
}

/** Where this chain lies: the list, the chains whose steps it shows in detail, itself. */
function Brotkrumen({ ort }: { ort: KettenOrt }) {
  const kettenId = ort.kettenId ?? '';
  const pfad = usePlan(
    (plan) => pfadZu(plan, kettenId),
    (a, b) =>
      a.length === b.length && a.every((teil, i) => teil.id === b[i]?.id && teil.titel === b[i]?.titel),
  );
  const gewaehlt = ort.auswahl === kettenId;
  return (
    <nav aria-label="Pfad" className="flex min-w-0 grow basis-64 flex-wrap items-center gap-x-1 text-sm">
      <button type="button" className="textlink min-h-7" onClick={() => ort.oeffne(null)}>
        Alle Ketten
      </button>
      {pfad.map(({ id, titel, schrittId }, i) => (
        <span key={id} className="flex min-w-0 items-center gap-1">
          <ChevronRight size={14} aria-hidden className="shrink-0 text-muted" />
          {i < pfad.length - 1 ? (
            <button
              type="button"
              className="textlink min-h-7 truncate"
              onClick={() => ort.oeffne(id, schrittId)}
            >
              {titel}
            </button>
          ) : (
            <button
              type="button"
              aria-pressed={gewaehlt}
              aria-current="page"
              title="Einzelheiten der Kette"
              className="line-clamp-2 min-h-7 rounded-sm px-1 text-left font-semibold wrap-anywhere hover:bg-accent-weak"
              onClick={() => ort.waehle(gewaehlt ? null : id)}
            >
              {titel}
            </button>
          )}
        </span>
      ))}
    </nav>
  );
}

/** From the Ist to its Soll and back, when both are there. */
function Variantenwahl({ ort }: { ort: KettenOrt }) {
  const kettenId = ort.kettenId ?? '';
  const paar = usePlan(
    (plan): { ist: Id; soll: Id } | null => {
      const kette = plan.ketten.get(kettenId);
      const ist = kette?.variante === 'soll' ? kette.istId : kettenId;
      const soll = kettenListe(plan).find(({ istId, variante }) => variante === 'soll' && istId === ist)?.id;
      return ist && soll && plan.ketten.has(ist) ? { ist, soll } : null;
    },
    (a, b) => a?.ist === b?.ist && a?.soll === b?.soll,
  );
  if (!paar) return null;
  return (
    <SegmentedControl
      label="Variante"
      value={paar.ist === kettenId ? 'ist' : 'soll'}
      options={[
        { value: 'ist', label: VARIANTEN.ist },
        { value: 'soll', label: VARIANTEN.soll },
      ]}
      onChange={(variante: 'ist' | 'soll') => ort.oeffne(paar[variante])}
    />
  );
}
