import { useSyncExternalStore } from 'react';

function beobachte(melde: () => void): () => void {
  const waechter = new MutationObserver(melde);
  waechter.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-saal', 'style', 'class'],
  });
  window.addEventListener('resize', melde);
  return () => {
    waechter.disconnect();
    window.removeEventListener('resize', melde);
  };
}

/** Pixels of one rem: larger in the Saalmodus and when the reader's browser asks for larger type. */
export const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The same, and the component is drawn again when it changes. */
export const useRem = (): number => useSyncExternalStore(beobachte, rem, () => 16);
