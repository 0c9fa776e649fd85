import { CODES, type SyncCode } from '@/lib/sync/codes';
import type { Verbindung } from './connection';
import type { Sitzung, Zugang, Zugriff } from './zugang';

/**
 * Asks the rights of an open connection again. Meanwhile its frames wait; afterwards it goes on, or is closed.
 * A question that cannot be answered closes too: the reconnect asks again.
 */
export async function frageNeu(verbindung: Verbindung, zugang: Zugang): Promise<void> {
  verbindung.wirdGeprueft = true;
  const code = await urteil(verbindung, zugang).catch((): SyncCode => CODES.rolleGeaendert);
  if (code !== null) verbindung.schliesse(code);
  verbindung.zuletztGeprueft = Date.now();
  verbindung.weiter();
}

async function urteil(verbindung: Verbindung, zugang: Zugang): Promise<SyncCode | null> {
  const sitzung = await zugang.sitzung(verbindung.cookie);
  if (!gilt(sitzung, verbindung.userId)) return CODES.keineSitzung;
  const zugriff = await zugang.zugriff(verbindung.dokumentId, sitzung.userId);
  if (!zugriff?.lesen) return CODES.nichtErlaubt;
  if (!gleich(zugriff, verbindung.zugriff)) return CODES.rolleGeaendert;
  verbindung.sitzung = sitzung;
  return null;
}

function gilt(sitzung: Sitzung | null, userId: string): sitzung is Sitzung {
  return sitzung !== null && sitzung.userId === userId && sitzung.expiresAt.getTime() > Date.now();
}

function gleich(neu: Zugriff, alt: Zugriff | null): boolean {
  return alt !== null && neu.rolle === alt.rolle && neu.schreiben === alt.schreiben;
}
