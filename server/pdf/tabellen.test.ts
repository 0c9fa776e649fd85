import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { renderTabellen } from './tabellen';

async function seitenVon(zellen: readonly string[]): Promise<string[]> {
  const auftrag = {
    ...{ art: 'Themen', netzwerk: 'Netzwerk Z', satz: '', stand: new Date(), userId: 'usr_1' },
    teile: [
      {
        ...{ titel: 'Generativ', spalten: ['Thema', 'Ziele'], breiten: [1, 1], leer: '' },
        zeilen: zellen.map((zelle) => [{ texte: [zelle] }, { texte: ['Ziel'] }]),
      },
    ],
  };
  const { pdf } = await renderTabellen(auftrag, new AbortController().signal);
  const dokument = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const seiten = await Promise.all(
    Array.from({ length: dokument.numPages }, async (_, i) => {
      const { items } = await (await dokument.getPage(i + 1)).getTextContent();
      return items.map((teil) => ('str' in teil ? teil.str : '')).join(' ');
    }),
  );
  await dokument.destroy();
  return seiten;
}
const wieOft = (seite: string, wort: string) => seite.split(wort).length - 1;

it('a row stays whole on its page; one that is higher than a page goes on over the next', async () => {
  const zeile = ['Anfang', 'Mitte', 'Mitte', 'Mitte', 'Ende'].join('\n');
  const seiten = await seitenVon(Array.from({ length: 40 }, () => zeile));
  expect(seiten.length).toBeGreaterThan(4);
  for (const seite of seiten) expect(wieOft(seite, 'Anfang')).toBe(wieOft(seite, 'Ende'));

  const lange = await seitenVon([
    ['Anfang', ...Array.from({ length: 90 }, () => 'Mitte'), 'Ende'].join('\n'),
  ]);
  expect(lange.length).toBe(3);
  expect(wieOft(lange.join(' '), 'Mitte')).toBe(90);
});
