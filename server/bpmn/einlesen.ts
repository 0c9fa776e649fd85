import { akteurListe } from '@/lib/plan/akteure/views';
import type { Ketteneinfuhr } from '@/lib/plan/dienstleistungskette/commands/import-kette';
import type { Variante } from '@/lib/plan/dienstleistungskette/schema';
import type { Plan } from '@/lib/plan/doc/plan';
import { ketteAngabenSchema, liesAngaben } from './angaben';
import { liesLanes } from './einlesen/lanes';
import { liesOrte, mitOrten } from './einlesen/orte';
import { liesSchritte } from './einlesen/schritte';
import { liesVerbindungen } from './einlesen/verbindungen';
import { nurBekannte } from './einlesen/verweise';
import { BPMN_RAUM, benennung } from './namen';
import type { XmlElement } from './xml-lesen';

/** What was read from a BPMN file: a chain as plain values, and what people should know about it. */
export interface Gelesen {
  kette: Ketteneinfuhr;
  /** German sentences: what was taken differently, or not at all. */
  bericht: string[];
}

/** A BPMN file that holds no chain. The message is the German sentence. */
export class KeineKette extends Error {}

const MAX_SCHRITTE = 2_000;

/** The chain in a BPMN file. @throws KeineKette when it holds none */
export function liesKette(wurzel: XmlElement, plan: Plan): Gelesen {
  if (wurzel.name !== 'definitions' || !BPMN_RAUM.test(wurzel.raum))
    throw new KeineKette(
      'Die Datei ist kein BPMN 2.0. Speichern Sie das Diagramm in Ihrem Programm als BPMN 2.0 (XML) und versuchen Sie es noch einmal.',
    );
  const prozesse = wurzel.kinder.filter(({ name, raum }) => name === 'process' && BPMN_RAUM.test(raum));
  if (prozesse.length === 0)
    throw new KeineKette(
      'In der Datei steht kein Prozess. Bitte wählen Sie eine Datei mit einem Ablaufdiagramm.',
    );
  const bericht: string[] = [];
  const orte = liesOrte(wurzel);
  const lanes = liesLanes(
    wurzel,
    prozesse,
    akteurListe(plan).map(({ akteur }) => akteur),
    bericht,
  );
  const schritte = liesSchritte(prozesse, wurzel, lanes, bericht);
  if (schritte.length > MAX_SCHRITTE)
    throw new KeineKette(
      `Das Diagramm hat ${schritte.length.toLocaleString('de-DE')} Schritte; eine Kette hat höchstens 2.000. Teilen Sie es in mehrere Dateien.`,
    );
  const verbindungen = liesVerbindungen(prozesse, wurzel, schritte, bericht);
  const [erster] = prozesse;
  const titel = benennung(erster?.angaben.name || poolname(wurzel) || 'Eingelesene Kette').slice(0, 500);
  const variante: Variante = erster?.angaben['diadem:variante'] === 'ist' ? 'ist' : 'soll';
  const beschreibung = erster?.kinder.find(({ name }) => name === 'documentation')?.text ?? '';
  const konstellation = benennung(erster?.angaben['diadem:konstellation'] || beschreibung).slice(0, 2_000);
  const gesetzt = mitOrten(schritte, verbindungen, lanes, orte, bericht);
  nenneUebergangene(wurzel, prozesse, bericht);
  const kette = {
    ...{ titel, variante, art: 'detail' as const, konstellation, notiz: '', verbindungen, schritte: gesetzt },
    ...{ zielIds: [], aktivitaetIds: [], themaIds: [], istId: null },
    ...liesAngaben(ketteAngabenSchema, erster?.angaben['diadem:angaben']),
    lanes: lanes.map(({ name, titel, nutzer, akteurId, rechtsgrundlage }) => ({
      ...{ name, titel, nutzer, akteurId, rechtsgrundlage },
    })),
  };
  return { kette: nurBekannte(kette, plan, bericht), bericht };
}

/** Pools without content and groups: they say something, and a chain has no place for it. */
function nenneUebergangene(wurzel: XmlElement, prozesse: readonly XmlElement[], bericht: string[]): void {
  const zusammenarbeit = wurzel.kinder.filter(({ name }) => name === 'collaboration');
  const da = new Set(prozesse.map(({ angaben }) => angaben.id));
  const pools = zusammenarbeit
    .flatMap(({ kinder }) => kinder)
    .filter(({ name, angaben }) => name === 'participant' && !da.has(angaben.processRef))
    .map(({ angaben }) => `„${benennung(angaben.name || angaben.id || '').slice(0, 80)}“`);
  if (pools.length > 0)
    bericht.push(`Ohne Inhalt und deshalb nicht eingelesen: ${pools.slice(0, 20).join(', ')}.`);
  const gruppen = [...prozesse, ...zusammenarbeit]
    .flatMap(({ kinder }) => kinder)
    .filter(({ name }) => name === 'group').length;
  if (gruppen > 0)
    bericht.push(
      `${gruppen === 1 ? 'Ein Rahmen um mehrere Schritte' : `${gruppen} Rahmen um mehrere Schritte`} („group“) ${gruppen === 1 ? 'fehlt' : 'fehlen'}: Das gibt es in einer Kette nicht.`,
    );
}

function poolname(wurzel: XmlElement): string {
  const zusammenarbeit = wurzel.kinder.find(({ name }) => name === 'collaboration');
  return zusammenarbeit?.kinder.find(({ name }) => name === 'participant')?.angaben.name ?? '';
}
