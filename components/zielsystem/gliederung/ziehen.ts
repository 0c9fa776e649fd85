import type { DragEvent } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { moeglicheEltern } from '@/lib/plan/zielsystem/rules';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';
import type { Ziehen } from './lage';
import { zweig } from './sichtbar';
import type { Steuerung } from './steuerung';

/** Dragging rows. The rule that will guard the command says beforehand which rows light up. */

type Wo = 'davor' | 'danach' | 'hinein';

export function beginneZiehen(s: Steuerung, e: DragEvent<HTMLElement>, id: Id, titel: string) {
  e.dataTransfer.effectAllowed = 'move';
  e.dataTransfer.setData('text/plain', titel);
  const zeile = e.currentTarget.closest<HTMLElement>('[data-zeile]');
  if (zeile) e.dataTransfer.setDragImage(zeile, 24, 16);
  const erlaubteEltern = new Set<Id | null>(moeglicheEltern(s.umgebung.plan(), id));
  // Chromium ends a drag whose source changes in the same turn.
  setTimeout(() => s.speicher.setze({ ziehen: { id, erlaubteEltern, ueber: null } }));
}

export function beendeZiehen(s: Steuerung) {
  s.speicher.setze({ ziehen: null });
}

export function zieheUeber(s: Steuerung, e: DragEvent<HTMLElement>) {
  const { ziehen } = s.speicher.lage;
  if (!ziehen) return;
  const ueber = platzUnter(s, ziehen, e);
  if (ueber) {
    e.preventDefault();
    e.dataTransfer.dropEffect = 'move';
  }
  if (ueber?.id !== ziehen.ueber?.id || ueber?.wo !== ziehen.ueber?.wo) {
    s.speicher.setze({ ziehen: { ...ziehen, ueber } });
  }
}

export function lasseLos(s: Steuerung, e: DragEvent<HTMLElement>) {
  const { ziehen } = s.speicher.lage;
  const ziel = ziehen?.ueber;
  s.speicher.setze({ ziehen: null });
  const zeile = ziel && s.zeile(ziel.id);
  if (!ziehen || !ziel || !zeile) return;
  e.preventDefault();
  const { parentId, nachId } = zielort(s.umgebung.alle, ziehen.id, zeile, ziel.wo);
  const sammlung = s.zeile(ziehen.id)?.sammlung ?? 'ziele';
  const ergebnis = s.umgebung.befehle.move(sammlung, ziehen.id, parentId, nachId);
  if (ergebnis.ok) s.fokussiere(ziehen.id);
}

/** Upper and lower third: beside the row; middle: below it, when the rule allows that. */
function platzUnter(s: Steuerung, ziehen: Ziehen, e: DragEvent<HTMLElement>): Ziehen['ueber'] {
  const el = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-zeile]') : null;
  const zeile = s.zeile(el?.dataset.zeile ?? null);
  if (!el || !zeile || zweig(s.umgebung.alle, ziehen.id).has(zeile.id)) return null;
  const rand = el.getBoundingClientRect();
  const anteil = (e.clientY - rand.top) / rand.height;
  return waehlePlatz(zeile, s.zeile(ziehen.id), ziehen.erlaubteEltern, anteil);
}

/** @param anteil how far down the row the pointer is, 0 to 1 */
export function waehlePlatz(
  zeile: GliederungsZeile,
  gezogen: GliederungsZeile | undefined,
  erlaubteEltern: ReadonlySet<Id | null>,
  anteil: number,
): Ziehen['ueber'] {
  const hinein = erlaubteEltern.has(zeile.id);
  const daneben =
    gezogen?.ebene === zeile.ebene && !zeile.alternative && darfDaneben(zeile, gezogen, erlaubteEltern);
  if (hinein && (!daneben || (anteil > 0.3 && anteil < 0.7))) return { id: zeile.id, wo: 'hinein' };
  if (!daneben) return null;
  return { id: zeile.id, wo: anteil < 0.5 ? 'davor' : 'danach' };
}

function darfDaneben(zeile: GliederungsZeile, gezogen: GliederungsZeile, erlaubt: ReadonlySet<Id | null>) {
  return zeile.parentId === gezogen.parentId || erlaubt.has(zeile.parentId);
}

/** Parent and preceding sibling of a drop; the dragged row itself is no neighbour. */
export function zielort(
  alle: readonly GliederungsZeile[],
  gezogenId: Id,
  zeile: GliederungsZeile,
  wo: Wo,
): { parentId: Id | null; nachId: Id | null } {
  const kinder = (parentId: Id | null, ebene?: GliederungsZeile['ebene']) =>
    alle.filter(
      (kandidat) =>
        kandidat.parentId === parentId &&
        kandidat.id !== gezogenId &&
        !kandidat.alternative &&
        !kandidat.nichtZugeordnet &&
        (ebene === undefined || kandidat.ebene === ebene),
    );
  if (wo === 'hinein') return { parentId: zeile.id, nachId: kinder(zeile.id).at(-1)?.id ?? null };
  if (wo === 'danach') return { parentId: zeile.parentId, nachId: zeile.id };
  const geschwister = kinder(zeile.parentId, zeile.ebene);
  const stelle = geschwister.findIndex((kandidat) => kandidat.id === zeile.id);
  return { parentId: zeile.parentId, nachId: geschwister[stelle - 1]?.id ?? null };
}
