/**
 * Why the server closes a live connection. Shared by server and browser; no dependencies.
 * Before the upgrade the server answers with HTTP 401, 403 or 404 instead: a browser sees those as code 1006.
 */
export const CODES = {
  /** A frame that no honest client sends: garbage, forged author, refused structure. */
  schlechterFrame: 4400,
  keineSitzung: 4401,
  nichtErlaubt: 4403,
  keinDokument: 4404,
  /** The role changed: connecting again asks for the new one. */
  rolleGeaendert: 4409,
  /** Another live connection of the same person uses this Yjs client id: go on with a fresh document (V3). */
  kennungDoppelt: 4410,
  /** The document was built anew without a text that had to vanish: copies of the old one are to be discarded. */
  neuGefasst: 4411,
  zuGross: 4413,
  zuAlt: 4426,
  zuViele: 4429,
  speichernGescheitert: 4500,
  /** The document was written by a newer Diadem than the one that runs here (R17). */
  dokumentZuNeu: 4501,
  ladenGescheitert: 4503,
} as const;
export type SyncCode = (typeof CODES)[keyof typeof CODES];

const SAETZE: Record<SyncCode, string> = {
  4400: 'Diese Änderung passt nicht zum Dokument und wurde nicht angenommen. Ihre Eingaben sind auf diesem Gerät gesichert; bitte laden Sie die Seite neu.',
  4401: 'Sie sind nicht mehr angemeldet. Bitte melden Sie sich neu an; Ihre Eingaben bleiben auf diesem Gerät gesichert.',
  4403: 'Sie haben keinen Zugriff mehr auf dieses Dokument. Bitte wenden Sie sich an die Koordination.',
  4404: 'Dieses Dokument gibt es nicht oder nicht mehr.',
  4409: 'Ihre Rolle hat sich geändert. Die Verbindung wird mit den neuen Rechten neu aufgebaut.',
  4410: 'Dieselbe Seite ist schon in einem anderen Fenster verbunden. Bitte laden Sie diese Seite neu; Ihre Eingaben sind auf diesem Gerät gesichert.',
  4411: 'Aus diesem Dokument wurde ein Text entfernt, der hier nicht stehen durfte. Es wird neu geladen; die alte Kopie auf diesem Gerät wurde gelöscht.',
  4413: 'Diese Änderung ist zu groß und wurde nicht gespeichert. Bitte teilen Sie den Text auf oder importieren Sie ihn als Datei.',
  4426: 'Diadem wurde aktualisiert. Bitte laden Sie die Seite neu; Ihre Eingaben bleiben erhalten.',
  4429: 'Zu viele Nachrichten in kurzer Zeit. Die Verbindung wird gleich neu aufgebaut.',
  4500: 'Der Server konnte gerade nicht speichern. Ihre Eingaben sind auf diesem Gerät gesichert und werden erneut gesendet.',
  4501: 'Dieses Dokument wurde mit einer neueren Fassung von Diadem bearbeitet, als auf diesem Server läuft. Es ist unverändert; bitte wenden Sie sich an die Verwaltung des Servers, damit Diadem aktualisiert wird.',
  4503: 'Das Dokument konnte nicht geladen werden. Es ist unverändert; wir versuchen es gleich noch einmal.',
};

/** Codes after which the same client would only be refused again: it must not reconnect by itself. */
const ENDGUELTIG: ReadonlySet<number> = new Set([4400, 4401, 4403, 4404, 4410, 4411, 4413, 4426, 4501]);

export function istEndgueltig(code: number): boolean {
  return ENDGUELTIG.has(code);
}

/** The German sentence for a close code; null for codes that are not ours (1000, 1006, …). */
export function codeSatz(code: number): string | null {
  return istSyncCode(code) ? SAETZE[code] : null;
}

function istSyncCode(code: number): code is SyncCode {
  return Object.hasOwn(SAETZE, code);
}
