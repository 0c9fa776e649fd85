import { toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import { SAMMLUNGEN } from '@/lib/plan/doc/plan';

/** Remembers which records this tab has touched, so that unsent work can be handed over in readable form. */
export class BeruehrteElemente {
  private readonly ids = new Map<string, Set<string>>();

  notiere(transaktion: Y.Transaction): void {
    for (const sammlung of Object.keys(SAMMLUNGEN)) {
      const wurzel = transaktion.doc.getMap(sammlung);
      for (const ereignis of ereignisseVon(transaktion, wurzel)) {
        const schluessel = ereignis.path[0] ?? [...ereignis.changes.keys.keys()];
        const menge = this.ids.get(sammlung) ?? new Set();
        for (const id of Array.isArray(schluessel) ? schluessel : [schluessel]) menge.add(String(id));
        this.ids.set(sammlung, menge);
      }
    }
  }

  /** The touched records as they are in this tab now. */
  lesbar(doc: Y.Doc): Record<string, Record<string, unknown>> {
    return Object.fromEntries(
      [...this.ids].map(([sammlung, ids]) => {
        const wurzel = doc.getMap(sammlung);
        const eintraege = [...ids].map((id) => {
          const wert = wurzel.get(id);
          return [id, wert instanceof Y.AbstractType ? wert.toJSON() : (wert ?? null)];
        });
        return [sammlung, Object.fromEntries(eintraege)];
      }),
    );
  }
}

function ereignisseVon(
  transaktion: Y.Transaction,
  wurzel: Y.Map<unknown>,
): readonly Y.YEvent<Y.AbstractType<unknown>>[] {
  for (const [typ, ereignisse] of transaktion.changedParentTypes) {
    if (Object.is(typ, wurzel)) return ereignisse;
  }
  return [];
}

export interface UngesendeteDatei {
  format: 'diadem-ungesendet';
  version: 1;
  dokumentId: string;
  erstellt: string;
  /** The touched records as plain values, for people. */
  elemente: Record<string, Record<string, unknown>>;
  /** Yjs update (v1, base64) that contains the unsent edits, for the machine. */
  update: string;
}

/**
 * The edits no acknowledgement covers. Without knowledge of what an earlier session had sent, the whole local state
 * is written: applying it twice changes nothing.
 */
export function ungesendeteDatei(
  dokumentId: string,
  doc: Y.Doc,
  updates: readonly Uint8Array[],
  elemente: BeruehrteElemente,
): UngesendeteDatei {
  const update = updates.length > 0 ? Y.mergeUpdates([...updates]) : Y.encodeStateAsUpdate(doc);
  return {
    format: 'diadem-ungesendet',
    version: 1,
    dokumentId,
    erstellt: new Date().toISOString(),
    elemente: elemente.lesbar(doc),
    update: toBase64(update),
  };
}

/** Hands a JSON file to the person. */
export function speichereDatei(inhalt: object, name: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(inhalt, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
