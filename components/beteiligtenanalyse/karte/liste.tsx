import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Select } from '@/components/ui/select';
import { type Akteur, KREISE } from '@/lib/plan/akteure/schema';
import { akteurListe, akteurName } from '@/lib/plan/akteure/views';
import type { Beziehung } from '@/lib/plan/beziehungen/schema';
import { paarSchluessel } from '@/lib/plan/beziehungen/views';
import { KREIS_NAMEN } from '@/lib/plan/beziehungen/views/anordnung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { optionen } from '../tabelle/spalten';
import { betonte, beziehungText, gezeigteBeziehungen, type Kartenfilter } from './elemente';

export interface KartenlisteProps {
  plan: Plan;
  konflikte: ReadonlySet<string>;
  filter: Kartenfilter;
  auswahl: Id | null;
  erlaubt: boolean;
  waehle: (id: Id) => void;
  /** Opens what two have with each other; '' is still to be chosen. */
  waehlePaar: (a: Id, b: Id) => void;
  setzeKreis: (id: Id, kreis: Akteur['kreis']) => void;
}

/** The map as a list: circle by circle, each Akteur with what it has with others. Does all the picture does. */
export function Kartenliste(props: KartenlisteProps) {
  const { plan, filter, konflikte } = props;
  const { je, betont } = useMemo(() => {
    const sichtbar = gezeigteBeziehungen(plan, filter);
    return { je: nachAkteur(sichtbar, konflikte), betont: betonte(plan, filter, sichtbar) };
  }, [plan, filter, konflikte]);
  const zeilen = akteurListe(plan).filter(({ akteur }) => betont.has(akteur.id));
  return (
    <div className="min-h-0 grow overflow-auto border-t border-line bg-panel px-5 pb-8 max-md:px-3">
      {zeilen.length === 0 && <p className="py-6 text-muted">Kein Akteur passt zu diesem Filter.</p>}
      {KREIS_NAMEN.map((kreis) => {
        const eigene = zeilen.filter(({ akteur }) => akteur.kreis === kreis);
        return (
          eigene.length > 0 && (
            <section key={kreis}>
              <h2 className="sticky top-0 z-1 border-b border-line-strong bg-panel pt-4 pb-1.5 font-semibold">
                {KREISE[kreis]} <span className="font-normal text-muted">{eigene.length}</span>
              </h2>
              <ul className="divide-y divide-line">
                {eigene.map(({ akteur }) => (
                  <Eintrag key={akteur.id} {...props} akteur={akteur} partner={je.get(akteur.id) ?? []} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

interface Partner {
  id: Id;
  /** Null: the two have only a conflict. */
  beziehung: Beziehung | null;
}

function nachAkteur(
  sichtbar: readonly Beziehung[],
  konflikte: ReadonlySet<string>,
): ReadonlyMap<Id, Partner[]> {
  const je = new Map<Id, Partner[]>();
  const merkePaar = (a: Id, b: Id, beziehung: Beziehung | null) => {
    je.set(a, [...(je.get(a) ?? []), { id: b, beziehung }]);
    je.set(b, [...(je.get(b) ?? []), { id: a, beziehung }]);
  };
  const paare = new Set<string>();
  for (const beziehung of sichtbar) {
    const { vonAkteurId, zuAkteurId } = beziehung.paar;
    paare.add(paarSchluessel(vonAkteurId, zuAkteurId));
    merkePaar(vonAkteurId, zuAkteurId, beziehung);
  }
  for (const schluessel of konflikte) {
    const [a = '', b = ''] = schluessel.split(' ');
    if (!paare.has(schluessel)) merkePaar(a, b, null);
  }
  return je;
}

function Eintrag({
  akteur: { id, kreis },
  partner,
  plan,
  konflikte,
  auswahl,
  erlaubt,
  waehle,
  waehlePaar,
  setzeKreis,
}: KartenlisteProps & { akteur: Akteur; partner: readonly Partner[] }) {
  const name = akteurName(plan, id);
  return (
    <li
      className={cx(
        'grid gap-x-6 gap-y-2 py-3 md:grid-cols-[16rem_minmax(0,1fr)_auto] md:items-start',
        id === auswahl && 'bg-accent-weak/60',
      )}
      aria-current={id === auswahl || undefined}
    >
      <button
        type="button"
        className="textlink min-h-6 text-left font-medium hyphens-auto wrap-anywhere max-md:min-h-11"
        onClick={() => waehle(id)}
      >
        {name}
      </button>
      {partner.length === 0 ? (
        <p className="text-muted">keine Beziehung</p>
      ) : (
        <ul className="grid gap-x-6 xl:grid-cols-2">
          {partner.map(({ id: anderer, beziehung }) => {
            const konflikt = konflikte.has(paarSchluessel(id, anderer));
            return (
              <li key={anderer} className="min-w-0 py-0.5">
                <button
                  type="button"
                  className="textlink min-h-6 text-left wrap-anywhere max-md:min-h-11"
                  onClick={() => waehlePaar(id, anderer)}
                >
                  {akteurName(plan, anderer)}
                </button>
                <span className="block text-sm text-muted">
                  {beziehung ? beziehungText(beziehung) : 'heute nichts'}
                  {konflikt && <strong className="font-semibold text-danger"> · ⚠ offener Konflikt</strong>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {erlaubt && (
        <div className="flex flex-wrap items-center gap-2">
          <Select
            label={`Kreis von ${name}`}
            labelHidden
            value={kreis}
            onChange={(wort) => {
              const neu = KREIS_NAMEN.find((einer) => einer === wort);
              if (neu) setzeKreis(id, neu);
            }}
            options={optionen(KREISE)}
            className="w-46"
          />
          <Button aria-label={`Beziehung von ${name} eintragen`} onClick={() => waehlePaar(id, '')}>
            Beziehung …
          </Button>
        </div>
      )}
    </li>
  );
}
