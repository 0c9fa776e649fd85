import { akteurListe, akteurName, akteurStruktur } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Hinweis, Regel } from '@/lib/plan/zielsystem/pruefungen/hinweis';
import { type Beziehung, STUFEN } from './schema';
import { beziehungen, beziehungenVon, beziehungZwischen, doppelteBeziehungen, stufenzahl } from './views';

/** From this level on people rely on each other: what was agreed should be written down. */
const VERBINDLICH_AB = stufenzahl('zusammenarbeit');

/**
 * What does not fit together among the Akteure and what they have with each other. Hints, each at an Akteur; they
 * never block and hold nothing of the analysis.
 */
export const pruefeBeteiligte: (plan: Plan) => readonly Hinweis[] = merke(
  ['akteure', 'beziehungen'],
  (plan) => [
    ...doppelteAkteure(plan),
    ...doppelte(plan),
    ...beziehungen(plan).flatMap((beziehung) => [
      ...widerspruch(plan, beziehung),
      ...unverbindlich(plan, beziehung),
    ]),
    ...unverbundene(plan),
  ],
);

/**
 * Open conflicts of two who have agreed nothing in writing. Only for whoever may read the analysis.
 * @param konflikte pairs (`paarSchluessel`) with an open conflict
 */
export function pruefeKonflikte(plan: Plan, konflikte: ReadonlySet<string>): Hinweis[] {
  return [...konflikte].flatMap((schluessel) => {
    const [a = '', b = ''] = schluessel.split(' ');
    if (!plan.akteure.has(a) || !plan.akteure.has(b) || beziehungZwischen(plan, a, b)?.vereinbart) return [];
    return [
      {
        ...an('konflikt-ohne-vereinbarung', a, schluessel),
        text: `Zwischen ${paarText(plan, a, b)} ist ein Konflikt offen, und nichts ist schriftlich vereinbart.`,
        vorschlag: 'Eine Vereinbarung treffen oder den Konflikt als gelöst eintragen.',
      },
    ];
  });
}

/** The same name twice under the same organisation. Short names count too: people look for either. */
function doppelteAkteure(plan: Plan): Hinweis[] {
  const { kinder } = akteurStruktur(plan);
  return [...kinder.values()].flatMap((geschwister) => {
    const bekannt = new Map<string, Id>();
    return geschwister.flatMap(({ id, name, kurzname }) => {
      const woerter = [name, kurzname].map(vereinfacht).filter(Boolean);
      const anderer = woerter.map((wort) => bekannt.get(wort)).find((wer) => wer !== undefined);
      for (const wort of woerter) if (!bekannt.has(wort)) bekannt.set(wort, id);
      if (anderer === undefined) return [];
      return [
        {
          ...an('akteur-doppelt', id, id),
          text: `„${akteurName(plan, id)}“ steht vermutlich zweimal in der Liste, auch als „${akteurName(plan, anderer)}“.`,
          vorschlag: 'Einen von beiden behalten oder die Namen unterscheidbar machen.',
        },
      ];
    });
  });
}

const vereinfacht = (name: string) => name.toLocaleLowerCase('de').replace(/[^\p{L}\p{N}]+/gu, '');

/** Two people have entered the same pair; where they say different things, somebody has to decide. */
function doppelte(plan: Plan): Hinweis[] {
  return doppelteBeziehungen(plan).flatMap((zweite) => {
    const { vonAkteurId, zuAkteurId } = zweite.paar;
    const erste = beziehungZwischen(plan, vonAkteurId, zuAkteurId);
    if (!erste) return [];
    const paar = paarText(plan, vonAkteurId, zuAkteurId);
    return [
      {
        ...an('beziehung-doppelt', erste.paar.vonAkteurId, zweite.id),
        text: sagtDasselbe(erste, zweite)
          ? `Die Beziehung zwischen ${paar} ist zweimal eingetragen.`
          : `Die Beziehung zwischen ${paar} ist zweimal und verschieden eingetragen.`,
        vorschlag: 'Die Beziehung öffnen und den überzähligen Eintrag verwerfen.',
      },
    ];
  });
}

function sagtDasselbe(a: Beziehung, b: Beziehung): boolean {
  const gleicheRichtung =
    a.richtung === b.richtung && (a.richtung === 'gegenseitig' || a.paar.vonAkteurId === b.paar.vonAkteurId);
  return (
    gleicheRichtung && a.heute === b.heute && a.gewuenscht === b.gewuenscht && a.vereinbart === b.vereinbart
  );
}

function widerspruch(plan: Plan, { id, paar, heute, gewuenscht, vereinbart }: Beziehung): Hinweis[] {
  const { vonAkteurId, zuAkteurId } = paar;
  const wer = paarText(plan, vonAkteurId, zuAkteurId);
  const basis = an('beziehung-widerspruch', vonAkteurId, id);
  if (heute === null && vereinbart)
    return [
      {
        ...basis,
        text: `Zwischen ${wer} ist etwas schriftlich vereinbart, heute besteht aber keine Beziehung.`,
        vorschlag: 'Eintragen, wie eng die beiden heute zusammenarbeiten.',
      },
    ];
  if (heute === null || gewuenscht === null || stufenzahl(gewuenscht) >= stufenzahl(heute)) return [];
  return [
    {
      ...basis,
      text: `Zwischen ${wer} ist ${STUFEN[gewuenscht]} gewünscht, heute besteht schon ${STUFEN[heute]}: Soll es lockerer werden?`,
      vorschlag: '„heute“ oder „gewünscht“ berichtigen, oder in der Notiz sagen, warum.',
    },
  ];
}

function unverbindlich(plan: Plan, { id, paar, heute, vereinbart }: Beziehung): Hinweis[] {
  if (heute === null || vereinbart || stufenzahl(heute) < VERBINDLICH_AB) return [];
  const { vonAkteurId, zuAkteurId } = paar;
  return [
    {
      ...an('beziehung-ohne-vereinbarung', vonAkteurId, id),
      text: `${STUFEN[heute]} zwischen ${paarText(plan, vonAkteurId, zuAkteurId)}, aber nichts ist schriftlich vereinbart.`,
      vorschlag: 'Eine Kooperationsvereinbarung schließen und „schriftlich vereinbart“ ankreuzen.',
    },
  ];
}

/** Only asked once there are relations at all: before that the whole map is still to be drawn. */
function unverbundene(plan: Plan): Hinweis[] {
  if (beziehungen(plan).length === 0) return [];
  return akteurListe(plan)
    .filter(({ akteur, tiefe }) => tiefe === 1 && akteur.kreis === 'kern')
    .filter(({ akteur }) => beziehungenVon(plan, akteur.id).length === 0)
    .map(({ akteur: { id } }) => ({
      ...an('kern-ohne-beziehung', id, id),
      text: `„${akteurName(plan, id)}“ gehört zum Kernnetzwerk, hat aber mit niemandem eine Beziehung.`,
      vorschlag: 'Eintragen, mit wem zusammengearbeitet wird, oder den Kreis ändern.',
    }));
}

const paarText = (plan: Plan, a: Id, b: Id) => `„${akteurName(plan, a)}“ und „${akteurName(plan, b)}“`;

/** A hint is about an Akteur; its id names what it is about, as an Akteur can have several of one rule. */
function an(regel: Regel, akteurId: Id, was: string): Pick<Hinweis, 'id' | 'regel' | 'ort'> {
  return { id: `${regel}/${was}`, regel, ort: { sammlung: 'akteure', id: akteurId } };
}
