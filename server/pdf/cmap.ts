/**
 * Which characters a TrueType font can show: its `cmap` table, formats 4 and 12 (OpenType 1.9, "cmap").
 */

/** Code points with a glyph of their own (glyph 0 means: missing). @throws when the file is no such font */
export function zeichenAus(font: Uint8Array): Set<number> {
  const daten = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const zeichen = new Set<number>();
  for (const tabelle of unicodeTabellen(daten)) {
    const format = daten.getUint16(tabelle);
    if (format === 4) liesFormat4(daten, tabelle, zeichen);
    if (format === 12) liesFormat12(daten, tabelle, zeichen);
  }
  if (zeichen.size === 0) throw new Error('The font has no readable character map.');
  return zeichen;
}

function unicodeTabellen(daten: DataView): number[] {
  const cmap = ortDerTabelle(daten, 0x636d6170);
  const tabellen: number[] = [];
  for (let i = 0; i < daten.getUint16(cmap + 2); i += 1) {
    const eintrag = cmap + 4 + i * 8;
    const plattform = daten.getUint16(eintrag);
    // 0: Unicode, 3: Windows; both hold Unicode code points in formats 4 and 12.
    if (plattform === 0 || plattform === 3) tabellen.push(cmap + daten.getUint32(eintrag + 4));
  }
  return tabellen;
}

function ortDerTabelle(daten: DataView, name: number): number {
  for (let i = 0; i < daten.getUint16(4); i += 1) {
    const eintrag = 12 + i * 16;
    if (daten.getUint32(eintrag) === name) return daten.getUint32(eintrag + 8);
  }
  throw new Error('The font has no cmap table.');
}

function liesFormat4(daten: DataView, ort: number, zeichen: Set<number>): void {
  const laenge = daten.getUint16(ort + 6);
  const [enden, anfaenge] = [ort + 14, ort + 16 + laenge];
  const [verschiebungen, abstaende] = [anfaenge + laenge, anfaenge + 2 * laenge];
  for (let i = 0; i < laenge; i += 2) {
    const [von, bis] = [daten.getUint16(anfaenge + i), daten.getUint16(enden + i)];
    const [verschiebung, abstand] = [daten.getUint16(verschiebungen + i), daten.getUint16(abstaende + i)];
    for (let punkt = von; punkt <= bis && punkt !== 0xffff; punkt += 1) {
      const stelle = abstaende + i + abstand + 2 * (punkt - von);
      const roh = abstand === 0 ? punkt : daten.getUint16(stelle);
      const glyphe = abstand !== 0 && roh === 0 ? 0 : (roh + verschiebung) & 0xffff;
      if (glyphe !== 0) zeichen.add(punkt);
    }
  }
}

function liesFormat12(daten: DataView, ort: number, zeichen: Set<number>): void {
  for (let i = 0; i < daten.getUint32(ort + 12); i += 1) {
    const gruppe = ort + 16 + i * 12;
    const [von, bis, glyphe] = [0, 4, 8].map((feld) => daten.getUint32(gruppe + feld));
    if (von === undefined || bis === undefined || glyphe === undefined) continue;
    for (let punkt = von; punkt <= bis; punkt += 1) if (glyphe + punkt - von !== 0) zeichen.add(punkt);
  }
}
