/**
 * What the person is told about their work (I7). Pure: the facts in, one of four states out.
 * Nothing here is optimistic: „gespeichert“ needs the server's acknowledgement of every frame this tab has sent,
 * „lokal gesichert“ needs a completed transaction of the browser's database.
 */

export type Stand = 'gespeichert' | 'wird_gesendet' | 'offline_gesichert' | 'nicht_gesichert';

export const STAND_TEXTE: Record<Stand, string> = {
  gespeichert: 'gespeichert',
  wird_gesendet: 'wird gesendet',
  offline_gesichert: 'offline, lokal gesichert',
  nicht_gesichert: 'nicht gesichert',
};

export interface Speicherlage {
  /** The socket is open and this tab has answered the server's question for what is missing. */
  verbunden: boolean;
  /** Write frames sent on this connection, and how many of them the server has committed. */
  gesendet: number;
  bestaetigt: number;
  /** Edits of this browser that no acknowledgement covers yet, earlier sessions included. */
  ausstehend: number;
  /** The browser's database: not yet tried, works, or cannot be relied on. */
  lokal: 'unbekannt' | 'bereit' | 'gesperrt';
  /** Edits handed to the browser's database whose transaction has not completed. */
  lokalOffen: number;
  /** Sentence of a refusal that will not go away by itself, or null. */
  abgelehnt: string | null;
  /** The role may only read. */
  nurLesen: boolean;
}

export interface Speicherstand {
  stand: Stand;
  text: string;
  ausstehend: number;
  /** Why it is so and what to do now; a sentence or two. */
  gruende?: string;
}

const GESPERRT =
  'Dieser Browser lässt kein Sichern auf dem Gerät zu (privates Fenster, gesperrter oder voller Speicher).';

/** The state that holds now. */
export function speicherstand(lage: Speicherlage): Speicherstand {
  const { ausstehend } = lage;
  const sage = (stand: Stand, text = STAND_TEXTE[stand], gruende?: string): Speicherstand => ({
    stand,
    text,
    ausstehend,
    gruende,
  });
  const allesBestaetigt = lage.bestaetigt >= lage.gesendet && ausstehend === 0;

  if (lage.abgelehnt) return sage('nicht_gesichert', abgelehntText(ausstehend), lage.abgelehnt);
  if (lage.nurLesen && ausstehend > 0) {
    return sage('nicht_gesichert', abgelehntText(ausstehend), NUR_LESEN_GRUND);
  }
  if (lage.verbunden) {
    if (lage.nurLesen) return sage('gespeichert', 'nur lesen, aktuell');
    if (!allesBestaetigt) return sage('wird_gesendet');
    return lage.lokal === 'gesperrt'
      ? sage('gespeichert', undefined, `${GESPERRT} Solange die Verbindung steht, ist alles gespeichert.`)
      : sage('gespeichert');
  }
  return offline(lage, sage);
}

function offline(
  lage: Speicherlage,
  sage: (stand: Stand, text?: string, gruende?: string) => Speicherstand,
): Speicherstand {
  if (lage.nurLesen) return sage('offline_gesichert', 'offline, nur lesen');
  if (lage.lokal === 'gesperrt') {
    const was = lage.ausstehend > 0 ? 'Ihre letzten Änderungen stehen nur in diesem Fenster.' : '';
    return sage('nicht_gesichert', 'offline, nicht gesichert', `${GESPERRT} ${was}`.trim());
  }
  if (lage.lokal === 'unbekannt') return sage('wird_gesendet', 'verbindet');
  if (lage.lokalOffen > 0) return sage('wird_gesendet', 'wird lokal gesichert');
  return sage('offline_gesichert');
}

const NUR_LESEN_GRUND =
  'Sie dürfen in diesem Netzwerk nur noch lesen. Ihre Änderungen wurden nicht übernommen; sichern Sie sie als Datei und geben Sie sie der Koordination.';

function abgelehntText(ausstehend: number): string {
  if (ausstehend === 0) return 'nicht verbunden';
  return ausstehend === 1 ? '1 Änderung nicht gesichert' : `${ausstehend} Änderungen nicht gesichert`;
}
