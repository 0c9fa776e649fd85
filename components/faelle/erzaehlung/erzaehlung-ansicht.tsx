'use client';

import { beiBedarf } from '@/components/ui/bei-bedarf';
import { FALLBLATT_ID } from '@/lib/plan/fall/schema';
import { TEXTORTE } from '@/lib/plan/fall/views/texte';
import { useFallRaum } from '../fall-kontext';
import { useFallTaten } from '../use-fall-taten';

/** The editor is heavy and comes with the view that needs it. */
const Erzaehlungseditor = beiBedarf(
  () => import('./editor').then((modul) => modul.default),
  <p role="status" className="p-5 text-muted">
    Der Text wird geöffnet …
  </p>,
);

const ERZAEHLUNG_STELLE = { ansicht: 'erzaehlung', id: FALLBLATT_ID, feld: 'erzaehlung' };

/** The case as it is told. */
export function ErzaehlungAnsicht() {
  const { fall, merkeThema } = useFallRaum();
  const { erlaubt } = useFallTaten();
  return (
    <Erzaehlungseditor
      name={`Erzählung von ${fall.alias}`}
      bearbeitbar={erlaubt}
      zeigtBefunde={fall.zustand !== 'freigegeben'}
      merke={
        merkeThema && ((text) => merkeThema({ text, ort: TEXTORTE.erzaehlung, stelle: ERZAEHLUNG_STELLE }))
      }
    />
  );
}
