'use client';

import { Plus, Trash2 } from 'lucide-react';
import { PanneKnopf } from '@/components/plan/personenbezug/panne-knopf';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt } from '@/components/ui/abschnitt';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import {
  VERBINDUNG_ARTEN,
  type Verbindung,
  type VerbindungArt,
} from '@/lib/plan/dienstleistungskette/schema';
import { type BildSchritt, ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenOrt } from '../adresse';
import { useKettenBefehle } from '../befehle';
import { Akteurwahl, Angabe, Kurztext } from './felder';
import { Hinweise } from './hinweise';
import { KanteEnden } from './kante-enden';
import { Weg } from './weg';

const ARTEN = Object.entries(VERBINDUNG_ARTEN).map(([value, label]) => ({ value, label }));
const istArt = (wert: string): wert is VerbindungArt => Object.hasOwn(VERBINDUNG_ARTEN, wert);
type Felder = Partial<Omit<Verbindung, 'id' | 'kettenId' | 'enden' | 'geloescht'>>;

/** An edge; where it changes lane, the Schnittstelle with what both sides owe. */
export function KantePanel({ id: adresse, ort }: { id: Id; ort: KettenOrt }) {
  const gewaehlt = usePlan((plan) => plan.verbindungen.get(adresse));
  const bild = usePlan((plan) => (gewaehlt ? ketteBild(plan, gewaehlt.kettenId) : null));
  const befehle = useKettenBefehle();
  const { erlaubt } = befehle;
  if (!gewaehlt || !bild) return null;
  // Somebody drew the same edge in the same second: then one stands for both.
  const { enden } = gewaehlt;
  const kante =
    bild.verbindungen.find((kandidat) => kandidat.verbindung.id === adresse) ??
    bild.verbindungen.find(
      ({ von, nach }) => von.schritt.id === enden.vonId && nach.schritt.id === enden.nachId,
    );
  const verbindung = kante?.verbindung ?? gewaehlt;
  const { id } = verbindung;
  const setze = (felder: Felder) => befehle.aendereKante({ id, felder });
  const loesche = () => befehle.loescheKanten({ ids: [id] }).ok && ort.waehle(null);
  if (!kante)
    return (
      <>
        <p className="pr-9 text-muted">Diese Verbindung führt zu einem Schritt, den es nicht mehr gibt.</p>
        <Weg id={gewaehlt.id} />
        {erlaubt && (
          <Button className="mt-3" icon={<Trash2 size={15} aria-hidden />} onClick={loesche}>
            Verbindung löschen
          </Button>
        )}
      </>
    );
  const schnittstelle = kante.wechselt;
  return (
    <>
      <p className="pr-9 text-sm text-muted">{schnittstelle ? 'Schnittstelle' : 'Verbindung'}</p>
      <h2 className="my-1 flex flex-col gap-0.5 text-lg leading-snug font-semibold">
        <Ende s={kante.von} wort="Von" waehle={ort.waehle} />
        <Ende s={kante.nach} wort="nach" waehle={ort.waehle} />
      </h2>
      {kante.uebergabe && (
        <p className="my-2">
          <Badge tone={verbindung.geregelt ? 'ok' : 'danger'}>
            {verbindung.geregelt ? '● geregelt' : '○ nicht geregelt'}
          </Badge>
        </p>
      )}
      <Hinweise kettenId={verbindung.kettenId} id={id} />
      <Abschnitt titel="Verbindung">
        <div className="flex flex-col gap-2.5">
          {erlaubt ? (
            <Select
              label="Art"
              value={verbindung.art}
              options={ARTEN}
              onChange={(art) => istArt(art) && setze({ art })}
            />
          ) : (
            <Angabe name="Art">{VERBINDUNG_ARTEN[verbindung.art]}</Angabe>
          )}
          <Kurztext
            label="Beschriftung"
            wert={verbindung.beschriftung}
            bearbeitbar={erlaubt}
            setze={(beschriftung) => setze({ beschriftung })}
            stelle={id}
          />
          <Kurztext
            label="Bedingung"
            wert={verbindung.bedingung}
            bearbeitbar={erlaubt}
            setze={(bedingung) => setze({ bedingung })}
            stelle={id}
          />
          {verbindung.art === 'verzahnt' && (
            <Kurztext
              label="Benötigtes Ergebnis"
              wert={verbindung.ergebnis}
              hinweis="Was muss vorliegen, damit der nächste Schritt beginnen kann?"
              bearbeitbar={erlaubt}
              setze={(ergebnis) => setze({ ergebnis })}
              stelle={id}
            />
          )}
          {schnittstelle && erlaubt && (
            <Checkbox
              label="Hier wird etwas übergeben"
              checked={kante.uebergabe}
              onChange={(an) => setze({ uebergabe: an })}
            />
          )}
          {erlaubt && (
            <details>
              <summary className="min-h-6 cursor-pointer text-sm max-md:min-h-11">Umhängen</summary>
              <div className="mt-1.5 flex flex-col gap-2.5">
                <KanteEnden
                  verbindung={verbindung}
                  bild={bild}
                  haengeUm={(vonId, nachId) => befehle.haengeUm({ id, vonId, nachId })}
                />
              </div>
            </details>
          )}
        </div>
      </Abschnitt>
      {schnittstelle && <Schnittstelle verbindung={verbindung} bearbeitbar={erlaubt} setze={setze} />}
      {erlaubt && (
        <div className="flex flex-wrap gap-2 border-t border-line pt-3">
          <Button
            icon={<Plus size={15} aria-hidden />}
            onClick={() => {
              const ergebnis = befehle.fuegeEin({ verbindungId: id });
              if (ergebnis.ok) ort.waehle(ergebnis.wert);
            }}
          >
            Schritt einfügen
          </Button>
          <Button variant="quiet" icon={<Trash2 size={15} aria-hidden />} onClick={loesche}>
            Löschen
          </Button>
          <PanneKnopf id={id} />
        </div>
      )}
    </>
  );
}

