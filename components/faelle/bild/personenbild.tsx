'use client';

import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useAuswahl } from '@/components/plan/auswahl';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/plan/doc/grundlagen';
import {
  BINDUNG_ARTEN,
  BINDUNG_GUETEN,
  type Bindung,
  type FallPerson,
  PERSON_ARTEN,
} from '@/lib/plan/fall/schema';
import { PERSON_BREITE, personenbild } from '@/lib/plan/fall/views/bild';
import { useFallRaum } from '../fall-kontext';
import { useFallTaten } from '../use-fall-taten';
import { Bildseite } from './bildseite';
import type { Bildinhalt, Strich } from './modell';
import { PersonenListe } from './personen-liste';

/** Who is around the person, older generations above: by relation, never by name. */
export function Personenbild() {
  const bild = usePlan(personenbild);
  const taten = useFallTaten();
  const { fall } = useFallRaum();
  const [, waehle] = useAuswahl();
  const inhalt = useMemo(
    (): Bildinhalt => ({
      breite: PERSON_BREITE,
      kaesten: bild.punkte.map(({ eintrag, x, y }) => ({
        id: eintrag.id,
        x,
        y,
        titel: eintrag.bezeichnung,
        art: PERSON_ARTEN[eintrag.art],
        ton: tonVon(eintrag),
      })),
      linien: bild.linien.map((bindung) => ({
        id: bindung.id,
        vonId: bindung.zwischen.von,
        nachId: bindung.zwischen.nach,
        art: bindungText(bindung),
        text: bindung.notiz,
        strich: strichVon(bindung),
        beidseitig: !['eltern', 'begleitung'].includes(bindung.art),
      })),
    }),
    [bild],
  );
  const lege = () => {
    const erste = inhalt.kaesten.length === 0;
    const felder = erste ? { art: 'hauptperson' as const, bezeichnung: fall.alias } : {};
    const id = taten.lege({ sammlung: 'personen', felder });
    if (id) waehle(id);
  };
  const verbinde = (vonId: Id, nachId: Id) => {
    const id = taten.lege({ sammlung: 'bindungen', felder: { zwischen: { von: vonId, nach: nachId } } });
    if (id) waehle(id);
  };
  return (
    <Bildseite
      name={`Personen um ${fall.alias}`}
      inhalt={inhalt}
      bearbeitbar={taten.erlaubt}
      verschiebe={(id, lage) => taten.aendere({ sammlung: 'personen', id, felder: { lage } })}
      verbinde={verbinde}
      werkzeuge={
        <Button icon={<Plus size="1.1em" aria-hidden />} onClick={lege}>
          Person hinzufügen
        </Button>
      }
      leer={{
        titel: 'Wer gehört dazu?',
        text: 'Familie, Freundinnen, Nachbarn, Fachkräfte: nach ihrer Beziehung benannt, nie mit Namen. Wie die Personen zueinander stehen, wird als Linie sichtbar.',
        knopf: `${fall.alias} eintragen`,
        beginne: lege,
      }}
      liste={(auswahl) => <PersonenListe inhalt={inhalt} taten={taten} auswahl={auswahl} />}
    />
  );
}

function tonVon({ art }: FallPerson): 'akteur' | 'person' | 'umstand' {
  if (art === 'hauptperson') return 'person';
  return art === 'fachkraft' ? 'akteur' : 'umstand';
}

function strichVon({ guete }: Bindung): Strich {
  if (guete === 'stuetzend') return 'stuetzt';
  if (guete === 'angespannt') return 'hemmt';
  return guete === 'abgebrochen' ? 'getrennt' : 'neutral';
}

function bindungText({ art, guete }: Bindung): string {
  return guete === 'offen' ? BINDUNG_ARTEN[art] : `${BINDUNG_ARTEN[art]}, ${BINDUNG_GUETEN[guete]}`;
}
