import * as Y from 'yjs';
import { Verstoss } from './urteil';

/** What an item lies in: a root map, a record in one, a long text of a record, or a part of a root fragment. */
export type Behaelter =
  | { art: 'wurzel'; name: string }
  | { art: 'datensatz'; sammlung: string; id: string }
  | { art: 'text'; sammlung: string; id: string; feld: string; typ: Y.Text | null; schluessel: string }
  /** An element or text in a root fragment; `tiefe` 1 lies directly in it. */
  | { art: 'fragment'; wurzel: string; tiefe: number; typ: Y.AbstractType<unknown>; schluessel: string };

/** Where an item stands. `schluessel` is null for characters of a text and for the children of a fragment. */
export interface Ort {
  behaelter: Behaelter;
  schluessel: string | null;
}

/** Finds places, in the document and in the update under examination. */
export class Ortung {
  private readonly doc: Y.Doc;
  /** Structs of the update in integration order, by client. */
  private readonly neue = new Map<number, { item: Y.Item; ort: Ort | null }[]>();

  constructor(doc: Y.Doc) {
    this.doc = doc;
  }

  /**
   * Place of the next struct of the update (in integration order); null when its surroundings are gone, so that
   * Yjs will keep it as an empty struct.
   * @throws Verstoss when it stands nowhere it could
   */
  verorte(item: Y.Item): Ort | null {
    const ort = this.bestimme(item);
    const liste = this.neue.get(item.id.client);
    if (liste) liste.push({ item, ort });
    else this.neue.set(item.id.client, [{ item, ort }]);
    return ort;
  }

  /** Place of an item of the document. */
  imDokument(item: Y.Item): Ort | null {
    const { parent, parentSub } = item;
    if (!(parent instanceof Y.AbstractType)) return null;
    const behaelter = this.behaelterVon(parent);
    return behaelter && { behaelter, schluessel: parentSub };
  }

  private bestimme({ origin, rightOrigin, parent, parentSub }: Y.Item): Ort | null {
    if (origin || rightOrigin) return this.nachbarort(origin, rightOrigin);
    if (typeof parent === 'string')
      return { behaelter: { art: 'wurzel', name: parent }, schluessel: parentSub };
    if (!(parent instanceof Y.ID)) throw new Verstoss('item without a parent');
    const behaelter = this.inneres(parent);
    return behaelter && { behaelter, schluessel: parentSub };
  }

  private nachbarort(origin: Y.ID | null, rightOrigin: Y.ID | null): Ort | null {
    const links = origin && this.ortVon(origin);
    const rechts = rightOrigin && this.ortVon(rightOrigin);
    if ((origin && !links) || (rightOrigin && !rechts)) return null;
    if (links && rechts && !gleicherOrt(links, rechts)) throw new Verstoss('neighbours in different places');
    return links ?? rechts;
  }

  private ortVon(id: Y.ID): Ort | null {
    const neu = this.imUpdate(id);
    if (neu) return neu.ort;
    const item = this.gespeichert(id);
    return item && this.imDokument(item);
  }

  /** The container that an item itself is. */
  private inneres(id: Y.ID): Behaelter | null {
    const neu = this.imUpdate(id);
    if (neu) return neu.ort && verschachtelt(neu.ort, neu.item.content, id);
    const item = this.gespeichert(id);
    if (!item || item.content instanceof Y.ContentDeleted) return null;
    const ort = this.imDokument(item);
    return ort && verschachtelt(ort, item.content, item.id);
  }

  private gespeichert(id: Y.ID): Y.Item | null {
    const struktur: unknown = Y.getItem(this.doc.store, id);
    return struktur instanceof Y.Item ? struktur : null;
  }

  private imUpdate(id: Y.ID): { item: Y.Item; ort: Ort | null } | undefined {
    const liste = this.neue.get(id.client) ?? [];
    let [von, bis] = [0, liste.length - 1];
    while (von <= bis) {
      const mitte = (von + bis) >> 1;
      const kandidat = liste[mitte];
      if (!kandidat) return undefined;
      const { clock } = kandidat.item.id;
      if (id.clock < clock) bis = mitte - 1;
      else if (id.clock >= clock + kandidat.item.length) von = mitte + 1;
      else return kandidat;
    }
    return undefined;
  }

  private behaelterVon(typ: Y.AbstractType<unknown>): Behaelter | null {
    if (!typ._item) return { art: 'wurzel', name: Y.findRootTypeKey(typ) };
    const ort = this.imDokument(typ._item);
    return ort && verschachtelt(ort, typ._item.content, typ._item.id);
  }
}

function verschachtelt(ort: Ort, content: Y.Item['content'], id: Y.ID): Behaelter {
  if (!(content instanceof Y.ContentType)) throw new Verstoss('parent is not a container');
  const { behaelter, schluessel } = ort;
  if (schluessel !== null && behaelter.art === 'wurzel') {
    return { art: 'datensatz', sammlung: behaelter.name, id: schluessel };
  }
  if (schluessel !== null && behaelter.art === 'datensatz') {
    const typ = content.type instanceof Y.Text ? content.type : null;
    return { ...behaelter, art: 'text', feld: schluessel, typ, schluessel: `${id.client}/${id.clock}` };
  }
  if (schluessel === null && (behaelter.art === 'wurzel' || behaelter.art === 'fragment')) {
    const [wurzel, tiefe] =
      behaelter.art === 'wurzel' ? [behaelter.name, 1] : [behaelter.wurzel, behaelter.tiefe + 1];
    return { art: 'fragment', wurzel, tiefe, typ: content.type, schluessel: `${id.client}/${id.clock}` };
  }
  throw new Verstoss('nested too deeply');
}

function gleicherOrt(a: Ort, b: Ort): boolean {
  if (a.schluessel !== b.schluessel) return false;
  const [x, y] = [a.behaelter, b.behaelter];
  if (x.art === 'text' || y.art === 'text') {
    return x.art === 'text' && y.art === 'text' && x.schluessel === y.schluessel;
  }
  if (x.art === 'fragment' || y.art === 'fragment') {
    return x.art === 'fragment' && y.art === 'fragment' && x.schluessel === y.schluessel;
  }
  if (x.art === 'wurzel' || y.art === 'wurzel') {
    return x.art === 'wurzel' && y.art === 'wurzel' && x.name === y.name;
  }
  return x.sammlung === y.sammlung && x.id === y.id;
}
