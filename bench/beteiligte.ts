// How long the Netzwerkkarte of 200 Akteure and 600 Beziehungen takes to be arranged and drawn, and the comparison of two
// Stände of 200 Akteure with all their judgements; then in a real browser the table while 25 people type, and the map
// under the hand beside React Flow alone.
// node --import tsx bench/beteiligte.ts
import { performance } from 'node:perf_hooks';
import * as Y from 'yjs';
import { akteurSchema } from '@/lib/plan/akteure/schema';
import { einschaetzungSchema, spalteSchema, URTEILE } from '@/lib/plan/beteiligtenanalyse/schema';
import type { Stand } from '@/lib/plan/beteiligtenanalyse/views/stand';
import { anzahlUnterschiede, vergleicheStaende } from '@/lib/plan/beteiligtenanalyse/views/vergleich';
import { beziehungSchema, STUFEN } from '@/lib/plan/beziehungen/schema';
import { anordnung, KREIS_NAMEN } from '@/lib/plan/beziehungen/views/anordnung';
import { netzwerkkarteBild } from '@/lib/plan/beziehungen/views/bild';
import { kennzahlen } from '@/lib/plan/beziehungen/views/kennzahlen';
import type { Plan } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { testServer } from '@/server/testing/server';
import { messeGitter } from './beteiligte-gitter';
import { messeKarte } from './beteiligte-karte';
import { starteBrowser } from './browser';

const AKTEURE = 200;
const BEZIEHUNGEN = 600;
const LAEUFE = 20;
const platz = { parentId: null, rank: 'a0' };

const akteure = Array.from({ length: AKTEURE }, (_, i) =>
  akteurSchema.parse({ id: `akt_${i}`, platz, name: `Organisation ${i}`, kreis: KREIS_NAMEN[i % 3] }),
);
const stufen = Object.keys(STUFEN);
const beziehungen = Array.from({ length: BEZIEHUNGEN }, (_, i) =>
  beziehungSchema.parse({
    ...{ id: `bez_${i}`, platz, heute: stufen[i % 6] },
    paar: {
      vonAkteurId: `akt_${i % AKTEURE}`,
      zuAkteurId: `akt_${(i * 7 + 1 + Math.floor(i / AKTEURE) * 31) % AKTEURE}`,
    },
  }),
);

/** A fresh plan each time: views remember what they said about the same one. */
function plan(): Plan {
  const nachId = <T extends { id: string }>(liste: readonly T[]) => new Map(liste.map((e) => [e.id, e]));
  return { ...readPlan(new Y.Doc()), akteure: nachId(akteure), beziehungen: nachId(beziehungen) };
}

function stand(jahr: number): Stand {
  const texte = (i: number) =>
    Object.fromEntries(
      Object.keys(URTEILE).map((feld) => [
        feld,
        Array.from({ length: 60 }, (_, w) => `Wort${(i * 31 + w * (w % 9 === 0 ? jahr : 1)) % 977}`).join(
          ' ',
        ),
      ]),
    );
  return {
    plan: { akteure, beziehungen },
    analyse: {
      spalten: Object.keys(URTEILE).map((feld) =>
        spalteSchema.parse({ id: `spa_${feld}`, platz, titel: feld, feld, art: 'text' }),
      ),
      einschaetzungen: akteure.map(({ id }, i) => einschaetzungSchema.parse({ id, platz, ...texte(i) })),
      konflikte: [],
    },
  };
}

function miss(was: string, tun: () => unknown): void {
  const zeiten = Array.from({ length: LAEUFE }, () => {
    const beginn = performance.now();
    tun();
    return performance.now() - beginn;
  }).sort((a, b) => a - b);
  const p = (anteil: number) => (zeiten[Math.floor((LAEUFE - 1) * anteil)] ?? 0).toFixed(1);
  console.log(`${was}: median ${p(0.5)} ms, p95 ${p(0.95)} ms`);
}

miss(`arrangement of ${AKTEURE} Akteure, ${BEZIEHUNGEN} Beziehungen`, () => anordnung(plan()));
miss('figures (degree, betweenness, components)', () => kennzahlen(plan()));
miss('picture as shapes, arrangement included', () => netzwerkkarteBild(plan(), { netzwerk: 'Bench' }));
const [alt, neu] = [stand(3), stand(7)];
console.log(`differences: ${anzahlUnterschiede(vergleicheStaende(alt, neu))}`);
miss('comparison of two Stände', () => vergleicheStaende(alt, neu));

const server = await testServer();
const browser = await starteBrowser();
try {
  await messeGitter(browser, server);
  await messeKarte(browser, server);
} finally {
  await browser.close();
  await server.close();
}
