import { useEffect, useState } from 'react';
import type { KantenProps } from './kante';

/** So many edges are drawn anew in one frame; more would hold up the hand. */
const JE_MAL = 40;

const gleich = (a: KantenProps, b: KantenProps) =>
  a.verbindung === b.verbindung &&
  a.vonOben === b.vonOben &&
  a.nachOben === b.nachOben &&
  a.grenze === b.grenze &&
  a.ansage === b.ansage &&
  a.gelegt === b.gelegt;

/**
 * One step from the edges that are shown to those that are to be shown: at most `jeMal` change or appear, first those
 * whose steps have moved themselves, then those whose lanes have. All that are gone go at once.
 */
export function naechsteKanten(
  gezeigt: readonly KantenProps[],
  ziel: readonly KantenProps[],
  jeMal = JE_MAL,
): readonly KantenProps[] {
  const bisher = new Map(gezeigt.map((kante) => [kante.verbindung.verbindung.id, kante]));
  const alt = (kante: KantenProps) => bisher.get(kante.verbindung.verbindung.id);
  const anders = ziel.filter((kante) => {
    const vorher = alt(kante);
    return !vorher || !gleich(vorher, kante);
  });
  if (anders.length <= jeMal) return ziel;
  const selbst = anders.filter((kante) => alt(kante)?.verbindung !== kante.verbindung);
  const jetzt = new Set([...selbst, ...anders].slice(0, jeMal));
  const offen = new Set(anders.filter((kante) => !jetzt.has(kante)));
  return ziel.flatMap((kante) => (offen.has(kante) ? (alt(kante) ?? []) : [kante]));
}

/**
 * The edges as they are to be shown. Few that change do so at once; very many (Aufräumen) some with each frame from the
 * next on, and not before `wartet` ends: while the steps themselves are on their way nobody sees the edges.
 */
export function useNachUndNach(ziel: readonly KantenProps[], wartet: boolean): readonly KantenProps[] {
  const [stand, setStand] = useState({ ziel, gezeigt: ziel });
  if (stand.ziel !== ziel) {
    const naechste = naechsteKanten(stand.gezeigt, ziel);
    setStand({ ziel, gezeigt: naechste === ziel ? ziel : stand.gezeigt });
  }
  const { gezeigt } = stand;
  useEffect(() => {
    if (gezeigt === ziel || wartet) return;
    const rahmen = requestAnimationFrame(() => setStand({ ziel, gezeigt: naechsteKanten(gezeigt, ziel) }));
    return () => cancelAnimationFrame(rahmen);
  }, [gezeigt, ziel, wartet]);
  return gezeigt;
}
