import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader of it gets it. */
export interface GelesenesPdf {
  titel: string;
  seiten: number;
  /** Text of the content, page by page, without running heads and feet; see {@link nurBuchstaben}. */
  text: string;
  /** Text of the running heads and feet of each page. */
  raender: string[];
  /** Bookmarks, those below others with two spaces before. */
  lesezeichen: string[];
  /** The file itself: structure and metadata stand in it uncompressed. */
  roh: string;
  /** Pieces of text that end right of the page, or begin left of it. */
  uebergelaufen: string[];
}

/** A text without what setting it may change: spaces, line ends, hyphens and other dashes. */
export const nurBuchstaben = (text: string) =>
  text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2010\u2011-]/g, '');

/** Reads a PDF with pdf.js. */
export async function liesPdf(pdf: Uint8Array): Promise<GelesenesPdf> {
  const roh = Buffer.from(pdf).toString('latin1');
  const dokument = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const gelesen: GelesenesPdf = {
    titel: '',
    seiten: dokument.numPages,
    text: '',
    raender: [],
    lesezeichen: [],
    roh,
    uebergelaufen: [],
  };
  const angaben: { Title?: string } = (await dokument.getMetadata()).info;
  gelesen.titel = angaben.Title ?? '';
  const sammle = (eintraege: Awaited<ReturnType<typeof dokument.getOutline>>, tiefe: string) => {
    for (const { title, items } of eintraege ?? []) {
      gelesen.lesezeichen.push(tiefe + title);
      sammle(items, `${tiefe}  `);
    }
  };
  sammle(await dokument.getOutline(), '');
  for (let nummer = 1; nummer <= dokument.numPages; nummer += 1)
    await liesSeite(await dokument.getPage(nummer), gelesen);
  await dokument.destroy();
  return gelesen;
}

type Seite = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function liesSeite(seite: Seite, gelesen: GelesenesPdf): Promise<void> {
  const { items } = await seite.getTextContent({ includeMarkedContent: true });
  const breite = seite.getViewport({ scale: 1 }).width;
  const marken: string[] = [];
  let rand = '';
  for (const teil of items) {
    if (!('str' in teil)) {
      if (teil.type === 'endMarkedContent') marken.pop();
      else marken.push('tag' in teil ? String(teil.tag) : '');
    } else if (marken.includes('Artifact')) {
      rand += `${teil.str}${teil.hasEOL ? ' ' : ''}`;
    } else {
      gelesen.text += teil.str + (teil.hasEOL ? '\n' : '');
      const links = Number(teil.transform[4]);
      const sichtbar = teil.str.trim() !== '';
      if (sichtbar && (links < 20 || links + teil.width > breite - 20)) gelesen.uebergelaufen.push(teil.str);
    }
  }
  gelesen.raender.push(rand);
}
