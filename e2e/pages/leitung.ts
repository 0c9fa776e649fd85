import type { Page, WebSocketRoute } from '@playwright/test';

const BESTAETIGUNG = 100;

/** The socket of a page in the test's hands: cut it, let it fall silent, hold the server's acknowledgements back. */
export interface Leitung {
  trenne(): void;
  verbinde(): void;
  /** Nothing passes in either direction, and nobody closes: a half-open line. */
  verstumme(): void;
  halteBestaetigungenZurueck(): void;
  gibBestaetigungenFrei(): void;
}

/** Must be called before the page opens a plan. */
export async function fasseLeitung(page: Page): Promise<Leitung> {
  let getrennt = false;
  let stumm = false;
  let haelt = false;
  const zurueckgehalten: (() => void)[] = [];
  const offene = new Set<WebSocketRoute>();

  await page.routeWebSocket(/\/sync\//, (seite) => {
    if (getrennt) {
      void seite.close({ code: 1013 });
      return;
    }
    const server = seite.connectToServer();
    offene.add(seite);
    seite.onMessage((frame) => {
      if (!stumm) server.send(frame);
    });
    server.onMessage((frame) => {
      if (stumm) return;
      if (haelt && typeof frame !== 'string' && frame[0] === BESTAETIGUNG) {
        zurueckgehalten.push(() => seite.send(frame));
        return;
      }
      seite.send(frame);
    });
  });

  return {
    trenne: () => {
      getrennt = true;
      for (const seite of offene) void seite.close({ code: 1013 });
      offene.clear();
    },
    verbinde: () => {
      getrennt = false;
      stumm = false;
    },
    verstumme: () => {
      stumm = true;
      getrennt = true;
    },
    halteBestaetigungenZurueck: () => {
      haelt = true;
    },
    gibBestaetigungenFrei: () => {
      haelt = false;
      for (const sende of zurueckgehalten.splice(0)) sende();
    },
  };
}
