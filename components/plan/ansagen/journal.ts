import * as Y from 'yjs';
import { SAMMLUNG_NAMEN, type SammlungName } from '@/lib/plan/doc/plan';
import { personenAus } from '../praesenz/personen';
import type { PlanVerbindung } from '../verbindung/plan-verbindung';

/** One thing somebody else did to one element; further edits of the same person to it are added up. */
export interface FremdeAenderung {
  nr: number;
  /** Milliseconds since 1970, of the last edit. */
  am: number;
  /** Who, when it is known: edits that arrive after a pause come without a name. */
  name: string | null;
  sammlung: SammlungName;
  id: string;
  art: 'neu' | 'geaendert' | 'geloescht';
}

const HOECHSTENS = 200;
const journale = new WeakMap<PlanVerbindung, Journal>();

/** What others changed since this tab has the plan open, newest last. */
export class Journal {
  private eintraege: readonly FremdeAenderung[] = [];
  private nr = 0;
  private readonly namen = new Map<number, string>();
  private readonly hoerer = new Set<() => void>();

  constructor(private readonly verbindung: PlanVerbindung) {
    const { doc, leitung } = verbindung;
    doc.on('afterTransaction', (t) => {
      if (!t.local && verbindung.leitung.istHerkunft(t.origin)) this.lies(t);
    });
    const merkeNamen = () => {
      for (const p of personenAus(leitung.awareness.getStates(), doc.clientID, verbindung.ich)) {
        this.namen.set(p.clientId, p.name);
      }
    };
    leitung.awareness.on('change', merkeNamen);
    merkeNamen();
  }

  get alle(): readonly FremdeAenderung[] {
    return this.eintraege;
  }

  subscribe = (fn: () => void): (() => void) => {
    this.hoerer.add(fn);
    return () => this.hoerer.delete(fn);
  };

  private lies(t: Y.Transaction): void {
    const vorher = this.eintraege;
    for (const sammlung of SAMMLUNG_NAMEN) {
      const wurzel = this.verbindung.doc.getMap(sammlung);
      for (const [typ, ereignisse] of t.changedParentTypes) {
        if (!Object.is(typ, wurzel)) continue;
        for (const ereignis of ereignisse) this.merke(sammlung, wurzel, ereignis);
      }
    }
    if (this.eintraege !== vorher) for (const fn of this.hoerer) fn();
  }

  private merke(
    sammlung: SammlungName,
    wurzel: Y.Map<unknown>,
    ereignis: Y.YEvent<Y.AbstractType<unknown>>,
  ): void {
    const [id] = ereignis.path;
    if (id === undefined) {
      for (const [schluessel, { action }] of ereignis.changes.keys) {
        const art = action === 'add' ? 'neu' : action === 'delete' ? 'geloescht' : 'geaendert';
        this.lege(sammlung, schluessel, art, this.werSchrieb(ereignis, [schluessel]));
      }
      return;
    }
    const felder = [...ereignis.changes.keys.keys()];
    const satz = wurzel.get(String(id));
    const imPapierkorb =
      satz instanceof Y.Map && felder.includes('geloescht') && satz.get('geloescht') != null;
    this.lege(
      sammlung,
      String(id),
      imPapierkorb ? 'geloescht' : 'geaendert',
      this.werSchrieb(ereignis, felder),
    );
  }

  /** The author of the newest value that was written; texts are attributed only when one person wrote in the frame. */
  private werSchrieb(ereignis: Y.YEvent<Y.AbstractType<unknown>>, felder: readonly string[]): string | null {
    const { target, transaction } = ereignis;
    for (const feld of felder) {
      const client = target instanceof Y.Map ? target._map.get(feld)?.id.client : undefined;
      if (client !== undefined) return this.namen.get(client) ?? null;
    }
    const autoren = [...transaction.afterState].filter(
      ([c, uhr]) => uhr > (transaction.beforeState.get(c) ?? 0),
    );
    const einziger = autoren.length === 1 ? autoren[0] : undefined;
    return einziger ? (this.namen.get(einziger[0]) ?? null) : null;
  }

  private lege(sammlung: SammlungName, id: string, art: FremdeAenderung['art'], name: string | null): void {
    this.nr += 1;
    const bisher = this.eintraege.find((e) => e.id === id && e.name === name);
    const bleibtNeu = bisher?.art === 'neu' && art === 'geaendert';
    const eintrag = {
      nr: this.nr,
      am: Date.now(),
      name,
      sammlung,
      id,
      art: bleibtNeu ? ('neu' as const) : art,
    };
    this.eintraege = [...this.eintraege.filter((e) => e !== bisher), eintrag].slice(-HOECHSTENS);
  }
}

/** The journal of a connection; begins when first asked for. */
export function journalVon(verbindung: PlanVerbindung): Journal {
  const vorhanden = journale.get(verbindung);
  if (vorhanden) return vorhanden;
  const neu = new Journal(verbindung);
  journale.set(verbindung, neu);
  return neu;
}
