import type { Ketteneinfuhr } from '@/lib/plan/dienstleistungskette/commands/import-kette';
import {
  OHNE_PERSONENDATEN,
  VERBINDUNG_ARTEN,
  type VerbindungArt,
} from '@/lib/plan/dienstleistungskette/schema';
import { liesAngaben, verbindungAngabenSchema } from '../angaben';
import { benennung } from '../namen';
import type { XmlElement } from '../xml-lesen';
import type { GelesenerSchritt } from './schritte';

type Einfuhrverbindung = Ketteneinfuhr['verbindungen'][number];

const FLUESSE: Readonly<Record<string, VerbindungArt>> = {
  sequenceFlow: 'sequenziell',
  messageFlow: 'verzahnt',
  association: 'information',
};

/** The edges whose ends were read. What a chain does not allow is left out and named. */
export function liesVerbindungen(
  prozesse: readonly XmlElement[],
  wurzel: XmlElement,
  schritte: readonly GelesenerSchritt[],
  bericht: string[],
): Einfuhrverbindung[] {
  const stelle = new Map(schritte.map(({ id }, i) => [id, i]));
  const zusammenarbeit = wurzel.kinder.filter(({ name }) => name === 'collaboration');
  const elemente = [...prozesse, ...zusammenarbeit].flatMap(({ kinder }) => kinder);
  const fluesse = [
    ...elemente.filter(({ name }) => Object.hasOwn(FLUESSE, name)),
    ...elemente.flatMap(datenfluesse),
  ];
  const gesehen = new Set<string>();
  const verbindungen: Einfuhrverbindung[] = [];
  let ohneEnde = 0;
  let unerlaubt = 0;
  let notizen = 0;
  for (const fluss of fluesse) {
    const von = stelle.get(fluss.angaben.sourceRef ?? '');
    const nach = stelle.get(fluss.angaben.targetRef ?? '');
    if (von === undefined || nach === undefined) {
      ohneEnde += 1;
      continue;
    }
    const neu = verbindung(fluss, von, nach);
    // A note stands beside the flow: a chain has no line to it, so the note itself says where it belongs.
    if (gehoertZu(schritte[von], schritte[nach])) {
      notizen += 1;
      continue;
    }
    if (gesehen.has(`${von} ${nach}`) || !erlaubt(neu, schritte)) unerlaubt += 1;
    else verbindungen.push(neu);
    gesehen.add(`${von} ${nach}`);
  }
  if (ohneEnde > 0)
    bericht.push(
      `${ohneEnde === 1 ? 'Eine Verbindung führt' : `${ohneEnde} Verbindungen führen`} zu etwas, das nicht eingelesen wurde, und ${ohneEnde === 1 ? 'fehlt' : 'fehlen'}.`,
    );
  if (unerlaubt > 0)
    bericht.push(
      `${unerlaubt === 1 ? 'Eine Verbindung fehlt' : `${unerlaubt} Verbindungen fehlen`}, weil sie in einer Kette nicht möglich ${unerlaubt === 1 ? 'ist' : 'sind'} (doppelt, zu sich selbst, hinter einem Ende oder vor einem Start).`,
    );
  const nachrichten = fluesse.filter(({ name }) => name === 'messageFlow').length;
  if (nachrichten > 0)
    bericht.push(
      `${nachrichten === 1 ? 'Ein Nachrichtenfluss ist' : `${nachrichten} Nachrichtenflüsse sind`} als verzahnte Verbindung eingelesen. Welches Ergebnis dort gebraucht wird, ergänzen Sie bitte.`,
    );
  if (notizen > 0)
    bericht.push(
      `${notizen === 1 ? 'Eine Linie zu einer Notiz' : `${notizen} Linien zu Notizen`} gibt es in einer Kette nicht. Zu welchem Schritt die Notiz gehört, steht als Vermerk an ihr.`,
    );
  return verbindungen;
}

/** True for a line between a note and a step; the note remembers the step. */
function gehoertZu(von: GelesenerSchritt | undefined, nach: GelesenerSchritt | undefined): boolean {
  const notiz = von?.art === 'notiz' ? von : nach?.art === 'notiz' ? nach : undefined;
  const schritt = notiz === von ? nach : von;
  if (!notiz || !schritt) return false;
  const satz = `Gehört zu „${schritt.titel || schritt.id}“.`;
  if (!notiz.problem.includes(satz)) notiz.problem = [notiz.problem, satz].filter(Boolean).join('\n');
  return true;
}

/** What a step reads from a document or writes into it, as the association it is drawn as. */
function datenfluesse({ kinder, angaben }: XmlElement): XmlElement[] {
  const id = angaben.id ?? '';
  const ref = (kind: XmlElement, name: string) => kind.kinder.find((k) => k.name === name)?.text.trim() ?? '';
  return (
    kinder
      .filter(({ name }) => name === 'dataInputAssociation' || name === 'dataOutputAssociation')
      // The sheet of paper beside a document of ours is no step of its own.
      .filter((kind) => !kind.angaben['diadem:zu'])
      .map((kind) => {
        const enden =
          kind.name === 'dataInputAssociation'
            ? { sourceRef: ref(kind, 'sourceRef'), targetRef: id }
            : { sourceRef: id, targetRef: ref(kind, 'targetRef') };
        return { ...kind, name: 'association', angaben: enden, kinder: [] };
      })
  );
}

function erlaubt({ von, nach, art }: Einfuhrverbindung, schritte: readonly GelesenerSchritt[]): boolean {
  if (von === nach) return false;
  return art === 'information' || (schritte[von]?.art !== 'ende' && schritte[nach]?.art !== 'start');
}

function verbindung({ name, angaben, kinder }: XmlElement, von: number, nach: number): Einfuhrverbindung {
  const eigene = angaben['diadem:art'];
  const art = Object.hasOwn(VERBINDUNG_ARTEN, eigene ?? '') ? (eigene as VerbindungArt) : FLUESSE[name];
  return {
    ...{ von, nach, art: art ?? 'sequenziell', beschriftung: benennung(angaben.name ?? '').slice(0, 2_000) },
    ...{
      ergebnis: '',
      bedingung: bedingung(kinder),
      uebergabe: null,
      geberSchuldet: '',
      nehmerBautAuf: '',
      weg: '',
    },
    ...{
      information: '',
      datenschutz: OHNE_PERSONENDATEN,
      frist: '',
      geregelt: false,
      beschluss: '',
      problem: '',
      ...{ verantwortlichGeberId: null, verantwortlichNehmerId: null },
    },
    ...liesAngaben(verbindungAngabenSchema, angaben['diadem:angaben']),
  };
}

const bedingung = (kinder: readonly XmlElement[]) =>
  benennung(kinder.find(({ name }) => name === 'conditionExpression')?.text ?? '').slice(0, 2_000);
