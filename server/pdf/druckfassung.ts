import { mitBruchstellen, mitFestenLeerzeichen } from './umbruch';
import { zeichenart } from './zeichenart';

/** The note at the end of a paper: one sentence, and one line for each kind of replaced character. */
export interface Ersetzungen {
  satz: string;
  zeilen: string[];
}

// Nothing to see and nothing to set: soft hyphens, joiners, direction marks, variation selectors, tags.
const UNSICHTBAR = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
const MARKE = /\p{M}/u;
/** More marks on one letter than any language puts there only smear over the lines around. */
const MARKEN_JE_BUCHSTABE = 3;
const NUMMERN_JE_KLAMMER = 12;
const NUMMERN_JE_ART = 40;

const nummer = (punkt: number) => `U+${punkt.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Makes any text printable: what the fonts cannot show becomes its Unicode number in brackets, `[U+4F60]`, and is
 * counted for the note. PDF/UA-1 forbids characters without a glyph, and a silent box would hide what was meant.
 */
export class Druckfassung {
  #ersetzt = new Map<number, number>();
  #weggelassen = 0;
  /** Characters that were found to stand for themselves: nearly all text consists of a few dozen of them. */
  #bekannte = new Set(['\n']);

  /** `vorrat`: code points the fonts can show; `gesperrt`: ones that Typst could not set all the same. */
  constructor(
    private readonly vorrat: ReadonlySet<number>,
    private readonly gesperrt: ReadonlySet<number> = new Set(),
  ) {}

  /** The printable form of a text. Line breaks stay (`\n`); a gap of many lines becomes one empty line. */
  text(roh: string): string {
    const zeilen = roh.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(/\t/g, ' ');
    const sauber = this.#ersetze(zeilen.normalize('NFC'));
    const knapp = sauber.replace(/ *\n/g, '\n').replace(/\n{3,}/g, '\n\n');
    return mitBruchstellen(mitFestenLeerzeichen(knapp.trim()));
  }

  /** What was replaced so far; null when nothing was. */
  ersetzungen(): Ersetzungen | null {
    const anzahl = [...this.#ersetzt.values()].reduce((summe, mal) => summe + mal, 0);
    if (anzahl === 0) return null;
    const was = anzahl === 1 ? '1 Zeichen ersetzt' : `${anzahl.toLocaleString('de')} Zeichen ersetzt`;
    const ohne =
      this.#weggelassen > 0
        ? ` Unsichtbare Zeichen weggelassen: ${this.#weggelassen.toLocaleString('de')}.`
        : '';
    return {
      satz: `${was}, weil die Schrift dieses Dokuments sie nicht darstellen kann. An ihrer Stelle steht in eckigen Klammern ihre Nummer im Unicode-Standard.${ohne}`,
      zeilen: this.#zeilen(),
    };
  }

  #zeilen(): string[] {
    const arten = new Map<string, string[]>();
    for (const [punkt, mal] of this.#ersetzt) {
      const art = zeichenart(punkt);
      arten.set(art, [
        ...(arten.get(art) ?? []),
        mal === 1 ? nummer(punkt) : `${nummer(punkt)} (${mal}-mal)`,
      ]);
    }
    return [...arten].map(([art, nummern]) => {
      const mehr = nummern.length > NUMMERN_JE_ART ? ` und ${nummern.length - NUMMERN_JE_ART} weitere` : '';
      return `${art}: ${nummern.slice(0, NUMMERN_JE_ART).join(', ')}${mehr}`;
    });
  }

  #ersetze(text: string): string {
    for (const zeichen of text) if (!this.#bekannte.has(zeichen)) return this.#ersetzeEinzeln(text);
    return text;
  }

  #ersetzeEinzeln(text: string): string {
    let fertig = '';
    let offen: number[] = [];
    let marken = 0;
    const schliesse = () => {
      if (offen.length > 0) fertig += this.#klammer(offen);
      offen = [];
    };
    for (const zeichen of text) {
      if (UNSICHTBAR.test(zeichen)) {
        this.#weggelassen += 1;
        continue;
      }
      marken = MARKE.test(zeichen) ? marken + 1 : 0;
      const druckbar = marken > MARKEN_JE_BUCHSTABE ? null : this.#druckbar(zeichen);
      if (druckbar === null) {
        offen.push(zeichen.codePointAt(0) ?? 0);
      } else {
        if (druckbar === zeichen && marken === 0) this.#bekannte.add(zeichen);
        schliesse();
        fertig += druckbar;
      }
    }
    schliesse();
    return fertig;
  }

  /** The character itself, or its parts when only those have glyphs; null when it cannot be shown. */
  #druckbar(zeichen: string): string | null {
    if (zeichen === '\n') return zeichen;
    const zeigbar = (text: string) =>
      Array.from(text, (teil) => teil.codePointAt(0) ?? 0).every(
        (punkt) => this.vorrat.has(punkt) && !this.gesperrt.has(punkt),
      );
    if (zeigbar(zeichen)) return zeichen;
    const zerlegt = zeichen.normalize('NFD');
    return zerlegt !== zeichen && zeigbar(zerlegt) ? zerlegt : null;
  }

  #klammer(punkte: number[]): string {
    for (const punkt of punkte) this.#ersetzt.set(punkt, (this.#ersetzt.get(punkt) ?? 0) + 1);
    const nummern = punkte.slice(0, NUMMERN_JE_KLAMMER).map(nummer).join(' ');
    return punkte.length > NUMMERN_JE_KLAMMER ? `[${nummern} … ${punkte.length} Zeichen]` : `[${nummern}]`;
  }
}
