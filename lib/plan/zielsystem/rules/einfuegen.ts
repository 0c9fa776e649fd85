/** Reads an indented list, or rows from Word or Excel, as lines with a level. Pure text work. */

export interface Einfuegezeile {
  /** 0 for the outermost lines; never more than one deeper than the line before. */
  tiefe: number;
  text: string;
}

/** Tabs, no-break spaces and spaces; `1.2`, `1.2.`, `a)`; bullets as Word, PowerPoint and e-mail write them. */
const AUFZAEHLUNG =
  /^(?:[-–—•·▪◦‣∙●○■□*+o\uf0b7\uf0a7](?=\s)|\d{1,3}(?:\.\d{1,3})*[.)](?=\s)|\d{1,3}(?:\.\d{1,3})+(?=\s)|[a-zA-Z]\)(?=\s))[\s\u00a0]+/;
const NUMMER = /^(\d{1,3}(?:\.\d{1,3})+)[.)]?[\s\u00a0]/;

interface Rohzeile {
  einzug: number;
  nummer: number;
  text: string;
}

/**
 * Level from the indentation, whatever its unit; where nothing is indented, from numbering such as `2.1`.
 * In rows from Excel empty cells in front are indentation and further cells are joined with a comma.
 */
export function leseEinfuegetext(text: string): Einfuegezeile[] {
  const roh = text
    .split(/\r\n|\r|\n|\u2028|\v/)
    .map(leseZeile)
    .filter((zeile) => zeile.text !== '');
  const eingerueckt = new Set(roh.map((zeile) => zeile.einzug)).size > 1;
  const nummeriert = roh.some((zeile) => zeile.nummer > 0);
  return stufen(
    roh.map(({ einzug, nummer, text: t }) => ({
      einzug: !eingerueckt && nummeriert ? nummer : einzug,
      text: t,
    })),
  );
}

function leseZeile(zeile: string): Rohzeile {
  const [einzug = ''] = /^[ \t\u00a0\u2003]*/.exec(zeile) ?? [];
  let rest = zeile.slice(einzug.length);
  const nummer = (NUMMER.exec(rest)?.[1]?.split('.').length ?? 1) - 1;
  // „• 1.2 Text“ carries both; two rounds take both away.
  for (let i = 0; i < 2; i += 1) rest = rest.replace(AUFZAEHLUNG, '');
  const zellen = rest.split('\t').map((zelle) =>
    zelle
      .replace(/^"|"$/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  );
  return { einzug: breite(einzug), nummer, text: zellen.filter(Boolean).join(', ').slice(0, 2_000) };
}

/** A tab counts as four spaces, so that mixed lists keep their order. */
function breite(einzug: string): number {
  return [...einzug].reduce((summe, zeichen) => summe + (zeichen === '\t' ? 4 : 1), 0);
}

/** Widths to levels with a stack: a line belongs below the nearest line before it that is indented less. */
function stufen(zeilen: readonly { einzug: number; text: string }[]): Einfuegezeile[] {
  const stapel: number[] = [];
  return zeilen.map(({ einzug, text }) => {
    while (stapel.length > 0 && (stapel.at(-1) ?? 0) >= einzug) stapel.pop();
    stapel.push(einzug);
    return { tiefe: stapel.length - 1, text };
  });
}
