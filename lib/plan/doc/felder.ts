import * as z from 'zod/mini';
import { type Id, vergleichePlatz } from './grundlagen';
import {
  type Bestand,
  type Datensaetze,
  datensatz,
  MENGEN,
  type Plan,
  type Rangsammlung,
  SAMMLUNGEN,
  type SammlungName,
} from './plan';
import type { PlanSchreiber } from './plan-schreiber';
import { ordneEin } from './rank';
import { ersterSatz } from './saetze';

/** Checks and writes that commands of all nouns share. */

/** Input of an update: an object; its content is checked by {@link canSetFelder} against the record's own schema. */
export const felderSchema = <F extends object>() =>
  z.custom<F>((wert) => typeof wert === 'object' && wert !== null && !Array.isArray(wert));

/**
 * Would the record still be readable with these values? Place, level, bin mark and id are never set this way:
 * they have commands of their own.
 */
export function canSetFelder<S extends SammlungName>(
  plan: Plan,
  sammlung: S,
  id: Id | null,
  felder: object,
): true | string {
  const gesperrt: string[] = [...GESPERRT, ...MENGEN[sammlung]];
  if (sammlung !== 'akteure') gesperrt.push('ebene');
  const form = SAMMLUNGEN[sammlung].shape;
  for (const feld of Object.keys(felder)) {
    if (!Object.hasOwn(form, feld) || gesperrt.includes(feld))
      return `Das Feld „${feld}“ lässt sich so nicht ändern. Es wurde nichts gespeichert.`;
  }
  const bisher = id === null ? MUSTER : datensatz(plan, sammlung, id);
  const ergebnis = SAMMLUNGEN[sammlung].safeParse({ ...bisher, ...felder });
  return (
    ergebnis.success ||
    `Das wurde nicht übernommen – ${ersterSatz(ergebnis.error)} Bitte prüfen Sie die Eingabe.`
  );
}

/** Set by commands of their own. */
const GESPERRT = ['id', 'platz', 'geloescht', 'kettenId', 'enden', 'paar', 'werte'];

/** What every record needs; each schema takes what it knows. */
const MUSTER = {
  id: 'neu',
  ebene: 'grundsatzziel',
  kettenId: 'neu',
  schrittId: 'neu',
  enden: { vonId: 'neu', nachId: 'neu' },
  paar: { vonAkteurId: 'neu', zuAkteurId: 'andere' },
  zwischen: { von: 'neu', nach: 'neu' },
  platz: { parentId: null, rank: 'a0', laneId: null, x: 0, y: 0 },
};

/** What a record hangs on: its parent, or the chain a step or edge belongs to. */
export function traegerId(satz: Datensaetze[SammlungName]): Id | null {
  return 'kettenId' in satz ? satz.kettenId : satz.platz.parentId;
}

/** All records at one place, in the bin or not: whoever comes back from the bin keeps an unambiguous place. */
export function geschwisterVon<S extends Rangsammlung>(
  plan: Plan,
  sammlung: S,
  parentId: Id | null,
  ohneId?: Id,
): Datensaetze[S][] {
  const bestand: Bestand = plan;
  return [...bestand[sammlung].values()]
    .filter((eintrag) => eintrag.platz.parentId === parentId && eintrag.id !== ohneId)
    .sort(vergleichePlatz);
}

/** Ranks for newcomers among `geschwister`; re-ranks those in the way, in the same transaction. */
export function platziere<S extends Rangsammlung>(
  w: PlanSchreiber,
  sammlung: S,
  geschwister: readonly Datensaetze[S][],
  nachId: Id | null | undefined,
  anzahl = 1,
): string[] {
  const { ranks, neu } = ordneEin(geschwister, nachId, anzahl);
  for (const { id, rank } of neu) {
    const alt = geschwister.find((g) => g.id === id);
    if (alt) w.setPlatz(sammlung, id, { ...alt.platz, rank });
  }
  return ranks;
}
