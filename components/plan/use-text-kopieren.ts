'use client';

import { useMeldung } from '@/components/ui/meldung';

/** Puts a text that would be lost into the clipboard and says whether that went well. */
export function useTextKopieren(): (text: string) => Promise<void> {
  const melde = useMeldung();
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      melde('Text kopiert.', { art: 'ok' });
    } catch {
      melde('Der Browser erlaubt das Kopieren nicht. Bitte markieren Sie den Text von Hand.', {
        art: 'warn',
      });
    }
  };
}
