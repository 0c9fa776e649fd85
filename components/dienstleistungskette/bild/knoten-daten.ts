import { SCHRITT_ARTEN, type SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import { aussentext } from '@/lib/plan/dienstleistungskette/views/aussentext';
import type { BildSchritt, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Kasten } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import { zeitspanneKurz } from '@/lib/plan/dienstleistungskette/views/zeitspanne';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { SchrittKnotenElement } from './knoten';
import type { BildLage } from './lage';

/** What the picture shows of a step, wherever it stands: a step that only moves is not drawn anew. */
export interface KnotenDaten extends Record<string, unknown> {
  id: Id;
  art: SchrittArt;
  artName: string;
  titel: string;
  /** Shown where there is no title yet. */
  ohneTitel: string;
  breite: number;
  hoehe: number;
  /** Where the title stands when it is not in the symbol, from the symbol's upper left corner. */
  text: Kasten | null;
  dauer: string;
  wartezeit: string;
  hinweise: number;
  /** Another chain shows this step in detail. */
  detail: boolean;
  ansage: string;
}

/** What is known about steps beside their own record. */
export interface Umstaende {
  hinweise: ReadonlyMap<Id, number>;
  details: ReadonlySet<Id>;
  ansagen: ReadonlyMap<Id, string>;
}

interface Gemerkt {
  schritt: BildSchritt;
  selected: boolean;
  x: number;
  y: number;
  hinweise: number;
  detail: boolean;
  ansage: string;
  knoten: SchrittKnotenElement;
}

/**
 * Keeps the list React Flow draws: a step whose data, place and selection are as before stays the same object, so only
 * what changed is drawn anew.
 */
export class Knotenliste {
  readonly #gemerkt = new Map<Id, Gemerkt>();

  liste(
    bild: KetteBild,
    lage: Pick<BildLage, 'zug' | 'auswahl'>,
    umstaende: Umstaende,
    ziehbar: boolean,
  ): SchrittKnotenElement[] {
    const knoten: SchrittKnotenElement[] = [];
    for (const lane of bild.lanes) {
      for (const schritt of lane.schritte) {
        const { id } = schritt.schritt;
        const zug = lage.zug.get(id);
        const neu = {
          schritt,
          selected: lage.auswahl.has(id),
          x: zug?.x ?? schritt.x,
          y: zug?.y ?? lane.oben + schritt.y,
          hinweise: umstaende.hinweise.get(id) ?? 0,
          detail: umstaende.details.has(id),
          ansage: umstaende.ansagen.get(id) ?? '',
        };
        const alt = this.#gemerkt.get(id);
        const gleich = alt && alt.knoten.draggable === ziehbar && gleichWie(alt, neu);
        if (!gleich) {
          const data = alt ? gleichesBild(alt, neu) : daten(neu);
          this.#gemerkt.set(id, { ...neu, knoten: element(data, neu, ziehbar) });
        }
        const gemerkt = this.#gemerkt.get(id);
        if (gemerkt) knoten.push(gemerkt.knoten);
      }
    }
    for (const id of this.#gemerkt.keys()) if (!bild.schritte.has(id)) this.#gemerkt.delete(id);
    return knoten;
  }
}

type Neu = Omit<Gemerkt, 'knoten'>;

/** The data as they were, when nothing of them has changed. */
function gleichesBild(alt: Gemerkt, neu: Neu): KnotenDaten {
  const bisher = alt.knoten.data;
  if (gleicheDaten(alt, neu)) return bisher;
  const jetzt = daten(neu);
  // Plain values, written in one order.
  return JSON.stringify(jetzt) === JSON.stringify(bisher) ? bisher : jetzt;
}

function gleicheDaten(a: Neu, b: Neu): boolean {
  return (
    a.schritt === b.schritt && a.hinweise === b.hinweise && a.detail === b.detail && a.ansage === b.ansage
  );
}

function gleichWie(a: Neu, b: Neu): boolean {
  return gleicheDaten(a, b) && a.selected === b.selected && a.x === b.x && a.y === b.y;
}

function daten({ schritt: bild, hinweise, detail, ansage }: Neu): KnotenDaten {
  const { schritt } = bild;
  const { breite, hoehe } = bild;
  return {
    id: schritt.id,
    art: schritt.art,
    artName: SCHRITT_ARTEN[schritt.art],
    titel: schritt.titel.trim(),
    ohneTitel: schritt.art === 'entscheidung' ? '?' : `${SCHRITT_ARTEN[schritt.art]} ohne Titel`,
    breite,
    hoehe,
    text: aussentext(schritt.art, schritt.titel, { x: 0, y: 0, breite, hoehe }),
    dauer: zeitspanneKurz(schritt.dauer),
    wartezeit: zeitspanneKurz(schritt.wartezeit),
    hinweise,
    detail,
    ansage: [
      ansage,
      hinweise > 0 && (hinweise === 1 ? '1 Hinweis' : `${hinweise} Hinweise`),
      detail && 'hat eine eigene Kette, O öffnet sie',
    ]
      .filter(Boolean)
      .join(', '),
  };
}

function element(data: KnotenDaten, { x, y, selected }: Neu, draggable: boolean): SchrittKnotenElement {
  const { breite: width, hoehe: height } = data;
  return {
    id: data.id,
    type: 'schritt',
    position: { x, y },
    data,
    selected,
    draggable,
    width,
    height,
    measured: { width, height },
  };
}
