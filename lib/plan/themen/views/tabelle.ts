import { akteurKurz, akteurSichtbar } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { nummern } from '@/lib/plan/zielsystem/views';
import { THEMA_ARTEN, type ThemaArt } from '../schema';
import { themaTitel } from '../views';
import { datenListe, datenText, datenZuThema } from './daten';
import { type ThemaAmPlatz, themenStruktur } from './struktur';

/** A theme with everything it hangs on in words, for tables, paper and slides. */
export interface ThemaInWorten {
  id: Id;
  art: ThemaArt;
  titel: string;
  cluster: string;
  /** Originals in the stack. */
  stapel: string[];
  faelle: string[];
  herkunft: string[];
  akteure: string[];
  fehlen: string;
  daten: string[];
  ziele: string[];
  relevanz: number | null;
  bedarf: number | null;
  grund: string;
  notiz: string;
}

/** Stronger kinds first: what the network has chosen stands on top. */
export const REIHENFOLGE: readonly ThemaArt[] = ['generativ', 'falluebergreifend', 'daten', 'fall', 'feld'];
const BEZUG = { stuetzt: '▲ stützt', widerspricht: '▼ widerspricht', beides: '▲▼ strittig' } as const;

/** @param faelle what the cases are called that may be named; others by their Fundstellen */
export function themenInWorten(plan: Plan, faelle: readonly { id: Id; titel: string }[]): ThemaInWorten[] {
  const { jeArt } = themenStruktur(plan);
  const namen = fallnamen(plan, faelle);
  return REIHENFOLGE.flatMap((art) => jeArt[art]).map((eintrag) => inWorten(plan, eintrag, namen));
}

function fallnamen(plan: Plan, faelle: readonly { id: Id; titel: string }[]): ReadonlyMap<Id, string> {
  const namen = new Map(faelle.map(({ id, titel }) => [id, titel]));
  for (const { fallId, alias, geloescht } of plan.fundstellen.values())
    if (fallId && alias && !geloescht && !namen.has(fallId)) namen.set(fallId, alias);
  return namen;
}

/** In the order in which the cases appeared; those without a name last. */
function inFolge(ids: readonly Id[], namen: ReadonlyMap<Id, string>): Id[] {
  const folge = [...namen.keys()];
  const platz = (id: Id) => (namen.has(id) ? folge.indexOf(id) : folge.length);
  return [...ids].sort((a, b) => platz(a) - platz(b));
}

function inWorten(plan: Plan, eintrag: ThemaAmPlatz, namen: ReadonlyMap<Id, string>): ThemaInWorten {
  const { id, thema, stapel, bezuege, clusterId } = eintrag;
  const zahlen = nummern(plan);
  return {
    id,
    art: thema.art,
    titel: themaTitel(plan, id),
    cluster: (clusterId && plan.themencluster.get(clusterId)?.titel) || '',
    stapel: stapel.map((original) => original.titel || 'ohne Titel'),
    faelle: inFolge(eintrag.faelle, namen).map((fallId) => namen.get(fallId) ?? 'Fall'),
    herkunft: bezuege.ausThemaIds.map((ausId) => themaTitel(plan, ausId)),
    akteure: bezuege.akteurIds.filter((a) => akteurSichtbar(plan, a)).map((a) => akteurKurz(plan, a)),
    fehlen: thema.fehlendeAkteure,
    daten: datenZuThema(plan, id).map(({ datum, bezug }) =>
      [`${BEZUG[bezug]}: ${datum.titel}`, datenText(datum)].filter(Boolean).join(' – '),
    ),
    ziele: bezuege.zielIds.flatMap((zielId) => {
      const ziel = plan.ziele.get(zielId);
      return ziel && !ziel.geloescht
        ? [`${zahlen.get(zielId) ?? ''} ${ziel.titel || 'ohne Wortlaut'}`.trim()]
        : [];
    }),
    relevanz: thema.relevanz,
    bedarf: thema.bedarf,
    grund: thema.bewertungGrund,
    notiz: thema.notiz,
  };
}

/** The themes as a table with a head, one row each. */
export function themenTabelle(plan: Plan, faelle: readonly { id: Id; titel: string }[]) {
  const kopf = [
    'Thema',
    'Art',
    'Cluster',
    'Im Stapel',
    'Fälle',
    'Anzahl Fälle',
    'Hervorgegangen aus',
    'Betroffene Akteure',
    'Fehlende Akteure',
    'Planungsdaten',
    'Ziele',
    'Relevanz',
    'Bedarf',
    'Begründung',
    'Notiz',
  ];
  const zeilen = themenInWorten(plan, faelle).map((t) => [
    t.titel,
    THEMA_ARTEN[t.art],
    t.cluster,
    t.stapel.join('\n'),
    t.faelle.join(', '),
    t.faelle.length,
    t.herkunft.join('\n'),
    t.akteure.join(', '),
    t.fehlen,
    t.daten.join('\n'),
    t.ziele.join('\n'),
    t.relevanz,
    t.bedarf,
    t.grund,
    t.notiz,
  ]);
  return { titel: 'Themen', kopf, zeilen };
}

/** The planning data in words: what each says and about which themes. */
export function datenInWorten(
  plan: Plan,
): { titel: string; angaben: string; stuetzt: string[]; widerspricht: string[] }[] {
  const { wurzeln } = themenStruktur(plan);
  const namen = (ids: readonly Id[]) =>
    [...new Set(ids.flatMap((id) => wurzeln.get(id) ?? []))].map((id) => themaTitel(plan, id));
  return datenListe(plan).map((datum) => ({
    titel: datum.titel || 'ohne Aussage',
    angaben: datenText(datum),
    stuetzt: namen(datum.stuetztIds),
    widerspricht: namen(datum.widersprichtIds),
  }));
}
