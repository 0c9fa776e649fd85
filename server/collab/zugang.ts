import type { Rolle } from '@/lib/access/rollen';

/**
 * What the socket needs to know about people and rights. The functions are handed in, so that this folder decides
 * nothing about accounts, and tests need none.
 */

export interface Sitzung {
  userId: string;
  name: string;
  sessionId: string;
  expiresAt: Date;
}

export interface Zugriff {
  rolle: Rolle;
  lesen: boolean;
  schreiben: boolean;
  netzwerkId: string;
}

export interface Zugang {
  /** The session of a cookie; null when there is none or it has ended. */
  sitzung(headers: Headers): Promise<Sitzung | null>;
  /** null when there is no such document or the person is no member: both must look the same. */
  zugriff(dokumentId: string, userId: string): Promise<Zugriff | null>;
}

/** Whose access may have changed; every given part must match a connection for it to be asked again. */
export interface ZugriffGeaendert {
  userId?: string;
  netzwerkId?: string;
  sessionId?: string;
}
