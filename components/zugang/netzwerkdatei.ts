import { kennung, sendeText } from './sende';

/** One finding in a network file: where, and what is wrong. */
export interface Fundstelle {
  pfad: string;
  satz: string;
}

/** Sends a network file. On refusal `wert` is the server's answer with its findings. */
export async function sendeNetzwerkdatei(
  datei: File,
): Promise<{ ok: true; id: string } | { ok: false; fehler: string; wert: unknown }> {
  const antwort = await sendeText('/api/netzwerke/import', await datei.text());
  if (!antwort.ok) return { ok: false, fehler: antwort.fehler, wert: antwort.wert };
  const id = kennung(antwort.wert);
  if (id) return { ok: true, id };
  return { ok: false, fehler: 'Die Antwort des Servers war unvollständig.', wert: null };
}

/** The findings in the server's answer. */
export function liesFundstellen(wert: unknown): Fundstelle[] {
  const liste = wert && typeof wert === 'object' && 'fundstellen' in wert ? wert.fundstellen : null;
  return Array.isArray(liste) ? liste.filter(istFundstelle) : [];
}

function istFundstelle(wert: unknown): wert is Fundstelle {
  return (
    typeof wert === 'object' &&
    wert !== null &&
    'pfad' in wert &&
    'satz' in wert &&
    typeof wert.pfad === 'string' &&
    typeof wert.satz === 'string'
  );
}
