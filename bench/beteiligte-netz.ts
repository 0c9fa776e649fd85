import type { BrowserContext } from '@playwright/test';
import { STAERKEN, spalteSchema, URTEILE } from '@/lib/plan/beteiligtenanalyse/schema';
import { STUFEN } from '@/lib/plan/beziehungen/schema';
import { KREIS_NAMEN } from '@/lib/plan/beziehungen/views/anordnung';

export const AKTEURE = 200;
export const BEZIEHUNGEN = 600;

export const akteurId = (i: number) => `akt_${String(i).padStart(3, '0')}`;
const rang = (i: number) => `a${String(i).padStart(4, '0')}V`;
const platz = (i: number) => ({ parentId: null, rank: rang(i) });
const stufen = Object.keys(STUFEN);

/** Each pair once: every Akteur with the three that follow it at growing distances. */
export const paare = Array.from({ length: BEZIEHUNGEN }, (_, i): [number, number] => {
  const von = i % AKTEURE;
  return [von, (von + 1 + Math.floor(i / AKTEURE) * 31) % AKTEURE];
});

/** A network of 200 Akteure with 600 relations, and an analysis in which every column is filled. */
export function grossesNetz(): object {
  const felder = [...Object.keys(URTEILE), ...Object.keys(STAERKEN)];
  return {
    format: 'diadem-netzwerk',
    version: 1,
    netzwerk: { name: 'Messung' },
    plan: {
      akteure: Array.from({ length: AKTEURE }, (_, i) => ({
        ...{
          id: akteurId(i),
          platz: platz(i),
          name: `Organisation für Beratung ${i + 1}`,
          kurzname: `O${i + 1}`,
        },
        ...{ kreis: KREIS_NAMEN[i % 3], rechtsgrundlage: 'SGB II', ebene: 'operativ' },
      })),
      beziehungen: paare.map(([von, zu], i) => ({
        ...{ id: `bez_${i}`, platz: platz(i), heute: stufen[i % 6], gewuenscht: stufen[(i + 1) % 6] },
        paar: { vonAkteurId: akteurId(von), zuAkteurId: akteurId(zu) },
      })),
    },
    beteiligtenanalyse: {
      spalten: [
        ...felder.map((feld, i) =>
          spalteSchema.parse({
            id: `spa_${feld}`,
            platz: platz(i),
            titel: feld,
            feld,
            art: feld in STAERKEN ? 'zahl' : 'text',
          }),
        ),
        spalteSchema.parse({ id: 'spa_eigen', platz: platz(90), titel: 'Plätze', art: 'zahl' }),
      ],
      einschaetzungen: Array.from({ length: AKTEURE }, (_, i) => ({
        ...{ id: akteurId(i), platz: { parentId: null, rank: 'a0' }, einfluss: 1 + (i % 5), interesse: 3 },
        ...Object.fromEntries(Object.keys(URTEILE).map((feld) => [feld, `Was für ${feld} gilt, ${i}.`])),
      })),
    },
  };
}

/** Signs the Koordination in and reads the network in. @returns its id and its documents by kind */
export async function liesEin(
  kontext: BrowserContext,
  origin: string,
): Promise<{ netz: string; dokument: (art: string) => string }> {
  const kopf = { headers: { origin } };
  const anmeldung = { email: 'koordination@demo.example', password: 'diadem-demo' };
  await kontext.request.post(`${origin}/api/auth/sign-in/email`, { data: anmeldung, ...kopf });
  const antwort = await kontext.request.post(`${origin}/api/netzwerke/import`, {
    data: grossesNetz(),
    ...kopf,
  });
  if (!antwort.ok()) throw new Error(`the network was not read in: ${await antwort.text()}`);
  const { id: netz }: { id: string } = await antwort.json();
  const liste = await kontext.request.get(`${origin}/api/netzwerke/${netz}/dokumente`);
  const { dokumente }: { dokumente: { id: string; art: string }[] } = await liste.json();
  return { netz, dokument: (art) => dokumente.find((eines) => eines.art === art)?.id ?? '' };
}

export function auswerten(zeiten: readonly number[]) {
  const sortiert = [...zeiten].sort((a, b) => a - b);
  const bei = (anteil: number) => sortiert[Math.floor((sortiert.length - 1) * anteil)] ?? Number.NaN;
  return { p50: bei(0.5), p95: bei(0.95), n: sortiert.length };
}
