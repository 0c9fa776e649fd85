import { useEffect, useReducer, useRef, useState } from 'react';
import type { SchrittKnotenElement } from './knoten';

/** Up to so many steps take their new places at once; where more move (Aufräumen), they do so in a wave. */
export const UMBAU_AB = 40;
/** So many in one frame at least, and in how many frames all of them: for whoever wants no motion, hardly a moment. */
const JE_RAHMEN = 15;
const RAHMEN = 20;
const RAHMEN_OHNE_BEWEGUNG = 8;
/** So long a step in the wave is on its way (raeumen.css), and a little air. */
const UNTERWEGS_MS = 170;

type Knoten = SchrittKnotenElement[];

const amOrt = (a: SchrittKnotenElement, b: SchrittKnotenElement) =>
  a.position.x === b.position.x && a.position.y === b.position.y;

/** The steps that stand elsewhere than they are shown, from left to right. */
function bewegte(gezeigt: Knoten, ziel: Knoten): SchrittKnotenElement[] {
  const bisher = new Map(gezeigt.map((knoten) => [knoten.id, knoten]));
  return ziel
    .filter((knoten) => {
      const alt = bisher.get(knoten.id);
      return alt && !amOrt(alt, knoten);
    })
    .sort((a, b) => a.position.x - b.position.x);
}

/**
 * One frame from the steps that are shown to those that are to be shown: at most `jeMal` take their new places, from
 * left to right. Everything else about them, and which there are, is at once as it is to be.
 */
export function naechsteKnoten(gezeigt: Knoten, ziel: Knoten, jeMal: number): Knoten {
  if (jeMal === Number.POSITIVE_INFINITY) return ziel;
  const offen = new Set(bewegte(gezeigt, ziel).slice(jeMal));
  if (offen.size === 0) return ziel;
  const bisher = new Map(gezeigt.map((knoten) => [knoten.id, knoten]));
  return inAlterFolge(gezeigt, ziel).map((knoten) => {
    const alt = offen.has(knoten) ? bisher.get(knoten.id) : undefined;
    if (!alt) return knoten;
    const nurDerOrt =
      alt.data === knoten.data && alt.selected === knoten.selected && alt.draggable === knoten.draggable;
    // The very same object, so that React Flow has nothing to do for it.
    return nurDerOrt ? alt : { ...knoten, position: alt.position };
  });
}

/** Read in another order they stand once all have come: a step that changes its turn in the page is laid out anew. */
function inAlterFolge(gezeigt: Knoten, ziel: Knoten): Knoten {
  const stelle = new Map(gezeigt.map(({ id }, i) => [id, i]));
  const turn = ({ id }: SchrittKnotenElement) => stelle.get(id) ?? gezeigt.length;
  return ziel.toSorted((a, b) => turn(a) - turn(b));
}

/**
 * How many may move in one frame, so that it takes neither too long for the frame nor for the eye. Steps that only sink
 * or rise with their lane do so together.
 */
export function jeRahmen(gezeigt: Knoten, ziel: Knoten, rahmen = RAHMEN): number {
  const bisher = new Map(gezeigt.map((knoten) => [knoten.id, knoten.position.x]));
  const anzahl = bewegte(gezeigt, ziel).length;
  const seitwaerts = ziel.filter(({ id, position }) => (bisher.get(id) ?? position.x) !== position.x).length;
  return seitwaerts <= UMBAU_AB ? Number.POSITIVE_INFINITY : Math.max(JE_RAHMEN, Math.ceil(anzahl / rahmen));
}

const rahmenzahl = () =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? RAHMEN_OHNE_BEWEGUNG : RAHMEN;

/**
 * The steps as they are to be shown now. Whoever rearranged the chain, here or elsewhere: where very many steps move
 * at once they do so in a wave, some with each frame, or the frame would hold up everything else.
 * `baut` is true until the last one has arrived; meanwhile edges are better not seen.
 */
export function useUmbau(ziel: Knoten, sofort: boolean): { knoten: Knoten; baut: boolean } {
  // Not a state: the same list is given on in most renders, and a state would render twice for each of them.
  const stand = useRef({ ziel, gezeigt: ziel, jeMal: Number.POSITIVE_INFINITY });
  const [, naechsterRahmen] = useReducer((rahmen: number) => rahmen + 1, 0);
  const [faehrtAus, setFaehrtAus] = useState(false);
  if (stand.current.ziel !== ziel) {
    const { gezeigt, ziel: bisher, jeMal: bisherJe } = stand.current;
    const jeMal = sofort
      ? Number.POSITIVE_INFINITY
      : gezeigt !== bisher
        ? bisherJe
        : jeRahmen(gezeigt, ziel, rahmenzahl());
    stand.current = { ziel, gezeigt: naechsteKnoten(gezeigt, ziel, jeMal), jeMal };
  }
  const { gezeigt } = stand.current;
  const laeuft = gezeigt !== ziel;
  useEffect(() => {
    if (!laeuft) return;
    setFaehrtAus(true);
    const rahmen = requestAnimationFrame(() => {
      const { jeMal } = stand.current;
      stand.current = { ziel, gezeigt: naechsteKnoten(gezeigt, ziel, jeMal), jeMal };
      naechsterRahmen();
    });
    return () => cancelAnimationFrame(rahmen);
  }, [laeuft, gezeigt, ziel]);
  useEffect(() => {
    if (laeuft || !faehrtAus) return;
    const uhr = setTimeout(() => setFaehrtAus(false), UNTERWEGS_MS);
    return () => clearTimeout(uhr);
  }, [laeuft, faehrtAus]);
  return { knoten: gezeigt, baut: laeuft || faehrtAus };
}
