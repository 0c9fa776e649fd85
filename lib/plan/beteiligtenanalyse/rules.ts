import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Spalte } from './schema';
import { istStaerke, type Zellwert } from './views';

/** The judgement of an Akteur can be written: the server has made its record. */
export function canUseEinschaetzung(analyse: Plan, akteurId: Id): true | string {
  return (
    analyse.einschaetzungen.has(akteurId) ||
    'Die Zeile für diesen Akteur wird gerade angelegt. Bitte versuchen Sie es in einem Augenblick noch einmal.'
  );
}

export function canUseSpalte(analyse: Plan, id: Id): true | string {
  const spalte = analyse.spalten.get(id);
  if (!spalte) return 'Diese Spalte gibt es nicht mehr. Jemand anderes hat sie entfernt.';
  return spalte.geloescht === null || `Die Spalte „${spalte.titel}“ liegt im Papierkorb.`;
}

/** Does the value fit the column? */
export function canHold(spalte: Spalte, wert: Zellwert): true | string {
  if (wert === null) return true;
  const nenne = (was: string) =>
    `In „${spalte.titel}“ gehört ${was}; „${String(wert).slice(0, 60)}“ passt nicht.`;
  if (istStaerke(spalte)) {
    const passt = typeof wert === 'number' && Number.isInteger(wert) && wert >= 1 && wert <= 5;
    return passt || nenne('eine Zahl von 1 bis 5');
  }
  switch (spalte.art) {
    case 'zahl':
      return (typeof wert === 'number' && Number.isFinite(wert)) || nenne('eine Zahl');
    case 'datum':
      return (typeof wert === 'string' && istTag(wert)) || nenne('ein Datum wie 20.11.2026');
    case 'auswahl':
      return (
        (typeof wert === 'string' && spalte.optionen.includes(wert)) ||
        nenne(`eines von: ${spalte.optionen.join(', ')}`)
      );
    default:
      return typeof wert === 'string' || nenne('ein Text');
  }
}

function istTag(wert: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(wert) && new Date(`${wert}T00:00:00Z`).toISOString().startsWith(wert);
}
