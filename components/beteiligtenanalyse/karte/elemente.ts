import { AKTEUR_STATUS, KREISE } from '@/lib/plan/akteure/schema';
import { akteurListe, akteurName } from '@/lib/plan/akteure/views';
import { type Beziehung, STUFEN, type Stufe } from '@/lib/plan/beziehungen/schema';
import { beziehungen, paarSchluessel, schluesselVon, stufenzahl } from '@/lib/plan/beziehungen/views';
import { anordnung, KASTEN } from '@/lib/plan/beziehungen/views/anordnung';
import { kastentexte } from '@/lib/plan/beziehungen/views/kastentext';
import { kennzahlen } from '@/lib/plan/beziehungen/views/kennzahlen';
import { findeStelle, freieStelle, vonRandZuRand } from '@/lib/plan/beziehungen/views/linienort';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { AkteurKnotenElement } from './knoten';
import type { LinienElement } from './linie';

/** What the map is narrowed to. Empty values narrow nothing. */
export interface Kartenfilter {
  /** Relations of this level and closer, today or wanted. */
  abStufe: Stufe | '';
  art: string;
  /** Only this Akteur and its neighbours stand out. */
  fokus: Id | null;
}

export const OHNE_KARTENFILTER: Kartenfilter = { abStufe: '', art: '', fokus: null };

const LABEL_BIS = 40;
/** About as wide as the words on a line are, px. */
const KONFLIKT_BREITE = 100;
const NUR_ZEICHEN = 28;
const ZEICHEN_BREITE = 8;

/** The words of a relation: „Kooperation, gewünscht Koordination“. */
export function beziehungText({ heute, gewuenscht, vereinbart }: Beziehung): string {
  const teile = [heute ? STUFEN[heute] : 'heute nichts'];
  if (gewuenscht && gewuenscht !== heute) teile.push(`gewünscht ${STUFEN[gewuenscht]}`);
  if (vereinbart) teile.push('schriftlich vereinbart');
  return teile.join(', ');
}

/** Relations that pass the filter. */
export function gezeigteBeziehungen(plan: Plan, filter: Kartenfilter): Beziehung[] {
  const ab = filter.abStufe === '' ? 0 : stufenzahl(filter.abStufe);
  return beziehungen(plan).filter(
    ({ heute, gewuenscht }) => Math.max(stufenzahl(heute), stufenzahl(gewuenscht)) >= ab,
  );
}

/** Who stands out: everybody of the kind, or the Akteur in focus and its neighbours. */
export function betonte(plan: Plan, filter: Kartenfilter, sichtbar: readonly Beziehung[]): ReadonlySet<Id> {
  const alle = akteurListe(plan)
    .filter(({ akteur }) => filter.art === '' || akteur.art === filter.art)
    .map(({ akteur }) => akteur.id);
  if (filter.fokus === null) return new Set(alle);
  const nah = sichtbar.flatMap(({ paar: { vonAkteurId, zuAkteurId } }) =>
    vonAkteurId === filter.fokus ? [zuAkteurId] : zuAkteurId === filter.fokus ? [vonAkteurId] : [],
  );
  const gruppe = new Set([filter.fokus, ...nah]);
  return new Set(alle.filter((id) => gruppe.has(id)));
}

