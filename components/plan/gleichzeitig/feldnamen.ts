import { formatZahl } from '@/components/ui/zahl';
import { zeitspanneSchema } from '@/lib/plan/dienstleistungskette/schema';
import { laneTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { zeitspanneKurz } from '@/lib/plan/dienstleistungskette/views/zeitspanne';
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
  variante: 'Variante',
  istId: 'Antwortet auf',
  konstellation: 'Konstellation',
  wer: 'Organisation',
  dauer: 'Dauer',
  wartezeit: 'Wartezeit',
  system: 'Fachverfahren',
  problem: 'Problem',
  nutzertext: 'Was mit mir geschieht',
  mitbringen: 'Was ich mitbringe',
  doppeltZuId: 'Doppelt zu',
  enden: 'Verbindet',
  ergebnis: 'Benötigtes Ergebnis',
  beschriftung: 'Beschriftung',
  bedingung: 'Bedingung',
  uebergabe: 'Übergabe',
  geberSchuldet: 'Was der Geber schuldet',
  nehmerBautAuf: 'Worauf der Nehmer aufbaut',
  weg: 'Weg',
  information: 'Weitergegebene Information',
  datenschutz: 'Datenschutz',
  frist: 'Frist',
  verantwortlichGeberId: 'Verantwortlich beim Geber',
  verantwortlichNehmerId: 'Verantwortlich beim Nehmer',
  geregelt: 'Geregelt',
  beschluss: 'Beschluss',
  urteil: 'Urteil',
  fallId: 'Fall',
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
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (typeof wert !== 'object') return String(wert);
  if ('laneId' in wert) {
    const { laneId } = wert;
    return typeof laneId === 'string' ? `Bahn „${bahn(plan, laneId)}“` : 'noch nicht zugeordnet';
  }
  if ('vonId' in wert && 'nachId' in wert)
    return `${wertText(plan, wert.vonId)} → ${wertText(plan, wert.nachId)}`;
  if ('einheit' in wert && 'min' in wert) return spanne(wert);
  if ('parentId' in wert) {
    const { parentId } = wert;
    return typeof parentId === 'string' ? `unter „${titelVon(plan, parentId) ?? 'gelöscht'}“` : 'ganz oben';
  }
  return Object.values(wert)
    .filter((teil) => teil !== null && teil !== '')
    .map((teil) => wertText(plan, teil))
    .join(' ');
}

/** What the head of a lane says; one that is gone has no head. */
function bahn(plan: Plan, laneId: string): string {
  return laneTitel(plan, plan.lanes.get(laneId) ?? null);
}

function spanne(wert: object): string {
  const gelesen = zeitspanneSchema.safeParse(wert);
  return gelesen.success ? zeitspanneKurz(gelesen.data) || 'leer' : 'unlesbar';
}

function tag(wert: string): string {
  const treffer = /^(\d{4})-(\d{2})-(\d{2})$/.exec(wert);
  return treffer ? `${treffer[3]}.${treffer[2]}.${treffer[1]}` : wert;
}
