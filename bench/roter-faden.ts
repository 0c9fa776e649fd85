import * as Y from 'yjs';
import type { Plan } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { rotersFaden } from '@/lib/plan/faden/views';
import { fadenbild } from '@/lib/plan/faden/views/bild';
import { fadenZeilen } from '@/lib/plan/faden/views/zeilen';
import { leseNetzwerkdatei, planAusDatei } from '@/lib/plan/netzwerkdatei/read';

/** The red thread of 500 goals and 200 themes with 40 cases, 600 Aktivitäten and 500 Indikatoren: anew after an edit, remembered, as rows, as a picture. */
const ZIELE = 500;
const THEMEN = 200;
const RUNDEN = 40;

const rang = (i: number) =>
  `a${String.fromCharCode(65 + (Math.floor(i / 26 / 26) % 26))}${String.fromCharCode(65 + (Math.floor(i / 26) % 26))}${String.fromCharCode(65 + (i % 26))}`;

/** One Grundsatzziel, 49 Rahmenziele, 450 Ergebnisziele; every fourth theme generative, grown out of three others. */
function plan(): Plan {
  const ziele = Array.from({ length: ZIELE }, (_, i) => ({
    id: `z${i}`,
    ebene: i === 0 ? 'grundsatzziel' : i < 50 ? 'rahmenziel' : 'ergebnisziel',
    platz: { parentId: i === 0 ? null : i < 50 ? 'z0' : `z${1 + (i % 49)}`, rank: rang(i) },
    titel: `Ziel ${i} ist erreicht`,
  }));
  const themen = Array.from({ length: THEMEN }, (_, i) => ({
    id: `t${i}`,
    platz: { parentId: null, rank: rang(i) },
    titel: `Thema ${i}`,
    art: i % 4 === 0 ? 'generativ' : 'falluebergreifend',
    fallIds: i % 4 === 0 ? [] : [`f${i % 40}`, `f${(i * 7) % 40}`],
    ausThemaIds: i % 4 === 0 ? [`t${i + 1}`, `t${i + 2}`, `t${i + 3}`] : [],
    zielIds: i % 4 === 0 ? [`z${1 + (i % 49)}`] : [],
  }));
  const aktivitaeten = Array.from({ length: 600 }, (_, i) => ({
    id: `a${i}`,
    platz: { parentId: `z${50 + (i % 450)}`, rank: rang(i) },
    titel: `Aktivität ${i} einrichten`,
  }));
  const indikatoren = ziele.map(({ id }, i) => ({
    id: `i${i}`,
    platz: { parentId: id, rank: 'a0' },
    titel: `Indikator ${i}`,
  }));
  const gelesen = leseNetzwerkdatei({
    format: 'diadem-netzwerk',
    version: 1,
    netzwerk: { name: 'N' },
    plan: { ziele, themen, aktivitaeten, indikatoren },
  });
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler.slice(0, 3)));
  const doc = new Y.Doc();
  planAusDatei(doc, gelesen.datei);
  return readPlan(doc);
}

function zeiten(tue: (runde: number) => unknown): string {
  const ms = Array.from({ length: RUNDEN }, (_, i) => {
    const anfang = performance.now();
    tue(i);
    return performance.now() - anfang;
  }).sort((a, b) => a - b);
  const bei = (anteil: number) => (ms[Math.floor(anteil * (ms.length - 1))] ?? 0).toFixed(2);
  return `p50 ${bei(0.5)} ms, p95 ${bei(0.95)} ms`;
}

const basis = plan();
/** As after an edit: the goals are another map, so everything is asked anew. */
const geaendert = () => ({ ...basis, ziele: new Map(basis.ziele) });
zeiten(() => rotersFaden(geaendert(), 'z50'));
console.log(`one Ergebnisziel after an edit: ${zeiten(() => rotersFaden(geaendert(), 'z50'))}`);
console.log(`the Grundsatzziel after an edit: ${zeiten(() => rotersFaden(geaendert(), 'z0'))}`);
console.log(`one more thing, nothing edited: ${zeiten((i) => rotersFaden(basis, `z${60 + i}`))}`);
console.log(`remembered: ${zeiten(() => rotersFaden(basis, 'z60'))}`);
console.log(`all rows: ${zeiten(() => fadenZeilen(geaendert(), []))}`);
console.log(`the whole picture: ${zeiten(() => fadenbild(geaendert(), [], { raum: 1_600 }))}`);
