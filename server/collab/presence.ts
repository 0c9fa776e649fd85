import { createHash } from 'node:crypto';
import * as decoding from 'lib0/decoding';
import { ROLLEN_NAMEN, type Rolle } from '@/lib/access/rollen';
import { LIMITS } from '@/lib/limits';
import type { PraesenzFelder, PraesenzPerson } from '@/lib/sync/praesenz';
import { Budget } from './budget';
import { type PraesenzEintrag, praesenzFrame } from './frames';

/** Frames to each client are at most this far apart: 15 a second. */
const TAKT_MS = 67;
/** y-protocols forgets a person after 30 s of silence, and y-websocket reconnects after 30 s without a message. */
const ERNEUERUNG_MS = 15_000;
const MAX_EINTRAEGE = 1_000;
const MAX_RAHMEN = 128_000;
/** Clients count from 0, this server by the time of day: a higher clock repeats what the server has said. */
const UHR_DES_SERVERS = 1e12;

/** One connection as presence sees it. */
export interface Anwesender {
  readonly userId: string;
  readonly name: string;
  rolle(): Rolle | null;
  darfSchreiben(): boolean;
  sende(frame: Uint8Array): void;
  /** True when the other end is there, and has not said farewell, within `fristMs`. */
  antwortet(fristMs: number): Promise<boolean>;
  /** Cuts the connection without a word. */
  trenne(): void;
}

/** What a presence message says about its sender. */
interface Eigenes {
  clientId: number;
  uhr: number;
  json: string;
}

interface Eintrag {
  clientId: number;
  felder: PraesenzFelder | null;
  budget: Budget;
}

/**
 * Who is in a room. States are built here, from the session: a client only says what is selected and where it
 * writes. One state per connection; other clients' ids in a frame are ignored, because y-websocket repeats what
 * it hears from others.
 */
export class Presence {
  private readonly eintraege = new Map<Anwesender, Eintrag>();
  private readonly verbindungen = new Set<Anwesender>();
  private readonly geaenderte = new Set<Anwesender>();
  private readonly besitzer: (clientId: number) => string | undefined;
  private readonly erneuerung: NodeJS.Timeout;
  private takt: NodeJS.Timeout | null = null;
  private uhr = 0;

  constructor(besitzer: (clientId: number) => string | undefined) {
    this.besitzer = besitzer;
    this.erneuerung = setInterval(() => this.sendeAllen(this.alle()), ERNEUERUNG_MS).unref();
  }

  betritt(person: Anwesender): void {
    this.verbindungen.add(person);
  }

  /** Shows everybody who is here; the newcomer may have forgotten them with a higher clock. */
  zeige(person: Anwesender): void {
    const andere = this.alle().filter((eintrag) => eintrag.clientId !== this.eintraege.get(person)?.clientId);
    if (andere.length > 0) person.sende(praesenzFrame(andere));
  }

  verlaesst(person: Anwesender): void {
    this.verbindungen.delete(person);
    this.verbirg(person);
  }

  /** Takes a person off everybody's screen; also on the person's own wish. */
  private verbirg(person: Anwesender): void {
    this.geaenderte.delete(person);
    const eintrag = this.eintraege.get(person);
    this.eintraege.delete(person);
    if (eintrag) {
      this.sendeAllen([{ clientId: eintrag.clientId, uhr: this.naechsteUhr(), zustand: null }]);
    }
  }

  /**
   * The other connection that names the same client as the sender of this first message: a socket left half open
   * by the same tab, or a second tab that uses the client id once more (V3).
   */
  doppelgaenger(person: Anwesender, inhalt: Uint8Array): Anwesender | null {
    if (this.eintraege.has(person) || inhalt.length > MAX_RAHMEN) return null;
    const eigener = this.lies(person, inhalt)?.eigener;
    if (!eigener || eigener.uhr >= UHR_DES_SERVERS) return null;
    for (const [andere, { clientId }] of this.eintraege) if (clientId === eigener.clientId) return andere;
    return null;
  }

  /** Takes an awareness message. @returns false when it is malformed */
  melde(person: Anwesender, inhalt: Uint8Array): boolean {
    if (inhalt.length > MAX_RAHMEN) return false;
    const gelesen = this.lies(person, inhalt);
    if (!gelesen) return false;
    const eigener = gelesen.eigener;
    if (!eigener || eigener.json.length > LIMITS.presence) return true;
    const eintrag = this.eintraege.get(person) ?? this.neuer(person, eigener.clientId);
    if (!eintrag.budget.nimm()) return true;
    if (eigener.json === 'null') {
      this.verbirg(person);
      return true;
    }
    const felder = person.darfSchreiben() ? alsFelder(eigener.json) : null;
    const vorher = this.eintraege.has(person) ? JSON.stringify(eintrag.felder) : '';
    eintrag.felder = felder;
    this.eintraege.set(person, eintrag);
    if (vorher !== JSON.stringify(felder)) this.plane(person);
    return true;
  }

  anzahl(): number {
    return this.eintraege.size;
  }

