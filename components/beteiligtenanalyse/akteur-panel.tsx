import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { RoterFaden } from '@/components/plan/faden/roter-faden';
import { Langtext } from '@/components/plan/langtext';
import { PanneKnopf } from '@/components/plan/personenbezug/panne-knopf';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useRettung } from '@/components/plan/rettung';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Akteur } from '@/lib/plan/akteure/schema';
import { akteurListe, akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';
import { PanelBeziehungen, PanelHinweise, PanelUrteile, PanelVertretung } from './panel-teile';
import type { GitterSpalte } from './tabelle/spalte';
import { aenderung, type Feld, SPALTEN } from './tabelle/spalten';
import type { AkteurTaten } from './use-akteur-taten';
import type { Vertretung } from './vertretung';
import { verwendung } from './verwendung';

/** A field of the panel: text is taken over with Enter or on leaving, a choice at once. */
function PanelFeld({
  akteur,
  spalte,
  taten,
  bearbeitbar,
}: {
  akteur: Akteur;
  spalte: GitterSpalte;
  taten: AkteurTaten;
  bearbeitbar: boolean;
}) {
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const feld = spalte.id as Feld;
  const wert = akteur[feld] ?? '';
  const setze = (neu: string) => taten.aendere(akteur.id, aenderung(feld, neu));
  useRettung(
    entwurf === null || entwurf.trim() === wert
      ? null
      : { id: akteur.id, feld: spalte.titel, text: entwurf, uebernimm: () => setze(entwurf.trim()) },
  );
  if (spalte.typ === 'wahl')
    return (
      <Select
        label={spalte.titel}
        value={wert}
        onChange={setze}
        options={spalte.wahl}
        disabled={!bearbeitbar}
      />
    );
  const gib = () => {
    if (entwurf !== null && entwurf.trim() !== wert) setze(entwurf.trim());
    setEntwurf(null);
  };
  return (
    <TextField
      label={spalte.titel}
      value={entwurf ?? wert}
      maxLength={spalte.laenge}
      readOnly={!bearbeitbar}
      onChange={setEntwurf}
      onBlur={gib}
      onKeyDown={(e) => {
        if (e.key === 'Enter') gib();
        if (e.key === 'Escape' && entwurf !== null) {
          e.stopPropagation();
          setEntwurf(null);
        }
      }}
    />
  );
}

function Abschnitt({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className="text-sm font-semibold text-muted">{titel}</h3>
      {children}
    </section>
  );
}

function Aktivitaeten({ zeilen, rolle }: { zeilen: readonly GliederungsZeile[]; rolle: string }) {
  const { netzwerk } = useSession();
  const plan = usePlan((p) => p.aktivitaeten);
  if (zeilen.length === 0) return null;
  return (
    <div>
      <p className="text-sm text-muted">{rolle}</p>
      <ul className="flex flex-col">
        {zeilen.map(({ id, nummer }) => (
          <li key={id}>
            <Link
              className="textlink block py-1"
              href={`${bereichPfad(netzwerk.id, 'ziele')}?auswahl=${encodeURIComponent(id)}`}
            >
              {nummer} {plan.get(id)?.titel || 'ohne Wortlaut'}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Everything about one Akteur, and where it has a part. Judgements on partners do not stand here. */
export function AkteurPanel({
  id,
  taten,
  bearbeitbar,
  waehle,
  onVerschieben,
  leser,
  vertretungen,
}: {
  id: Id;
  taten: AkteurTaten;
  bearbeitbar: boolean;
  waehle: (id: Id) => void;
  onVerschieben: (id: Id) => void;
  /** Roles that can read the analysis. */
  leser: readonly string[];
  vertretungen: readonly Vertretung[];
}) {
  const plan = usePlan((p) => p);
  const akteur = plan.akteure.get(id);
  if (!akteur || akteur.geloescht) return null;
  const wo = verwendung(plan, id);
  const einheiten = akteurListe(plan).filter((zeile) => zeile.akteur.platz.parentId === id);
  const { parentId } = akteur.platz;
  return (
    <div className="flex flex-col gap-4 px-5 pt-4 pb-5">
      <header className="pr-10">
        <p className="text-sm text-muted">
          {parentId ? `Einheit von ${akteurName(plan, parentId)}` : 'Akteur'}
        </p>
        <h2 className="text-lg font-semibold hyphens-auto wrap-anywhere">{akteur.name || 'ohne Namen'}</h2>
      </header>
      <div className="grid grid-cols-2 gap-3">
        {SPALTEN.filter(({ typ }) => typ !== 'langtext').map((spalte) => (
          <div key={`${id}-${spalte.id}`} className={spalte.id === 'name' ? 'col-span-2' : 'min-w-0'}>
            <PanelFeld akteur={akteur} spalte={spalte} taten={taten} bearbeitbar={bearbeitbar} />
          </div>
        ))}
      </div>
      {bearbeitbar && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => onVerschieben(id)}>Verschieben nach …</Button>
          <Button variant="danger" onClick={() => taten.loesche(id)}>
            In den Papierkorb
          </Button>
          <PanneKnopf id={id} />
        </div>
      )}
      {einheiten.length > 0 && (
        <Abschnitt titel="Einheiten">
          <ul>
            {einheiten.map((zeile) => (
              <li key={zeile.akteur.id}>
                <button
                  type="button"
                  className="textlink py-1 text-left"
                  onClick={() => waehle(zeile.akteur.id)}
                >
                  {zeile.akteur.name || 'ohne Namen'}
                </button>
              </li>
            ))}
          </ul>
        </Abschnitt>
      )}
      <PanelHinweise id={id} />
      <PanelVertretung id={id} vertretungen={vertretungen} />
      <PanelUrteile id={id} leser={leser} />
      <PanelBeziehungen id={id} bearbeitbar={bearbeitbar} />
      <Abschnitt titel="Kommt vor in">
        {wo.federfuehrend.length + wo.beteiligt.length === 0 && (
          <p className="text-muted">Noch keiner Aktivität zugeordnet.</p>
        )}
        <Aktivitaeten zeilen={wo.federfuehrend} rolle="federführend" />
        <Aktivitaeten zeilen={wo.beteiligt} rolle="beteiligt" />
      </Abschnitt>
      <RoterFaden id={id} />
      <Abschnitt titel="Notiz">
        <Langtext key={id} sammlung="akteure" id={id} feld="notiz" label="Notiz" labelHidden />
      </Abschnitt>
    </div>
  );
}
