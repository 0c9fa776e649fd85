import { IndexeddbPersistence, PREFERRED_TRIM_SIZE, storeState } from 'y-indexeddb';
import type * as Y from 'yjs';

/**
 * The browser's copy of one document for one person: read before the socket opens, written with every edit.
 * y-indexeddb starts its writes and forgets them; here each write is followed to the end of its transaction, because
 * „lokal gesichert“ may only be said when the database has said so.
 */
export interface Ablage {
  /** Writes not yet completed. */
  readonly offen: number;
  /** Remembers how many edits wait for the server, for the next start. */
  merkeAusstehend(anzahl: number): void;
  close(): Promise<void>;
}

export interface AblageEreignisse {
  /** The number of open writes changed. */
  geaendert: () => void;
  /** A write failed (quota, blocked): nothing can be relied on any more. */
  ausgefallen: () => void;
}

const PREFIX = 'diadem/';
const GEDULD_MS = 1_500;

/**
 * Name of the database: one per person and document, so nobody finds another's plan on a shared computer. Documents
 * with narrower rights bear their network's id, so that {@link vergissEntzogene} finds them.
 */
export function ablageName(
  userId: string,
  { dokumentId, netzwerkId }: { dokumentId: string; netzwerkId?: string },
): string {
  return `${PREFIX}${userId}/${netzwerkId ? `${netzwerkId}/` : ''}${dokumentId}`;
}

/**
 * Removes the copies of a network's further documents that the person may no longer open: the right may have been
 * withdrawn while this browser was away. `erlaubt`: ids of those the server has just named.
 */
export async function vergissEntzogene(
  userId: string,
  netzwerkId: string,
  erlaubt: ReadonlySet<string>,
): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  const vorsatz = `${PREFIX}${userId}/${netzwerkId}/`;
  const namen = await indexedDB.databases().then(
    (alle) => alle.flatMap(({ name }) => (name?.startsWith(vorsatz) ? [name] : [])),
    () => [],
  );
  await Promise.all(
    namen.filter((name) => !erlaubt.has(name.slice(vorsatz.length))).map((name) => leereAblage(name)),
  );
}

/**
 * Opens the copy and loads it into `doc`. Rejects within 1.5 s when the browser refuses (private mode, policy, quota).
 * Resolves with the number of edits that an earlier session could not get acknowledged.
 */
export async function oeffneAblage(
  name: string,
  doc: Y.Doc,
  ereignisse: AblageEreignisse,
): Promise<{ ablage: Ablage; ausstehend: number }> {
  await binnen(probe(), 'Der Browser antwortet nicht.');
  const speicher = new IndexeddbPersistence(name, doc);
  doc.off('update', speicher._storeUpdate);
  const buch = schreibbuch(speicher, doc, ereignisse);
  await binnen(
    Promise.all([speicher.whenSynced, speicher._db]),
    'Die lokale Kopie lässt sich nicht öffnen.',
  ).catch((fehler: unknown) => {
    buch.stop();
    throw fehler;
  });
  const gemerkt: unknown = await speicher.get('ausstehend');
  return {
    ausstehend: typeof gemerkt === 'number' ? gemerkt : 0,
    ablage: {
      get offen() {
        return buch.offen();
      },
      merkeAusstehend: (anzahl) => void speicher.set('ausstehend', anzahl).catch(ereignisse.ausgefallen),
      close: async () => {
        buch.stop();
        await speicher.destroy();
      },
    },
  };
}

/** Follows every update to the end of its own transaction. */
function schreibbuch(
  speicher: IndexeddbPersistence,
  doc: Y.Doc,
  { geaendert, ausgefallen }: AblageEreignisse,
) {
  let offen = 0;
  const schreiben = (update: Uint8Array, origin: unknown) => {
    if (origin === speicher) return;
    offen += 1;
    geaendert();
    speicher._db
      .then((db) => schreibe(db, update))
      .then(() => {
        offen -= 1;
        speicher._dbsize += 1;
        if (speicher._dbsize >= PREFERRED_TRIM_SIZE) void storeState(speicher, false);
        geaendert();
      }, ausgefallen);
  };
  doc.on('update', schreiben);
  return { offen: () => offen, stop: () => doc.off('update', schreiben) };
}

function schreibe(db: IDBDatabase, update: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const t = db.transaction(['updates'], 'readwrite', { durability: 'strict' });
    t.objectStore('updates').add(update);
    t.oncomplete = () => resolve();
    t.onabort = () => reject(t.error ?? new Error('abgebrochen'));
    t.onerror = () => reject(t.error ?? new Error('Fehler beim Schreiben'));
  });
}

/** A real write into a database of its own: some private windows open databases and refuse to write. */
function probe(): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') throw new Error('kein IndexedDB');
    const open = indexedDB.open(`${PREFIX}probe`, 1);
    open.onupgradeneeded = () => open.result.createObjectStore('probe');
    open.onerror = () => reject(open.error ?? new Error('gesperrt'));
    open.onblocked = () => reject(new Error('gesperrt'));
    open.onsuccess = () => {
      const db = open.result;
      const t = db.transaction(['probe'], 'readwrite');
      t.objectStore('probe').put(Date.now(), 'am');
      t.oncomplete = () => {
        db.close();
        resolve();
      };
      t.onabort = () => reject(t.error ?? new Error('gesperrt'));
    };
  });
}

function binnen<T>(arbeit: Promise<T>, grund: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const uhr = setTimeout(() => reject(new Error(grund)), GEDULD_MS);
    arbeit.then(resolve, reject).finally(() => clearTimeout(uhr));
  });
}

/** Removes every local copy from this browser, or only one document's: after logout and when the right is gone (S57). */
export async function leereAblage(name?: string): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  // A browser that does not answer must not keep anybody from leaving.
  await binnen(loesche(name), 'Der Browser antwortet nicht.').catch(() => undefined);
}

async function loesche(name?: string): Promise<void> {
  const namen = name
    ? [name]
    : (await indexedDB.databases()).flatMap((db) => (db.name?.startsWith(PREFIX) ? [db.name] : []));
  await Promise.all(
    namen.map(
      (n) =>
        new Promise<void>((resolve) => {
          const weg = indexedDB.deleteDatabase(n);
          weg.onsuccess = () => resolve();
          weg.onerror = () => resolve();
          weg.onblocked = () => resolve();
        }),
    ),
  );
}
