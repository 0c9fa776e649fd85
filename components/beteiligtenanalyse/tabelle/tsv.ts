/** Tables on the clipboard as Excel, LibreOffice and Word write them: tabs, lines, and quotes around cells of several lines. */

/** Reads a copied table. A last empty line is no row; rows may differ in length. */
export function liesTsv(text: string): string[][] {
  const zeilen: string[][] = [];
  let zeile: string[] = [];
  let zelle = '';
  let i = 0;
  const endeZelle = () => {
    zeile.push(zelle.replace(/\u00a0/g, ' '));
    zelle = '';
  };
  const endeZeile = () => {
    endeZelle();
    zeilen.push(zeile);
    zeile = [];
  };
  while (i < text.length) {
    const zeichen = text[i];
    // Only a quote that opens a cell and is closed before a tab or a line end is one: 5" stays 5".
    const geschlossen = zeichen === '"' && zelle === '' ? inAnfuehrung(text, i) : null;
    if (geschlossen) {
      zelle = geschlossen.inhalt;
      i = geschlossen.weiter;
      continue;
    }
    if (zeichen === '\t') endeZelle();
    else if (zeichen === '\n' || zeichen === '\r') {
      endeZeile();
      if (zeichen === '\r' && text[i + 1] === '\n') i += 1;
    } else zelle += zeichen;
    i += 1;
  }
  if (zelle !== '' || zeile.length > 0) endeZeile();
  return zeilen;
}

function inAnfuehrung(text: string, ab: number): { inhalt: string; weiter: number } | null {
  let inhalt = '';
  let i = ab + 1;
  while (i < text.length) {
    if (text[i] !== '"') inhalt += text[i++];
    else if (text[i + 1] === '"') {
      inhalt += '"';
      i += 2;
    } else {
      const danach = text[i + 1];
      const zu = danach === undefined || danach === '\t' || danach === '\n' || danach === '\r';
      return zu ? { inhalt: inhalt.replace(/\r\n?/g, '\n'), weiter: i + 1 } : null;
    }
  }
  return null;
}

/** Writes cells so that Excel and LibreOffice read back the same cells. */
export function schreibeTsv(zeilen: readonly (readonly string[])[]): string {
  const zelle = (wert: string) => (/[\t\n\r]|^"/.test(wert) ? `"${wert.replaceAll('"', '""')}"` : wert);
  return zeilen.map((zeile) => zeile.map(zelle).join('\t')).join('\n');
}

/** The same cells for Word and mail. */
export function schreibeHtml(zeilen: readonly (readonly string[])[]): string {
  const zeichen: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const text = (wert: string) => wert.replace(/[&<>"]/g, (z) => zeichen[z] ?? z).replaceAll('\n', '<br>');
  const zeile = (werte: readonly string[]) => `<tr>${werte.map((w) => `<td>${text(w)}</td>`).join('')}</tr>`;
  return `<table>${zeilen.map(zeile).join('')}</table>`;
}
