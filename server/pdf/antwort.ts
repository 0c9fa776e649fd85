import { z } from 'zod';
import { json, Verweigert } from '@/server/auth/anfrage';
import { log } from '@/server/log';
import { downloadKopf } from './dateiname';
import { Papierfehler, type Papierursache } from './fehler';
import { merkePapierstand, type Papierstand } from './fortschritt';
import type { Papier } from './papier';

/** The id a caller chose for its paper, to ask for the progress with. */
export const auftragSchema = z
  .string()
  .regex(/^[A-Za-z0-9-]{8,64}$/)
  .optional();

/** The id a request names its paper by. @throws Verweigert 400 */
export function auftragVon(request: Request): string | undefined {
  const wort = auftragSchema.safeParse(new URL(request.url).searchParams.get('auftrag') ?? undefined);
  if (!wort.success) throw new Verweigert(400, 'Die Angabe „auftrag“ ist ungültig.');
  return wort.data;
}

const STATUS: Record<Papierursache, number> = {
  voll: 503,
  je_nutzer: 429,
  zeit: 504,
  speicher: 500,
  abgestuerzt: 500,
  satz: 500,
  abgebrochen: 499,
};

export interface Papierwunsch {
  userId: string;
  /** Name of the file, without its ending. */
  name: string;
  auftrag: string | undefined;
}

/** Makes a paper and answers with it as a download; a paper that cannot be made is a German sentence. */
export async function antwortePapier(
  { userId, name, auftrag }: Papierwunsch,
  mache: (melde: (stand: Papierstand) => void) => Promise<Papier>,
): Promise<Response> {
  const merke = (stand: Papierstand) => {
    if (auftrag) merkePapierstand(userId, auftrag, stand);
  };
  try {
    const { pdf } = await mache(merke);
    merke({ stand: 'fertig' });
    return new Response(new Uint8Array(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': downloadKopf(name, 'pdf'),
        'cache-control': 'no-store',
      },
    });
  } catch (fehler) {
    if (!(fehler instanceof Papierfehler)) throw fehler;
    // What Typst says may quote the plan, so of a refused text only the cause is logged.
    const einzelheit = fehler.ursache === 'satz' ? undefined : fehler.einzelheit;
    log().warn({ ursache: fehler.ursache, einzelheit }, 'Papier nicht gedruckt');
    merke({ stand: 'gescheitert', satz: fehler.satz });
    return json({ fehler: fehler.satz }, STATUS[fehler.ursache], { 'retry-after': '30' });
  }
}