  schliesse(): void {
    clearInterval(this.erneuerung);
    if (this.takt) clearTimeout(this.takt);
    this.eintraege.clear();
    this.verbindungen.clear();
  }

  /** Finds the connection's own entry; null when the bytes are no awareness update. */
  private lies(person: Anwesender, inhalt: Uint8Array): { eigener: Eigenes | null } | null {
    try {
      const decoder = decoding.createDecoder(inhalt);
      const anzahl = decoding.readVarUint(decoder);
      if (anzahl > MAX_EINTRAEGE) return null;
      let eigener: Eigenes | null = null;
      for (let i = 0; i < anzahl; i++) {
        const clientId = decoding.readVarUint(decoder);
        const uhr = decoding.readVarUint(decoder);
        const json = decoding.readVarUint8Array(decoder);
        if (!this.istEigene(person, clientId)) continue;
        eigener = { clientId, uhr, json: new TextDecoder().decode(json.subarray(0, LIMITS.presence + 1)) };
      }
      return { eigener };
    } catch {
      return null;
    }
  }

  /** The first id a connection names is its own, unless it is somebody else's. */
  private istEigene(person: Anwesender, clientId: number): boolean {
    const eigene = this.eintraege.get(person)?.clientId;
    if (eigene !== undefined) return eigene === clientId;
    const schreiber = this.besitzer(clientId);
    if (schreiber !== undefined && schreiber !== person.userId) return false;
    for (const [andere, eintrag] of this.eintraege) {
      if (eintrag.clientId === clientId && andere.userId !== person.userId) return false;
    }
    return true;
  }

  private neuer(person: Anwesender, clientId: number): Eintrag {
    // The same client again: its old socket is half open and will be reaped.
    for (const [andere, eintrag] of this.eintraege) {
      if (andere !== person && eintrag.clientId === clientId) this.eintraege.delete(andere);
    }
    return { clientId, felder: null, budget: new Budget(15, 30) };
  }

  private plane(person: Anwesender): void {
    this.geaenderte.add(person);
    this.takt ??= setTimeout(() => {
      this.takt = null;
      const eintraege = [...this.geaenderte].flatMap((geaendert) => this.eintrag(geaendert));
      this.geaenderte.clear();
      this.sendeAllen(eintraege);
    }, TAKT_MS).unref();
  }

  private alle(): PraesenzEintrag[] {
    return [...this.eintraege.keys()].flatMap((person) => this.eintrag(person));
  }

  private eintrag(person: Anwesender): PraesenzEintrag[] {
    const eintrag = this.eintraege.get(person);
    if (!eintrag) return [];
    const zustand = { ...(eintrag.felder ?? LEERE_FELDER), user: alsPerson(person) };
    return [{ clientId: eintrag.clientId, uhr: this.naechsteUhr(), zustand: JSON.stringify(zustand) }];
  }

  /** Each connection hears of all the others; its own state it knows. */
  private sendeAllen(eintraege: readonly PraesenzEintrag[]): void {
    const fuerAlle = praesenzFrame(eintraege);
    for (const person of this.verbindungen) {
      const eigene = this.eintraege.get(person)?.clientId;
      const istDabei = eigene !== undefined && eintraege.some(({ clientId }) => clientId === eigene);
      person.sende(
        istDabei ? praesenzFrame(eintraege.filter(({ clientId }) => clientId !== eigene)) : fuerAlle,
      );
    }
  }

  /** Later than anything sent before, also before a restart: receivers ignore a clock that is not higher. */
  private naechsteUhr(): number {
    this.uhr = Math.max(this.uhr + 1, Date.now());
    return this.uhr;
  }
}

const LEERE_FELDER: PraesenzFelder = { auswahl: null, feld: null, cursor: null };

function alsPerson(person: Anwesender): PraesenzPerson {
  const rolle = person.rolle();
  return {
    userId: person.userId,
    name: person.name,
    farbe: farbe(person.userId),
    rolle: rolle ? ROLLEN_NAMEN[rolle] : '',
  };
}

/** A colour dark enough for white text, the same for a person everywhere. */
function farbe(userId: string): string {
  const zahl = createHash('sha256').update(userId).digest().readUInt16BE(0);
  return `hsl(${zahl % 360} 60% 35%)`;
}

/** The allowed fields of what a client says about itself; anything else is left out. */
function alsFelder(json: string): PraesenzFelder | null {
  const wert = parse(json);
  if (typeof wert !== 'object' || wert === null) return null;
  const auswahl = 'auswahl' in wert && typeof wert.auswahl === 'string' ? wert.auswahl.slice(0, 64) : null;
  return {
    auswahl,
    feld: 'feld' in wert ? alsFeld(wert.feld) : null,
    cursor: 'cursor' in wert ? (wert.cursor ?? null) : null,
  };
}

function alsFeld(wert: unknown): PraesenzFelder['feld'] {
  if (typeof wert !== 'object' || wert === null || !('id' in wert) || !('feld' in wert)) return null;
  const { id, feld } = wert;
  return typeof id === 'string' && typeof feld === 'string'
    ? { id: id.slice(0, 64), feld: feld.slice(0, 64) }
    : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
