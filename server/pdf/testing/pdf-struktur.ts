import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One element of a PDF's structure, as programs that read aloud come to it. */
export interface Strukturteil {
  /** „H1“, „P“, „Figure“, „TH“ … */
  rolle: string;
  /** The element it stands in, the outermost first. */
  in: readonly string[];
  /** Its alternative text; empty when it has none. */
  alt: string;
  /** The text that stands directly in it. */
  text: string;
}

type Seite = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type Knoten = NonNullable<Awaited<ReturnType<Seite['getStructTree']>>>;

/** The elements of a tagged PDF in reading order. An element over two pages comes twice. */
export async function liesStruktur(pdf: Uint8Array): Promise<Strukturteil[]> {
  const dokument = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const teile: Strukturteil[] = [];
  for (let nummer = 1; nummer <= dokument.numPages; nummer += 1) {
    const seite = await dokument.getPage(nummer);
    const baum = await seite.getStructTree();
    if (baum) sammle(baum, [], await texte(seite), teile);
  }
  await dokument.destroy();
  return teile;
}

/** The text of each piece of marked content, by its id. */
async function texte(seite: Seite): Promise<ReadonlyMap<string, string>> {
  const { items } = await seite.getTextContent({ includeMarkedContent: true });
  const jeId = new Map<string, string>();
  const offen: string[] = [];
  for (const teil of items) {
    if ('str' in teil) {
      const id = offen.findLast((eine) => eine !== '');
      if (id) jeId.set(id, `${jeId.get(id) ?? ''}${teil.str}${teil.hasEOL ? ' ' : ''}`);
    } else if (teil.type === 'endMarkedContent') offen.pop();
    else offen.push('id' in teil && typeof teil.id === 'string' ? teil.id : '');
  }
  return jeId;
}

function sammle(
  knoten: Knoten,
  davor: readonly string[],
  jeId: ReadonlyMap<string, string>,
  teile: Strukturteil[],
): void {
  const teil = { rolle: knoten.role, in: davor, alt: 'alt' in knoten ? String(knoten.alt) : '', text: '' };
  teile.push(teil);
  for (const kind of knoten.children ?? []) {
    if ('role' in kind) sammle(kind, [...davor, knoten.role], jeId, teile);
    else if ('id' in kind) teil.text += jeId.get(String(kind.id)) ?? '';
  }
}
