import { formatZahl } from '@/components/ui/zahl';
import type { Plan } from '@/lib/plan/doc/plan';
import { titelVon } from '../elemente';

const FELDER: Record<string, string> = {
  titel: 'Wortlaut',
  name: 'Name',
  kurzname: 'Kurzname',
  art: 'Art',
  platz: 'Platz',
  richtung: 'Richtung',
  hinreichend: 'Reicht aus?',
  federfuehrungId: 'Federführung',
  zeitraum: 'Zeitraum',
  fristigkeit: 'Fristigkeit',
  status: 'Status',
  prioritaet: 'Priorität',
  aufwand: 'Aufwand',
  zielgroesse: 'Zielgröße',
  bis: 'Bis',
  ausgang: 'Ausgangswert',
  rhythmus: 'Rhythmus',
  stand: 'Stand',
  wert: 'Wert',
  am: 'Datum',
  menge: 'Menge',
  einheit: 'Einheit',
  einzelkosten: 'Einzelkosten',
  rechtsgrundlage: 'Rechtsgrundlage',
  ebene: 'Ebene',
  kreis: 'Kreis',
  notiz: 'Notiz',
  relevanz: 'Relevanz',
  bedarf: 'Bedarf',
  zitat: 'Zitat',
  gebiet: 'Gebiet',
  n: 'n',
  quelle: 'Quelle',
  jahr: 'Jahr',
  geloescht: 'Gelöscht',
};

/** What people call a field. */
export function feldname(feld: string): string {
  return FELDER[feld] ?? feld;
}

/** A stored value as people would write it. */
export function wertText(plan: Plan, wert: unknown): string {
  if (wert === null || wert === undefined || wert === '') return 'leer';
  if (typeof wert === 'number') return formatZahl(wert);
  if (typeof wert === 'string') return titelVon(plan, wert) ?? tag(wert);
  if (typeof wert !== 'object') return String(wert);
  if ('parentId' in wert) {
    const { parentId } = wert;
    return typeof parentId === 'string' ? `unter „${titelVon(plan, parentId) ?? 'gelöscht'}“` : 'ganz oben';
  }
  return Object.values(wert)
    .filter((teil) => teil !== null && teil !== '')
    .map((teil) => wertText(plan, teil))
    .join(' ');
}

function tag(wert: string): string {
  const treffer = /^(\d{4})-(\d{2})-(\d{2})$/.exec(wert);
  return treffer ? `${treffer[3]}.${treffer[2]}.${treffer[1]}` : wert;
}
