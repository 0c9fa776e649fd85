import { KREISE } from '@/lib/plan/akteure/schema';
import { akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import {
  type Bild,
  FARBEN,
  type Flaeche,
  type Form,
  type Linie,
  type Punkt,
} from '@/lib/plan/zeichnung/schema';
import { type Beziehung, STUFEN } from '../schema';
import { beziehungen, schluesselVon, stufenzahl } from '../views';
import { anordnung, FLACH, KASTEN, KREIS_NAMEN } from './anordnung';
import { beschriftung } from './beschriftung';
import { kartentext } from './kartentext';
import { kastentexte } from './kastentext';
import { legende } from './legende';
import { aufDemWeg, freieStelle, vonRandZuRand } from './linienort';

const RAND = 40;
const ZEICHEN = 28;
const KREISFARBEN = { kern: FARBEN.akzentZart, information: FARBEN.zart, ausserhalb: FARBEN.papier } as const;

export interface Kartenwunsch {
  netzwerk: string;
  /** Pairs with an open conflict; only for whoever may read the analysis. */
  konflikte?: ReadonlySet<string>;
}

/** The Netzwerkkarte as plain shapes: circles pressed flat, lines for the Beziehungen, boxes for the Akteure. */
export function netzwerkkarteBild(plan: Plan, { netzwerk, konflikte = new Set() }: Kartenwunsch): Bild {
  const { punkte, ringe, radius } = anordnung(plan);
  const mitte = { x: radius + RAND, y: radius * FLACH + RAND };
  const auf = ({ x, y }: Punkt): Punkt => ({ x: x + mitte.x, y: y + mitte.y });
  const orte = new Map([...punkte].map(([id, p]) => [id, auf(p)]));
  const kreise = [...KREIS_NAMEN]
    .reverse()
    .flatMap((kreis): Form[] => [
      kreisForm(kreis, ringe[kreis].aussen, mitte),
      ...kreisTitel(KREISE[kreis], ringe[kreis].aussen, mitte),
    ]);
  const linien = beziehungen(plan).flatMap((beziehung) => linienVon(plan, beziehung, orte));
  const konfliktformen = [...konflikte].flatMap((schluessel) => konfliktForm(plan, schluessel, orte));
  const kaesten = [...orte].map(([id, ort]) => kasten(plan, id, ort));
  const breite = mitte.x * 2;
  const zeichen = legende({ breite, oben: mitte.y * 2 }, konflikte.size > 0);
  return {
    titel: `Netzwerkkarte ${netzwerk}`,
    beschreibung: kartentext(plan, konflikte),
    breite,
    hoehe: mitte.y * 2 + zeichen.hoehe,
    // Lines run behind the boxes, the signs on them stand before.
    formen: [
      ...kreise,
      ...linien,
      ...konfliktformen.filter(({ art }) => art === 'linie'),
      ...kaesten,
      ...konfliktformen.filter(({ art }) => art !== 'linie'),
      ...zeichen.formen,
    ],
  };
}

function kreisForm(kreis: keyof typeof KREISFARBEN, r: number, mitte: Punkt): Flaeche {
  return {
    art: 'flaeche',
    id: `kreis-${kreis}`,
    umriss: 'ellipse',
    x: mitte.x - r,
    y: mitte.y - r * FLACH,
    breite: r * 2,
    hoehe: r * 2 * FLACH,
    fuellung: KREISFARBEN[kreis],
    strich: { farbe: FARBEN.rahmen, staerke: 1.5 },
    text: null,
    rand: 0,
    name: `Kreis ${KREISE[kreis]}`,
  };
}

/** On the upper edge of its circle, on paper of its own so that the line does not run through it. */
function kreisTitel(titel: string, r: number, mitte: Punkt): Flaeche[] {
  const breite = titel.length * 10.5 + 24;
  const ort = { x: mitte.x - breite / 2, y: mitte.y - r * FLACH - 15 };
  return [
    {
      ...{ art: 'flaeche', id: `titel-${titel}`, umriss: 'pille', ...ort },
      ...{
        breite,
        hoehe: 30,
        fuellung: FARBEN.papier,
        strich: { farbe: FARBEN.rahmen, staerke: 1 },
        rand: 4,
      },
      text: beschriftung([titel], titel, 18, true, FARBEN.grau),
      name: '',
    },
  ];
}

function linienVon(plan: Plan, beziehung: Beziehung, orte: ReadonlyMap<Id, Punkt>): Linie[] {
  const { id, paar, heute, gewuenscht, richtung, vereinbart } = beziehung;
  const [von, zu] = [orte.get(paar.vonAkteurId), orte.get(paar.zuAkteurId)];
  if (!von || !zu) return [];
  const basis = { art: 'linie' as const, von: paar.vonAkteurId, nach: paar.zuAkteurId };
  const punkte = vonRandZuRand(von, zu);
  const name = `${akteurName(plan, paar.vonAkteurId)} und ${akteurName(plan, paar.zuAkteurId)}: ${
    heute ? STUFEN[heute] : 'heute nichts'
  }${gewuenscht && gewuenscht !== heute ? `, gewünscht ${STUFEN[gewuenscht]}` : ''}${vereinbart ? ', schriftlich vereinbart' : ''}`;
  const pfeil = richtung === 'einseitig';
  const linien: Linie[] = [];
  if (stufenzahl(gewuenscht) > stufenzahl(heute)) {
    const staerke = strichstaerke(stufenzahl(gewuenscht));
    linien.push({
      ...{
        ...basis,
        id: `${id}-wunsch`,
        punkte: heute ? versetzt(punkte, 5) : punkte,
        pfeil: heute === null && pfeil,
      },
      strich: { farbe: FARBEN.akzent, staerke, gestrichelt: true },
      name: heute === null ? name : '',
    });
  }
  if (heute !== null)
    linien.push({
      ...{ ...basis, id, punkte, pfeil, name },
      strich: { farbe: vereinbart ? FARBEN.tinte : FARBEN.linie, staerke: strichstaerke(stufenzahl(heute)) },
    });
  return linien;
}

function strichstaerke(stufe: number): number {
  return 0.6 + stufe * 0.65;
}

function versetzt(punkte: readonly Punkt[], um: number): Punkt[] {
  const [a, b] = [punkte[0], punkte.at(-1)];
  if (!a || !b) return [...punkte];
  const laenge = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const [nx, ny] = [(-(b.y - a.y) / laenge) * um, ((b.x - a.x) / laenge) * um];
  return punkte.map(({ x, y }) => ({ x: x + nx, y: y + ny }));
}

function konfliktForm(plan: Plan, schluessel: string, orte: ReadonlyMap<Id, Punkt>): Form[] {
  const [a = '', b = ''] = schluessel.split(' ');
  const [von, zu] = [orte.get(a), orte.get(b)];
  if (!von || !zu) return [];
  const weg = vonRandZuRand(von, zu);
  const m = aufDemWeg(weg, freieStelle(weg, orte.values(), { breite: ZEICHEN, hoehe: ZEICHEN }));
  const name = `Konflikt zwischen ${akteurName(plan, a)} und ${akteurName(plan, b)}`;
  const verbunden = beziehungen(plan).some(({ paar }) => schluesselVon(paar) === schluessel);
  const linie: Linie = {
    ...{ art: 'linie', id: `konflikt-${a}-${b}`, punkte: weg, pfeil: false, von: a, nach: b, name: '' },
    strich: { farbe: FARBEN.fehler, staerke: 1.5, gestrichelt: true },
  };
  const raute: Flaeche = {
    ...{ art: 'flaeche', id: `zeichen-${a}-${b}`, umriss: 'raute', rand: 0, name },
    ...{ x: m.x - ZEICHEN / 2, y: m.y - ZEICHEN / 2, breite: ZEICHEN, hoehe: ZEICHEN },
    ...{ fuellung: FARBEN.papier, strich: { farbe: FARBEN.fehler, staerke: 2 } },
    text: beschriftung(['!'], '!', 16, true, FARBEN.fehler),
  };
  return verbunden ? [raute] : [linie, raute];
}

function kasten(plan: Plan, id: Id, { x, y }: Punkt): Flaeche {
  const name = akteurName(plan, id);
  const beteiligt = plan.akteure.get(id)?.status === 'beteiligt';
  const { zeilen = [name], groesse = 12 } = kastentexte(plan).get(id) ?? {};
  return {
    ...{ art: 'flaeche', id, umriss: 'rund', breite: KASTEN.breite, hoehe: KASTEN.hoehe, rand: 6, name },
    ...{ x: x - KASTEN.breite / 2, y: y - KASTEN.hoehe / 2, fuellung: FARBEN.papier },
    strich: { farbe: FARBEN.tinte, staerke: 1.25, gestrichelt: !beteiligt },
    text: beschriftung(zeilen, zeilen.join(' '), groesse, false, FARBEN.tinte),
  };
}
