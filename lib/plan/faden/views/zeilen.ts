import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { themenStruktur } from '@/lib/plan/themen/views';
import { fallOhneThema, rotersFaden, type SichtbarerFall } from '../views';
import { brueche } from './brueche';
import { erreichbar, type Fadennetz, fadennetz, type Knoten, type Stufe } from './netz';

/** One row of the thread as a table: from the cases over one theme to one goal and what is done and measured there. */
export interface FadenZeile {
  key: string;
  faelle: readonly Knoten[];
  /** Themes the theme grew out of. */
  herkunft: readonly Knoten[];
  thema: Knoten | null;
  ziel: Knoten | null;
  aktivitaeten: readonly Knoten[];
  schritte: readonly Knoten[];
  indikatoren: readonly Knoten[];
  /** What to say in a cell that is empty because the thread is broken there. */
  brueche: Partial<Record<Stufe, string>>;
  /** Everything the row is about, also goals above. */
  ids: ReadonlySet<Id>;
}

/**
 * The whole thread as rows: themes with the goals that answer them, then goals, cases and steps nothing leads to.
 * @param nurId only the rows of this thing's thread
 */
export function fadenZeilen(
  plan: Plan,
  faelle: readonly SichtbarerFall[],
  nurId: Id | null = null,
): FadenZeile[] {
  const netz = fadennetz(plan);
  const w = werkzeug(plan, netz, faelle);
  const zeilen = [
    ...zeilenAusThemen(plan, netz, w),
    ...ohneThema(netz, w),
    ...loseFaelle(netz, w, faelle),
    ...loseSchritte(netz, w),
  ];
  if (nurId === null) return zeilen;
  const gesucht = plan.akteure.has(nurId)
    ? rotersFaden(plan, nurId, faelle).stufen.flatMap(({ glieder }) =>
        glieder.filter((g) => g.direkt).map((g) => g.id),
      )
    : [nurId];
  return zeilen.filter(({ ids }) => gesucht.some((id) => ids.has(id)));
}

type Werkzeug = ReturnType<typeof werkzeug>;

function werkzeug(plan: Plan, netz: Fadennetz, faelle: readonly SichtbarerFall[]) {
  const titel = new Map(faelle.map((fall) => [fall.id, fall.titel]));
  const alle = brueche(plan);
  const knoten = (ids: Iterable<Id>, stufe?: Stufe): Knoten[] =>
    [...new Set(ids)]
      .flatMap((id) => netz.knoten.get(id) ?? [])
      .filter((k) => stufe === undefined || k.stufe === stufe)
      .sort((a, b) => (netz.ordnung.get(a.id) ?? 0) - (netz.ordnung.get(b.id) ?? 0))
      .map((k) => ({ ...k, titel: titel.get(k.id) ?? k.titel }));
  const bruchAn = (id: Id | undefined, fehlt: Stufe) =>
    alle.get(id ?? '')?.find((bruch) => bruch.fehlt === fehlt)?.text;
  return { knoten, bruchAn };
}

function zeilenAusThemen(plan: Plan, netz: Fadennetz, w: Werkzeug): FadenZeile[] {
  const eintraege = themenStruktur(plan).liste.map((eintrag) => {
    const [thema] = w.knoten([eintrag.id]);
    const ziele = blattziele(
      netz,
      w.knoten(netz.ab.get(eintrag.id) ?? [], 'ziel').map(({ id }) => id),
    );
    const wirdThema = (netz.ab.get(eintrag.id) ?? []).some((id) => netz.knoten.get(id)?.stufe === 'thema');
    return { eintrag, thema, ziele, rang: netz.ordnung.get(ziele[0] ?? '') ?? Infinity, wirdThema };
  });
  return eintraege
    .filter(({ ziele, wirdThema }) => ziele.length > 0 || !wirdThema)
    .sort(
      (a, b) =>
        a.rang - b.rang || (netz.ordnung.get(a.eintrag.id) ?? 0) - (netz.ordnung.get(b.eintrag.id) ?? 0),
    )
    .flatMap(({ eintrag, thema, ziele }) => {
      const links = {
        faelle: w.knoten(eintrag.faelle),
        herkunft: w.knoten(eintrag.bezuege.ausThemaIds),
        thema: thema ?? null,
      };
      return ziele.length > 0 ? ziele.map((id) => zeile(netz, w, links, id)) : [zeile(netz, w, links, null)];
    });
}

