import { alsPapierfehler } from '@/server/pdf/fehler';
import type { Kettenauftrag } from '@/server/pdf/kette';
import { type Beobachtung, type Papier, setzeFernes } from '@/server/pdf/papier';
import { kettensatzImFaden } from './werkstatt';

/**
 * A chain as tagged PDF/UA-1: drawn in a thread of its own, then set in a process of its own.
 * `userId`: whose turn it counts as (S51).
 * @throws Papierfehler when a queue is full, the paper takes too long or too much memory, or `signal` is aborted
 */
export function druckeKette(
  auftrag: Kettenauftrag,
  userId: string,
  signal: AbortSignal,
  beobachtung: Beobachtung = {},
): Promise<Papier> {
  const { melde } = beobachtung;
  const satz = (luecken: Parameters<typeof kettensatzImFaden>[1]) =>
    kettensatzImFaden(auftrag, luecken, { userId, signal, melde }).catch(alsPapierfehler);
  return setzeFernes({ userId, stand: auftrag.stand, vorlage: 'kette.typ', satz }, signal, beobachtung);
}
