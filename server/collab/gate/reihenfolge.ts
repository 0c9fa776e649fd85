import * as Y from 'yjs';
import type { Struktur } from './zerlegen';

/**
 * The order in which Yjs can integrate the structs of an update, or null when something they build on is missing.
 * Yjs itself would keep such an update as "pending" for ever (R24), or fail half-way when a struct names a later
 * one of its own client.
 * @param stand known clock of a client in the document
 */
export function integrationsfolge(
  strukturen: ReadonlyMap<number, readonly Struktur[]>,
  stand: (client: number) => number,
): Y.Item[] | null {
  const folge: Y.Item[] = [];
  const erreicht = new Map<number, number>();
  const naechste = new Map<number, number>();
  const wartende = new Map<number, number[]>();
  const bekannt = (client: number) => erreicht.get(client) ?? stand(client);
  const offen = [...strukturen.keys()];
  for (let client = offen.pop(); client !== undefined; client = offen.pop()) {
    const liste = strukturen.get(client) ?? [];
    let i = naechste.get(client) ?? 0;
    const anfang = i;
    for (; i < liste.length; i++) {
      const struktur = liste[i];
      if (!struktur || struktur instanceof Y.Skip || struktur.id.clock !== bekannt(client)) return null;
      const fehlt = fehlender(struktur, bekannt);
      if (fehlt === client) return null;
      if (fehlt !== null) {
        wartende.set(fehlt, [...(wartende.get(fehlt) ?? []), client]);
        break;
      }
      erreicht.set(client, struktur.id.clock + struktur.length);
      if (struktur instanceof Y.Item) folge.push(struktur);
    }
    naechste.set(client, i);
    if (i > anfang) {
      offen.push(...(wartende.get(client) ?? []));
      wartende.delete(client);
    }
  }
  for (const [client, liste] of strukturen) if (naechste.get(client) !== liste.length) return null;
  return folge;
}

/** The client whose structs are needed first; null when nothing is missing. */
function fehlender(struktur: Struktur, bekannt: (client: number) => number): number | null {
  if (!(struktur instanceof Y.Item)) return null;
  const { origin, rightOrigin, parent } = struktur;
  for (const ref of [origin, rightOrigin, parent instanceof Y.ID ? parent : null]) {
    if (ref && ref.clock >= bekannt(ref.client)) return ref.client;
  }
  return null;
}
