import { describe, expect, it } from 'vitest';
import { liesXml, Xmlfehler } from './xml-lesen';

const bytes = (text: string) => new TextEncoder().encode(text);

async function grund(xml: string | Uint8Array) {
  const fehler = await liesXml(typeof xml === 'string' ? bytes(xml) : xml).then(
    () => null,
    (geworfen: unknown) => geworfen,
  );
  if (!(fehler instanceof Xmlfehler)) throw new Error('it was read');
  return fehler.grund;
}

describe('hostile XML is refused (S41)', () => {
  it.each([
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'doctype'],
    ['an external DTD', '<!DOCTYPE a SYSTEM "http://x.example/a.dtd"><a/>', 'doctype'],
    [
      'a billion laughs',
      '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>',
      'doctype',
    ],
    ['an entity nobody declared', '<a>&passwd;</a>', 'kein_xml'],
    ['10,000 levels', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`, 'tiefe'],
    ['a million elements', `<a>${'<b/>'.repeat(1_000_000)}</a>`, 'elemente'],
    ['an open end', '<a><b></a>', 'kein_xml'],
    ['an unknown prefix', '<x:a/>', 'kein_xml'],
    ['nothing', '', 'kein_xml'],
    ['a picture', '\u0000\u0001PNG', 'kein_xml'],
    ['JSON', '{"format":"diadem"}', 'kein_xml'],
    ['a strange encoding', '<?xml version="1.0" encoding="klingonisch"?><a/>', 'kodierung'],
  ])('%s', async (_, xml, erwartet) => expect(await grund(xml)).toBe(erwartet));

  it('more than 5 MB', async () => expect(await grund(new Uint8Array(5_000_001))).toBe('zu_gross'));

  it('broken UTF-8', async () =>
    expect(await grund(new Uint8Array([0x3c, 0x61, 0xff, 0xfe]))).toBe('kodierung'));

  it('a million numeric entities cost no more than the time limit', async () => {
    const beginn = Date.now();
    await liesXml(bytes(`<a t="${'&#65;'.repeat(900_000)}"/>`)).catch((fehler: unknown) => {
      if (!(fehler instanceof Xmlfehler)) throw fehler;
    });
    expect(Date.now() - beginn).toBeLessThan(6_000);
  });
});

describe('honest XML is read', () => {
  it('with namespaces, attributes, text and any prefix', async () => {
    const wurzel = await liesXml(
      bytes(
        '<?xml version="1.0"?>\n<q:a xmlns:q="urn:x" q:n="1" m="&lt;2&#228;"><!-- k --><q:b>Text<![CDATA[ <c>]]></q:b></q:a>',
      ),
    );
    expect(wurzel).toMatchObject({ name: 'a', raum: 'urn:x', angaben: { 'q:n': '1', m: '<2ä' } });
    expect(wurzel.kinder).toMatchObject([{ name: 'b', text: 'Text <c>' }]);
  });

  it('in the encoding it names', async () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a n="Jugendämter"/>', 'latin1');
    expect((await liesXml(latin)).angaben.n).toBe('Jugendämter');
  });

  it('whatever names its attributes have', async () => {
    const { angaben } = await liesXml(bytes('<a __proto__="x" constructor="y"/>'));
    expect(angaben.constructor).toBe('y');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
