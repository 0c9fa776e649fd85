'use client';

import { useEffect, useState } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { fundort } from '@/lib/plan/fall/views/fundort';
import { type Markierung, useFallRaum } from './fall-kontext';

/** Words marked in a field, and which field it is. */
interface Markiert {
  text: string;
  id: string;
  feld: string;
}

/** The key that makes a theme of what is marked. */
export const MERK_KUERZEL = 'Strg+Alt+M';
export function istMerkKuerzel(e: globalThis.KeyboardEvent): boolean {
  return e.ctrlKey && e.altKey && e.code === 'KeyM';
}

/** What is marked in a text of the case now, ready to become a theme; null when nothing is. */
export function useMarkierung(): Markierung | null {
  const [markiert, setMarkiert] = useState<Markiert | null>(null);
  const { verbindung } = useSession();
  const { akteurKurz } = useFallRaum();
  useEffect(() => {
    const lies = () => setMarkiert((bisher) => gleich(bisher, lesMarkierung(bisher)));
    // Not every browser tells of a selection inside a field as `selectionchange`.
    const anlaesse = ['selectionchange', 'select', 'keyup', 'pointerup'];
    for (const anlass of anlaesse) document.addEventListener(anlass, lies);
    return () => {
      for (const anlass of anlaesse) document.removeEventListener(anlass, lies);
    };
  }, []);
  if (!markiert) return null;
  const { text, id, feld } = markiert;
  const wo = fundort(verbindung.leser.plan, { id, feld }, akteurKurz);
  return wo && { text, ort: wo.ort, stelle: { ansicht: wo.ansicht, id, feld } };
}

function gleich(bisher: Markiert | null, neu: Markiert | null): Markiert | null {
  const selbe = bisher && neu && bisher.text === neu.text && bisher.id === neu.id && bisher.feld === neu.feld;
  return selbe ? bisher : neu;
}

/** Keeps what was marked while the focus is on a button or in the search: there it is about to be used. */
function lesMarkierung(bisher: Markiert | null): Markiert | null {
  const aktiv = document.activeElement;
  if (aktiv instanceof HTMLTextAreaElement || aktiv instanceof HTMLInputElement) {
    if (!aktiv.dataset.fundort) return bisher;
    return alsMarkiert(aktiv, aktiv.value.slice(aktiv.selectionStart ?? 0, aktiv.selectionEnd ?? 0));
  }
  const auswahl = window.getSelection();
  const ort = auswahl?.isCollapsed === false ? feldVon(auswahl.anchorNode) : null;
  // The narrative has a button of its own beside its tools.
  if (auswahl && ort && ort === feldVon(auswahl.focusNode) && !ort.classList.contains('erzaehlung'))
    return alsMarkiert(ort, auswahl.toString());
  return aktiv instanceof HTMLButtonElement ? bisher : null;
}

function feldVon(knoten: Node | null): HTMLElement | null {
  return knoten?.parentElement?.closest<HTMLElement>('[data-fundort]') ?? null;
}

function alsMarkiert(ort: HTMLElement, roh: string): Markiert | null {
  const text = roh.trim();
  const [id = '', feld = ''] = (ort.dataset.fundort ?? '').split('/');
  return text && id ? { text, id, feld } : null;
}
