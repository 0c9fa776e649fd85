import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { DokumentArt } from '@/lib/plan/doc/arten';
import { pruefstand, updateVon, verstuemmelt, zufall } from '../testing/faelschung';
import { pruefe } from './gate';

const BERND = 2;
const wurzel = (doc: Y.Doc) => doc.getXmlFragment('erzaehlung');

/** A case whose narrative has a paragraph and a list, written by client 1 of Anna. */
function kleinerFall(): Y.Doc {
  const doc = new Y.Doc();
  wurzel(doc);
  const update = updateVon(1, (neu) => {
    wurzel(neu).insert(0, [absatz('Herr A. kam im Frühjahr.'), liste('Jobcenter', 'VHS')]);
  });
  Y.applyUpdate(doc, update);
  return doc;
}

function absatz(satz: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(satz)]);
  return element;
}

function liste(...saetze: string[]): Y.XmlElement {
  const element = new Y.XmlElement('bulletList');
  const punkte = saetze.map((satz) => {
    const punkt = new Y.XmlElement('listItem');
    punkt.insert(0, [absatz(satz)]);
    return punkt;
  });
  element.insert(0, punkte);
  return element;
}

function ersterText(doc: Y.Doc): Y.XmlText {
  const [element] = wurzel(doc).toArray();
  const text = element instanceof Y.XmlElement ? element.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error('no text');
  return text;
}

function berndSchreibt(tun: (doc: Y.Doc) => void, art: DokumentArt = 'fall') {
  const doc = kleinerFall();
  const stand = pruefstand(doc, 'bernd', { 1: 'anna' }, art);
  const schreibt = (neu: Y.Doc) => {
    // The fragment has a type only once it is asked for.
    wurzel(neu);
    tun(neu);
  };
  return pruefe(updateVon(BERND, schreibt, Y.encodeStateAsUpdate(doc)), stand);
}

describe('a narrative is written together', () => {
  test.each([
    ['words in a paragraph', (doc: Y.Doc) => ersterText(doc).insert(4, 'lieber ')],
    ['a new paragraph', (doc: Y.Doc) => wurzel(doc).push([absatz('Dann wartete er.')])],
    ['a list', (doc: Y.Doc) => wurzel(doc).insert(1, [liste('eins', 'zwei')])],
    ['bold words', (doc: Y.Doc) => ersterText(doc).format(0, 4, { bold: {} })],
    [
      'a mark that may overlap',
      (doc: Y.Doc) => ersterText(doc).format(0, 4, { 'fund--aB3=': { art: 'name' } }),
    ],
    [
      'a line break',
      (doc: Y.Doc) => (wurzel(doc).get(0) as Y.XmlElement).push([new Y.XmlElement('hardBreak')]),
    ],
    ['an attribute', (doc: Y.Doc) => (wurzel(doc).get(0) as Y.XmlElement).setAttribute('level', 2 as never)],
    ['a deletion', (doc: Y.Doc) => wurzel(doc).delete(0, 1)],
  ] as [string, (doc: Y.Doc) => unknown][])('%s', (_was, tun) => {
    expect(berndSchreibt(tun)).toMatchObject({
      art: 'ok',
      spuren: [{ elementId: 'erzaehlung', feld: 'text' }],
    });
  });

  test('what passes can be applied, and the next edit builds on it', () => {
    const doc = kleinerFall();
    const urteil = pruefe(
      updateVon(BERND, (neu) => wurzel(neu).push([liste('drei')]), Y.encodeStateAsUpdate(doc)),
      pruefstand(doc, 'bernd', { 1: 'anna' }, 'fall'),
    );
    if (urteil.art !== 'ok') throw new Error(urteil.art);
    Y.applyUpdate(doc, urteil.bytes);
    expect(wurzel(doc).toString()).toContain('drei');
  });
});