/** Goals that stand at the end of their branch: there the Aktivitäten are. */
function blattziele(netz: Fadennetz, ids: readonly Id[]): Id[] {
  const alle = new Set<Id>();
  for (const id of ids) for (const eine of [id, ...erreichbar(netz.ab, [id])]) alle.add(eine);
  const rang = (id: Id) => netz.ordnung.get(id) ?? 0;
  return [...alle].filter((id) => istBlatt(netz, id)).sort((a, b) => rang(a) - rang(b));
}

function istBlatt(netz: Fadennetz, id: Id): boolean {
  return (
    netz.knoten.get(id)?.stufe === 'ziel' &&
    !(netz.ab.get(id) ?? []).some((u) => netz.knoten.get(u)?.stufe === 'ziel')
  );
}

function zeile(
  netz: Fadennetz,
  w: Werkzeug,
  links: Pick<FadenZeile, 'faelle' | 'herkunft' | 'thema'>,
  zielId: Id | null,
): FadenZeile {
  const [ziel = null] = zielId ? w.knoten([zielId]) : [];
  const unten = zielId ? (netz.ab.get(zielId) ?? []) : [];
  const aktivitaeten = w.knoten(unten, 'aktivitaet');
  const schritte = w.knoten(
    [
      ...unten,
      ...erreichbar(
        netz.ab,
        aktivitaeten.map(({ id }) => id),
      ),
    ],
    'schritt',
  );
  const indikatoren = w.knoten(unten, 'indikator');
  const texte: [Stufe, string | undefined][] = [
    ['fall', links.faelle.length === 0 ? w.bruchAn(links.thema?.id, 'fall') : undefined],
    ['thema', links.thema ? undefined : w.bruchAn(zielId ?? undefined, 'thema')],
    ['ziel', ziel ? undefined : w.bruchAn(links.thema?.id, 'ziel')],
    ['aktivitaet', ziel && (w.bruchAn(ziel.id, 'aktivitaet') ?? w.bruchAn(ziel.id, 'ziel'))],
    ['schritt', schritte.length === 0 ? w.bruchAn(aktivitaeten[0]?.id, 'schritt') : undefined],
    ['indikator', ziel ? w.bruchAn(ziel.id, 'indikator') : undefined],
  ].flatMap(([stufe, text]) => (text ? [[stufe as Stufe, text]] : []));
  const teile = [...links.faelle, ...links.herkunft, ...aktivitaeten, ...schritte, ...indikatoren];
  return {
    key: `${links.thema?.id ?? ''} ${zielId ?? ''}`,
    ...links,
    ziel,
    aktivitaeten,
    schritte,
    indikatoren,
    brueche: Object.fromEntries(texte),
    ids: new Set([
      ...teile.map(({ id }) => id),
      ...(links.thema ? [links.thema.id] : []),
      ...(zielId
        ? [
            zielId,
            ...[...erreichbar(netz.auf, [zielId])].filter((id) => netz.knoten.get(id)?.stufe === 'ziel'),
          ]
        : []),
    ]),
  };
}

const OHNE = { faelle: [], herkunft: [], thema: null };

function ohneThema(netz: Fadennetz, w: Werkzeug): FadenZeile[] {
  const ziele = [...netz.knoten.keys()].filter((id) => istBlatt(netz, id));
  return ziele
    .filter((id) => ![...erreichbar(netz.auf, [id])].some((oben) => netz.knoten.get(oben)?.stufe === 'thema'))
    .map((id) => zeile(netz, w, OHNE, id));
}

function loseFaelle(netz: Fadennetz, w: Werkzeug, faelle: readonly SichtbarerFall[]): FadenZeile[] {
  return faelle
    .filter(({ id }) => !netz.knoten.has(id))
    .map(({ id, titel }) => ({
      ...zeile(netz, w, { ...OHNE, faelle: [{ id, stufe: 'fall', art: 'Fall', nummer: '', titel }] }, null),
      key: id,
      brueche: { thema: fallOhneThema(id).text },
    }));
}

function loseSchritte(netz: Fadennetz, w: Werkzeug): FadenZeile[] {
  return [...netz.knoten.values()].flatMap((knoten) => {
    const text = knoten.stufe === 'schritt' ? w.bruchAn(knoten.id, 'ziel') : undefined;
    if (!text) return [];
    return [
      {
        ...zeile(netz, w, OHNE, null),
        key: knoten.id,
        schritte: [knoten],
        ids: new Set([knoten.id]),
        brueche: { ziel: text },
      },
    ];
  });
}
