import type { KeyboardEvent } from 'react';
import type { ThemaAmPlatz } from '@/lib/plan/themen/views';
import type { useThemen } from './kontext';

type Helfer = Pick<ReturnType<typeof useThemen>, 'taten' | 'oeffne' | 'bearbeitbar'>;

/** What the keys do on a card that has the focus. */
export function taste(
  e: KeyboardEvent,
  { id, thema }: ThemaAmPlatz,
  { bearbeitbar, taten, oeffne }: Helfer,
): void {
  if (!bearbeitbar) return;
  const nachbar = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
  const weg: readonly (typeof thema.art)[] = ['fall', 'falluebergreifend', 'generativ'];
  const stelle = weg.indexOf(thema.art);
  if (e.altKey && (e.key === 'ArrowUp' || e.key === 'ArrowDown'))
    taten.ordne(id, e.key === 'ArrowUp' ? 'hoch' : 'runter');
  else if (e.altKey && nachbar !== 0) {
    const art = weg[stelle < 0 ? 1 : stelle + nachbar];
    if (art) taten.verschiebe({ id, art });
  } else if (e.key === 'm' && !e.ctrlKey && !e.metaKey) oeffne({ art: 'verschieben', id });
  else if (e.key === 'z' && !e.ctrlKey && !e.metaKey) oeffne({ art: 'zusammenfuehren', id });
  else if (e.key === 'Delete') taten.loesche('themen', id);
  else return;
  e.preventDefault();
  if (e.altKey)
    queueMicrotask(() =>
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-halt="${CSS.escape(id)}"]`)?.focus(),
      ),
    );
}
