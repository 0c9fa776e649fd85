/**
 * Header `Content-Disposition` of a download: the German name in the form of RFC 6266 and RFC 8187, and an ASCII name
 * for clients that only know the old form. Nothing of the name can end the header or leave the folder (S49).
 */
export function downloadKopf(name: string, endung: string): string {
  const klar = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const deutsch = `${Array.from(klar).slice(0, 80).join('').trimEnd() || 'Dokument'}.${endung}`;
  const ascii = deutsch
    .replace(/[äöüÄÖÜß]/g, (zeichen) => UMLAUTE[zeichen] ?? zeichen)
    .replace(/[–—]/g, '-')
    .normalize('NFD')
    .replace(/[^\x20-\x7e]+/g, '')
    .replace(/[%';]/g, '')
    .replace(/\s+/g, ' ');
  const kodiert = encodeURIComponent(deutsch).replace(
    /['()*]/g,
    (zeichen) => `%${zeichen.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${kodiert}`;
}

const UMLAUTE: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
