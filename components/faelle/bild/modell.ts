import type { Id } from '@/lib/plan/doc/grundlagen';

/** What a small picture of a case shows: boxes and arrows, whatever they stand for. */

export type Ton = 'akteur' | 'person' | 'umstand';
/** How a line is drawn; its word says the same, so that no meaning hangs on colour or dashes. */
export type Strich = 'stuetzt' | 'hemmt' | 'wartet' | 'neutral' | 'getrennt';

export interface Bildkasten {
  id: Id;
  x: number;
  y: number;
  titel: string;
  /** Small line above the title: „Akteur“, „Umstand“, „Familie“. */
  art: string;
  ton: Ton;
}

export interface Bildlinie {
  id: Id;
  vonId: Id;
  nachId: Id;
  art: string;
  text: string;
  strich: Strich;
  /** Without arrow head: the relation holds in both directions. */
  beidseitig: boolean;
}

export interface Bildinhalt {
  /** Of every box, in pixels. */
  breite: number;
  kaesten: readonly Bildkasten[];
  linien: readonly Bildlinie[];
}

/** One sentence for each line, for readers and for the list: „Jobcenter blockiert VHS: Meldung fehlt“. */
export function linienSatz({ kaesten }: Bildinhalt, linie: Bildlinie): string {
  const titel = (id: Id) => kaesten.find((kasten) => kasten.id === id)?.titel || 'ohne Bezeichnung';
  const rest = linie.text ? `: ${linie.text}` : '';
  return `${titel(linie.vonId)} – ${linie.art} – ${titel(linie.nachId)}${rest}`;
}
