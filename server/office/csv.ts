import { harmlos, type Tabelle, zellText } from './tabelle';

/**
 * The table as CSV (RFC 4180) in the manner German Excel opens by double click: semicolons, UTF-8 with BOM, decimal
 * comma. Cells that could be formulas are neutralised (S44).
 */
export function alsCsv({ kopf, zeilen }: Tabelle): string {
  const alle = [kopf, ...zeilen].map((zeile) => zeile.map(feld).join(';'));
  return `\ufeff${alle.join('\r\n')}\r\n`;
}

function feld(wert: string | number | null): string {
  if (wert === null) return '';
  if (typeof wert === 'number') return String(wert).replace('.', ',');
  const text = harmlos(wert);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of a CSV text, whatever separator it uses (semicolon, comma or tab). Quotes, line breaks in cells, BOM. */
export function leseCsv(text: string): string[][] {
  const roh = text.replace(/^\ufeff/, '');
  const trenner = trennerVon(roh);
  const zeilen: string[][] = [];
  let zeile: string[] = [];
  let zelle = '';
  let inZeichen = false;
  for (let i = 0; i < roh.length; i += 1) {
    const z = roh[i];
    if (inZeichen) {
      if (z !== '"') zelle += z;
      else if (roh[i + 1] === '"') {
        zelle += '"';
        i += 1;
      } else inZeichen = false;
    } else if (z === '"' && zelle === '') inZeichen = true;
    else if (z === trenner) {
      zeile.push(zellText(zelle));
      zelle = '';
    } else if (z === '\n' || z === '\r') {
      if (z === '\r' && roh[i + 1] === '\n') i += 1;
      zeilen.push([...zeile, zellText(zelle)]);
      zeile = [];
      zelle = '';
    } else zelle += z;
  }
  if (zelle !== '' || zeile.length > 0) zeilen.push([...zeile, zellText(zelle)]);
  return zeilen.filter((eine) => eine.some((wert) => wert.trim() !== ''));
}

/** The separator that occurs most in the first line, outside quotes. */
function trennerVon(text: string): string {
  const erste = (/^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const anzahl = (trenner: string) => erste.split(trenner).length;
  return [';', '\t', ','].reduce((bester, einer) => (anzahl(einer) > anzahl(bester) ? einer : bester));
}
