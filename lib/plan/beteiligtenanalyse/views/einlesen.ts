import { canOrdneZu, type EinleseAkteur, type Einleseort } from '@/lib/plan/akteure/rules';
import type { Akteur } from '@/lib/plan/akteure/schema';
import { akteurListe, akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Spalte } from '../schema';
import type { Zellwert } from '../views';
import { TITEL, type Ziel, zielVon } from './einlesen-spalten';
import { sauber, schluessel } from './einlesen-werte';
import {
  type AkteurFelder,
  type Feldaenderung,
  liesFelder,
  liesUrteile,
  type Urteilsaenderung,
  vergleicheZeile,
} from './einlesen-zeile';

/** A judgement to be written. */
export interface EinleseZelle {
  akteur: EinleseAkteur;
  spalteId: Id;
  wert: Zellwert;
}

/** What reading a table in would change. Nothing is applied before somebody has said yes to it. */
export interface Einlesevorschau {
  /** Each column of the table, and what it was taken for; null: not recognised, left out. */
  spalten: readonly { kopf: string; titel: string | null; vertraulich: boolean }[];
  neue: readonly AkteurFelder[];
  /** `felder` is empty where only judgements or the place change; `was` names all. */
  geaenderte: readonly { id: Id; name: string; felder: AkteurFelder; was: readonly Feldaenderung[] }[];
  zellen: readonly EinleseZelle[];
  /** Who becomes a unit of whom, with the name of the organisation as the table writes it. */
  orte: readonly (Einleseort & { name: string })[];
  /** Rows that are as they were. */
  gleiche: number;
  /** What could not be read, with its row, in sentences. */
  hinweise: readonly string[];
}

const HINWEISE_HOECHSTENS = 100;

/**
 * Compares a table with the plan. Rows are matched by „Kennung“, else by name; empty cells change nothing.
 * @param analyse the judgements, for whoever may write them; null: their columns are left out
 */
export function einlesevorschau(
  plan: Plan,
  analyse: Plan | null,
  tabelle: readonly string[][],
): Einlesevorschau {
  const [kopf = [], ...zeilen] = tabelle;
  const ziele = kopf.map((titel) => zielVon(titel, analyse));
  const v = new Vorschau(plan, analyse, ziele);
  zeilen.forEach((zeile, i) => {
    v.lies(zeile, i + 2);
  });
  v.vergleiche();
  const stelleName = ziele.findIndex(
    (ziel) => ziel && 'feld' in ziel && (ziel.feld === 'name' || ziel.feld === 'id'),
  );
  if (stelleName < 0 && kopf.length > 0)
    v.hinweise.unshift(
      'Keine Spalte heißt „Name“ oder „Beteiligte(r)“. Bitte benennen Sie die Spalte mit den Namen so.',
    );
  return {
    spalten: kopf.map((text, i) => {
      const ziel = ziele[i] ?? null;
      const titel =
        ziel === null ? null : 'feld' in ziel ? (TITEL[ziel.feld] ?? ziel.feld) : ziel.spalte.titel;
      return { kopf: text, titel, vertraulich: ziel !== null && 'spalte' in ziel };
    }),
    neue: v.neue,
    geaenderte: v.geaenderte,
    zellen: v.zellen,
    orte: v.orte,
    gleiche: v.gleiche,
    hinweise: v.hinweise.slice(0, HINWEISE_HOECHSTENS),
  };
}

class Vorschau {
  readonly neue: AkteurFelder[] = [];
  readonly geaenderte: { id: Id; name: string; felder: AkteurFelder; was: Feldaenderung[] }[] = [];
  readonly zellen: EinleseZelle[] = [];
  readonly orte: (Einleseort & { name: string })[] = [];
  readonly hinweise: string[] = [];
  gleiche = 0;
  private readonly zeilen: Gelesen[] = [];
  private readonly jeName = new Map<string, Akteur[]>();
  private readonly gesehen = new Set<string>();

  constructor(
    private readonly plan: Plan,
    private readonly analyse: Plan | null,
    private readonly ziele: readonly Ziel[],
  ) {
    for (const { akteur } of akteurListe(plan)) {
      const name = schluessel(akteur.name);
      this.jeName.set(name, [...(this.jeName.get(name) ?? []), akteur]);
    }
  }

