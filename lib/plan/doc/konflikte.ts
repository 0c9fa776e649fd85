import * as Y from 'yjs';
import type { Id } from './grundlagen';
import { SAMMLUNG_NAMEN, type SammlungName } from './plan';

/** Two people changed the same field without seeing each other's value; one value stayed. Plain JSON values. */
export interface Konflikt {
  sammlung: SammlungName;
  id: Id;
  feld: string;
  verloren: unknown;
  geblieben: unknown;
}

/**
 * Reports every value of a plain field that lost against a concurrent one, on whatever side it happened, so that
 * „Gleichzeitige Änderungen“ can offer it (R08). Long texts merge and are never reported. Returns a function that stops it.
 */
export function beobachteKonflikte(doc: Y.Doc, melde: (konflikt: Konflikt) => void): () => void {
  const abmelden = SAMMLUNG_NAMEN.map((sammlung) => {
    const map = doc.getMap(sammlung);
    const pruefe = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      for (const event of events) {
        const [id] = event.path;
        if (event instanceof Y.YMapEvent && event.path.length === 1 && typeof id === 'string') {
          for (const konflikt of konflikteIn(event)) melde({ sammlung, id, ...konflikt });
        }
      }
    };
    map.observeDeep(pruefe);
    return () => map.unobserveDeep(pruefe);
  });
  return () => {
    for (const stoppe of abmelden) stoppe();
  };
}

function konflikteIn(event: Y.YMapEvent<unknown>): Pick<Konflikt, 'feld' | 'verloren' | 'geblieben'>[] {
  const map = event.target;
  return [...event.keysChanged].flatMap((feld) => {
    const sieger = typeof feld === 'string' ? map._map.get(feld) : undefined;
    const verlierer = sieger && !sieger.deleted ? verliererGegen(event, sieger) : null;
    if (!sieger || !verlierer) return [];
    const [verloren, geblieben] = [wert(verlierer), wert(sieger)];
    if (verloren === undefined || JSON.stringify(verloren) === JSON.stringify(geblieben)) return [];
    return [{ feld: String(feld), verloren, geblieben }];
  });
}

/**
 * The values a key has had form a chain to the left, and each knows as its `origin` what its author saw. A value
 * that is in the chain but not among what the winner's author had seen lost without being read.
 */
function verliererGegen(event: Y.YMapEvent<unknown>, sieger: Y.Item): Y.Item | null {
  if (!event.adds(sieger)) {
    // What came in lost at once against what was here; its author's last value is the rightmost new one.
    let neu = sieger.left;
    while (neu && !event.adds(neu)) neu = neu.left;
    return neu && !hatGesehen(sieger, neu) ? neu : null;
  }
  let bisher = sieger.left;
  while (bisher && event.adds(bisher)) bisher = bisher.left;
  return bisher && event.deletes(bisher) && !hatGesehen(sieger, bisher) ? bisher : null;
}

function hatGesehen(spaeter: Y.Item, frueher: Y.Item): boolean {
  let gesehen = spaeter.origin;
  for (let item = spaeter.left; item !== null && gesehen !== null; item = item.left) {
    if (!Y.compareIDs(item.lastId, gesehen)) continue;
    if (item === frueher) return true;
    gesehen = item.origin;
  }
  return false;
}

function wert(item: Y.Item): unknown {
  if (item.content instanceof Y.ContentType || item.content instanceof Y.ContentDeleted) return undefined;
  return item.content.getContent().at(-1);
}
