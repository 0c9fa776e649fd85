import type { KeyboardEvent } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { kindEbene } from './beschreibung';
import { gehe, istPfeil, nachbar } from './gehen';
import type { NeuerKnoten } from './lage';
import type { BaumAnsicht } from './use-baum-bild';
import type { PlanTaten } from './use-baum-taten';
import type { BaumZeile } from './zeilen';

/** What the keys of the canvas need of it. */
export interface TastaturZiel {
  fokussiere: (id: Id) => void;
  klappe: (id: Id) => void;
  schreibe: (id: Id) => void;
  beginne: (neu: NeuerKnoten) => void;
  verlasse: () => void;
}

/** A new child; beside it when nothing can hang below. */
export function neuDarunter(zeile: BaumZeile): NeuerKnoten {
  const ebene = kindEbene(zeile.ebene);
  return ebene ? { ebene, parentId: zeile.id } : neuDaneben(zeile);
}

export const neuDaneben = (zeile: BaumZeile): NeuerKnoten => ({
  ebene: zeile.ebene,
  parentId: zeile.parentId,
  nachId: zeile.id,
});

/** The keys of the Zielbaum. They act only while a node has the focus, so none of them takes a key from the page. */
export function tastaturDesBaums(ansicht: BaumAnsicht, taten: PlanTaten, ziel: TastaturZiel) {
  const aendere = (e: KeyboardEvent, zeile: BaumZeile): boolean => {
    if (e.altKey && e.key.startsWith('Arrow')) {
      const hoch = e.key === 'ArrowUp' || e.key === 'ArrowLeft';
      taten.ordne(zeile, hoch ? 'hoch' : 'runter');
      // The browser takes the focus from a node that is moved in the document.
      requestAnimationFrame(() => ziel.fokussiere(zeile.id));
      return true;
    }
    if (e.altKey || e.ctrlKey || e.metaKey) return false;
    if (e.key === 'Enter' && e.shiftKey) ziel.beginne(neuDaneben(zeile));
    else if (e.key === 'Enter' || e.key === 'F2') ziel.schreibe(zeile.id);
    else if (e.key === '+') ziel.beginne(neuDarunter(zeile));
    else if (e.key === 'Delete') {
      const dann = nachbar(ansicht.sichtbar, zeile.id);
      const titel = ansicht.daten.find((d) => d.id === zeile.id)?.titel ?? '';
      if (taten.loesche(zeile, titel) && dann !== null) ziel.fokussiere(dann);
    } else return false;
    return true;
  };

  return (e: KeyboardEvent, id: Id | null) => {
    if (e.key === 'Escape') {
      e.preventDefault();
      return ziel.verlasse();
    }
    const zeile = ansicht.zeilen.find((z) => z.id === id);
    if (zeile && taten.erlaubt && aendere(e, zeile)) return e.preventDefault();
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    if (e.key === ' ' && zeile) {
      e.preventDefault();
      if (zeile.kinder > 0) ziel.klappe(zeile.id);
    }
    if (!istPfeil(e.key)) return;
    e.preventDefault();
    const nach = gehe(ansicht.sichtbar, id ?? '', e.key, ansicht.zeichnung.stand);
    if (nach !== null) ziel.fokussiere(nach);
  };
}
