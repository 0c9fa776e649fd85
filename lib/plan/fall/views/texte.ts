import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { FALLBLATT_ID, type FrageArt } from '../schema';

/** Where in a case a text stands, in the words of its views. */
export const TEXTORTE = {
  kopf: 'Angaben zum Fall',
  erzaehlung: 'Erzählung',
  stationen: 'Stationen',
  personen: 'Personen',
  perspektiven: 'Perspektiven',
  nutzerperspektive: 'Nutzerperspektive',
  wirkungsgefuege: 'Wirkungsgefüge',
} as const;
export type Textansicht = keyof typeof TEXTORTE;

/** One text somebody wrote into a case. */
export interface Falltext {
  id: Id;
  feld: string;
  text: string;
  ansicht: Textansicht;
  /** For readers: „Stationen“. */
  ort: string;
}

/** Every text of a case but its Erzählung: what the finders look at before anybody else reads it. */
export function falltexte(fall: Plan): Falltext[] {
  const art = (frageId: Id | null): FrageArt => fall.fragen.get(frageId ?? '')?.art ?? 'akteur';
  const zuFrage = (frageArt: FrageArt): Textansicht =>
    frageArt === 'person' ? 'nutzerperspektive' : 'perspektiven';
  const texte = [
    ...[...fall.fallblatt.values()].flatMap((b) => [
      roh(b.id, 'konstellation', b.konstellation, 'kopf'),
      roh(b.id, 'anliegen', b.anliegen, 'nutzerperspektive'),
      roh(b.id, 'sprecher', b.sprecher, 'nutzerperspektive'),
    ]),
    ...[...fall.stationen.values()].flatMap((s) => [
      roh(s.id, 'wann', s.wann, 'stationen'),
      roh(s.id, 'wo', s.wo, 'stationen'),
      roh(s.id, 'was', s.was, 'stationen'),
      roh(s.id, 'worauf', s.worauf, 'stationen'),
    ]),
    ...[...fall.personen.values()].map((p) => roh(p.id, 'bezeichnung', p.bezeichnung, 'personen')),
    ...[...fall.bindungen.values()].map((b) => roh(b.id, 'notiz', b.notiz, 'personen')),
    ...[...fall.fragen.values()].map((f) => roh(f.id, 'text', f.text, zuFrage(f.art))),
    ...[...fall.antworten.values()].flatMap((a) => [
      roh(a.id, 'text', a.text, zuFrage(art(a.platz.parentId))),
      roh(a.id, 'lesart', a.lesart, zuFrage(art(a.platz.parentId))),
    ]),
    ...[...fall.knoten.values()].map((k) => roh(k.id, 'text', k.text, 'wirkungsgefuege')),
    ...[...fall.wirkungen.values()].map((w) => roh(w.id, 'text', w.text, 'wirkungsgefuege')),
    ...[...fall.stellschrauben.values()].map((s) => roh(s.id, 'text', s.text, 'wirkungsgefuege')),
  ];
  return texte.filter(({ text }) => text.trim() !== '');
}

/** All texts with the Erzählung, a line for each of its blocks, in the order a reader meets them. */
export function alleFalltexte(fall: Plan, erzaehlung: readonly string[]): Falltext[] {
  const texte = falltexte(fall);
  return [
    ...texte.filter(({ ansicht }) => ansicht === 'kopf'),
    ...erzaehlung
      .filter((block) => block.trim() !== '')
      .map((block) => roh(FALLBLATT_ID, 'erzaehlung', block, 'erzaehlung')),
    ...texte.filter(({ ansicht }) => ansicht !== 'kopf'),
  ];
}

function roh(id: Id, feld: string, text: string, ansicht: Textansicht): Falltext {
  return { id, feld, text, ansicht, ort: TEXTORTE[ansicht] };
}
