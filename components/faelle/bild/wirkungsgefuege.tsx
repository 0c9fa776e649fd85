'use client';

import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useAuswahl } from '@/components/plan/auswahl';
import { usePlan } from '@/components/plan/use-plan';
import { Menu } from '@/components/ui/menu';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { KNOTEN_ARTEN, type KnotenArt, WIRKUNG_ARTEN, type WirkungArt } from '@/lib/plan/fall/schema';
import { KNOTEN_BREITE, wirkungsbild } from '@/lib/plan/fall/views/bild';
import { useFallRaum } from '../fall-kontext';
import { useFallTaten } from '../use-fall-taten';
import { Bildseite } from './bildseite';
import type { Bildinhalt, Strich } from './modell';
import { Stellschrauben } from './stellschrauben';
import { WirkungsListe } from './wirkungs-liste';

const STRICH: Record<WirkungArt, Strich> = { unterstuetzt: 'stuetzt', blockiert: 'hemmt', wartet: 'wartet' };

/** How things act on each other in this case: what supports, what blocks, what waits for what. */
export function Wirkungsgefuege() {
  const bild = usePlan(wirkungsbild);
  const taten = useFallTaten();
  const { fall, akteurKurz } = useFallRaum();
  const [, waehle] = useAuswahl();
  const inhalt = useMemo((): Bildinhalt => {
    const kaesten = bild.punkte.map(({ eintrag, x, y }) => ({
      id: eintrag.id,
      x,
      y,
      ton: eintrag.art,
      art: eintrag.akteurId ? akteurKurz(eintrag.akteurId) : KNOTEN_ARTEN[eintrag.art],
      titel: eintrag.text,
    }));
    const linien = bild.linien.map(({ id, zwischen, art, text }) => ({
      id,
      vonId: zwischen.von,
      nachId: zwischen.nach,
      art: WIRKUNG_ARTEN[art],
      text,
      strich: STRICH[art],
      beidseitig: false,
    }));
    return { breite: KNOTEN_BREITE, kaesten, linien };
  }, [bild, akteurKurz]);
  const lege = (art: KnotenArt) => {
    const id = taten.lege({ sammlung: 'knoten', felder: { art } });
    if (id) waehle(id);
  };
  const verbinde = (vonId: Id, nachId: Id) => {
    const id = taten.lege({ sammlung: 'wirkungen', felder: { zwischen: { von: vonId, nach: nachId } } });
    if (id) waehle(id);
  };
  const neu = (
    <Menu
      label="Element hinzufügen"
      icon={<Plus size="1.1em" aria-hidden />}
      items={[
        { id: 'akteur', label: 'Was ein Akteur tut', onSelect: () => lege('akteur') },
        { id: 'person', label: 'Was die Person tut', onSelect: () => lege('person') },
        { id: 'umstand', label: 'Umstand', onSelect: () => lege('umstand') },
      ]}
    />
  );
  return (
    <Bildseite
      name={`Wirkungsgefüge von ${fall.alias}`}
      inhalt={inhalt}
      bearbeitbar={taten.erlaubt}
      verschiebe={(id, lage) => taten.aendere({ sammlung: 'knoten', id, felder: { lage } })}
      verbinde={verbinde}
      werkzeuge={neu}
      leer={{
        titel: 'Was wirkt auf was?',
        text: 'Halten Sie fest, was die Akteure und die Person tun und welche Umstände wirken. Dann verbinden Sie: Was unterstützt, was blockiert, was wartet auf was?',
        knopf: 'Was ein Akteur tut',
        beginne: () => lege('akteur'),
      }}
      liste={(auswahl) => (
        <div className="flex flex-col gap-6">
          <WirkungsListe inhalt={inhalt} taten={taten} auswahl={auswahl} />
          <Stellschrauben taten={taten} />
        </div>
      )}
    />
  );
}
