import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Schritt } from '../schema';
import { type BildSchritt, type KetteBild, ketteBild, organisation } from './bild';
import { laneTitel, schrittTitel } from './namen';
import { type Wegenetz, wegenetz } from './wegenetz';
import { inMinuten, KEINE_ZEIT, type Minuten } from './zeiten';

/** What a chain costs the person and the organisations (method: "Read-outs"). */
export interface Kennzahlen {
  schritte: number;
  /** Edges on which something is handed over from one organisation to another. */
  uebergaben: number;
  /** Schnittstellen nothing is agreed about; also those where only word is passed on. */
  ungeregelt: number;
  /** Ways that cross the border of a lane. */
  laneWechsel: number;
  /** Organisations that work in it, the person not counted. */
  organisationen: number;
  entscheidungen: number;
  schleifen: readonly Schleife[];
  /**
   * From the start to an end, in minutes: `min` on the quickest way, `max` on the longest. Parallel branches take as
   * long as the longest of them. Every loop is gone through once.
   */
  gesamt: Minuten;
  /** Share of waiting in the longest way, 0–1; null when it takes no time. */
  warteanteil: number | null;
  /** Steps on which no figure stands. */
  ohneZeit: number;
  /** Steps of the longest way, from start to end. */
  laengsterWeg: readonly Id[];
  jeOrganisation: readonly JeOrganisation[];
  /** Pairs of steps that do the same work. */
  doppelt: readonly (readonly [Id, Id])[];
}

export interface Schleife {
  schritte: readonly Id[];
  /** „Einstufungstest → Warteliste → Person erscheint?“ */
  name: string;
}

export interface JeOrganisation {
  /** Akteur, `nutzer`, or the lane where nobody is named. */
  id: Id;
  name: string;
  schritte: number;
  uebergabenHinaus: number;
  uebergabenHinein: number;
  dauer: Minuten;
  wartezeit: Minuten;
}

const gemerkt = new WeakMap<KetteBild, Kennzahlen>();

/** null for a chain that does not exist or is in the bin. */
export function kennzahlen(plan: Plan, kettenId: Id): Kennzahlen | null {
  const bild = ketteBild(plan, kettenId);
  if (!bild) return null;
  const bekannt = gemerkt.get(bild);
  if (bekannt) return bekannt;
  const neu = berechne(plan, bild);
  gemerkt.set(bild, neu);
  return neu;
}

function berechne(plan: Plan, bild: KetteBild): Kennzahlen {
  const netz = wegenetz(bild);
  const wege = bild.verbindungen.filter(({ verbindung }) => verbindung.art !== 'information');
  const schnittstellen = bild.verbindungen.filter(({ uebergabe }) => uebergabe);
  const zeit = laengsterWeg(netz);
  const organisationen = new Set(
    netz.schritte.map((s) => organisation(plan, s.laneId)).filter((id) => id !== 'nutzer'),
  );
  return {
    schritte: netz.schritte.length,
    uebergaben: wege.filter(({ uebergabe }) => uebergabe).length,
    ungeregelt: schnittstellen.filter(({ verbindung }) => !verbindung.geregelt).length,
    laneWechsel: wege.filter(({ wechselt }) => wechselt).length,
    organisationen: organisationen.size,
    entscheidungen: netz.schritte.filter((s) => s.schritt.art === 'entscheidung').length,
    schleifen: netz.schleifen.map((schleife) => ({
      schritte: schleife.map((s) => s.schritt.id),
      name: schleife.map((s) => schrittTitel(s.schritt)).join(' → '),
    })),
    ...zeit,
    ohneZeit: netz.schritte.filter((s) => brauchtZeit(s.schritt) && !hatZeit(s.schritt)).length,
    jeOrganisation: jeOrganisation(plan, bild, netz),
    doppelt: doppelte(netz.schritte),
  };
}

const OHNE_ZEIT: readonly Schritt['art'][] = [
  'start',
  'ende',
  'entscheidung',
  'parallel_auf',
  'parallel_zu',
  'notiz',
];
export const brauchtZeit = ({ art }: Schritt): boolean => !OHNE_ZEIT.includes(art);
export const hatZeit = ({ dauer, wartezeit }: Schritt): boolean =>
  inMinuten(dauer) !== null || inMinuten(wartezeit) !== null;

/** What is waiting and what is work: on a Wartezeit everything is waiting. */
export function zeitDes({ art, dauer, wartezeit }: Schritt): { arbeit: Minuten; warten: Minuten } {
  const [a, w] = [inMinuten(dauer) ?? KEINE_ZEIT, inMinuten(wartezeit) ?? KEINE_ZEIT];
  if (art === 'wartezeit') return { arbeit: KEINE_ZEIT, warten: plus(a, w) };
  return { arbeit: a, warten: w };
}

const plus = (a: Minuten, b: Minuten): Minuten => ({ min: a.min + b.min, max: a.max + b.max });

interface Rest {
  min: number;
  max: number;
  warten: number;
  weiter: Id | null;
}

