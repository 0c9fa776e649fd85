import { LockKeyhole } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { Langtext } from '@/components/plan/langtext';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { ImDokument } from '@/components/plan/weiteres-dokument';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { akteurName } from '@/lib/plan/akteure/views';
import { setZellen } from '@/lib/plan/beteiligtenanalyse/commands/einschaetzung';
import { offeneKonflikte } from '@/lib/plan/beteiligtenanalyse/views';
import { pruefeBeteiligte, pruefeKonflikte } from '@/lib/plan/beziehungen/pruefungen';
import { beziehungenVon } from '@/lib/plan/beziehungen/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { BeziehungDialog } from './karte/beziehung-dialog';
import { beziehungText } from './karte/elemente';
import { alsZellwert, analyseSpalten } from './tabelle/analyse-spalten';
import type { GitterSpalte } from './tabelle/spalte';
import { versteheWert, zeigeWert } from './tabelle/zellwert';
import { useAnalyse } from './use-analyse';
import { type Vertretung, vertretungsWorte } from './vertretung';

/** The judgements on one Akteur; nothing is drawn for whoever may not read them, nor in the room. */
export function PanelUrteile({ id, leser }: { id: Id; leser: readonly string[] }) {
  const { analyse, bearbeitbar, tu } = useAnalyse();
  const { saal } = useSaalmodus();
  const urteil = analyse?.einschaetzungen.get(id);
  if (!analyse || !urteil || saal) return null;
  const zeile = { urteil } as Parameters<ReturnType<typeof analyseSpalten>[number]['lies']>[0];
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="flex items-center gap-1.5 text-sm font-semibold text-muted">
        <LockKeyhole size="0.95em" aria-hidden className="text-warn" /> Einschätzung
      </h3>
      <p className="-mt-2 text-sm text-muted">Vertraulich, sichtbar für {leser.join(', ')}.</p>
      {analyseSpalten(analyse).map((spalte) => {
        const wert = spalte.lies(zeile);
        if (spalte.ort)
          return (
            <ImDokument key={spalte.id}>
              <Langtext
                key={`${id} ${spalte.id}`}
                sammlung={spalte.ort.sammlung}
                id={id}
                feld={spalte.ort.feld}
                label={spalte.titel}
                zeilen={2}
              />
            </ImDokument>
          );
        if (spalte.typ === 'wahl')
          return (
            <Select
              key={spalte.id}
              label={spalte.titel}
              value={wert}
              disabled={!bearbeitbar}
              onChange={(neu) =>
                tu(setZellen, {
                  zellen: [{ akteurId: id, spalteId: spalte.id, wert: alsZellwert(spalte, neu) }],
                })
              }
              options={spalte.wahl}
              empty="–"
            />
          );
        return (
          <KurzerWert
            key={`${id} ${spalte.id}`}
            spalte={spalte}
            wert={wert}
            bearbeitbar={bearbeitbar}
            setze={(neu) =>
              tu(setZellen, {
                zellen: [{ akteurId: id, spalteId: spalte.id, wert: alsZellwert(spalte, neu) }],
              })
            }
          />
        );
      })}
    </section>
  );
}

/** A number or a day: taken over with Enter or on leaving, kept with its refusal while it cannot be understood. */
function KurzerWert({
  spalte,
  wert,
  bearbeitbar,
  setze,
}: {
  spalte: GitterSpalte;
  wert: string;
  bearbeitbar: boolean;
  setze: (wert: string) => void;
}) {
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const [fehler, setFehler] = useState<string | null>(null);
  const gib = () => {
    if (entwurf === null) return;
    const verstanden = versteheWert(spalte, entwurf);
    setFehler(verstanden.ok ? null : verstanden.grund);
    if (!verstanden.ok) return;
    if (verstanden.wert !== wert) setze(verstanden.wert);
    setEntwurf(null);
  };
  return (
    <TextField
      label={spalte.titel}
      value={entwurf ?? zeigeWert(spalte, wert)}
      readOnly={!bearbeitbar}
      maxLength={100}
      {...(fehler !== null && { error: fehler })}
      onChange={setEntwurf}
      onBlur={gib}
      onKeyDown={(e) => {
        if (e.key === 'Enter') gib();
        if (e.key === 'Escape' && entwurf !== null) {
          e.stopPropagation();
          setEntwurf(null);
          setFehler(null);
        }
      }}
    />
  );
}

/** What the checks say about this Akteur; conflicts only for whoever may read them, and not in the room. */
export function PanelHinweise({ id }: { id: Id }) {
  const plan = usePlan((p) => p);
  const { analyse } = useAnalyse();
  const { saal } = useSaalmodus();
  const alle = [
    ...pruefeBeteiligte(plan),
    ...(analyse && !saal ? pruefeKonflikte(plan, offeneKonflikte(analyse)) : []),
  ].filter(({ ort }) => ort.id === id);
  if (alle.length === 0) return null;
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className="text-sm font-semibold text-muted">Hinweise</h3>
      <ul className="flex flex-col gap-2">
        {alle.map((hinweis) => (
          <li key={hinweis.id}>
            {hinweis.text}
            <span className="block text-sm text-muted">{hinweis.vorschlag}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who of the members speaks for the Akteur; set under Einstellungen. In the room no names of persons. */
export function PanelVertretung({ id, vertretungen }: { id: Id; vertretungen: readonly Vertretung[] }) {
  const { netzwerk } = useSession();
  const { saal } = useSaalmodus();
  const hier = vertretungen.filter(({ akteurId }) => akteurId === id);
  if (saal) return null;
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className="text-sm font-semibold text-muted">Vertreten durch</h3>
      {hier.length === 0 && (
        <p className="text-muted">
          Noch kein Mitglied spricht für diesen Akteur.{' '}
          <Link className="textlink" href={`${bereichPfad(netzwerk.id, 'einstellungen')}#mitglieder`}>
            Mitglieder
          </Link>
        </p>
      )}
      <ul>
        {hier.map((eine) => (
          <li key={eine.name}>
            {eine.name} <span className="text-sm text-muted">{vertretungsWorte(eine)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the Akteur has with others; each opens to be changed. */
export function PanelBeziehungen({ id, bearbeitbar }: { id: Id; bearbeitbar: boolean }) {
  const plan = usePlan((p) => p);
  const [paar, setzePaar] = useState<readonly [Id, Id] | null>(null);
  const liste = beziehungenVon(plan, id);
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className="text-sm font-semibold text-muted">Beziehungen</h3>
      {liste.length === 0 && <p className="text-muted">Noch keine eingetragen.</p>}
      <ul>
        {liste.map((beziehung) => {
          const { vonAkteurId, zuAkteurId } = beziehung.paar;
          const andere = vonAkteurId === id ? zuAkteurId : vonAkteurId;
          return (
            <li key={beziehung.id} className="py-1">
              <button type="button" className="textlink text-left" onClick={() => setzePaar([id, andere])}>
                {akteurName(plan, andere)}
              </button>
              <span className="block text-sm text-muted">{beziehungText(beziehung)}</span>
            </li>
          );
        })}
      </ul>
      {bearbeitbar && (
        <div>
          <Button onClick={() => setzePaar([id, ''])}>Beziehung eintragen …</Button>
        </div>
      )}
      {paar && <BeziehungDialog key={paar.join(' ')} paar={paar} onZu={() => setzePaar(null)} />}
    </section>
  );
}
