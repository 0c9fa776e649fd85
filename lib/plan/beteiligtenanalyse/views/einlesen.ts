import { canOrdneZu, type EinleseAkteur, type Einleseort } from '@/lib/plan/akteure/rules';
import type { Akteur } from '@/lib/plan/akteure/schema';
import { akteurListe, akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canHold } from '../rules';
import type { Spalte } from '../schema';
import { type Zellwert, zelle } from '../views';
import { AUSWAHL, TITEL, type Ziel, zielVon } from './einlesen-spalten';
import { alsWert, gleicherText, sauber, schluessel } from './einlesen-werte';

type AkteurFelder = Partial<
  Pick<Akteur, 'name' | 'kurzname' | 'art' | 'rechtsgrundlage' | 'ebene' | 'kreis' | 'status' | 'notiz'>
>;

/** A judgement to be written. */
export interface EinleseZelle {
  akteur: EinleseAkteur;
  spalteId: Id;
  wert: Zellwert;
}

/** One field or judgement that would be different, as people read it. */
export interface Feldaenderung {
  titel: string;
  von: string;
  nach: string;
  vertraulich: boolean;
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
    const gelesen = this.felder(angaben, nummer);
    const zellen = this.urteile(urteile, gefunden, nummer);
    if (!gefunden) this.neue.push(gelesen);
    const wer = gefunden ? { id: gefunden.id } : { neu: this.neue.length - 1 };
    for (const { spalteId, wert } of zellen) this.zellen.push({ akteur: wer, spalteId, wert });
    this.zeilen.push({ wer, gefunden, gelesen, zellen, gehoertZu, nummer });
  }

  /** When all rows are read: an organisation may stand below its units in the table. */
  vergleiche(): void {
    for (const { wer, gefunden, gelesen, zellen, gehoertZu, nummer } of this.zeilen) {
      const ort = this.ort(wer, gehoertZu, nummer);
      if (gefunden) this.merkeAenderung(gefunden, gelesen, zellen, ort);
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

  private felder(felder: Record<string, string>, nummer: number): AkteurFelder {
    const werte = Object.entries(felder).flatMap(([feld, roh]): [string, string][] => {
      if (feld === 'id') return [];
      const auswahl = AUSWAHL[feld];
      if (!auswahl) return [[feld, roh.slice(0, feld === 'kurzname' ? 40 : 2_000)]];
      const treffer = Object.entries(auswahl).find(
        ([key, wort]) => schluessel(wort) === schluessel(roh) || key === schluessel(roh),
      );
      if (treffer) return [[feld, treffer[0]]];
      this.hinweise.push(
        `Zeile ${nummer}: „${roh}“ ist bei „${TITEL[feld]}“ nicht bekannt. Möglich sind: ${Object.values(auswahl).join(', ')}.`,
      );
      return [];
    });
    return Object.fromEntries(werte);
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

  private urteile(
    urteile: readonly { spalte: Spalte; roh: string }[],
    akteur: Akteur | null,
    nummer: number,
  ): Urteilsaenderung[] {
    return urteile.flatMap(({ spalte, roh }) => {
      const wert = alsWert(spalte, roh);
      const passt = canHold(spalte, wert);
      if (passt !== true) {
        this.hinweise.push(`Zeile ${nummer}: ${passt}`);
        return [];
      }
      const bisher = akteur ? zelle(this.analyse?.einschaetzungen.get(akteur.id), spalte) : null;
      if (bisher === wert || (typeof bisher === 'string' && gleicherText(bisher, wert))) return [];
      const von = bisher === null ? '' : String(bisher);
      return [{ spalteId: spalte.id, wert, titel: spalte.titel, von }];
    });
  }

  private merkeAenderung(
    akteur: Akteur,
    gelesen: AkteurFelder,
    urteile: readonly Urteilsaenderung[],
    ort: string | null,
  ): void {
    // A row found by its name is not renamed by another way of writing it.
    const gleich = (feld: string, wert: unknown) =>
      gleicherText(String(lies(akteur, feld) ?? ''), wert) ||
      (feld === 'name' && schluessel(String(wert)) === schluessel(akteur.name));
    const anders = Object.entries(gelesen).filter(([feld, wert]) => !gleich(feld, wert));
    if (anders.length === 0 && urteile.length === 0 && ort === null) {
      this.gleiche += 1;
      return;
    }
    const wort = (feld: string, wert: unknown) => AUSWAHL[feld]?.[String(wert)] ?? String(wert ?? '');
    this.geaenderte.push({
      ...{ id: akteur.id, name: akteur.name, felder: Object.fromEntries(anders) },
      was: [
        ...anders.map(([feld, wert]) => ({
          titel: TITEL[feld] ?? feld,
          von: wort(feld, lies(akteur, feld)),
          ...{ nach: wort(feld, wert), vertraulich: false },
        })),
        ...(ort === null
          ? []
          : [
              {
                ...{ titel: 'Gehört zu', von: this.eltern({ id: akteur.id }) },
                ...{ nach: ort, vertraulich: false },
              },
            ]),
        ...urteile.map(({ titel, von, wert }) => ({ titel, von, nach: String(wert), vertraulich: true })),
      ],
    });
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

interface Urteilsaenderung {
  spalteId: Id;
  wert: Zellwert;
  titel: string;
  von: string;
}

function lies(akteur: Akteur, feld: string): unknown {
  return Object.entries(akteur).find(([name]) => name === feld)?.[1];
}
