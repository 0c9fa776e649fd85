import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { type Antwort, FALLBLATT_ID } from '../schema';
import { stationen } from '../views';
import { TEXTORTE, type Textansicht } from './texte';

/** Where a field of the case is shown, and how that place is called for readers: „Perspektive: Jobcenter“. */
export interface Fundort {
  ansicht: Textansicht;
  ort: string;
}

/** @param name what an Akteur is called; null where the field is gone */
export function fundort(
  fall: Plan,
  { id, feld }: { id: Id; feld: string },
  name: (akteurId: Id) => string,
): Fundort | null {
  if (id === FALLBLATT_ID) return imFallblatt(feld);
  const antwort = fall.antworten.get(id);
  if (antwort) return zuFrage(fall, antwort.platz.parentId, wer(antwort, name));
  if (fall.fragen.has(id)) return zuFrage(fall, id, '');
  if (fall.stationen.has(id)) {
    const nummer = stationen(fall).findIndex((station) => station.id === id) + 1;
    return { ansicht: 'stationen', ort: `Station ${nummer}` };
  }
  if (fall.personen.has(id) || fall.bindungen.has(id)) return schlicht('personen');
  if (fall.stellschrauben.has(id)) return { ansicht: 'wirkungsgefuege', ort: 'Stellschraube' };
  if (fall.knoten.has(id) || fall.wirkungen.has(id)) return schlicht('wirkungsgefuege');
  return null;
}

function imFallblatt(feld: string): Fundort {
  if (feld === 'erzaehlung') return schlicht('erzaehlung');
  return schlicht(feld === 'konstellation' ? 'kopf' : 'nutzerperspektive');
}

function zuFrage(fall: Plan, frageId: Id | null, akteure: string): Fundort {
  if (fall.fragen.get(frageId ?? '')?.art === 'person') return schlicht('nutzerperspektive');
  return { ansicht: 'perspektiven', ort: akteure ? `Perspektive: ${akteure}` : TEXTORTE.perspektiven };
}

function wer({ alle, akteurIds }: Antwort, name: (id: Id) => string): string {
  return alle ? 'alle Akteure' : akteurIds.map(name).join(', ');
}

function schlicht(ansicht: Textansicht): Fundort {
  return { ansicht, ort: TEXTORTE[ansicht] };
}
