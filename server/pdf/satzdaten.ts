import type {
  MatrixAktivitaet,
  MatrixErgebnisziel,
  MatrixGrundsatzziel,
  MatrixRahmenziel,
  MatrixZiel,
  Planungsmatrix,
} from '@/lib/plan/planungsmatrix/views';
import { AKTIVITAET_STATUS, ZIEL_RICHTUNGEN } from '@/lib/plan/zielsystem/schema';
import type { Druckfassung } from './druckfassung';
import { kurz } from './kuerzen';

/** The columns of the matrix after the first one. */
export const SPALTEN = ['indikatoren', 'quellen', 'annahmen', 'herkunft', 'aktivitaeten', 'akteure'] as const;
export type Spalte = (typeof SPALTEN)[number];

/** A goal as the template (vorlage/matrix.typ) sets it. */
export interface SatzZiel {
  nummer: string;
  /** „Rahmenziel 2“. */
  name: string;
  titel: string;
  /** The wording for the head row, and shorter for the running head; the whole of a long one stands in the table. */
  kurztitel: string;
  kolumne: string;
  /** First cell of the goal's own line, or its whole wording when that is long; null: no such line. */
  zelle: string | null;
  zusaetze: string[];
  indikatoren: string[];
  quellen: string[];
  annahmen: string[];
  /** Column „aus Thema / Fall“; printed on request. */
  herkunft: string[];
}
interface SatzAktivitaet {
  nummer: string;
  titel: string;
  angaben: string;
  akteure: { name: string; federfuehrend: boolean }[];
}
export interface SatzErgebnisziel extends SatzZiel {
  aktivitaeten: SatzAktivitaet[];
}
export interface SatzRahmenziel extends SatzZiel {
  ergebnisziele: SatzErgebnisziel[];
}
export interface SatzGrundsatzziel extends SatzZiel {
  rahmenziele: SatzRahmenziel[];
}

const TITEL_LAENGE = 300;
const KOLUMNE_LAENGE = 110;
const OHNE_WORTLAUT = '(noch ohne Wortlaut)';

/** Turns the matrix into what the template sets: every text printable, every empty thing named. */
export class Satzdaten {
  constructor(private readonly druck: Druckfassung) {}

  grundsatzziel({ ziel, rahmenziele }: MatrixGrundsatzziel): SatzGrundsatzziel {
    return {
      ...this.#ziel(ziel, 'Grundsatzziel'),
      rahmenziele: rahmenziele.map((eintrag) => this.rahmenziel(eintrag)),
    };
  }

  rahmenziel({ ziel, ergebnisziele }: MatrixRahmenziel): SatzRahmenziel {
    return {
      ...this.#ziel(ziel, 'Rahmenziel', 'Für das Rahmenziel insgesamt'),
      ergebnisziele: ergebnisziele.map((eintrag) => this.#ergebnisziel(eintrag)),
    };
  }

  /** What has lost its goal above, gathered in a table of its own: nothing of the plan may be missing on paper. */
  lose({ ergebnisziele, aktivitaeten }: Planungsmatrix['nichtZugeordnet']): SatzRahmenziel[] {
    const zeilen = ergebnisziele.map((eintrag) => this.#ergebnisziel(eintrag));
    if (aktivitaeten.length > 0) {
      const tat = aktivitaeten.map((eintrag) => this.#aktivitaet(eintrag));
      zeilen.push({ ...sammelzeile('Aktivitäten ohne Ergebnisziel'), aktivitaeten: tat });
    }
    if (zeilen.length === 0) return [];
    return [{ ...sammelzeile('Ohne Rahmenziel'), ergebnisziele: zeilen }];
  }

  #ergebnisziel({ ziel, aktivitaeten }: MatrixErgebnisziel): SatzErgebnisziel {
    return {
      ...this.#ziel(ziel, 'Ergebnisziel'),
      aktivitaeten: aktivitaeten.map((eintrag) => this.#aktivitaet(eintrag)),
    };
  }

  #ziel(ziel: MatrixZiel, ebene: string, eigeneZeile = ''): SatzZiel {
    const titel = this.#titel(ziel.titel);
    const kurztitel = kurz(titel, TITEL_LAENGE);
    const richtung = ziel.richtung ? [ZIEL_RICHTUNGEN[ziel.richtung]] : [];
    const alternativen = ziel.alternativen.map((a) => `Alternative: ${this.#titel(a.titel)}`);
    const texte = (teile: { text: string }[]) => teile.map(({ text }) => this.#titel(text));
    return {
      nummer: ziel.nummer,
      name: ziel.nummer ? `${ebene} ${ziel.nummer}` : ebene,
      titel,
      kurztitel,
      kolumne: kurz(titel, KOLUMNE_LAENGE),
      zelle: kurztitel === titel ? eigeneZeile : titel,
      zusaetze: [...richtung, ...alternativen],
      indikatoren: texte(ziel.indikatoren),
      quellen: texte(ziel.quellen),
      annahmen: texte(ziel.annahmen),
      herkunft: texte(ziel.herkunft),
    };
  }

  #aktivitaet({ nummer, titel, status, zeitraum, akteure }: MatrixAktivitaet): SatzAktivitaet {
    return {
      nummer,
      titel: this.#titel(titel),
      angaben: [AKTIVITAET_STATUS[status], this.druck.text(zeitraum)].filter(Boolean).join(' · '),
      akteure: akteure.map(({ name, federfuehrend }) => ({ name: this.#titel(name), federfuehrend })),
    };
  }

  #titel(roh: string): string {
    return this.druck.text(roh) || OHNE_WORTLAUT;
  }
}

function sammelzeile(name: string): SatzZiel {
  const leer = { indikatoren: [], quellen: [], annahmen: [], herkunft: [], zusaetze: [], zelle: null };
  return { ...leer, nummer: '', name, titel: name, kurztitel: '', kolumne: '' };
}

/** The columns that hold anything at all, in their order. */
export function belegteSpalten(grundsatzziele: SatzGrundsatzziel[], lose: SatzRahmenziel[]): Spalte[] {
  const rahmenziele = [...grundsatzziele.flatMap((g) => g.rahmenziele), ...lose];
  const ergebnisziele = rahmenziele.flatMap((r) => r.ergebnisziele);
  const taten = ergebnisziele.flatMap((e) => e.aktivitaeten);
  const ziele: SatzZiel[] = [...grundsatzziele, ...rahmenziele, ...ergebnisziele];
  return SPALTEN.filter((spalte) => {
    if (spalte === 'aktivitaeten') return taten.length > 0;
    if (spalte === 'akteure') return taten.some(({ akteure }) => akteure.length > 0);
    return ziele.some((ziel) => ziel[spalte].length > 0);
  });
}
