import type { SatzErgebnisziel, SatzGrundsatzziel, SatzRahmenziel, SatzZiel, Spalte } from './satzdaten';
import { mitTrennung, type Trennung, trennung } from './trennung';

type Ort = Spalte | 'ziel';

/** The columns' shares of the page; `ziel` is the first one, and wider where a Grundsatzziel stands in it. */
const BREITEN: Readonly<Record<Ort, number>> = {
  ziel: 22,
  indikatoren: 20,
  quellen: 15,
  annahmen: 16,
  herkunft: 16,
  aktivitaeten: 23,
  akteure: 15,
};
const BREITE_GRUNDSATZZIEL = 42;
const TEILE = ['indikatoren', 'quellen', 'annahmen', 'herkunft'] as const;

/** How wide a page is, and what a cell keeps free at its sides, in em of the table's type (seite.typ, matrix.typ). */
const SEITE_EM = { a4: 84, a3: 94 };
const RAND_EM = 1;
/** How much larger a Grundsatzziel is set. */
const TITEL_EM = 1.35;

/** The columns of both kinds of tables as the template lays them out, and how words are parted in them. */
export class Matrixspalten {
  constructor(
    private readonly spalten: readonly Spalte[],
    private readonly format: keyof typeof SEITE_EM,
  ) {}

  get breiten() {
    const teile = this.spalten.filter((spalte) => TEILE.some((teil) => teil === spalte));
    return {
      grundsatzziel: [BREITE_GRUNDSATZZIEL, ...teile.map((spalte) => BREITEN[spalte])],
      rahmenziel: [BREITEN.ziel, ...this.spalten.map((spalte) => BREITEN[spalte])],
    };
  }

  /** The same goals, their long words marked. */
  getrennt(ziele: readonly SatzGrundsatzziel[]): SatzGrundsatzziel[] {
    const { grundsatzziel } = this.breiten;
    const kopf = this.#je(grundsatzziel);
    const erste = this.#in(grundsatzziel, BREITE_GRUNDSATZZIEL);
    const titel = this.#in(grundsatzziel, BREITE_GRUNDSATZZIEL, TITEL_EM);
    return ziele.map((ziel) => ({
      ...mitTeilen(ziel, kopf, erste),
      kurztitel: mitTrennung(ziel.kurztitel, titel),
      rahmenziele: this.getrennteRahmenziele(ziel.rahmenziele),
    }));
  }

  getrennteRahmenziele(ziele: readonly SatzRahmenziel[]): SatzRahmenziel[] {
    const je = this.#je(this.breiten.rahmenziel);
    return ziele.map((ziel) => ({
      ...mitTeilen(ziel, je, je('ziel')),
      ergebnisziele: ziel.ergebnisziele.map((eintrag) => ergebnisziel(eintrag, je)),
    }));
  }

  #je(breiten: readonly number[]): (ort: Ort) => Trennung {
    const bekannte = new Map<Ort, Trennung>();
    return (ort) => {
      const neu = bekannte.get(ort) ?? this.#in(breiten, BREITEN[ort]);
      bekannte.set(ort, neu);
      return neu;
    };
  }

  #in(breiten: readonly number[], breite: number, schrift = 1): Trennung {
    const summe = breiten.reduce((bisher, eine) => bisher + eine, 0);
    return trennung(((SEITE_EM[this.format] * breite) / summe - RAND_EM) / schrift);
  }
}

function ergebnisziel(ziel: SatzErgebnisziel, je: (ort: Ort) => Trennung): SatzErgebnisziel {
  return {
    ...mitTeilen(ziel, je, je('ziel')),
    titel: mitTrennung(ziel.titel, je('ziel'), nach(ziel)),
    aktivitaeten: ziel.aktivitaeten.map((tat) => ({
      nummer: tat.nummer,
      titel: mitTrennung(tat.titel, je('aktivitaeten'), nach(tat)),
      angaben: mitTrennung(tat.angaben, je('aktivitaeten')),
      akteure: tat.akteure.map((wer) => ({ ...wer, name: mitTrennung(wer.name, je('akteure')) })),
    })),
  };
}

const nach = ({ nummer }: { nummer: string }) => nummer.length + 1;

function mitTeilen<Z extends SatzZiel>(ziel: Z, je: (ort: Ort) => Trennung, erste: Trennung): Z {
  const alle = (texte: string[], trennung: Trennung) => texte.map((text) => mitTrennung(text, trennung));
  return {
    ...ziel,
    zelle: ziel.zelle === null ? null : mitTrennung(ziel.zelle, erste),
    zusaetze: alle(ziel.zusaetze, erste),
    indikatoren: alle(ziel.indikatoren, je('indikatoren')),
    quellen: alle(ziel.quellen, je('quellen')),
    annahmen: alle(ziel.annahmen, je('annahmen')),
    herkunft: alle(ziel.herkunft, je('herkunft')),
  };
}
