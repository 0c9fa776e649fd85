import { Ausfuhrfehler } from './fehler';

/** Files of one person that may be made at the same time (S51). */
const JE_NUTZER = 3;

const gemeinsam: typeof globalThis & { diademAusfuhren?: Map<string, number> } = globalThis;

/** Makes a file when the person has not too many under way already. @throws Ausfuhrfehler `zu_viele` */
export async function mitPlatz<T>(userId: string, mache: () => Promise<T>): Promise<T> {
  gemeinsam.diademAusfuhren ??= new Map();
  const laufend = gemeinsam.diademAusfuhren;
  const eigene = laufend.get(userId) ?? 0;
  if (eigene >= JE_NUTZER) throw new Ausfuhrfehler('zu_viele');
  laufend.set(userId, eigene + 1);
  try {
    return await mache();
  } finally {
    const rest = (laufend.get(userId) ?? 1) - 1;
    if (rest > 0) laufend.set(userId, rest);
    else laufend.delete(userId);
  }
}
