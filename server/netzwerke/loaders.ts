import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Recht, Rolle } from '@/lib/access/rollen';
import { Verweigert } from '@/server/auth/anfrage';
import { verlangeSitzung } from '@/server/auth/loaders';
import { seitenAdresse } from '@/server/sicherheit/seitenadresse';
import { verlangeRecht } from '@/server/zugriff';
import { type DokumentEintrag, dokumenteVon, type MeinNetzwerk, netzwerkeVon } from './data';

/** What every page of a network needs to know. */
export interface GeladenesNetzwerk {
  ich: { userId: string; name: string; email: string };
  netzwerk: { id: string; name: string };
  rolle: Rolle;
  dokumente: DokumentEintrag[];
  /** When this session ends at the latest, ISO instant. */
  sitzungEndetAm: string;
}

/**
 * Loads a network for a page, once per request. Without a session the way leads to the sign-in; without membership
 * or without `recht` the page does not exist.
 */
export const ladeNetzwerk = cache(
  async (netzwerkId: string, recht: Recht = 'netzwerk.lesen'): Promise<GeladenesNetzwerk> => {
    const { sitzung, rolle, netzwerk } = await fuerSeite(netzwerkId, recht);
    const dokumente = await dokumenteVon(netzwerk.id, { userId: sitzung.userId, rolle });
    const ich = { userId: sitzung.userId, name: sitzung.name, email: sitzung.email };
    return { ich, netzwerk, rolle, dokumente, sitzungEndetAm: sitzung.expiresAt.toISOString() };
  },
);

async function fuerSeite(netzwerkId: string, recht: Recht) {
  const kopf = await headers();
  try {
    return await verlangeRecht(kopf, netzwerkId, recht);
  } catch (fehler) {
    if (!(fehler instanceof Verweigert)) throw fehler;
    if (fehler.status === 401)
      redirect(`/anmelden?weiter=${encodeURIComponent(seitenAdresse(kopf, `/netzwerk/${netzwerkId}`))}`);
    notFound();
  }
}

/** The start page: who I am and my networks. */
export async function ladeMeineNetzwerke(): Promise<{
  ich: { userId: string; name: string; email: string };
  netzwerke: MeinNetzwerk[];
}> {
  const sitzung = await verlangeSitzung('/');
  const ich = { userId: sitzung.userId, name: sitzung.name, email: sitzung.email };
  return { ich, netzwerke: await netzwerkeVon(sitzung.userId) };
}
