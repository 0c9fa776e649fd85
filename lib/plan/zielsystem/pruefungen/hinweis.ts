import type { Id } from '@/lib/plan/doc/grundlagen';
import type { SammlungName } from '@/lib/plan/doc/plan';

/** What a check has to say about one place. */
export interface Hinweis {
  /** Stable while the reason stands: rule and place. */
  id: string;
  regel: Regel;
  ort: { sammlung: SammlungName; id: Id };
  /** German: the reason, in one or two sentences. */
  text: string;
  /** What to do about it. */
  vorschlag?: string;
  /** The whole title as it could read; offered to be taken over. */
  wortlaut?: string;
}

export type Regel =
  | 'ziel-wortlaut-fehlt'
  | 'ziel-zustand'
  | 'aktivitaet-wortlaut-fehlt'
  | 'aktivitaet-anweisung'
  | 'rahmenziel-fehlt'
  | 'ergebnisziel-fehlt'
  | 'aktivitaet-fehlt'
  | 'indikator-fehlt'
  | 'indikator-menge'
  | 'indikator-zeit'
  | 'quelle-fehlt'
  | 'hinreichend-offen'
  | 'hinreichend-nein'
  | 'nicht-zugeordnet'
  | 'federfuehrung-fehlt'
  | 'kernnetzwerk-unbeteiligt'
  | 'fristigkeit-mischung'
  | 'thema-ohne-ziel'
  | 'ziel-ohne-thema'
  | 'kette-start'
  | 'kette-ende'
  | 'entscheidung-ausgaenge'
  | 'sackgasse'
  | 'unerreicht'
  | 'wartezeit-ohne-zahl'
  | 'schritt-ohne-titel'
  | 'schritt-ohne-zustaendige'
  | 'schnittstelle-offen'
  | 'doppelte-arbeit'
  | 'akteur-doppelt'
  | 'beziehung-doppelt'
  | 'beziehung-widerspruch'
  | 'beziehung-ohne-vereinbarung'
  | 'kern-ohne-beziehung'
  | 'konflikt-ohne-vereinbarung';

export function hinweis(
  regel: Regel,
  sammlung: SammlungName,
  id: Id,
  text: string,
  rat: { vorschlag?: string; wortlaut?: string } | string = {},
): Hinweis {
  const { vorschlag, wortlaut = undefined } = typeof rat === 'string' ? { vorschlag: rat } : rat;
  return {
    id: `${regel}/${id}`,
    regel,
    ort: { sammlung, id },
    text,
    ...(vorschlag !== undefined && { vorschlag }),
    ...(wortlaut !== undefined && { wortlaut }),
  };
}

/** What is wrong with a wording. */
export interface Befund {
  text: string;
  vorschlag?: string;
  wortlaut?: string;
}
