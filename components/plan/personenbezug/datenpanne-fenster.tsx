'use client';

import { useState } from 'react';
import { KEINE_PROSA } from '@/lib/personenbezug/plan-texte';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { useAuswahl } from '../auswahl';
import { sammlungVon } from '../elemente';
import { useSession } from '../session-kontext';
import { DatenpanneDialog, type PannenFeld } from './datenpanne-dialog';
import { aktuellePanne } from './panne';

/** The window of the Datenpanne over whatever is shown: at the element it was opened for, else at the selected one. */
export default function DatenpanneFenster({ onClose }: { onClose: () => void }) {
  const { verbindung, netzwerk } = useSession();
  const [auswahl] = useAuswahl();
  // As it was when the window opened: afterwards the text is gone, and what was done is still to be read.
  const [element] = useState(() => {
    const ort = aktuellePanne().ort ?? (auswahl ? { verbindung, id: auswahl } : null);
    if (!ort) return undefined;
    const felder = textfelder(ort.verbindung.leser.plan, ort.id);
    return felder.length > 0
      ? { dokumentId: ort.verbindung.dokumentId, elementId: ort.id, felder }
      : undefined;
  });
  return <DatenpanneDialog netzwerkId={netzwerk.id} onClose={onClose} {...(element && { element })} />;
}

const TAG = /^\d{4}-\d{2}-\d{2}/;

/** The texts of an element that may be removed as a whole. */
function textfelder(plan: Plan, id: Id): PannenFeld[] {
  const sammlung = sammlungVon(plan, id);
  const satz = sammlung ? plan[sammlung].get(id) : undefined;
  return Object.entries(satz ?? {})
    .filter(
      ([feld, wert]) =>
        !KEINE_PROSA.test(feld) && typeof wert === 'string' && wert.trim() !== '' && !TAG.test(wert),
    )
    .map(([feld]) => ({ feld, label: FELDER[feld] ?? alsWort(feld) }));
}

const FELDER: Readonly<Record<string, string>> = {
  titel: 'Wortlaut',
  begruendung: 'Begründung',
  hinreichendNotiz: 'Notiz zu „hinreichend“',
  fehlendeAkteure: 'Wer fehlt noch im Netzwerk?',
  ratingBegruendung: 'Begründung der Bewertung',
  nutzertext: 'Aus Sicht der Nutzer:in',
  problem: 'Problem an dieser Stelle',
  system: 'Verwendetes System',
  zustaendigText: 'Zuständig',
  geberSchuldet: 'Der Geber schuldet',
  nehmerBautAuf: 'Der Nehmer baut auf',
  information: 'Übergebene Information',
  datenschutz: 'Datenschutzgrundlage',
  beschluss: 'Vereinbart durch',
  sprecher: 'Wer für die Person spricht',
};

/** Names of fields are German words already. */
const alsWort = (feld: string) => `${feld.charAt(0).toUpperCase()}${feld.slice(1)}`;
