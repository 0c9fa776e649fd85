import type { KnotenDaten } from './knoten-daten';
import { type BaumMasse, knotenBreite, MASSE } from './layout';
import { type Messen, messenMit, zeilenZahl } from './text-hoehe';

/**
 * Heights of nodes that were never drawn. The numbers are those of the classes in knoten.tsx, in rem; a node that
 * is drawn reports its true height, so a difference here costs one shift on the way and never an overlap.
 */
const REM = { innen: 1.5, rand: 0.125, kopf: 1.25, fuss: 1.75 };
const SCHRIFT = {
  grundsatzziel: { gewicht: 650, groesse: 1.125, zeile: 1.35 },
  rahmenziel: { gewicht: 600, groesse: 1, zeile: 1.35 },
  ergebnisziel: { gewicht: 500, groesse: 1, zeile: 1.35 },
  aktivitaet: { gewicht: 400, groesse: 0.95, zeile: 1.35 },
} as const;

export type HoeheVon = (daten: KnotenDaten, einzuege: number) => number;

export const hatFuss = (daten: KnotenDaten): boolean =>
  daten.kinder > 0 || daten.alternativen > 0 || daten.status !== null || daten.akteur !== '';

/**
 * @param rem pixels of one rem; grows in the Saalmodus and with the reader's own font size
 * @param weite how much wider than usual the columns are
 */
export function hoehenMesser(rem: number, weite = 1): HoeheVon {
  const familie = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
  const masse = masseFuer(rem, weite);
  const messer = new Map<string, Messen>();
  const messenFuer = (ebene: KnotenDaten['ebene']) => {
    const { gewicht, groesse } = SCHRIFT[ebene];
    const da = messer.get(ebene) ?? messenMit(`${gewicht} ${groesse * rem}px ${familie}`, groesse * rem);
    messer.set(ebene, da);
    return da;
  };
  return (daten, einzuege) => {
    const { groesse, zeile } = SCHRIFT[daten.ebene];
    const innen = knotenBreite(einzuege, masse) - (REM.innen + REM.rand) * rem;
    const zeilen = zeilenZahl(daten.titel || 'ohne Wortlaut', innen, messenFuer(daten.ebene));
    const fuss = hatFuss(daten) ? REM.fuss : 0;
    return Math.ceil((1 + REM.rand + REM.kopf + fuss + zeilen * groesse * zeile) * rem);
  };
}

/** The layout's measures for a root font size. */
export function masseFuer(rem: number, weite = 1): BaumMasse {
  const faktor = rem / 16;
  return {
    breite: MASSE.breite * faktor * weite,
    einzug: MASSE.einzug * faktor,
    abstandSpalten: MASSE.abstandSpalten * faktor,
    abstandReihe: MASSE.abstandReihe * faktor,
    abstandZeilen: MASSE.abstandZeilen * faktor,
    abstandBaeume: MASSE.abstandBaeume * faktor,
  };
}
