import * as Y from 'yjs';
import type { Textort } from '@/lib/anonymisierung/freigabe';
import { blockText, liesErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { alleFalltexte } from '@/lib/plan/fall/views/texte';

/** Every text of a case with the place it stands, from the bytes of its document. */
export function textorte(stand: Uint8Array): Textort[] {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, stand);
  const texte = alleFalltexte(readPlan(doc), liesErzaehlung(doc).map(blockText));
  doc.destroy();
  return texte;
}
