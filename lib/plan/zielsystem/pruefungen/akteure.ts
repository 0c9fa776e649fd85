import { akteurListe, akteurMitEinheiten, akteurName, akteurSichtbar } from '@/lib/plan/akteure/views';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Aktivitaet } from '../schema';
import { struktur } from '../views/struktur';
import { type Hinweis, hinweis } from './hinweis';

/** Who does it: every Aktivität is led, every partner of the Kernnetzwerk does something, and soon enough. */
export const pruefeAkteure = merke(['ziele', 'aktivitaeten', 'akteure'], (plan): Hinweis[] => {
  const { elemente, orte } = struktur(plan);
  const taten = [...elemente.values()].flatMap((element) =>
    element.sammlung === 'aktivitaeten' &&
    orte.get(element.id)?.art === 'baum' &&
    element.eintrag.status !== 'verworfen'
      ? [element.eintrag]
      : [],
  );
  return [
    ...taten.flatMap((tat) => pruefeFederfuehrung(plan, tat)),
    ...pruefeKernnetzwerk(plan, taten),
    ...pruefeMischung(plan, taten),
  ];
});

function pruefeFederfuehrung(plan: Plan, { id, federfuehrungId }: Aktivitaet): Hinweis[] {
  if (federfuehrungId === null) {
    const text = 'Kein Akteur ist federführend: Es bleibt offen, wer dafür sorgt, dass es geschieht.';
    return [hinweis('federfuehrung-fehlt', 'aktivitaeten', id, text, 'Einen federführenden Akteur wählen.')];
  }
  if (akteurSichtbar(plan, federfuehrungId)) return [];
  const wer = plan.akteure.has(federfuehrungId)
    ? `„${akteurName(plan, federfuehrungId)}“ liegt im Papierkorb`
    : 'Der Akteur ist nicht mehr vorhanden';
  return [
    hinweis(
      'federfuehrung-fehlt',
      'aktivitaeten',
      id,
      `${wer}; die Federführung ist damit offen.`,
      'Einen anderen federführenden Akteur wählen oder den Akteur wiederherstellen.',
    ),
  ];
}

/** An organisation is active when it or one of its units is; its units need not each have a part. */
function pruefeKernnetzwerk(plan: Plan, taten: readonly Aktivitaet[]): Hinweis[] {
  const aktiv = new Set(
    taten.flatMap((tat) => [...(tat.federfuehrungId ? [tat.federfuehrungId] : []), ...tat.beteiligteIds]),
  );
  return akteurListe(plan)
    .filter(({ akteur, tiefe }) => tiefe === 1 && akteur.kreis === 'kern')
    .filter(({ akteur }) => !akteurMitEinheiten(plan, akteur.id).some((id) => aktiv.has(id)))
    .map(({ akteur }) =>
      hinweis(
        'kernnetzwerk-unbeteiligt',
        'akteure',
        akteur.id,
        `„${akteurName(plan, akteur.id)}“ gehört zum Kernnetzwerk, hat aber an keiner Aktivität Anteil.`,
        'An einer Aktivität beteiligen oder den Kreis ändern.',
      ),
    );
}

type Frist = 'kurz' | 'mittel';

/** Only asked from three Aktivitäten with a known term on: with fewer there is nothing to mix. */
function pruefeMischung(plan: Plan, taten: readonly Aktivitaet[]): Hinweis[] {
  const ort = struktur(plan).kinder.get(null)?.[0];
  const fristen = taten.map(fristVon).filter((frist) => frist !== null);
  if (!ort || fristen.length < 3 || new Set(fristen).size > 1) return [];
  const nurKurz = fristen[0] === 'kurz';
  return [
    hinweis(
      'fristigkeit-mischung',
      'ziele',
      ort.id,
      nurKurz
        ? 'Alle Aktivitäten mit bekannter Frist sind kurzfristig: Was länger trägt, fehlt noch.'
        : 'Keine Aktivität ist kurzfristig: Das Netzwerk sieht lange keinen Erfolg.',
      nurKurz
        ? 'Mindestens eine mittelfristige Aktivität planen.'
        : 'Mindestens eine Aktivität planen, die in sechs Monaten fertig ist.',
    ),
  ];
}

/** From the chosen term, else from the period: up to six months is short. Null where neither says anything. */
export function fristVon({
  fristigkeit,
  zeitraum: { von, bis },
}: Pick<Aktivitaet, 'fristigkeit' | 'zeitraum'>): Frist | null {
  if (fristigkeit) return fristigkeit === 'kurzfristig' ? 'kurz' : 'mittel';
  if (!von || !bis) return null;
  return bis <= nachMonaten(von, 6) ? 'kurz' : 'mittel';
}

/** The day `monate` later; the 31st of a short month becomes its last day. */
function nachMonaten(datum: string, monate: number): string {
  const [jahr = 0, monat = 1, tag = 1] = datum.split('-').map(Number);
  const letzter = new Date(Date.UTC(jahr, monat - 1 + monate + 1, 0));
  const ziel = new Date(Date.UTC(jahr, monat - 1 + monate, Math.min(tag, letzter.getUTCDate())));
  return ziel.toISOString().slice(0, 10);
}
