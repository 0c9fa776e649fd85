'use client';

import { RoterFaden } from '@/components/plan/faden/roter-faden';
import { Langtext } from '@/components/plan/langtext';
import { PanneKnopf } from '@/components/plan/personenbezug/panne-knopf';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { GrowEingabe } from '@/components/ui/grow-eingabe';
import { Select } from '@/components/ui/select';
import { akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { THEMA_ARTEN, type ThemaArt } from '@/lib/plan/themen/schema';
import { themenStruktur } from '@/lib/plan/themen/views';
import { nummern } from '@/lib/plan/zielsystem/views';
import { useThemen } from '../kontext';
import { BewertungTeil } from './bewertung-teil';
import { BezugTeil } from './bezug-teil';
import { Daten } from './daten';
import { Herkunft } from './herkunft';
import { StapelTeil } from './stapel-teil';
import { Teil } from './teile';

const ARTEN = Object.entries(THEMA_ARTEN).map(([value, label]) => ({ value, label }));

/** Everything about one theme: wording, kind, origin, stack, who it concerns, data, goals, ratings, thread. */
export function ThemaPanel({ id }: { id: Id }) {
  const plan = usePlan((p) => p);
  const { bearbeitbar, taten, oeffne } = useThemen();
  const eintrag = themenStruktur(plan).nachId.get(id);
  if (!eintrag) return null;
  const { thema, stapel, bezuege } = eintrag;
  const zahlen = nummern(plan);
  return (
    <div className="flex flex-col px-5 pt-4 pb-5">
      <header className="flex flex-col gap-3 pb-3">
        <p className="pr-10 text-sm text-muted">Thema</p>
        <GrowEingabe
          key={id}
          label="Titel"
          value={thema.titel}
          readOnly={!bearbeitbar}
          onCommit={(titel) => taten.aendere(id, { titel })}
        />
        <Select
          label="Art"
          value={thema.art}
          options={ARTEN}
          disabled={!bearbeitbar}
          onChange={(art) => taten.verschiebe({ id, art: art as ThemaArt })}
        />
        {bearbeitbar && (
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onClick={() => oeffne({ art: 'verschieben', id })}>
              Verschieben nach …
            </Button>
            <Button size="sm" onClick={() => oeffne({ art: 'zusammenfuehren', id })}>
              Zusammenführen mit …
            </Button>
          </div>
        )}
      </header>
      {stapel.length > 0 && <StapelTeil id={id} stapel={stapel} />}
      <Herkunft id={id} />
      <BezugTeil
        titel="Ziele, die antworten"
        id={id}
        bezug="zielIds"
        fenster="ziel"
        leer="Noch kein Ziel antwortet auf dieses Thema."
        eintraege={bezuege.zielIds
          .filter((z) => plan.ziele.get(z)?.geloescht === null)
          .map((z) => ({
            id: z,
            text: `${zahlen.get(z) ?? ''} ${plan.ziele.get(z)?.titel || 'ohne Wortlaut'}`.trim(),
          }))}
      />
      <BezugTeil
        titel="Betroffene Akteure"
        id={id}
        bezug="akteurIds"
        fenster="akteur"
        leer="Noch niemand genannt."
        eintraege={bezuege.akteurIds.map((a) => ({ id: a, text: akteurName(plan, a) }))}
      />
      <div className="pb-3">
        <Langtext
          key={`${id}-fehlt`}
          sammlung="themen"
          id={id}
          feld="fehlendeAkteure"
          label="Wer fehlt noch im Netzwerk?"
          zeilen={1}
        />
      </div>
      <Daten id={id} />
      <BewertungTeil id={id} />
      <Teil titel="Notiz">
        <Langtext key={id} sammlung="themen" id={id} feld="notiz" label="Notiz" labelHidden />
      </Teil>
      <RoterFaden id={id} />
      {bearbeitbar && (
        <Button variant="danger" className="self-start" onClick={() => taten.loesche('themen', id)}>
          In den Papierkorb
        </Button>
      )}
      <PanneKnopf id={id} />
    </div>
  );
}
