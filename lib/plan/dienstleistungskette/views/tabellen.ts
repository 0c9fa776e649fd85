import { akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { SCHRITT_ARTEN, VERBINDUNG_ARTEN } from '../schema';
import { type BildVerbindung, ketteBild } from './bild';
import { schrittTitel } from './namen';
import { reihenfolge } from './reihenfolge';
import { zeitspanneKurz } from './zeitspanne';

/** A chain as tables: for spreadsheets and for the tables on paper. Every value is text; empty means: nothing said. */
export interface SchrittZeile {
  nummer: number;
  titel: string;
  art: string;
  bahn: string;
  dauer: string;
  wartezeit: string;
  zustaendig: string;
  rechtsgrundlage: string;
  system: string;
  problem: string;
  /** „bei „ja“: 4 Kurs beginnen“, one for each way on. */
  danach: string[];
}

export function schrittZeilen(plan: Plan, kettenId: Id): SchrittZeile[] {
  const bild = ketteBild(plan, kettenId);
  if (!bild) return [];
  return reihenfolge(bild).map(({ nummer, schritt: { schritt }, lane, danach }) => ({
    nummer,
    titel: schrittTitel(schritt),
    art: SCHRITT_ARTEN[schritt.art],
    bahn: lane.titel,
    dauer: zeitspanneKurz(schritt.dauer),
    wartezeit: zeitspanneKurz(schritt.wartezeit),
    zustaendig: schritt.federfuehrungId === null ? '' : akteurName(plan, schritt.federfuehrungId),
    rechtsgrundlage: schritt.rechtsgrundlage,
    system: schritt.system,
    problem: schritt.problem,
    danach: danach.map(({ verbindung: { verbindung, nach }, nummer: ziel, zurueck }) => {
      const bei = verbindung.beschriftung.trim();
      const art = verbindung.art === 'sequenziell' ? '' : ` (${VERBINDUNG_ARTEN[verbindung.art]})`;
      return `${bei ? `bei „${bei}“: ` : ''}${zurueck ? 'zurück zu ' : ''}${ziel} ${schrittTitel(nach.schritt)}${art}`;
    }),
  }));
}

export interface SchnittstellenZeile {
  nummer: number;
  von: string;
  nach: string;
  vonBahn: string;
  nachBahn: string;
  geberSchuldet: string;
  nehmerBautAuf: string;
  weg: string;
  information: string;
  datenschutz: string;
  frist: string;
  verantwortlichGeber: string;
  verantwortlichNehmer: string;
  geregelt: boolean;
  beschluss: string;
  problem: string;
}

/** The handovers; their numbers are those of the picture when they come from its drawing. */
export function schnittstellenZeilen(
  plan: Plan,
  kettenId: Id,
  uebergaben: readonly BildVerbindung[],
): SchnittstellenZeile[] {
  const bahnen = new Map(ketteBild(plan, kettenId)?.lanes.map(({ id, titel }) => [id, titel]));
  const wer = (id: Id | null) => (id === null ? '' : akteurName(plan, id));
  return uebergaben.map(({ verbindung, von, nach }, i) => {
    const { geberSchuldet, nehmerBautAuf, weg, information, datenschutz, frist } = verbindung;
    const { geregelt, beschluss, problem, verantwortlichGeberId, verantwortlichNehmerId } = verbindung;
    return {
      ...{ nummer: i + 1, von: schrittTitel(von.schritt), nach: schrittTitel(nach.schritt) },
      ...{ vonBahn: bahnen.get(von.laneId) ?? '', nachBahn: bahnen.get(nach.laneId) ?? '' },
      ...{ geberSchuldet, nehmerBautAuf, weg, information, datenschutz, frist, geregelt, beschluss, problem },
      verantwortlichGeber: wer(verantwortlichGeberId),
      verantwortlichNehmer: wer(verantwortlichNehmerId),
    };
  });
}
