import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { alsPng } from './png';
import { alsPptx } from './pptx';
import { BEISPIELBILD, bild, flaeche } from './testing/bild';

const NIE = new AbortController().signal;

async function folien(...bilder: (typeof BEISPIELBILD)[]) {
  const pptx = await alsPptx({
    titel: 'Probe',
    fuss: 'Netzwerk',
    folien: bilder.map((eines) => ({ titel: 'Eine Folie', bild: eines })),
  });
  const teile = unzipSync(pptx);
  return bilder.map((_, i) => strFromU8(teile[`ppt/slides/slide${i + 1}.xml`] ?? new Uint8Array()));
}

describe('PowerPoint', () => {
  it('has native shapes with the texts in them, and a heading that is one', async () => {
    const [xml = ''] = await folien(BEISPIELBILD);
    expect(xml).toContain('<p:ph type="title"/>');
    for (const form of ['roundRect', 'flowChartDocument', 'flowChartDecision', 'flowChartPredefinedProcess'])
      expect(xml).toContain(`prst="${form}"`);
    expect(xml).toContain('Antrag aufnehmen');
    expect(xml).toContain('descr="von a nach b"');
  });

  it('ties lines to their shapes, at the side where they begin and end', async () => {
    const [xml = ''] = await folien(BEISPIELBILD);
    const nummer = (name: string) => new RegExp(`<p:cNvPr id="(\\d+)" name="${name}"`).exec(xml)?.[1];
    const ac = /<p:cxnSp>(?:(?!<\/p:cxnSp>).)*name="von a nach c".*?<\/p:cxnSp>/s.exec(xml)?.[0] ?? '';
    expect(ac).toContain(`<a:stCxn id="${nummer('Antrag aufnehmen')}" idx="2"/>`);
    expect(ac).toContain(`<a:endCxn id="${nummer('Vollständig\\?')}" idx="0"/>`);
    expect(ac).toContain('prst="straightConnector1"');
    expect(/name="von a nach b".*?<\/p:sp>/s.exec(xml)?.[0]).toContain('<a:custGeom>');
  });

  it('survives any text', async () => {
    const boese = [
      '#read("/etc/passwd")',
      '=HYPERLINK("x")',
      '👩‍👩‍👧 你好 مرحبا',
      '\u0000\u0007\ud800<&>"$1$&',
      'W'.repeat(20_000),
    ];
    const [xml = ''] = await folien(bild(boese.map((text, i) => flaeche(`s${i}`, text, 0, i * 80))));
    expect(xml).toContain('=HYPERLINK(');
    expect(xml).toContain('你好');
    expect(xml).toContain('&lt;&amp;&gt;&quot;$1$&amp;');
    expect(xml).not.toContain('\u0007');
  });

  it('gives every slide its own objects', async () => {
    const [eins = '', zwei = ''] = await folien(BEISPIELBILD, bild([flaeche('z', 'Nur hier', 0, 0)]));
    expect(eins).not.toContain('Nur hier');
    expect(zwei).toContain('Nur hier');
  });
});

describe('PNG', () => {
  it('is twice as large as the picture', async () => {
    const png = await alsPng(BEISPIELBILD, NIE);
    const kopf = new DataView(png.buffer, png.byteOffset);
    expect(kopf.getUint32(1) >>> 8).toBe(0x504e47);
    expect([kopf.getUint32(16), kopf.getUint32(20)]).toEqual([1_800, 1_000]);
  });

  it('gets fewer pixels instead of taking all memory', async () => {
    const png = await alsPng({ ...BEISPIELBILD, breite: 200_000, hoehe: 400 }, NIE);
    const kopf = new DataView(png.buffer, png.byteOffset);
    expect(kopf.getUint32(16) * kopf.getUint32(20)).toBeLessThan(24_500_000);
  });

  it('can be given up', async () => {
    const abbruch = new AbortController();
    const lauf = alsPng(BEISPIELBILD, abbruch.signal);
    abbruch.abort();
    await expect(lauf).rejects.toThrow('abgebrochen');
  });
});
