import { kennung, sendeText } from './sende';

/** One finding in a network file: where, and what is wrong. */
export interface Fundstelle {
  pfad: string;
  satz: string;
}

/** Sends a network file. On refusal `wert` is the server's answer with its findings. */
export async function sendeNetzwerkdatei(
  datei: File,
): Promise<{ ok: true; id: string; arten: string[] } | { ok: false; fehler: string; wert: unknown }> {
  const antwort = await sendeText('/api/netzwerke/import', await datei.text());
  if (!antwort.ok) return { ok: false, fehler: antwort.fehler, wert: antwort.wert };
  const id = kennung(antwort.wert);
  if (id) return { ok: true, id, arten: liesArten(antwort.wert) };
  return { ok: false, fehler: 'Die Antwort des Servers war unvollständig.', wert: null };
}

/** What kinds of personal data the plan that was read in may name, one entry for each place. */
function liesArten(wert: unknown): string[] {
  const liste = wert && typeof wert === 'object' && 'personenbezug' in wert ? wert.personenbezug : null;
  if (!Array.isArray(liste)) return [];
  return liste.flatMap((eine: unknown) =>
    typeof eine === 'object' && eine !== null && 'art' in eine && typeof eine.art === 'string'
      ? [eine.art]
      : [],
  );
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
