import { useEffect, useRef } from 'react';

/**
 * Hands over what stands in a field and was not handed in when the field itself is taken away.
 * @param entwurf null while nobody writes
 */
export function useVerlust(
  entwurf: string | null,
  value: string,
  onVerlust: ((text: string) => void) | undefined,
): void {
  const offen = useRef(() => {});
  offen.current = () => {
    const text = entwurf?.trim();
    if (text !== undefined && text !== value) onVerlust?.(text);
  };
  useEffect(() => () => offen.current(), []);
}