/** From the ends backwards: what is still to come after each step. */
function laengsterWeg(netz: Wegenetz): Pick<Kennzahlen, 'gesamt' | 'warteanteil' | 'laengsterWeg'> {
  const rest = new Map<Id, Rest>();
  for (const s of netz.rueckwaerts) {
    const { arbeit, warten } = zeitDes(s.schritt);
    const zweige = (netz.hinaus.get(s.schritt.id) ?? [])
      .filter(({ verbindung }) => !netz.zurueck.has(verbindung.id))
      .flatMap(({ nach }) => {
        const danach = rest.get(nach.schritt.id);
        return danach ? [{ id: nach.schritt.id, ...danach }] : [];
      });
    const laengster = zweige.reduce<(typeof zweige)[number] | null>(
      (bester, zweig) => (bester === null || zweig.max > bester.max ? zweig : bester),
      null,
    );
    // At a decision one way is gone; elsewhere all ways are, and the longest of them counts.
    const kuerzeste = zweige.map((zweig) => zweig.min);
    const min =
      kuerzeste.length === 0
        ? 0
        : s.schritt.art === 'entscheidung'
          ? Math.min(...kuerzeste)
          : Math.max(...kuerzeste);
    rest.set(s.schritt.id, {
      min: arbeit.min + warten.min + min,
      max: arbeit.max + warten.max + (laengster?.max ?? 0),
      warten: warten.max + (laengster?.warten ?? 0),
      weiter: laengster?.id ?? null,
    });
  }
  const starts = netz.schritte.filter((s) => s.schritt.art === 'start');
  const anfaenge = starts.length > 0 ? starts : netz.schritte.filter((s) => !netz.hinein.has(s.schritt.id));
  const reste = anfaenge.flatMap((s) => {
    const r = rest.get(s.schritt.id);
    return r ? [{ id: s.schritt.id, ...r }] : [];
  });
  const laengster = reste.reduce<(typeof reste)[number] | null>(
    (bester, r) => (bester === null || r.max > bester.max ? r : bester),
    null,
  );
  if (!laengster) return { gesamt: KEINE_ZEIT, warteanteil: null, laengsterWeg: [] };
  const weg: Id[] = [];
  for (let id: Id | null = laengster.id; id !== null; id = rest.get(id)?.weiter ?? null) weg.push(id);
  return {
    gesamt: { min: Math.min(...reste.map((r) => r.min)), max: laengster.max },
    warteanteil: laengster.max > 0 ? laengster.warten / laengster.max : null,
    laengsterWeg: weg,
  };
}

function jeOrganisation(plan: Plan, bild: KetteBild, netz: Wegenetz): JeOrganisation[] {
  const je = new Map<Id, JeOrganisation>();
  const von = (s: BildSchritt): JeOrganisation => {
    const id = organisation(plan, s.laneId);
    let eintrag = je.get(id);
    if (!eintrag) {
      const name =
        id === 'nutzer'
          ? 'Nutzer:in'
          : (plan.akteure.get(id)?.name ??
            laneTitel(plan, s.laneId === null ? null : (plan.lanes.get(s.laneId) ?? null)));
      eintrag = {
        ...{ id, name, schritte: 0, uebergabenHinaus: 0, uebergabenHinein: 0 },
        ...{ dauer: KEINE_ZEIT, wartezeit: KEINE_ZEIT },
      };
      je.set(id, eintrag);
    }
    return eintrag;
  };
  for (const s of netz.schritte) {
    const eintrag = von(s);
    const { arbeit, warten } = zeitDes(s.schritt);
    eintrag.schritte += 1;
    eintrag.dauer = plus(eintrag.dauer, arbeit);
    eintrag.wartezeit = plus(eintrag.wartezeit, warten);
  }
  for (const kante of bild.verbindungen) {
    if (!kante.uebergabe || kante.verbindung.art === 'information') continue;
    von(kante.von).uebergabenHinaus += 1;
    von(kante.nach).uebergabenHinein += 1;
  }
  return [...je.values()];
}

const wortlaut = (titel: string): string =>
  titel
    .toLocaleLowerCase('de')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same work twice: said so, or the same title in two lanes. */
function doppelte(schritte: readonly BildSchritt[]): (readonly [Id, Id])[] {
  const paare: (readonly [Id, Id])[] = [];
  const da = new Map(schritte.map((s) => [s.schritt.id, s]));
  const erste = new Map<string, BildSchritt>();
  for (const s of schritte) {
    const { id, doppeltZuId, titel } = s.schritt;
    const genannt = doppeltZuId === null ? undefined : da.get(doppeltZuId);
    if (genannt && genannt !== s) {
      paare.push([genannt.schritt.id, id]);
      continue;
    }
    const worte = wortlaut(titel);
    if (!worte || !brauchtZeit(s.schritt)) continue;
    const frueher = erste.get(worte);
    if (!frueher) erste.set(worte, s);
    else if (frueher.laneId !== s.laneId) paare.push([frueher.schritt.id, id]);
  }
  return paare;
}