function Ende({ s, wort, waehle }: { s: BildSchritt; wort: string; waehle: (id: Id) => void }) {
  return (
    <span>
      <span className="text-sm font-normal text-muted">{wort} </span>
      <button
        type="button"
        className="textlink text-left wrap-break-word"
        onClick={() => waehle(s.schritt.id)}
      >
        {schrittTitel(s.schritt)}
      </button>
    </span>
  );
}

function Schnittstelle({
  verbindung: v,
  bearbeitbar,
  setze,
}: {
  verbindung: Verbindung;
  bearbeitbar: boolean;
  setze: (felder: Felder) => void;
}) {
  const text = (label: string, feld: TextFeld, hinweis?: string) => (
    <Kurztext
      key={feld}
      label={label}
      wert={v[feld]}
      hinweis={hinweis}
      bearbeitbar={bearbeitbar}
      setze={(wert) => setze({ [feld]: wert })}
      stelle={v.id}
    />
  );
  return (
    <Abschnitt titel="Vereinbarung an der Schnittstelle">
      <div className="flex flex-col gap-2.5">
        {bearbeitbar ? (
          <Checkbox
            label="Die Übergabe ist verbindlich geregelt"
            checked={v.geregelt}
            onChange={(geregelt) => setze({ geregelt })}
          />
        ) : null}
        {text('Der Geber schuldet', 'geberSchuldet', 'Was wird ordentlich übergeben?')}
        {text('Der Nehmer baut auf', 'nehmerBautAuf', 'Was wird nicht noch einmal gemacht?')}
        {text('Weg', 'weg', 'E-Mail, Formular, Gespräch, Fachverfahren')}
        {text('Übergebene Information', 'information')}
        {text('Datenschutzgrundlage', 'datenschutz')}
        {text('Frist', 'frist')}
        <Akteurwahl
          label="Verantwortlich beim Geber"
          wert={v.verantwortlichGeberId}
          leer="niemand benannt"
          bearbeitbar={bearbeitbar}
          setze={(verantwortlichGeberId) => setze({ verantwortlichGeberId })}
        />
        <Akteurwahl
          label="Verantwortlich beim Nehmer"
          wert={v.verantwortlichNehmerId}
          leer="niemand benannt"
          bearbeitbar={bearbeitbar}
          setze={(verantwortlichNehmerId) => setze({ verantwortlichNehmerId })}
        />
        {text('Vereinbart durch', 'beschluss', 'Beschluss oder Vereinbarung mit Datum')}
        {text('Problem heute', 'problem')}
      </div>
    </Abschnitt>
  );
}

type TextFeld =
  | 'geberSchuldet'
  | 'nehmerBautAuf'
  | 'weg'
  | 'information'
  | 'datenschutz'
  | 'frist'
  | 'beschluss'
  | 'problem';
