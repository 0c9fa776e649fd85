import { type RefObject, useCallback, useMemo, useRef } from 'react';
import { useAnsage } from '@/components/plan/ansage';
import { type Bereich, bereichVon, type Gitterordnung, imBereich, istEinzeln, type Zellort } from './bereich';
import type { GitterSpeicher } from './lage';

const LEER: ReadonlyMap<string, ReadonlySet<string>> = new Map();

export interface Markierung {
  /** Makes a cell the active one; `erweitern` stretches the selection to it. */
  waehle: (ort: Zellort, erweitern?: boolean) => void;
  alles: () => void;
  /** The selected rectangle; the active cell alone when nothing else is. Null in an empty table. */
  bereich: () => Bereich | null;
  hebeAuf: () => void;
}

/** The active cell and the rectangle selected from it. */
export function useMarkierung(speicher: GitterSpeicher, ordnung: RefObject<Gitterordnung>): Markierung {
  const anker = useRef<Zellort | null>(null);
  const ansage = useAnsage();

  const markiere = useCallback(
    (von: Zellort, bis: Zellort) => {
      const bereich = bereichVon(ordnung.current, von, bis);
      if (!bereich || istEinzeln(bereich)) return LEER;
      const { zeilen, spalten } = imBereich(ordnung.current, bereich);
      const je = new Set(spalten);
      const vorher = speicher.lage.markiert;
      ansage(`${zeilen.length} mal ${spalten.length} Zellen markiert`);
      return new Map(
        zeilen.map((zeile) => {
          const alt = vorher.get(zeile);
          // The same columns stay the same object: rows that stay selected are not drawn anew.
          return [zeile, alt && alt.size === je.size && spalten.every((s) => alt.has(s)) ? alt : je];
        }),
      );
    },
    [speicher, ordnung, ansage],
  );

  return useMemo<Markierung>(() => {
    const waehle: Markierung['waehle'] = (ort, erweitern = false) => {
      if (!erweitern || !anker.current) anker.current = ort;
      const { aktiv } = speicher.lage;
      if (erweitern && aktiv?.zeile === ort.zeile && aktiv.spalte === ort.spalte) return;
      speicher.setze({ aktiv: ort, markiert: markiere(anker.current, ort) });
    };
    return {
      waehle,
      alles: () => {
        const { zeilen, spalten } = ordnung.current;
        const von = { zeile: zeilen[0] ?? '', spalte: spalten[0] ?? '' };
        anker.current = von;
        speicher.setze({
          markiert: markiere(von, { zeile: zeilen.at(-1) ?? '', spalte: spalten.at(-1) ?? '' }),
        });
      },
      bereich: () => {
        const { aktiv, markiert } = speicher.lage;
        if (!aktiv) return null;
        if (markiert.size === 0) return bereichVon(ordnung.current, aktiv, aktiv);
        const zeilen = [...markiert.keys()];
        const spalten = [...(markiert.get(zeilen[0] ?? '') ?? [])];
        const von = { zeile: zeilen[0] ?? '', spalte: spalten[0] ?? '' };
        const bis = { zeile: zeilen.at(-1) ?? '', spalte: spalten.at(-1) ?? '' };
        // Others may have taken a row of the selection away: then the active cell counts.
        return bereichVon(ordnung.current, von, bis) ?? bereichVon(ordnung.current, aktiv, aktiv);
      },
      hebeAuf: () => {
        anker.current = speicher.lage.aktiv;
        if (speicher.lage.markiert.size > 0) speicher.setze({ markiert: LEER });
      },
    };
  }, [speicher, ordnung, markiere]);
}
