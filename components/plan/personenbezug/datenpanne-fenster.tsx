'use client';

import { useState } from 'react';
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

/** The texts of an element that may be removed as a whole. */
function textfelder(plan: Plan, id: Id): PannenFeld[] {
  const sammlung = sammlungVon(plan, id);
  const satz = new Map<string, unknown>(Object.entries((sammlung && plan[sammlung].get(id)) ?? {}));
  return Object.entries(FELDER).flatMap(([feld, label]) => {
    const wert = satz.get(feld);
    return typeof wert === 'string' && wert.trim() !== '' ? [{ feld, label }] : [];
  });
}

/** Where people write words. Choices are no texts: with „[entfernt]“ in them the element could not be read any more. */
const FELDER: Readonly<Record<string, string>> = {
  ...{ titel: 'Wortlaut', name: 'Name', kurzname: 'Kurzname', text: 'Text', notiz: 'Notiz', zitat: 'Zitat' },
  ...{ begruendung: 'Begründung', beschreibung: 'Beschreibung', konstellation: 'Konstellation' },
  ...{ hinreichendNotiz: 'Notiz zu „hinreichend“', bewertungGrund: 'Begründung der Bewertung' },
  ...{ fehlendeAkteure: 'Wer fehlt noch im Netzwerk?', grund: 'Grund', gebiet: 'Gebiet', quelle: 'Quelle' },
  ...{ rechtsgrundlage: 'Rechtsgrundlage', system: 'System', problem: 'Problem' },
  ...{ nutzertext: 'Was geschieht mit mir?', mitbringen: 'Was muss ich mitbringen?' },
  ...{ beschriftung: 'Beschriftung', bedingung: 'Bedingung', ergebnis: 'Benötigtes Ergebnis' },
  ...{ geberSchuldet: 'Der Geber schuldet', nehmerBautAuf: 'Der Nehmer baut auf', weg: 'Weg' },
  ...{ information: 'Übergebene Information', datenschutz: 'Datenschutzgrundlage', frist: 'Frist' },
  ...{ beschluss: 'Vereinbart durch', anliegen: 'Anliegen', sprecher: 'Wer für die Person spricht' },
};
