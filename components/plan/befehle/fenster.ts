/** Which of the frame's windows is open; a tiny store because shortcuts, menu and head all open them. */
export type Fenster =
  | 'suche'
  | 'hilfe'
  | 'neuigkeiten'
  | 'gleichzeitig'
  | 'einstellungen'
  | 'thema-merken'
  | 'fehlender-merken'
  | 'datenpanne';

let offen: Fenster | null = null;
const hoerer = new Set<() => void>();

function setze(fenster: Fenster | null): void {
  if (offen === fenster) return;
  offen = fenster;
  for (const fn of hoerer) fn();
}

export function oeffneFenster(fenster: Fenster): void {
  setze(fenster);
}
export function schliesseFenster(): void {
  setze(null);
}
export function offenesFenster(): Fenster | null {
  return offen;
}
export function beiFensterwechsel(fn: () => void): () => void {
  hoerer.add(fn);
  return () => hoerer.delete(fn);
}
