import { AKTEUR_ARTEN, AKTEUR_EBENEN, AKTEUR_STATUS, type Akteur, KREISE } from '@/lib/plan/akteure/schema';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canHold } from '../rules';
import type { Spalte } from '../schema';
import { istStaerke, spalten, type Zellwert, zelle } from '../views';

type AkteurFelder = Partial<
  Pick<Akteur, 'name' | 'kurzname' | 'art' | 'rechtsgrundlage' | 'ebene' | 'kreis' | 'status' | 'notiz'>
>;

/** A judgement to be written; `neu` counts the new Akteure of the import. */
export interface EinleseZelle {
  akteur: { id: Id } | { neu: number };
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
  /** `felder` is empty where only judgements change; `was` names both. */
  geaenderte: readonly { id: Id; name: string; felder: AkteurFelder; was: readonly Feldaenderung[] }[];
  zellen: readonly EinleseZelle[];
  /** Rows that are as they were. */
  gleiche: number;
  /** What could not be read, with its row, in sentences. */
  hinweise: readonly string[];
}

const NAMEN: Record<string, readonly string[]> = {
  id: ['kennung', 'id'],
  name: ['beteiligte(r)', 'beteiligte', 'beteiligter', 'name', 'akteur', 'organisation', 'einrichtung'],
  kurzname: ['kurzname', 'kürzel', 'abkürzung'],
  art: ['art'],
  rechtsgrundlage: ['rechtsgrundlage'],
  ebene: ['ebene'],
  kreis: ['kreis'],
  status: ['status'],
  notiz: ['notiz', 'bemerkung'],
  gehoertZu: ['gehört zu'],
};
const TITEL: Record<string, string> = {
  ...{ id: 'Kennung', name: 'Beteiligte(r)', kurzname: 'Kurzname', art: 'Art' },
  ...{ rechtsgrundlage: 'Rechtsgrundlage', ebene: 'Ebene', kreis: 'Kreis', status: 'Status', notiz: 'Notiz' },
  gehoertZu: 'Gehört zu',
};
const AUSWAHL: Record<string, Record<string, string>> = {
  ...{ art: AKTEUR_ARTEN, ebene: AKTEUR_EBENEN, kreis: KREISE, status: AKTEUR_STATUS },
};
const HINWEISE_HOECHSTENS = 100;

type Ziel = { feld: string } | { spalte: Spalte } | null;

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
    gleiche: v.gleiche,
    hinweise: v.hinweise.slice(0, HINWEISE_HOECHSTENS),
  };
}

/** A list without a head: the first column is the name, the second the Kurzname, as people keep such lists. */
export function mitKopf(tabelle: readonly string[][]): readonly string[][] {
  const worte = Object.values(NAMEN).flat();
  const [erste = []] = tabelle;
  const hatKopf = erste.some((wort) => worte.includes(wort.trim().toLocaleLowerCase('de')));
  return hatKopf || tabelle.length === 0 ? tabelle : [['Beteiligte(r)', 'Kurzname'], ...tabelle];
}

function zielVon(kopf: string, analyse: Plan | null): Ziel {
  const wort = kopf.trim().toLocaleLowerCase('de');
  const feld = Object.entries(NAMEN).find(([, worte]) => worte.includes(wort))?.[0];
  if (feld) return { feld };
  const spalte =
    analyse && spalten(analyse).find((eine) => eine.titel.trim().toLocaleLowerCase('de') === wort);
  return spalte ? { spalte } : null;
}

class Vorschau {
  readonly neue: AkteurFelder[] = [];
  readonly geaenderte: { id: Id; name: string; felder: AkteurFelder; was: Feldaenderung[] }[] = [];
  readonly zellen: EinleseZelle[] = [];
  readonly hinweise: string[] = [];
  gleiche = 0;
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
    const { gehoertZu, ...angaben } = felder;
    if (gehoertZu !== undefined) this.merkeZugehoerigkeit(gehoertZu, gefunden, nummer);
    const gelesen = this.felder(angaben, nummer);
    const zellen = this.urteile(urteile, gefunden, nummer);
    if (gefunden) this.merkeAenderung(gefunden, gelesen, zellen);
    else this.neue.push(gelesen);
    const akteur = gefunden ? { id: gefunden.id } : { neu: this.neue.length - 1 };
    for (const { spalteId, wert } of zellen) this.zellen.push({ akteur, spalteId, wert });
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

  /** Whose unit somebody is, is changed by moving it; a table that says something else is told so. */
  private merkeZugehoerigkeit(name: string, akteur: Akteur | null, nummer: number): void {
    const eltern = akteur?.platz.parentId ? this.plan.akteure.get(akteur.platz.parentId)?.name : '';
    if (schluessel(eltern ?? '') === schluessel(name)) return;
    this.hinweise.push(
      `Zeile ${nummer}: „Gehört zu: ${name}“ wird nicht übernommen. Verschieben Sie den Akteur danach in der Tabelle („Verschieben nach …“).`,
    );
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

  private merkeAenderung(akteur: Akteur, gelesen: AkteurFelder, urteile: readonly Urteilsaenderung[]): void {
    // A row found by its name is not renamed by another way of writing it.
    const gleich = (feld: string, wert: unknown) =>
      gleicherText(String(lies(akteur, feld) ?? ''), wert) ||
      (feld === 'name' && schluessel(String(wert)) === schluessel(akteur.name));
    const anders = Object.entries(gelesen).filter(([feld, wert]) => !gleich(feld, wert));
    if (anders.length === 0 && urteile.length === 0) {
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
        ...urteile.map(({ titel, von, wert }) => ({ titel, von, nach: String(wert), vertraulich: true })),
      ],
    });
  }
}

interface Urteilsaenderung {
  spalteId: Id;
  wert: Zellwert;
  titel: string;
  von: string;
}

/** Without the bullets and doubled spaces of a list from Word; a Notiz keeps its lines. */
function sauber(roh: string, feld: string): string {
  if (feld === 'notiz') return roh.trim();
  return roh
    .replace(/\s+/g, ' ')
    .replace(/^\s*[•·▪◦*–-]\s+/, '')
    .trim();
}

/** The same but for what a table program does to a cell: spaces at the ends, other line ends. */
function gleicherText(bisher: string, wert: unknown): boolean {
  const glatt = (text: string) => text.replace(/\r\n?/g, '\n').trim();
  return glatt(bisher) === glatt(String(wert));
}

function lies(akteur: Akteur, feld: string): unknown {
  return Object.entries(akteur).find(([name]) => name === feld)?.[1];
}

/** A cell as people write it: „3,5“, „20.11.2026“, an option in any case. */
function alsWert(spalte: Spalte, roh: string): Zellwert {
  if (istStaerke(spalte) || spalte.art === 'zahl') {
    // „3.5“ with a point is what programs write; „1.500“ is a thousand and a half, as people write it.
    const zahl = Number(/^-?\d+\.\d{1,2}$/.test(roh) ? roh : roh.replace(/\./g, '').replace(',', '.'));
    return Number.isFinite(zahl) ? zahl : roh;
  }
  if (spalte.art === 'datum') {
    const [, t = '', m = '', j = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(roh) ?? [];
    return j ? `${j}-${m.padStart(2, '0')}-${t.padStart(2, '0')}` : roh;
  }
  if (spalte.art === 'auswahl')
    return spalte.optionen.find((option) => schluessel(option) === schluessel(roh)) ?? roh;
  return roh;
}

function schluessel(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
}
