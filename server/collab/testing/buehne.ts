import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Rolle } from '@/lib/access/rollen';
import { darf } from '@/lib/access/rollen';
import type { PrismaClient } from '@/prisma/client/client';
import { attachCollab, type Collab, type CollabOptionen } from '../attach';
import type { DokumentLog } from '../log';
import { PrismaLog } from '../log-prisma';
import type { Sitzung } from '../zugang';
import { Teilnehmer, type TeilnehmerOptionen } from './teilnehmer';

/** A person of the story: who it is and which role it has now. */
export interface Person {
  userId: string;
  name: string;
  rolle: Rolle | null;
  sessionId: string;
  angemeldet: boolean;
}

let laufendeNummer = 0;

/** A live server on a free port over a real database, and the people who use it. */
export class Buehne {
  readonly netzwerkId: string;
  readonly dokumentId: string;
  readonly datenbank: PrismaClient;
  collab: Collab;
  private readonly personen = new Map<string, Person>();
  private readonly teilnehmer: Teilnehmer[] = [];
  private readonly server: http.Server;
  private readonly optionen: Partial<CollabOptionen>;

  private constructor(
    datenbank: PrismaClient,
    server: http.Server,
    ids: { netzwerkId: string; dokumentId: string },
    optionen: Partial<CollabOptionen>,
  ) {
    this.datenbank = datenbank;
    this.server = server;
    this.netzwerkId = ids.netzwerkId;
    this.dokumentId = ids.dokumentId;
    this.optionen = optionen;
    this.collab = this.haengeAn();
  }

  /** A network with one empty plan. */
  static async eroeffne(datenbank: PrismaClient, optionen: Partial<CollabOptionen> = {}): Promise<Buehne> {
    laufendeNummer += 1;
    const ids = { netzwerkId: `netz_${laufendeNummer}`, dokumentId: `plan_${laufendeNummer}` };
    await datenbank.netzwerk.create({ data: { id: ids.netzwerkId, name: 'Königskinder' } });
    await datenbank.dokument.create({
      data: { id: ids.dokumentId, netzwerkId: ids.netzwerkId, art: 'plan', titel: 'Plan' },
    });
    const server = http.createServer((_req, res) => res.end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Buehne(datenbank, server, ids, optionen);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get log(): DokumentLog {
    return this.optionen.log ?? new PrismaLog(() => this.datenbank);
  }

  person(name: string, rolle: Rolle = 'mitglied'): Person {
    const userId = name.toLowerCase();
    const person = { userId, name, rolle, sessionId: `sitzung_${userId}`, angemeldet: true };
    this.personen.set(userId, person);
    return person;
  }

  /** Cookie and Origin of a person's browser. */
  kopf(person: Person): Record<string, string> {
    return { cookie: `wer=${person.userId}`, origin: this.origin };
  }

  url(dokumentId = this.dokumentId): string {
    return `ws://127.0.0.1:${this.port}/sync/${dokumentId}`;
  }

  /** Opens the plan in the person's browser; resolves when it is synced. */
  async verbinde(person: Person, optionen: TeilnehmerOptionen = {}): Promise<Teilnehmer> {
    const teilnehmer = this.oeffne(person, optionen);
    await teilnehmer.synchron();
    return teilnehmer;
  }

  /** The same without waiting. */
  oeffne(person: Person, optionen: TeilnehmerOptionen = {}): Teilnehmer {
    const teilnehmer = new Teilnehmer(
      this.url().replace(/\/[^/]+$/, ''),
      this.dokumentId,
      this.kopf(person),
      optionen,
    );
    this.teilnehmer.push(teilnehmer);
    return teilnehmer;
  }

  /** Ends the live server the soft way and starts it again on the same port. */
  async neustart(): Promise<void> {
    await this.collab.closeAll();
    this.collab = this.haengeAn();
  }

  async schliesse(): Promise<void> {
    for (const einer of this.teilnehmer) einer.schliesse();
    await this.collab.closeAll();
    this.server.closeAllConnections();
    this.server.close();
  }

  private haengeAn(): Collab {
    return attachCollab(this.server, {
      log: new PrismaLog(() => this.datenbank),
      origins: () => new Set([this.origin]),
      sitzung: async (headers) => this.sitzung(headers.get('cookie') ?? ''),
      zugriff: async (dokumentId, userId) => {
        const rolle = this.personen.get(userId)?.rolle;
        if (!rolle || dokumentId !== this.dokumentId) return null;
        return {
          rolle,
          lesen: darf(rolle, 'plan.lesen'),
          schreiben: darf(rolle, 'plan.bearbeiten'),
          netzwerkId: this.netzwerkId,
        };
      },
      ...this.optionen,
    });
  }

  private sitzung(cookie: string): Sitzung | null {
    const person = this.personen.get(/wer=(\w+)/.exec(cookie)?.[1] ?? '');
    if (!person?.angemeldet) return null;
    const { userId, name, sessionId } = person;
    return { userId, name, sessionId, expiresAt: new Date(Date.now() + 3_600_000) };
  }
}
