'use client';

import { ChevronsDown, Trash2 } from 'lucide-react';
import { RoterFaden } from '@/components/plan/faden/roter-faden';
import { Langtext } from '@/components/plan/langtext';
import { PanneKnopf } from '@/components/plan/personenbezug/panne-knopf';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { SCHRITT_ARTEN, type Schritt, type SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { laneTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { zeitspanneKurz } from '@/lib/plan/dienstleistungskette/views/zeitspanne';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import type { KettenOrt } from '../adresse';
import { type KettenBefehle, useKettenBefehle } from '../befehle';
import { inBahnen } from '../bild/platz';
import { Ablauf } from './ablauf';
import { Akteurwahl, Angabe, Kurztext, Zeitfelder } from './felder';
import { Hinweise } from './hinweise';
import { Titel } from './titel';
import { Verweise } from './verweise';

const ARTEN = Object.entries(SCHRITT_ARTEN).map(([value, label]) => ({ value, label }));
const istArt = (wert: string): wert is SchrittArt => Object.hasOwn(SCHRITT_ARTEN, wert);

export function SchrittPanel({ id, ort }: { id: Id; ort: KettenOrt }) {
  const schritt = usePlan((plan) => plan.schritte.get(id));
  const bild = usePlan((plan) => (schritt ? ketteBild(plan, schritt.kettenId) : null));
  const lane = usePlan((plan) =>
    laneTitel(plan, schritt?.platz.laneId ? (plan.lanes.get(schritt.platz.laneId) ?? null) : null),
  );
  const befehle = useKettenBefehle();
  if (!schritt || !bild) return null;
  const setze = (felder: Parameters<KettenBefehle['aendereSchritt']>[0]['felder']) =>
    befehle.aendereSchritt({ id, felder });
  const nurName = schritt.art === 'start' || schritt.art === 'ende' || schritt.art === 'notiz';
  const s = bild.schritte.get(id);
  return (
    <>
      <p className="pr-9 text-sm text-muted">
        {SCHRITT_ARTEN[schritt.art]} · {lane}
      </p>
      <Titel
        label="Titel des Schritts"
        wert={schritt.titel}
        leer={`${SCHRITT_ARTEN[schritt.art]} ohne Titel`}
        bearbeitbar={befehle.erlaubt}
        setze={(titel) => setze({ titel })}
        stelle={id}
      />
      <Hinweise kettenId={schritt.kettenId} id={id} />
      {befehle.erlaubt && (
        <Abschnitt titel="Art und Bahn">
          <div className="grid grid-cols-2 gap-2">
            <Select
              label="Art"
              value={schritt.art}
              options={ARTEN}
              onChange={(art) => istArt(art) && setze({ art })}
            />
            <Select
              label="Bahn"
              umbrochen={mitTrennstellen}
              value={schritt.platz.laneId ?? ''}
              empty="nicht zugeordnet"
              options={bild.lanes.flatMap(({ id: value, titel: label }) =>
                value === null ? [] : [{ value, label }],
              )}
              onChange={(laneId) => {
                const ziel = bild.lanes.find((kandidat) => kandidat.id === laneId);
                if (s && ziel) befehle.verschiebe({ orte: inBahnen(bild, [id], () => ziel) });
              }}
            />
          </div>
        </Abschnitt>
      )}
      <Ablauf id={id} bild={bild} waehle={ort.waehle} />
      {!nurName && <Zeiten schritt={schritt} bearbeitbar={befehle.erlaubt} setze={setze} />}
      {!nurName && (
        <Abschnitt titel="Zuständig">
          <div className="flex flex-col gap-2.5">
            <Akteurwahl
              label="Federführend"
              wert={schritt.federfuehrungId}
              leer={`wie die Bahn: ${lane}`}
              bearbeitbar={befehle.erlaubt}
              setze={(federfuehrungId) => setze({ federfuehrungId })}
            />
            <Kurztext
              label="Rechtsgrundlage"
              wert={schritt.rechtsgrundlage}
              bearbeitbar={befehle.erlaubt}
              setze={(rechtsgrundlage) => setze({ rechtsgrundlage })}
              stelle={id}
            />
            <Kurztext
              label="System"
              wert={schritt.system}
              hinweis="Fachverfahren, Formular, Portal"
              bearbeitbar={befehle.erlaubt}
              setze={(system) => setze({ system })}
              stelle={id}
            />
          </div>
        </Abschnitt>
      )}
      {(befehle.erlaubt || schritt.problem) && (
        <Abschnitt titel="Problem">
          <Langtext sammlung="schritte" id={id} feld="problem" label="Problem" labelHidden zeilen={2} />
        </Abschnitt>
      )}
      {!nurName && (
        <Abschnitt titel="Aus Sicht der Person">
          <div className="flex flex-col gap-2.5">
            <Kurztext
              label="Was geschieht mit mir?"
              wert={schritt.nutzertext}
              hinweis="In einfachen Worten, wie man es der Person sagt"
              bearbeitbar={befehle.erlaubt}
              setze={(nutzertext) => setze({ nutzertext })}
              stelle={id}
            />
            <Kurztext
              label="Was muss ich mitbringen?"
              wert={schritt.mitbringen}
              bearbeitbar={befehle.erlaubt}
              setze={(mitbringen) => setze({ mitbringen })}
              stelle={id}
            />
          </div>
        </Abschnitt>
      )}
      <Verweise sammlung="schritte" id={id} />
      <RoterFaden id={id} />
      <div className="flex flex-wrap gap-2 border-t border-line pt-3">
        {!nurName && (befehle.erlaubt || ort.detailVon(id)) && (
          <Detail id={id} schritt={schritt} ort={ort} befehle={befehle} />
        )}
        {befehle.erlaubt && (
          <Button
            variant="quiet"
            icon={<Trash2 size={15} aria-hidden />}
            onClick={() =>
              befehle.loescheSchritte({ ids: [id], lueckeSchliessen: true }).ok && ort.waehle(null)
            }
          >
            In den Papierkorb
          </Button>
        )}
        <PanneKnopf id={id} />
      </div>
    </>
  );
}

function Detail({
  id,
  schritt,
  ort,
  befehle,
}: {
  id: Id;
  schritt: Schritt;
  ort: KettenOrt;
  befehle: KettenBefehle;
}) {
  const detail = ort.detailVon(id);
  const variante = usePlan((plan) => plan.ketten.get(schritt.kettenId)?.variante ?? 'ist');
  return (
    <Button
      icon={<ChevronsDown size={15} aria-hidden />}
      onClick={() => {
        if (detail) return ort.oeffne(detail);
        const ergebnis = befehle.erstelleKette({ titel: schritt.titel, variante, schrittId: id });
        if (ergebnis.ok) ort.oeffne(ergebnis.wert);
      }}
    >
      {detail ? 'Einzelheiten als Kette öffnen' : 'Einzelheiten als Kette zeichnen'}
    </Button>
  );
}

function Zeiten({
  schritt,
  bearbeitbar,
  setze,
}: {
  schritt: Schritt;
  bearbeitbar: boolean;
  setze: (felder: Pick<Partial<Schritt>, 'dauer' | 'wartezeit'>) => void;
}) {
  const lies = (wert: Schritt['dauer']) => zeitspanneKurz(wert) || 'ohne Angabe';
  return (
    <Abschnitt titel="Zeit">
      {bearbeitbar ? (
        <div className="flex flex-col gap-3">
          {schritt.art !== 'wartezeit' && (
            <Zeitfelder
              name="Bearbeitung"
              wert={schritt.dauer}
              bearbeitbar
              setze={(dauer) => setze({ dauer })}
              stelle={schritt.id}
            />
          )}
          <Zeitfelder
            name="Wartezeit der Person"
            wert={schritt.wartezeit}
            bearbeitbar
            setze={(wartezeit) => setze({ wartezeit })}
            stelle={schritt.id}
          />
        </div>
      ) : (
        <div className="grid grid-cols-2 gap-2">
          <Angabe name="Bearbeitung">{lies(schritt.dauer)}</Angabe>
          <Angabe name="Wartezeit">{lies(schritt.wartezeit)}</Angabe>
        </div>
      )}
    </Abschnitt>
  );
}