  lies(zeile: readonly string[], nummer: number): void {
    const felder: Record<string, string> = {};
    const urteile: { spalte: Spalte; roh: string }[] = [];
    this.ziele.forEach((ziel, i) => {
      const roh = ziel && 'feld' in ziel ? sauber(zeile[i] ?? '', ziel.feld) : (zeile[i] ?? '').trim();
      if (!ziel || roh === '') return;
      if ('spalte' in ziel) urteile.push({ spalte: ziel.spalte, roh });
      else felder[ziel.feld] = roh;
    });
    if (!felder.name && !felder.id) return;
    const gefunden = this.finde(felder, nummer);
    if (gefunden === 'mehrdeutig') return;
    const { gehoertZu = '', ...angaben } = felder;
    const gelesen = liesFelder(angaben, nummer, this.hinweise);
    const bisher = gefunden ? this.analyse?.einschaetzungen.get(gefunden.id) : undefined;
    const zellen = liesUrteile(urteile, bisher, nummer, this.hinweise);
    if (!gefunden) this.neue.push(gelesen);
    const wer = gefunden ? { id: gefunden.id } : { neu: this.neue.length - 1 };
    for (const { spalteId, wert } of zellen) this.zellen.push({ akteur: wer, spalteId, wert });
    this.zeilen.push({ wer, gefunden, gelesen, zellen, gehoertZu, nummer });
  }

  /** When all rows are read: an organisation may stand below its units in the table. */
  vergleiche(): void {
    for (const { wer, gefunden, gelesen, zellen, gehoertZu, nummer } of this.zeilen) {
      const ort = this.ort(wer, gehoertZu, nummer);
      if (!gefunden) continue;
      const eltern = ort === null ? null : { von: this.eltern(wer), nach: ort };
      const anders = vergleicheZeile(gefunden, gelesen, zellen, eltern);
      if (anders) this.geaenderte.push({ id: gefunden.id, name: gefunden.name, ...anders });
      else this.gleiche += 1;
    }
  }

  private finde({ id, name = '' }: Record<string, string>, nummer: number): Akteur | null | 'mehrdeutig' {
    const perId = id ? this.plan.akteure.get(id) : undefined;
    if (perId && perId.geloescht === null) return perId;
    const treffer = this.jeName.get(schluessel(name)) ?? [];
    const doppelt = this.gesehen.has(schluessel(name));
    this.gesehen.add(schluessel(name));
    if (treffer.length > 1 || doppelt || name === '') {
      this.hinweise.push(
        name === ''
          ? `Zeile ${nummer}: Die Kennung „${id}“ gibt es nicht, und ein Name fehlt.`
          : `Zeile ${nummer}: „${name}“ kommt mehrfach vor. Die Zeile wird ausgelassen; eine Spalte „Kennung“ macht sie eindeutig.`,
      );
      return 'mehrdeutig';
    }
    return treffer[0] ?? null;
  }

  /** The name of the organisation the row becomes a unit of; null: it stays where it is. */
  private ort(akteur: EinleseAkteur, name: string, nummer: number): string | null {
    if (name === '' || schluessel(this.eltern(akteur)) === schluessel(name)) return null;
    const zu = this.organisation(name);
    const eintrag = typeof zu === 'string' ? null : { akteur, zu };
    const passt = eintrag ? canOrdneZu(this.plan, this.neue.length, [...this.orte, eintrag]) : String(zu);
    if (eintrag && passt === true) {
      this.orte.push({ ...eintrag, name });
      return name;
    }
    this.hinweise.push(`Zeile ${nummer}: „Gehört zu: ${name}“ wird nicht übernommen. ${passt}`);
    return null;
  }

  private eltern(akteur: EinleseAkteur): string {
    const id = 'id' in akteur ? this.plan.akteure.get(akteur.id)?.platz.parentId : null;
    return id ? akteurName(this.plan, id) : '';
  }

  /** Who is meant: somebody who is there, else a new row of the same table; a string says why nobody is. */
  private organisation(name: string): EinleseAkteur | string {
    const da = this.jeName.get(schluessel(name)) ?? [];
    if (da.length > 1) return `„${name}“ gibt es mehrfach.`;
    const [eine] = da;
    if (eine) return { id: eine.id };
    const neu = this.neue.findIndex((felder) => schluessel(felder.name ?? '') === schluessel(name));
    return neu >= 0 ? { neu } : 'Ein Akteur dieses Namens steht weder im Plan noch in der Tabelle.';
  }
}

/** A row that was understood. */
interface Gelesen {
  wer: EinleseAkteur;
  gefunden: Akteur | null;
  gelesen: AkteurFelder;
  zellen: readonly Urteilsaenderung[];
  /** '' when the row does not say. */
  gehoertZu: string;
  nummer: number;
}