export function kartenElemente(
  plan: Plan,
  konflikte: ReadonlySet<string>,
  filter: Kartenfilter,
  screen: { auswahl: Id | null; anfang: Id | null; bearbeitbar: boolean },
): { knoten: AkteurKnotenElement[]; linien: LinienElement[] } {
  const { punkte } = anordnung(plan);
  const { grad } = kennzahlen(plan);
  const texte = kastentexte(plan);
  const sichtbar = gezeigteBeziehungen(plan, filter);
  const betont = betonte(plan, filter, sichtbar);
  const zeilen = akteurListe(plan);
  const erreichbar = zeilen.some(({ akteur }) => akteur.id === screen.auswahl)
    ? screen.auswahl
    : zeilen[0]?.akteur.id;
  const knoten = zeilen.map(({ akteur: { id, kreis, status } }): AkteurKnotenElement => {
    const { x, y } = punkte.get(id) ?? { x: 0, y: 0 };
    const name = akteurName(plan, id);
    const n = grad.get(id) ?? 0;
    return {
      id,
      type: 'akteur',
      position: { x: x - KASTEN.breite / 2, y: y - KASTEN.hoehe / 2 },
      width: KASTEN.breite,
      height: KASTEN.hoehe,
      data: {
        text: texte.get(id),
        ansage: `${name}, ${KREISE[kreis]}, ${AKTEUR_STATUS[status]}, ${n === 1 ? '1 Beziehung' : `${n} Beziehungen`}`,
        beteiligt: status === 'beteiligt',
        gewaehlt: id === screen.auswahl,
        anfang: id === screen.anfang,
        blass: !betont.has(id),
        erreichbar: id === erreichbar,
        verbindbar: screen.bearbeitbar,
      },
    };
  });
  const paare = new Set(sichtbar.map(({ paar }) => schluesselVon(paar)));
  const stelleFuer = (a: Id, b: Id, breite: number) => {
    const [von, zu] = [punkte.get(a), punkte.get(b)];
    if (!von || !zu) return { stelle: 0.5, knapp: false };
    const weg = vonRandZuRand(von, zu);
    const stelle = findeStelle(weg, punkte.values(), { breite, hoehe: 26 });
    if (stelle !== null) return { stelle, knapp: false };
    return { stelle: freieStelle(weg, punkte.values(), { breite: NUR_ZEICHEN, hoehe: 26 }), knapp: true };
  };
  const linien = sichtbar.map((beziehung): LinienElement => {
    const { id, paar, heute, gewuenscht, vereinbart, richtung } = beziehung;
    const hier = paar.vonAkteurId === screen.auswahl || paar.zuAkteurId === screen.auswahl;
    const beschriftet = hier || (filter.abStufe !== '' && sichtbar.length <= LABEL_BIS);
    const konflikt = konflikte.has(schluesselVon(paar));
    const text = beziehungText(beziehung);
    return {
      id,
      type: 'linie',
      source: paar.vonAkteurId,
      target: paar.zuAkteurId,
      data: {
        heute: stufenzahl(heute),
        gewuenscht: stufenzahl(gewuenscht),
        vereinbart,
        konflikt,
        einseitig: richtung === 'einseitig',
        text,
        beschriftet,
        ...(konflikt || beschriftet
          ? stelleFuer(
              paar.vonAkteurId,
              paar.zuAkteurId,
              (konflikt ? KONFLIKT_BREITE : 0) + (beschriftet ? text.length * ZEICHEN_BREITE : 0),
            )
          : { stelle: 0.5, knapp: false }),
        blass: !betont.has(paar.vonAkteurId) || !betont.has(paar.zuAkteurId),
      },
    };
  });
  const nurKonflikt = [...konflikte].flatMap((schluessel): LinienElement[] => {
    const [a = '', b = ''] = schluessel.split(' ');
    if (paare.has(paarSchluessel(a, b)) || !punkte.has(a) || !punkte.has(b)) return [];
    return [
      {
        id: `konflikt-${a}-${b}`,
        type: 'linie',
        source: a,
        target: b,
        data: {
          ...{ heute: 0, gewuenscht: 0, vereinbart: false, konflikt: true, einseitig: false, text: '' },
          ...{
            beschriftet: false,
            ...stelleFuer(a, b, KONFLIKT_BREITE),
            blass: !betont.has(a) || !betont.has(b),
          },
        },
      },
    ];
  });
  return { knoten, linien: [...linien, ...nurKonflikt] };
}

/** The Akteur next to this one in the direction of an arrow key; null when there is none. */
export function nachbarInRichtung(plan: Plan, id: Id, taste: string): Id | null {
  const { punkte } = anordnung(plan);
  const hier = punkte.get(id);
  const richtung = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[taste];
  if (!hier || !richtung) return null;
  const [rx = 0, ry = 0] = richtung;
  let bester: Id | null = null;
  let kosten = Number.POSITIVE_INFINITY;
  for (const [andere, p] of punkte) {
    const [dx, dy] = [p.x - hier.x, p.y - hier.y];
    const voran = dx * rx + dy * ry;
    if (andere === id || voran <= 1) continue;
    const quer = Math.abs(dx * ry) + Math.abs(dy * rx);
    if (voran + quer * 2 < kosten) {
      kosten = voran + quer * 2;
      bester = andere;
    }
  }
  return bester;
}
