import type { Ketteneinfuhr } from '@/lib/plan/dienstleistungskette/commands/import-kette';
import {
  OHNE_PERSONENDATEN,
  VERBINDUNG_ARTEN,
  type VerbindungArt,
} from '@/lib/plan/dienstleistungskette/schema';
import { bildtext } from '@/lib/plan/zeichnung/views/umbruch';
import { verbindungAngabenSchema } from '../angaben';
import type { XmlElement } from '../xml-lesen';
import { type GelesenerSchritt, ohneFehlende } from './schritte';

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
  const fluesse = [...prozesse, ...zusammenarbeit]
    .flatMap(({ kinder }) => kinder)
    .filter(({ name }) => Object.hasOwn(FLUESSE, name));
  const gesehen = new Set<string>();
  const verbindungen: Einfuhrverbindung[] = [];
  let ohneEnde = 0;
  let unerlaubt = 0;
  for (const fluss of fluesse) {
    const von = stelle.get(fluss.angaben.sourceRef ?? '');
    const nach = stelle.get(fluss.angaben.targetRef ?? '');
    if (von === undefined || nach === undefined) {
      ohneEnde += 1;
      continue;
    }
    const neu = verbindung(fluss, von, nach);
    // A note stands beside the flow: what ties it to something says nothing the place does not say.
    if (schritte[von]?.art === 'notiz' || schritte[nach]?.art === 'notiz') continue;
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
  return verbindungen;
}

function erlaubt({ von, nach, art }: Einfuhrverbindung, schritte: readonly GelesenerSchritt[]): boolean {
  if (von === nach) return false;
  return art === 'information' || (schritte[von]?.art !== 'ende' && schritte[nach]?.art !== 'start');
}

function verbindung({ name, angaben }: XmlElement, von: number, nach: number): Einfuhrverbindung {
  const eigene = angaben['diadem:art'];
  const art = Object.hasOwn(VERBINDUNG_ARTEN, eigene ?? '') ? (eigene as VerbindungArt) : FLUESSE[name];
  return {
    ...{ von, nach, art: art ?? 'sequenziell', beschriftung: bildtext(angaben.name ?? '').slice(0, 2_000) },
    ...{ ergebnis: '', bedingung: '', uebergabe: null, geberSchuldet: '', nehmerBautAuf: '', weg: '' },
    ...{
      information: '',
      datenschutz: OHNE_PERSONENDATEN,
      frist: '',
      geregelt: false,
      beschluss: '',
      problem: '',
    },
    ...angabenAus(angaben['diadem:angaben']),
  };
}

function angabenAus(text: string | undefined): Partial<Einfuhrverbindung> {
  if (!text) return {};
  try {
    const gelesen = verbindungAngabenSchema.partial().safeParse(JSON.parse(text));
    return gelesen.success ? ohneFehlende(gelesen.data) : {};
  } catch {
    return {};
  }
}
