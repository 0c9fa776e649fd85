import { AKTEUR_ARTEN, AKTEUR_STATUS, type Akteur, KREISE } from '@/lib/plan/akteure/schema';
import { type Beziehung, type Paar, RICHTUNGEN, STUFEN } from '@/lib/plan/beziehungen/schema';
import { schluesselVon } from '@/lib/plan/beziehungen/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { zelle } from '../views';
import type { AnalyseTeil, Stand } from './stand';
import { type Wortteil, wortdiff } from './wortdiff';

/** One thing that is different, about one Akteur or a pair. `von` and `nach` as people read them; '' for nothing. */
export interface Unterschied {
  /** Ids the change is about: one Akteur, or the two of a pair. */
  ids: readonly Id[];
  wer: string;
  /** „Kreis“, „Status“, „Konflikt“, the name of a column … */
  was: string;
  von: string;
  nach: string;
  /** Word by word, for texts. */
  diff: readonly Wortteil[] | null;
  /** From the analysis: only for its readers. */
  vertraulich: boolean;
}

/** Two Stände by meaning. */
export interface Standvergleich {
  dazugekommen: readonly { id: Id; name: string }[];
  weggefallen: readonly { id: Id; name: string }[];
  /** Circle or status: where people stand in the network. */
  stellung: readonly Unterschied[];
  /** Other fields of Akteure that everybody sees. */
  angaben: readonly Unterschied[];
  beziehungen: readonly Unterschied[];
  konflikte: readonly Unterschied[];
  einschaetzungen: readonly Unterschied[];
}

/** What changed from `alt` to `neu`. The judgements are compared when both may be read. */
export function vergleicheStaende(alt: Stand, neu: Stand): Standvergleich {
  const [a, b] = [jeId(alt.plan.akteure), jeId(neu.plan.akteure)];
  const namen = (id: Id) => (b.get(id) ?? a.get(id))?.name || 'Akteur ohne Namen';
  const gebliebene = [...b.values()].flatMap((akteur) => {
    const frueher = a.get(akteur.id);
    return frueher ? [{ alt: frueher, neu: akteur }] : [];
  });
  return {
    dazugekommen: [...b.values()].filter(({ id }) => !a.has(id)).map(({ id }) => ({ id, name: namen(id) })),
    weggefallen: [...a.values()].filter(({ id }) => !b.has(id)).map(({ id }) => ({ id, name: namen(id) })),
    stellung: gebliebene.flatMap((paar) => felder(paar, STELLUNG, namen)),
    angaben: gebliebene.flatMap((paar) => felder(paar, ANGABEN, namen)),
    beziehungen: beziehungsunterschiede(alt.plan.beziehungen, neu.plan.beziehungen, namen),
    ...urteile(alt.analyse, neu.analyse, namen, new Set(gebliebene.map(({ neu: { id } }) => id))),
  };
}

/** Number of all differences. */
export function anzahlUnterschiede(vergleich: Standvergleich): number {
  return Object.values(vergleich).reduce((n, liste) => n + liste.length, 0);
}

type Feldliste = readonly (readonly [string, (akteur: Akteur) => string])[];

const STELLUNG: Feldliste = [
  ['Kreis', ({ kreis }) => KREISE[kreis]],
  ['Status', ({ status }) => AKTEUR_STATUS[status]],
];
const ANGABEN: Feldliste = [
  ['Name', ({ name }) => name],
  ['Art', ({ art }) => AKTEUR_ARTEN[art]],
  ['Rechtsgrundlage', ({ rechtsgrundlage }) => rechtsgrundlage],
  ['Ebene', ({ ebene }) => ebene ?? ''],
  ['Notiz', ({ notiz }) => notiz],
];

function felder(
  { alt, neu }: { alt: Akteur; neu: Akteur },
  liste: Feldliste,
  namen: (id: Id) => string,
): Unterschied[] {
  return liste.flatMap(([was, lies]) =>
    unterschied({ ids: [neu.id], wer: namen(neu.id), was, vertraulich: false }, lies(alt), lies(neu)),
  );
}

function unterschied(
  kopf: Pick<Unterschied, 'ids' | 'wer' | 'was' | 'vertraulich'>,
  von: string,
  nach: string,
): Unterschied[] {
  if (von === nach) return [];
  const istText = von.includes(' ') || nach.includes(' ');
  return [{ ...kopf, von, nach, diff: istText && von && nach ? wortdiff(von, nach) : null }];
}

