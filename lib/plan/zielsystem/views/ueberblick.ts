import { akteurListe } from '@/lib/plan/akteure/views';
import { merke } from '@/lib/plan/doc/plan';
import type { Aktivitaet, Ziel } from '../schema';
import { struktur } from './struktur';

/** What exists, for the Übersicht. Only what stands in the tree counts; alternatives and unassigned are named apart. */
export interface Ueberblick {
  akteure: number;
  kernnetzwerk: number;
  grundsatzziele: number;
  rahmenziele: number;
  ergebnisziele: number;
  aktivitaeten: number;
  alternativen: number;
  nichtZugeordnet: number;
  indikatoren: number;
  zieleMitIndikator: number;
  quellen: number;
  annahmen: number;
  messwerte: number;
  aktivitaetenJeStatus: Record<Aktivitaet['status'], number>;
  aktivitaetenOhneFederfuehrung: number;
  hinreichendBestaetigt: number;
}

export const ueberblick = merke(
  ['akteure', 'ziele', 'aktivitaeten', 'indikatoren', 'quellen', 'annahmen', 'messwerte'],
  (plan): Ueberblick => {
    const { elemente, orte, alternativen, unzugeordnet } = struktur(plan);
    const imBaum = [...elemente.values()].filter((element) => orte.get(element.id)?.art === 'baum');
    const ziele: Ziel[] = imBaum.flatMap((element) =>
      element.sammlung === 'ziele' ? [element.eintrag] : [],
    );
    const taten: Aktivitaet[] = imBaum.flatMap((element) =>
      element.sammlung === 'aktivitaeten' ? [element.eintrag] : [],
    );
    const da = (karte: ReadonlyMap<string, { geloescht: unknown }>) =>
      [...karte.values()].filter((e) => !e.geloescht).length;
    const gemessen = new Set(
      [...plan.indikatoren.values()].filter((i) => !i.geloescht).map((i) => i.platz.parentId),
    );
    const akteure = akteurListe(plan);
    return {
      akteure: akteure.length,
      kernnetzwerk: akteure.filter(({ akteur }) => akteur.kreis === 'kern').length,
      grundsatzziele: ziele.filter((ziel) => ziel.ebene === 'grundsatzziel').length,
      rahmenziele: ziele.filter((ziel) => ziel.ebene === 'rahmenziel').length,
      ergebnisziele: ziele.filter((ziel) => ziel.ebene === 'ergebnisziel').length,
      aktivitaeten: taten.length,
      alternativen: [...alternativen.values()].flat().length,
      nichtZugeordnet: unzugeordnet.length,
      indikatoren: da(plan.indikatoren),
      zieleMitIndikator: ziele.filter((ziel) => gemessen.has(ziel.id)).length,
      quellen: da(plan.quellen),
      annahmen: da(plan.annahmen),
      messwerte: da(plan.messwerte),
      aktivitaetenJeStatus: jeStatus(taten),
      aktivitaetenOhneFederfuehrung: taten.filter((tat) => tat.federfuehrungId === null).length,
      hinreichendBestaetigt: ziele.filter((ziel) => ziel.hinreichend === 'ja').length,
    };
  },
);

function jeStatus(taten: readonly Aktivitaet[]): Ueberblick['aktivitaetenJeStatus'] {
  const anzahl = { offen: 0, laeuft: 0, erledigt: 0, gestoert: 0, verworfen: 0 };
  for (const { status } of taten) anzahl[status] += 1;
  return anzahl;
}
