'use client';

import { useCallback, useMemo } from 'react';
import { useAnsicht } from '@/components/plan/auswahl';
import { GeretteterText } from '@/components/plan/geretteter-text';
import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { RettungKontext, useGerettetes } from '@/components/plan/rettung';
import { useSession } from '@/components/plan/session-kontext';
import { useThemaMerken } from '@/components/plan/themen/merken';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { ImDokument, useDokument, WeiteresDokument } from '@/components/plan/weiteres-dokument';
import { beiBedarf } from '@/components/ui/bei-bedarf';
import { EmptyState } from '@/components/ui/empty-state';
import { akteurKurz, akteurListe, akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { setLeitfragen } from '@/lib/plan/fall/commands';
import { FALLTEILE, type Fallteil } from '@/lib/plan/fall/rules';
import { FALLBLATT_ID } from '@/lib/plan/fall/schema';
import { createThema } from '@/lib/plan/themen/commands/thema';
import { FALL_ANSICHTEN, type FallAnsicht } from './ansichten';
import { type FallAngaben, FallKontext, type FallRaum, type Markierung, useFallRaum } from './fall-kontext';
import { FallKopf } from './fall-kopf';
import { MarkiertesMerken } from './markiertes-merken';
import { useFundstelle } from './use-fundstelle';

const LADEN = (
  <p role="status" className="p-5 text-muted">
    Wird geladen …
  </p>
);
/** Whoever has a case open has all its views, also when the line goes down. */
const ANSICHTEN: Record<FallAnsicht, React.ComponentType> = {
  erzaehlung: beiBedarf(
    () => import('./erzaehlung/erzaehlung-ansicht').then((m) => m.ErzaehlungAnsicht),
    LADEN,
  ),
  stationen: beiBedarf(() => import('./stationen/stationen-ansicht').then((m) => m.StationenAnsicht), LADEN),
  personen: beiBedarf(() => import('./bild/personenbild').then((m) => m.Personenbild), LADEN),
  perspektiven: beiBedarf(
    () => import('./perspektiven/perspektiven-ansicht').then((m) => m.PerspektivenAnsicht),
    LADEN,
  ),
  nutzerperspektive: beiBedarf(
    () => import('./perspektiven/nutzerperspektive').then((m) => m.Nutzerperspektive),
    LADEN,
  ),
  wirkungsgefuege: beiBedarf(() => import('./bild/wirkungsgefuege').then((m) => m.Wirkungsgefuege), LADEN),
  themen: beiBedarf(() => import('./themen-ansicht').then((m) => m.ThemenAnsicht), LADEN),
};

/** Longer words are a passage, not a title. */
const TITEL_HOECHSTENS = 120;
const ZITAT_HOECHSTENS = 2_000;

/** One typischer Fall: how far it is, and its views. */
export function FallSeite({ fall }: { fall: FallAngaben }) {
  const plan = usePlan((p) => p);
  const planSession = useSession();
  const thema = useCommand(createThema);
  const vorlage = useCommand(setLeitfragen);
  const merken = useThemaMerken();
  const { id, alias, zustand } = fall;
  const merkeThema = useCallback(
    ({ text, ort, stelle }: Markierung) =>
      merken({
        titel: text.length <= TITEL_HOECHSTENS ? text : '',
        herkunft: { fallId: id, alias, titel: ort, zitat: text.slice(0, ZITAT_HOECHSTENS), stelle },
        freigegeben: zustand === 'freigegeben',
      }),
    [merken, id, alias, zustand],
  );
  const raum = useMemo(
    (): FallRaum => ({
      fall,
      plan,
      akteure: akteurListe(plan),
      akteurName: (id) => akteurName(plan, id),
      akteurKurz: (id) => akteurKurz(plan, id),
      planSession,
      merkeThema: thema.erlaubt ? merkeThema : null,
      setzeLeitfragen: vorlage.erlaubt ? (fragen) => vorlage.run({ fragen }).ok : null,
    }),
    [fall, plan, planSession, thema.erlaubt, merkeThema, vorlage.erlaubt, vorlage.run],
  );
  return (
    <FallKontext value={raum}>
      <WeiteresDokument
        dokumentId={fall.id}
        art="fall"
        recht={fall.rechte.schreiben ? 'bearbeiten' : 'lesen'}
      >
        <Rahmen bereich="faelle" titel={fall.alias}>
          <ImDokument sonst={<Wartend />}>
            <Inhalt />
          </ImDokument>
        </Rahmen>
      </WeiteresDokument>
    </FallKontext>
  );
}

function Inhalt() {
  const [ansicht, setAnsicht] = useAnsicht(FALL_ANSICHTEN);
  const Ansicht = ANSICHTEN[ansicht];
  const { fall } = useFallRaum();
  const { saal } = useSaalmodus();
  useFundstelle();
  const { gerettet, rette, verwirf } = useGerettetes(steht);
  if (saal && fall.zustand !== 'freigegeben')
    return (
      <EmptyState title="Noch nicht für den Saal">
        Auf der Leinwand werden nur freigegebene Fälle gezeigt. Eine zweite Person muss diesen Fall zuerst
        prüfen.
      </EmptyState>
    );
  return (
    <div className="flex min-h-full flex-col md:h-full">
      <FallKopf ansicht={ansicht} setAnsicht={setAnsicht} />
      {gerettet.map((entwurf, i) => (
        <GeretteterText
          key={`${i} ${entwurf.id}`}
          text={entwurf.text}
          zurueck={null}
          onFertig={() => verwirf(entwurf)}
          className="px-5 pt-3 max-md:px-3"
        >
          Während Sie „{entwurf.feld}“ schrieben, hat jemand die Stelle entfernt. Ihr Text ist noch da:
        </GeretteterText>
      ))}
      <RettungKontext value={rette}>
        <div className="flex min-h-0 grow flex-col md:overflow-auto">
          <Ansicht />
        </div>
      </RettungKontext>
      <MarkiertesMerken />
    </div>
  );
}

/** Is this part of the case still there? What belongs to the case itself always is. */
const steht = (plan: Plan, id: Id) => id === FALLBLATT_ID || TEILE.some((teil) => plan[teil].has(id));
const TEILE = Object.keys(FALLTEILE) as Fallteil[];

/** Nothing of a case is drawn before it is here, and nothing when the right to it is gone. */
function Wartend() {
  const { stand, grund } = useDokument();
  if (stand === 'laedt') return LADEN;
  return (
    <EmptyState
      title={
        stand === 'entzogen' ? 'Dieser Fall ist für Sie nicht mehr da' : 'Der Fall lässt sich nicht öffnen'
      }
    >
      {stand === 'entzogen'
        ? 'Er wurde zurück in den Entwurf geholt oder gelöscht. Auf diesem Gerät ist nichts von ihm geblieben.'
        : grund}
    </EmptyState>
  );
}