function beziehungsunterschiede(
  alte: readonly Beziehung[],
  neue: readonly Beziehung[],
  namen: (id: Id) => string,
): Unterschied[] {
  const [a, b] = [jePaar(alte), jePaar(neue)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((schluessel) => {
    const [vorher, nachher] = [a.get(schluessel), b.get(schluessel)];
    const paar = (nachher ?? vorher)?.paar;
    if (!paar) return [];
    return unterschied(
      {
        ids: [paar.vonAkteurId, paar.zuAkteurId],
        wer: zusammen(paar, namen),
        was: 'Beziehung',
        vertraulich: false,
      },
      vorher ? beziehungText(vorher) : '',
      nachher ? beziehungText(nachher) : '',
    );
  });
}

function beziehungText({ heute, gewuenscht, richtung, vereinbart, notiz }: Beziehung): string {
  return [
    `heute ${heute ? STUFEN[heute] : 'nichts'}`,
    ...(gewuenscht ? [`gewünscht ${STUFEN[gewuenscht]}`] : []),
    ...(richtung === 'einseitig' ? [RICHTUNGEN.einseitig] : []),
    ...(vereinbart ? ['schriftlich vereinbart'] : []),
    ...(notiz ? [notiz] : []),
  ].join(', ');
}

function urteile(
  alt: AnalyseTeil | null,
  neu: AnalyseTeil | null,
  namen: (id: Id) => string,
  gebliebene: ReadonlySet<Id>,
): Pick<Standvergleich, 'konflikte' | 'einschaetzungen'> {
  if (!alt || !neu) return { konflikte: [], einschaetzungen: [] };
  return {
    konflikte: konfliktunterschiede(alt, neu, namen),
    // Of whoever joined or left, that is the news; not every column once more.
    einschaetzungen: zellunterschiede(alt, neu, namen).filter(({ ids }) =>
      ids.every((id) => gebliebene.has(id)),
    ),
  };
}

function konfliktunterschiede(alt: AnalyseTeil, neu: AnalyseTeil, namen: (id: Id) => string): Unterschied[] {
  const lage = ({ konflikte }: AnalyseTeil) => {
    const je = new Map<string, { paar: Paar; offen: boolean }>();
    for (const { paar, geloestAm } of konflikte) {
      const schluessel = schluesselVon(paar);
      je.set(schluessel, { paar, offen: geloestAm === null || je.get(schluessel)?.offen === true });
    }
    return je;
  };
  const [a, b] = [lage(alt), lage(neu)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((schluessel) => {
    const [vorher, nachher] = [a.get(schluessel), b.get(schluessel)];
    const paar = (nachher ?? vorher)?.paar;
    if (!paar) return [];
    const text = (eins: { offen: boolean } | undefined) => (eins ? (eins.offen ? 'offen' : 'gelöst') : '');
    return unterschied(
      {
        ids: [paar.vonAkteurId, paar.zuAkteurId],
        wer: zusammen(paar, namen),
        was: 'Konflikt',
        vertraulich: true,
      },
      text(vorher),
      text(nachher),
    );
  });
}

function zellunterschiede(alt: AnalyseTeil, neu: AnalyseTeil, namen: (id: Id) => string): Unterschied[] {
  const [a, b] = [jeId(alt.einschaetzungen), jeId(neu.einschaetzungen)];
  const spalten = [
    ...new Map([...alt.spalten, ...neu.spalten].map((spalte) => [spalte.id, spalte])).values(),
  ];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((id) =>
    spalten.flatMap((spalte) =>
      unterschied(
        { ids: [id], wer: namen(id), was: spalte.titel, vertraulich: true },
        String(zelle(a.get(id), spalte) ?? ''),
        String(zelle(b.get(id), spalte) ?? ''),
      ),
    ),
  );
}

function zusammen({ vonAkteurId, zuAkteurId }: Paar, namen: (id: Id) => string): string {
  return [namen(vonAkteurId), namen(zuAkteurId)].sort((a, b) => a.localeCompare(b, 'de')).join(' – ');
}

function jeId<T extends { id: Id }>(liste: readonly T[]): Map<Id, T> {
  return new Map(liste.map((eintrag) => [eintrag.id, eintrag]));
}

function jePaar(liste: readonly Beziehung[]): Map<string, Beziehung> {
  return new Map(liste.map((eintrag) => [schluesselVon(eintrag.paar), eintrag]));
}
