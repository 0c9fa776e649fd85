import { performance } from 'node:perf_hooks';
import * as Y from 'yjs';
import { Teilnehmer } from '@/server/collab/testing/teilnehmer';
import { testServer } from '@/server/testing/server';
import { netzwerkMit } from './ketten-vorlage';

const LEUTE = 25;
/** Changes per person and second, as in the foundation's measurement. */
const TAKT = 2;
const DAUER_MS = Number(process.env.BENCH_MS ?? 8_000);
const RUNDEN = Number(process.env.BENCH_ROUNDS ?? 3);

/** A kind of change that is told apart by a number, and seen again by it on another screen. */
interface Tat {
  sammlung: string;
  feld: string;
  wert: (nummer: number) => unknown;
  nummer: (wert: unknown) => number | undefined;
}

/** A step moved in its lane; its place is one value. */
const bewegung = (laneId: string): Tat => ({
  sammlung: 'schritte',
  feld: 'platz',
  wert: (x) => ({ laneId, x, y: 0 }),
  nummer: (wert) => (typeof wert === 'object' && wert !== null && 'x' in wert ? Number(wert.x) : undefined),
});

/** What the foundation measures: a goal that gets another wording. */
const WORTLAUT: Tat = {
  sammlung: 'ziele',
  feld: 'titel',
  wert: (nummer) => `Wortlaut ${nummer}`,
  nummer: (wert) => Number(String(wert).replace('Wortlaut ', '')),
};

/** 25 people move steps of one chain of 300 at once: how long until another sees it, beside rewording goals. */
export async function messeLeute(): Promise<void> {
  const server = await testServer();
  const leute: Teilnehmer[] = [];
  try {
    const { datei, kettenId } = netzwerkMit(300);
    const { raum, kopf } = await lege(server.url, datei);
    const neuer = () =>
      new Teilnehmer(`${server.url.replace('http', 'ws')}/sync`, raum, kopf, { mitBestaetigung: true });
    for (let i = 0; i <= LEUTE; i += 1) leute.push(neuer());
    await Promise.all(leute.map((einer) => einer.synchron()));
    const [zuschauer, ...schreibende] = leute;
    if (!zuschauer) return;
    const lanes = [...zuschauer.doc.getMap('lanes').entries()];
    const lane = lanes.find(([, satz]) => satz instanceof Y.Map && satz.get('kettenId') === kettenId);
    const schritte = [...zuschauer.doc.getMap('schritte').keys()];
    const zug = bewegung(lane?.[0] ?? '');
    const zuege: number[] = [];
    const worte: number[] = [];
    const p95: { zug: number; wort: number }[] = [];
    // One after the other and over again, so that a noisy moment of the machine hits both.
    for (let runde = 0; runde < RUNDEN; runde += 1) {
      const einer = await miss(zuschauer, schreibende, zug, (i) => schritte[i * 7] ?? '');
      const anderer = await miss(zuschauer, schreibende, WORTLAUT, (i) => `ziel_mess_${i}`);
      zuege.push(...einer);
      worte.push(...anderer);
      p95.push({ zug: bei(einer, 0.95), wort: bei(anderer, 0.95) });
    }
    console.log(`\n${LEUTE} people in a chain of ${schritte.length} steps, ${TAKT} changes each a second`);
    console.log('| change | seen by another | p50 | p95 | p99 |\n|---|---|---|---|---|');
    zeige('a step moved', zuege);
    zeige('a goal reworded', worte);
    const verhaeltnisse = p95.map(({ zug: a, wort: b }) => a / b);
    console.log(
      `p95 of a move against the foundation's change, by round: ${verhaeltnisse.map((v) => v.toFixed(2)).join(', ')}`,
    );
  } finally {
    for (const einer of leute) einer.schliesse();
    await server.close();
  }
}

/** @returns how long each change was on its way, in ms */
async function miss(
  zuschauer: Teilnehmer,
  schreibende: readonly Teilnehmer[],
  tat: Tat,
  idVon: (i: number) => string,
): Promise<number[]> {
  const gesendet = new Map<number, number>();
  const zeiten: number[] = [];
  const sieh = (ereignisse: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const { target } of ereignisse) {
      const nummer = target instanceof Y.Map ? tat.nummer(target.get(tat.feld)) : undefined;
      const seit = nummer === undefined ? undefined : gesendet.get(nummer);
      if (nummer === undefined || seit === undefined) continue;
      gesendet.delete(nummer);
      zeiten.push(performance.now() - seit);
    }
  };
  const sammlung = zuschauer.doc.getMap(tat.sammlung);
  sammlung.observeDeep(sieh);
  const uhren = schreibende.map((einer, i) =>
    imTakt(() => {
      laufend += 1;
      gesendet.set(laufend, performance.now());
      einer.setze(tat.sammlung, idVon(i), tat.feld, tat.wert(laufend));
    }),
  );
  await warte(DAUER_MS);
  for (const halt of uhren) halt();
  await warte(500);
  sammlung.unobserveDeep(sieh);
  return zeiten;
}

let laufend = 0;

/** Irregular, as people are. @returns stops it */
function imTakt(tun: () => void): () => void {
  let uhr: NodeJS.Timeout;
  const weiter = () => {
    uhr = setTimeout(
      () => {
        tun();
        weiter();
      },
      (2 * Math.random() * 1_000) / TAKT,
    );
  };
  weiter();
  return () => clearTimeout(uhr);
}

async function lege(origin: string, datei: object): Promise<{ raum: string; kopf: Record<string, string> }> {
  const kopf: Record<string, string> = { origin, 'content-type': 'application/json' };
  const sende = (pfad: string, inhalt: object) =>
    fetch(`${origin}${pfad}`, { method: 'POST', headers: kopf, body: JSON.stringify(inhalt) });
  const anmeldung = await sende('/api/auth/sign-in/email', {
    email: 'koordination@demo.example',
    password: 'diadem-demo',
  });
  kopf.cookie = anmeldung.headers
    .getSetCookie()
    .map((keks) => keks.split(';')[0])
    .join('; ');
  const { id }: { id: string } = await (await sende('/api/netzwerke/import', datei)).json();
  const liste = await fetch(`${origin}/api/netzwerke/${id}/dokumente`, { headers: kopf });
  const { dokumente }: { dokumente: { id: string; art: string }[] } = await liste.json();
  const raum = dokumente.find(({ art }) => art === 'plan')?.id ?? '';
  return { raum, kopf: { origin, cookie: kopf.cookie } };
}

const bei = (zeiten: readonly number[], anteil: number): number =>
  zeiten.toSorted((a, b) => a - b)[Math.floor(zeiten.length * anteil)] ?? Number.NaN;

function zeige(was: string, zeiten: readonly number[]): void {
  const spalten = [0.5, 0.95, 0.99].map((anteil) => `${bei(zeiten, anteil).toFixed(1)} ms`);
  console.log(`| ${was} | ${zeiten.length} | ${spalten.join(' | ')} |`);
}

const warte = (ms: number) => new Promise<void>((weiter) => setTimeout(weiter, ms));
