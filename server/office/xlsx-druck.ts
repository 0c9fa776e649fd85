import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xmlText } from '@/lib/plan/zeichnung/views/svg';

/** What a sheet is on paper. */
export interface Druckblatt {
  name: string;
  /** Of all columns together, in letters. */
  breite: number;
  /** So many columns from the left say which row it is. */
  benennend: number;
}

/** So many letters stand beside each other on A4 across the sheet and can still be read. */
const JE_SEITE = 190;
const MAPPE = 'xl/workbook.xml';
const EIN_TAG = 86_400_000;

/**
 * What write-excel-file cannot say: on A4 a sheet is as many pages wide as can be read, head and first columns are
 * repeated on every page, and each page names its sheet and its number.
 */
export function fuerDenDruck(xlsx: Uint8Array, blaetter: readonly Druckblatt[]): Uint8Array {
  const teile = unzipSync(xlsx);
  const aendere = (ort: string, tun: (xml: string) => string) => {
    const xml = teile[ort];
    if (!xml) throw new Error(`no ${ort}`);
    teile[ort] = strToU8(tun(strFromU8(xml)));
  };
  blaetter.forEach(({ breite }, i) => {
    const seiten = Math.max(1, Math.ceil(breite / JE_SEITE));
    aendere(`xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      xml
        .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
        .replace(
          /<pageSetup[^>]*\/>/,
          `<pageSetup paperSize="9" pageOrder="overThenDown" orientation="landscape" fitToWidth="${seiten}" fitToHeight="0"/>` +
            '<headerFooter><oddFooter>&amp;L&amp;A&amp;RSeite &amp;P von &amp;N</oddFooter></headerFooter>',
        ),
    );
  });
  const titel = blaetter.map(({ name, benennend }, i) => {
    const blatt = `'${xmlText(name.replaceAll("'", "''"))}'`;
    const spalten = `$A:$${'ABC'.charAt(benennend - 1) || 'A'}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${blatt}!${spalten},${blatt}!$1:$1</definedName>`;
  });
  aendere(MAPPE, (xml) =>
    xml.replace(/<definedNames\s*\/>/, () => `<definedNames>${titel.join('')}</definedNames>`),
  );
  return zipSync(teile, { level: 6, mtime: Math.max(Date.now(), Date.UTC(1980, 0, 2) + EIN_TAG) });
}
