import type { PrismaClient } from '@/prisma/client/client';
import type { Meldung } from './meldung';
import type { Beitrag } from './room';

/** Edits of one field by one person closer together than this are one row. */
const FENSTER_MS = 10 * 60_000;
const SAMMELN_MS = 1_000;

interface Aenderung {
  dokumentId: string;
  elementId: string;
  feld: string;
  userId: string;
  name: string;
}

/**
 * Keeps who changed which thing, beside the log and after it: it may fail or lag without anybody's editing
 * noticing, and it never holds content.
 */
export class Verlaufsschreiber {
  private readonly db: () => PrismaClient;
  private readonly meldung: Meldung;
  private readonly zeilen = new Map<string, { id: bigint; am: number }>();
  private wartende = new Map<string, Aenderung>();
  private uhr: NodeJS.Timeout | null = null;
  private lauf: Promise<void> = Promise.resolve();

  constructor(db: () => PrismaClient, meldung: Meldung) {
    this.db = db;
    this.meldung = meldung;
  }

  melde(dokumentId: string, beitraege: readonly Beitrag[]): void {
    for (const { userId, name, spuren } of beitraege) {
      for (const { elementId, feld } of spuren) {
        const aenderung = { dokumentId, elementId, feld, userId, name };
        this.wartende.set(schluessel(aenderung), aenderung);
      }
    }
    this.uhr ??= setTimeout(() => void this.schreibe(), SAMMELN_MS).unref();
  }

  /** Writes what is waiting; resolves when done, also when it failed. */
  schreibe(): Promise<void> {
    if (this.uhr) clearTimeout(this.uhr);
    this.uhr = null;
    const wartende = [...this.wartende.values()];
    this.wartende = new Map();
    this.lauf = this.lauf
      .then(() => this.schreibeZeilen(wartende))
      .catch((fehler: unknown) => this.meldung.warn({ fehler: String(fehler) }, 'history not written'));
    return this.lauf;
  }

  private async schreibeZeilen(aenderungen: readonly Aenderung[]): Promise<void> {
    if (aenderungen.length === 0) return;
    const jetzt = new Date();
    this.vergissAlte(jetzt.getTime());
    await this.findeVorhandene(aenderungen, jetzt);
    const bekannte = aenderungen.flatMap((aenderung) => this.zeilen.get(schluessel(aenderung)) ?? []);
    const neue = aenderungen.filter((aenderung) => !this.zeilen.has(schluessel(aenderung)));
    await this.db().verlauf.updateMany({
      where: { id: { in: bekannte.map(({ id }) => id) } },
      data: { am: jetzt },
    });
    for (const zeile of bekannte) zeile.am = jetzt.getTime();
    const angelegt = await this.db().verlauf.createManyAndReturn({
      data: neue.map((aenderung) => ({ ...aenderung, am: jetzt })),
    });
    for (const zeile of angelegt) this.zeilen.set(schluessel(zeile), { id: zeile.id, am: jetzt.getTime() });
  }

  private vergissAlte(jetzt: number): void {
    for (const [name, { am }] of this.zeilen) if (jetzt - am > FENSTER_MS) this.zeilen.delete(name);
  }

  /** Rows of the last minutes that this process does not know, because it was started since. */
  private async findeVorhandene(aenderungen: readonly Aenderung[], jetzt: Date): Promise<void> {
    const unbekannte = aenderungen.filter((aenderung) => !this.zeilen.has(schluessel(aenderung)));
    if (unbekannte.length === 0) return;
    const zeilen = await this.db().verlauf.findMany({
      where: {
        dokumentId: { in: [...new Set(unbekannte.map(({ dokumentId }) => dokumentId))] },
        elementId: { in: [...new Set(unbekannte.map(({ elementId }) => elementId))] },
        am: { gt: new Date(jetzt.getTime() - FENSTER_MS) },
      },
    });
    for (const zeile of zeilen) this.zeilen.set(schluessel(zeile), { id: zeile.id, am: zeile.am.getTime() });
  }
}

function schluessel({ dokumentId, userId, elementId, feld }: Aenderung): string {
  return [dokumentId, userId, elementId, feld].join(' ');
}
