/** Limits of an archive somebody hands in (S42). */
const GRENZEN = { entpackt: 50_000_000, eintraege: 1_000, verhaeltnis: 100 } as const;

const ENDE = 0x06054b50;
const EINTRAG = 0x02014b50;
const ZU_GROSS_FUER_ZIP = 0xffffffff;

/**
 * Looks at the directory of a ZIP archive (XLSX, DOCX, …) without unpacking it. Null when it may be unpacked, else a
 * German sentence. What the directory says is also the size everything is unpacked into, so a lie helps nobody.
 */
export function pruefeZip(bytes: Uint8Array): string | null {
  const sicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ende = endeVon(sicht);
  if (ende === null) return 'Die Datei ist kein Office-Dokument. Bitte speichern Sie sie als XLSX oder CSV.';
  const anzahl = sicht.getUint16(ende + 10, true);
  if (anzahl > GRENZEN.eintraege) return 'Die Datei besteht aus zu vielen Teilen und wurde nicht geöffnet.';
  let stelle = sicht.getUint32(ende + 16, true);
  let entpackt = 0;
  for (let i = 0; i < anzahl; i += 1) {
    if (stelle + 46 > bytes.length || sicht.getUint32(stelle, true) !== EINTRAG)
      return 'Die Datei ist beschädigt und wurde nicht geöffnet.';
    const gepackt = sicht.getUint32(stelle + 20, true);
    const gross = sicht.getUint32(stelle + 24, true);
    const laengen = [28, 30, 32].map((ort) => sicht.getUint16(stelle + ort, true));
    const name = new TextDecoder().decode(bytes.subarray(stelle + 46, stelle + 46 + (laengen[0] ?? 0)));
    const istVerweis = sicht.getUint32(stelle + 38, true) >>> 28 === 0xa;
    if (istVerweis || /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|\0/.test(name))
      return 'Die Datei verweist auf Orte außerhalb und wurde nicht geöffnet.';
    entpackt += gross;
    if (gross === ZU_GROSS_FUER_ZIP || entpackt > GRENZEN.entpackt)
      return 'Die Datei wird beim Öffnen zu groß (mehr als 50 MB). Bitte löschen Sie Bilder und leere Blätter.';
    if (gross > 100_000 && gross > gepackt * GRENZEN.verhaeltnis)
      return 'Die Datei ist auffällig stark gepackt und wurde zur Sicherheit nicht geöffnet.';
    stelle += 46 + laengen.reduce((a, b) => a + b, 0);
  }
  return null;
}

function endeVon(sicht: DataView): number | null {
  const frueheste = Math.max(0, sicht.byteLength - 65_557);
  for (let stelle = sicht.byteLength - 22; stelle >= frueheste; stelle -= 1)
    if (sicht.getUint32(stelle, true) === ENDE) return stelle;
  return null;
}
