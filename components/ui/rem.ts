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

const lies = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Pixels of one rem: larger in the Saalmodus and when the reader's browser asks for larger type. */
export const useRem = (): number => useSyncExternalStore(beobachte, lies, () => 16);
