import { ArrowLeftRight, LockKeyhole, Trash2 } from 'lucide-react';
import { Langtext } from '@/components/plan/langtext';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { usePlan } from '@/components/plan/use-plan';
import { ImDokument } from '@/components/plan/weiteres-dokument';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { akteurKurz, akteurName } from '@/lib/plan/akteure/views';
import {
  deleteKonflikt,
  openKonflikt,
  settleKonflikt,
} from '@/lib/plan/beteiligtenanalyse/commands/konflikte';
import { konflikteJePaar } from '@/lib/plan/beteiligtenanalyse/views';
import { STUFEN, type Stufe } from '@/lib/plan/beziehungen/schema';
import {
  beziehungZwischen,
  doppelteBeziehungen,
  paarSchluessel,
  schluesselVon,
} from '@/lib/plan/beziehungen/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { beziehungText } from './karte/elemente';
import { useAnalyse } from './use-analyse';
import { useBeziehungTaten } from './use-beziehung-taten';

const STUFEN_WAHL = Object.entries(STUFEN).map(([value, label], i) => ({
  value,
  label: `${i + 1} ${label}`,
}));
const alsStufe = (wort: string): Stufe | null =>
  (Object.keys(STUFEN) as Stufe[]).find((stufe) => stufe === wort) ?? null;

/** One line high until somebody writes more. */
const NOTIZ = 'flex min-w-0 grow basis-64 flex-col gap-2 max-md:basis-full';

/** Everything two Akteure have with each other, to be read and changed; what is not there yet begins here. */
export function BeziehungFelder({ a, b }: { a: Id; b: Id }) {
  const plan = usePlan((p) => p);
  const { setze, drehe, loesche, erlaubt } = useBeziehungTaten();
  const beziehung = beziehungZwischen(plan, a, b);
  const paar = { vonAkteurId: a, zuAkteurId: b };
  const { vonAkteurId = a, zuAkteurId = b } = beziehung?.paar ?? {};
  const einseitig = beziehung?.richtung === 'einseitig';
  const titel = `${akteurName(plan, a)} – ${akteurName(plan, b)}`;
  return (
    <fieldset className="flex min-w-0 flex-wrap items-end gap-x-4 gap-y-2">
      <legend className="pb-1 text-sm font-semibold hyphens-auto wrap-anywhere">{titel}</legend>
      <Select
        label="heute"
        value={beziehung?.heute ?? ''}
        onChange={(wort) => setze({ ...paar, felder: { heute: alsStufe(wort) } })}
        options={STUFEN_WAHL}
        empty="nichts"
        disabled={!erlaubt}
        className="w-52 max-md:w-[calc(50%-0.5rem)]"
      />
      <Select
        label="gewünscht"
        value={beziehung?.gewuenscht ?? ''}
        onChange={(wort) => setze({ ...paar, felder: { gewuenscht: alsStufe(wort) } })}
        options={STUFEN_WAHL}
        empty="offen"
        disabled={!erlaubt}
        className="w-52 max-md:w-[calc(50%-0.5rem)]"
      />
      <Select
        label="Richtung"
        value={einseitig ? 'einseitig' : 'gegenseitig'}
        onChange={(wort) =>
          setze({ ...paar, felder: { richtung: wort === 'einseitig' ? 'einseitig' : 'gegenseitig' } })
        }
        options={[
          { value: 'gegenseitig', label: 'gegenseitig' },
          {
            value: 'einseitig',
            label: `${akteurKurz(plan, vonAkteurId)} → ${akteurKurz(plan, zuAkteurId)}`,
          },
        ]}
        disabled={!erlaubt}
        className="w-52 max-md:w-[calc(50%-0.5rem)]"
      />
      <Checkbox
        label="schriftlich vereinbart"
        checked={beziehung?.vereinbart ?? false}
        onChange={(vereinbart) => setze({ ...paar, felder: { vereinbart } })}
        disabled={!erlaubt}
      />
      {beziehung && (
        <div className={NOTIZ}>
          <Langtext
            key={beziehung.id}
            sammlung="beziehungen"
            id={beziehung.id}
            feld="notiz"
            label="Notiz zur Beziehung"
            zeilen={1}
          />
        </div>
      )}
      {doppelteBeziehungen(plan)
        .filter((eine) => schluesselVon(eine.paar) === paarSchluessel(a, b))
        .map((eine) => (
          <p key={eine.id} className="flex basis-full flex-wrap items-center gap-2 text-sm">
            Zweimal eingetragen, auch als „{beziehungText(eine)}“.
            {erlaubt && (
              <Button size="sm" onClick={() => loesche({ sammlung: 'beziehungen', id: eine.id })}>
                Diesen Eintrag verwerfen
              </Button>
            )}
          </p>
        ))}
      <KonfliktFelder a={a} b={b} />
      {beziehung && erlaubt && (
        <span className="flex gap-2">
          {einseitig && (
            <Button
              icon={<ArrowLeftRight size="1em" aria-hidden />}
              onClick={() => drehe({ id: beziehung.id })}
            >
              Umkehren
            </Button>
          )}
          <Button
            variant="danger"
            icon={<Trash2 size="1em" aria-hidden />}
            onClick={() => loesche({ sammlung: 'beziehungen', id: beziehung.id })}
          >
            Beziehung löschen
          </Button>
        </span>
      )}
    </fieldset>
  );
}

/**
 * Conflicts are judgements: they stand in the analysis, and nothing of them is here for whoever may not read it, nor
 * in the room.
 */
function KonfliktFelder({ a, b }: { a: Id; b: Id }) {
  const { analyse, bearbeitbar, tu } = useAnalyse();
  const { saal } = useSaalmodus();
  if (!analyse || saal) return null;
  const konflikt = konflikteJePaar(analyse).get(paarSchluessel(a, b));
  const paar = { vonAkteurId: a, zuAkteurId: b };
  const heute = new Date().toISOString().slice(0, 10);
  const stand = konflikt ? (konflikt.offen ? 'Konflikt offen' : 'Konflikt gelöst') : 'kein Konflikt';
  return (
    <>
      {konflikt && (
        <div className={NOTIZ}>
          {konflikt.eintraege.map(({ id }, i) => (
            <ImDokument key={id}>
              <Langtext
                sammlung="konflikte"
                id={id}
                feld="notiz"
                label={i === 0 ? 'Worum es im Konflikt geht (vertraulich)' : `Eintrag ${i + 1} zum Konflikt`}
                zeilen={1}
              />
            </ImDokument>
          ))}
        </div>
      )}
      <span className="flex flex-wrap items-center gap-2">
        <span className="flex items-center gap-1.5 text-sm">
          <LockKeyhole size="0.9em" aria-label="vertraulich" className="text-warn" />
          {stand}
        </span>
        {bearbeitbar && !konflikt?.offen && (
          <Button onClick={() => tu(openKonflikt, paar)}>Konflikt eintragen</Button>
        )}
        {bearbeitbar && konflikt?.offen && (
          <Button onClick={() => tu(settleKonflikt, { ...paar, am: heute })}>Gelöst</Button>
        )}
        {bearbeitbar && konflikt && (
          <Button variant="quiet" onClick={() => tu(deleteKonflikt, paar)}>
            Konflikt entfernen
          </Button>
        )}
      </span>
    </>
  );
}