describe('what has no place in a narrative', () => {
  test.each([
    ['another root', (doc: Y.Doc) => doc.getXmlFragment('zweite').push([absatz('x')])],
    ['a map in the fragment', (doc: Y.Doc) => wurzel(doc).push([new Y.Map() as never])],
    ['plain text in the fragment', (doc: Y.Doc) => wurzel(doc).push(['x' as never])],
    ['a hook', (doc: Y.Doc) => wurzel(doc).push([new Y.XmlHook('x') as never])],
    [
      'an array in a paragraph',
      (doc: Y.Doc) => (wurzel(doc).get(0) as Y.XmlElement).push([new Y.Array() as never]),
    ],
    ['a document', (doc: Y.Doc) => (wurzel(doc).get(0) as Y.XmlElement).push([new Y.Doc() as never])],
    ['an embed in the text', (doc: Y.Doc) => ersterText(doc).insertEmbed(0, { bild: 'x' })],
    [
      'an element inside the text',
      (doc: Y.Doc) => ersterText(doc).insertEmbed(0, new Y.XmlElement('script')),
    ],
    ['an attribute of the text', (doc: Y.Doc) => ersterText(doc).setAttribute('a', 'b')],
    ['an element with a strange name', (doc: Y.Doc) => wurzel(doc).push([new Y.XmlElement('a<b')])],
    ['an element called constructor', (doc: Y.Doc) => wurzel(doc).push([new Y.XmlElement('constructor')])],
    [
      'an attribute called __proto__',
      (doc: Y.Doc) => (wurzel(doc).get(0) as Y.XmlElement).setAttribute('__proto__', 'x'),
    ],
    [
      'a type as attribute',
      (doc: Y.Doc) => (wurzel(doc).get(0) as Y.XmlElement).setAttribute('a', new Y.Map() as never),
    ],
    ['a mark with a strange name', (doc: Y.Doc) => ersterText(doc).format(0, 2, { 'on click': 'x' })],
    ['a mark that carries a book', (doc: Y.Doc) => ersterText(doc).format(0, 2, { bold: 'x'.repeat(3_000) })],
    [
      'a mark with a prototype',
      (doc: Y.Doc) => ersterText(doc).format(0, 2, { bold: JSON.parse('{"__proto__":{"a":1}}') }),
    ],
  ] as [string, (doc: Y.Doc) => unknown][])('%s', (_was, tun) => {
    expect(berndSchreibt(tun)).toMatchObject({ art: 'verstoss' });
  });

  test('an attribute of the fragment itself', () => {
    const update = updateVon(BERND, (neu) => neu.getMap('erzaehlung').set('a', 'b'));
    expect(pruefe(update, pruefstand(kleinerFall(), 'bernd', { 1: 'anna' }, 'fall'))).toMatchObject({
      art: 'verstoss',
    });
  });

  test('lists nested without end', () => {
    const urteil = berndSchreibt((doc) => {
      let element = new Y.XmlElement('bulletList');
      wurzel(doc).push([element]);
      for (let i = 0; i < 2_000; i++) {
        const innen = new Y.XmlElement('bulletList');
        element.insert(0, [innen]);
        element = innen;
      }
    });
    expect(urteil).toMatchObject({ art: 'verstoss', code: 4400 });
  });

  test('more text than a narrative has, at once or grown', () => {
    const gross = 'x'.repeat(399_990);
    expect(berndSchreibt((doc) => wurzel(doc).push([absatz('x'.repeat(400_001))]))).toMatchObject({
      code: 4413,
    });
    expect(berndSchreibt((doc) => wurzel(doc).push([absatz(gross)]))).toMatchObject({ code: 4413 });
    expect(berndSchreibt((doc) => wurzel(doc).push([absatz(gross.slice(100))]))).toMatchObject({ art: 'ok' });
  });

  test.each(['plan', 'beteiligtenanalyse'] as const)('any of it in a %s', (art) => {
    expect(berndSchreibt((doc) => wurzel(doc).push([absatz('x')]), art)).toMatchObject({ art: 'verstoss' });
    expect(berndSchreibt((doc) => ersterText(doc).insert(0, 'x'), art)).toMatchObject({ art: 'verstoss' });
    expect(berndSchreibt((doc) => ersterText(doc).format(0, 2, { bold: {} }), art)).toMatchObject({
      art: 'verstoss',
    });
  });
});

test('of 5,000 damaged updates none changes a case it was refused for, none fails half-way', () => {
  const wuerfel = zufall(41);
  let doc = kleinerFall();
  let bestanden = 0;
  for (let i = 0; i < 5_000; i++) {
    if (i % 100 === 0) doc = kleinerFall();
    const basis = Y.encodeStateAsUpdate(doc);
    const ehrlich = updateVon(
      BERND,
      (neu) => {
        wurzel(neu).push([absatz(`Satz ${i}`)]);
        (wurzel(neu).get(0) as Y.XmlElement | undefined)?.setAttribute?.('level', String(i));
      },
      basis,
    );
    const urteil = pruefe(
      verstuemmelt(ehrlich, wuerfel),
      pruefstand(doc, 'bernd', { 1: 'anna', 2: 'bernd' }, 'fall'),
    );
    expect(Buffer.compare(Y.encodeStateAsUpdate(doc), basis)).toBe(0);
    if (urteil.art !== 'ok') continue;
    bestanden += 1;
    Y.applyUpdate(doc, urteil.bytes);
    expect(doc.store.pendingStructs).toBeNull();
    expect(doc.store.pendingDs).toBeNull();
    expect(() => wurzel(doc).toString()).not.toThrow();
  }
  expect(bestanden).toBeGreaterThan(50);
}, 60_000);

describe('each kind of document holds its own maps and no others', () => {
  test.each([
    ['plan', 'ziele', 'einschaetzungen'],
    ['beteiligtenanalyse', 'einschaetzungen', 'akteure'],
    ['beteiligtenanalyse', 'spalten', 'beziehungen'],
    ['fall', 'meta', 'ziele'],
  ] as const)('%s: %s, not %s', (art, erlaubt, verboten) => {
    const lege = (name: string) => (doc: Y.Doc) =>
      void (name === 'meta'
        ? doc.getMap(name).set('zielgruppe', 'x')
        : doc.getMap(name).set('a_1', new Y.Map()));
    expect(berndSchreibt(lege(erlaubt), art).art).toBe('ok');
    expect(berndSchreibt(lege(verboten), art).art).toBe('verstoss');
  });

  test('a column of the network’s own holds a value or a text for each Spalte', () => {
    const schreibt = (key: string, wert: unknown) =>
      berndSchreibt((doc) => {
        const record = new Y.Map<unknown>();
        doc.getMap('einschaetzungen').set('akt_1', record);
        record.set(key, wert);
      }, 'beteiligtenanalyse').art;
    expect(schreibt('werte/spa_1', 'hoch')).toBe('ok');
    expect(schreibt('werte/spa_1', new Y.Text('zusammen'))).toBe('ok');
    expect(schreibt('werte/spa_1', new Y.Map())).toBe('verstoss');
    expect(schreibt('andere/spa_1', new Y.Text('x'))).toBe('verstoss');
  });
});
