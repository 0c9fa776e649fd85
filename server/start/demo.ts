import fs from 'node:fs';
import path from 'node:path';
import type { Rolle } from '@/lib/access/rollen';
import type { AkteurEbene } from '@/lib/plan/akteure/schema';
import { leseNetzwerkdatei } from '@/lib/plan/netzwerkdatei/read';
import { createKonto } from '@/server/auth/mutations';
import { db } from '@/server/db';
import { gibFrei, reicheEin } from '@/server/faelle/mutations/freigabe';
import { addMitglied, setVertretung } from '@/server/mitglieder/mutations';
import { createNetzwerk } from '@/server/netzwerke/mutations';
import { seedDemoStaende } from './demo-staende';

/** The same for every demo account; accepted only from this computer, because the demo listens nowhere else. */
export const DEMO_PASSWORT = 'diadem-demo';

/** One account for each role, named after it: the demo invents no people. */
export const DEMO_KONTEN: readonly {
  name: string;
  email: string;
  rolle: Rolle;
  /** Id of the Akteur in the demo file for whom the account speaks, and whether it leads there. */
  sprichtFuer?: { akteurId: string; ebene: AkteurEbene };
}[] = [
  {
    name: 'Koordination (Demo)',
    email: 'koordination@demo.example',
    rolle: 'koordination',
    sprichtFuer: { akteurId: 'akt_koordination', ebene: 'operativ' },
  },
  { name: 'Moderation (Demo)', email: 'moderation@demo.example', rolle: 'moderation' },
  {
    name: 'Mitglied VHS (Demo)',
    email: 'mitglied@demo.example',
    rolle: 'mitglied',
    sprichtFuer: { akteurId: 'akt_vhs', ebene: 'operativ' },
  },
  {
    name: 'Lenkungsgruppe (Demo)',
    email: 'lenkungsgruppe@demo.example',
    rolle: 'lenkungsgruppe',
    sprichtFuer: { akteurId: 'akt_stadt', ebene: 'leitend' },
  },
  { name: 'Beobachtung (Demo)', email: 'beobachtung@demo.example', rolle: 'beobachtung' },
];

/**
 * Without configuration the first start creates the demo accounts and the demo network. A start that was
 * interrupted half-way is completed by the next one; networks people have made are never touched.
 */
export async function seedDemo(): Promise<void> {
  const [koordination, ...andere] = await Promise.all(DEMO_KONTEN.map(demoKonto));
  if (!koordination || (await db().netzwerk.count()) > 0) return;
  const gelesen = leseNetzwerkdatei({
    ...demoDatei('netzwerk.json'),
    beteiligtenanalyse: demoDatei('beteiligtenanalyse.json'),
    faelle: demoDatei('faelle.json'),
  });
  if (!gelesen.ok) throw new Error(`The demo network cannot be read: ${JSON.stringify(gelesen.fehler)}`);
  const { datei } = gelesen;
  const { netzwerkId, fallIds } = await createNetzwerk({
    name: datei.netzwerk.name,
    ownerId: koordination.userId,
    datei,
  });
  for (const { userId, rolle } of andere) await addMitglied({ netzwerkId, userId, rolle });
  for (const { userId, sprichtFuer } of [koordination, ...andere]) {
    const akteur = datei.plan.akteure.find(({ id }) => id === sprichtFuer?.akteurId);
    if (!akteur || !sprichtFuer) continue;
    await setVertretung({
      ...{ netzwerkId, vonUserId: koordination.userId, userId },
      akteur: { id: akteur.id, name: akteur.name, ebene: sprichtFuer.ebene },
    });
  }
  await seedDemoStaende(netzwerkId);
  const moderation = andere.find(({ rolle }) => rolle === 'moderation');
  if (moderation)
    for (const fallId of fallIds) await gibDemoFrei(fallId, netzwerkId, koordination, moderation);
}

function demoDatei(name: string) {
  return JSON.parse(fs.readFileSync(path.resolve('prisma/demo', name), 'utf8'));
}

interface Demoperson {
  userId: string;
  rolle: Rolle;
}

/** The demo's cases go the way of every case: one person hands in, another one releases. */
async function gibDemoFrei(
  fallId: string,
  netzwerkId: string,
  autor: Demoperson,
  pruefer: Demoperson,
): Promise<void> {
  for (const [person, tue] of [
    [autor, reicheEin],
    [pruefer, gibFrei],
  ] as const) {
    const { zustandSeit } = await db().fall.findUniqueOrThrow({ where: { dokumentId: fallId } });
    await tue({ netzwerkId, fallId, ...person, seit: zustandSeit.toISOString() });
  }
}

async function demoKonto({ name, email, rolle, sprichtFuer }: (typeof DEMO_KONTEN)[number]) {
  const vorhanden = await db().user.findUnique({ where: { email }, select: { id: true } });
  const userId = vorhanden?.id ?? (await createKonto({ name, email, passwort: DEMO_PASSWORT })).userId;
  return { userId, rolle, sprichtFuer };
}
