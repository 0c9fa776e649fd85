'use client';

import { Copy, Trash2 } from 'lucide-react';
import { RoterFaden } from '@/components/plan/faden/roter-faden';
import { Langtext } from '@/components/plan/langtext';
import { PanneKnopf } from '@/components/plan/personenbezug/panne-knopf';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt, Nichts } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { pruefeKette } from '@/lib/plan/dienstleistungskette/pruefungen';
import { KETTEN_ARTEN, VARIANTEN } from '@/lib/plan/dienstleistungskette/schema';
import { kettenListe } from '@/lib/plan/dienstleistungskette/views/bestand';
import { kennzahlen } from '@/lib/plan/dienstleistungskette/views/kennzahlen';
import { ketteTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { alsSpanne } from '@/lib/plan/dienstleistungskette/views/zeiten';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenOrt } from '../adresse';
import { useKettenBefehle } from '../befehle';
import { useZuruecknehmen } from '../bild/use-zuruecknehmen';
import { Angabe, Kurztext } from './felder';
import { KettePlatz } from './kette-platz';
import { Pruefergebnisse } from './pruefergebnisse';
import { Titel } from './titel';
import { Verweise } from './verweise';

export function KettePanel({ id, ort }: { id: Id; ort: KettenOrt }) {
  const kette = usePlan((plan) => plan.ketten.get(id));
  const ketten = usePlan(kettenListe);
  const namen = usePlan((plan) => ketten.map((k) => `${k.id}\n${ketteTitel(plan, k.id)}`).join('\u0000'));
  const befehle = useKettenBefehle();
  const zuruecknehmen = useZuruecknehmen();
  if (!kette) return null;
  const { erlaubt } = befehle;
  const setze = (felder: Parameters<typeof befehle.aendereKette>[0]['felder']) =>
    befehle.aendereKette({ id, felder });
  const titel = new Map(
    namen
      .split('\u0000')
      .map((zeile): [string, string] => [zeile.split('\n')[0] ?? '', zeile.split('\n')[1] ?? '']),
  );
  return (
    <>
      <p className="pr-9 text-sm text-muted">
        {KETTEN_ARTEN[kette.art]} · {VARIANTEN[kette.variante]}
      </p>
      <Titel
        label="Titel der Kette"
        wert={kette.titel}
        leer="Kette ohne Titel"
        bearbeitbar={erlaubt}
        setze={(neu) => setze({ titel: neu })}
        stelle={id}
      />
      <Abschnitt titel="Für wen">
        <div className="flex flex-col gap-2.5">
          <Kurztext
            label="Typische Konstellation"
            wert={kette.konstellation}
            bearbeitbar={erlaubt}
            setze={(konstellation) => setze({ konstellation })}
            stelle={id}
          />
          {erlaubt && (
            <>
              <SegmentedControl
                label="Variante"
                value={kette.variante}
                options={[
                  { value: 'ist', label: VARIANTEN.ist },
                  { value: 'soll', label: VARIANTEN.soll },
                ]}
                onChange={(variante: 'ist' | 'soll') => setze({ variante })}
              />
              {kette.variante === 'soll' && (
                <Select
                  label="Antwortet auf das Ist"
                  value={kette.istId ?? ''}
                  empty="keines"
                  options={ketten
                    .filter((k) => k.variante === 'ist' && k.id !== id)
                    .map((k) => ({ value: k.id, label: titel.get(k.id) ?? '' }))}
                  onChange={(istId) => setze({ istId: istId || null })}
                />
              )}
              <SegmentedControl
                label="Umfang"
                value={kette.art}
                options={[
                  { value: 'detail', label: KETTEN_ARTEN.detail },
                  { value: 'prozesslandkarte', label: KETTEN_ARTEN.prozesslandkarte },
                ]}
                onChange={(art: 'detail' | 'prozesslandkarte') => setze({ art })}
              />
            </>
          )}
        </div>
      </Abschnitt>
      {erlaubt && <KettePlatz kette={kette} befehle={befehle} />}
      <JeOrganisation kettenId={id} />
      <Hinweisliste kettenId={id} waehle={ort.waehle} />
      <Pruefergebnisse kettenId={id} waehle={ort.waehle} />
      {(erlaubt || kette.notiz) && (
        <Abschnitt titel="Notiz">
          <Langtext sammlung="ketten" id={id} feld="notiz" label="Notiz" labelHidden zeilen={2} />
        </Abschnitt>
      )}
      <Verweise sammlung="ketten" id={id} />
      <RoterFaden id={id} />
      {erlaubt && (
        <div className="flex flex-wrap gap-2 border-t border-line pt-3">
          <Button
            variant="quiet"
            icon={<Copy size={15} aria-hidden />}
            onClick={() => {
              const kopie = befehle.verdoppleKette({ id });
              if (kopie.ok) ort.oeffne(kopie.wert, kopie.wert);
            }}
          >
            Kette duplizieren
          </Button>
          <Button
            variant="quiet"
            icon={<Trash2 size={15} aria-hidden />}
            onClick={() => {
              if (!befehle.loescheKette({ id }).ok) return;
              ort.oeffne(null);
              zuruecknehmen('Die Kette liegt im Papierkorb.');
            }}
          >
            Kette in den Papierkorb
          </Button>
          <PanneKnopf id={id} />
        </div>
      )}
    </>
  );
}

function JeOrganisation({ kettenId }: { kettenId: Id }) {
  const zahlen = usePlan((plan) => kennzahlen(plan, kettenId));
  if (!zahlen || zahlen.jeOrganisation.length === 0) return null;
  return (
    <Abschnitt titel="Je Organisation">
      <ul>
        {zahlen.jeOrganisation.map((o) => (
          <li key={o.id} className="border-b border-line py-1.5 last:border-0">
            <span className="block wrap-break-word">{o.name}</span>
            <span className="text-sm text-muted">
              {o.schritte === 1 ? '1 Schritt' : `${o.schritte} Schritte`}
              {o.uebergabenHinein > 0 && ` · nimmt ${o.uebergabenHinein} entgegen`}
              {o.uebergabenHinaus > 0 && ` · übergibt ${o.uebergabenHinaus}`}
              {o.wartezeit.max > 0 && ` · Warten ${alsSpanne(o.wartezeit)}`}
            </span>
          </li>
        ))}
      </ul>
      {zahlen.schleifen.length > 0 && (
        <div className="mt-2 flex flex-col gap-1">
          {zahlen.schleifen.map(({ name }) => (
            <Angabe key={name} name="Schleife">
              {name}
            </Angabe>
          ))}
        </div>
      )}
    </Abschnitt>
  );
}

function Hinweisliste({ kettenId, waehle }: { kettenId: Id; waehle: (id: Id) => void }) {
  const hinweise = usePlan((plan) => pruefeKette(plan, kettenId));
  return (
    <Abschnitt titel={hinweise.length === 1 ? '1 Hinweis' : `${hinweise.length} Hinweise`}>
      {hinweise.length === 0 && <Nichts>Die Prüfungen finden nichts.</Nichts>}
      <ul>
        {hinweise.map(({ id, text, ort }) => (
          <li key={id} className="py-0.5 text-sm">
            {ort.id === kettenId ? (
              text
            ) : (
              <button type="button" className="textlink text-left" onClick={() => waehle(ort.id)}>
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}
