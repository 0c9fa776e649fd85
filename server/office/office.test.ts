import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { alsPng } from './png';
import { alsPptx, FOLIENFLAECHE } from './pptx';
import { BEISPIELBILD, bild, flaeche, linie } from './testing/bild';

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

const EMU = 914_400;

/**
 * Where the first bent connector of a slide leads, in pixels of the picture (500 high),
 * worked out as the preset shapes of Office are defined: from the upper left right, then mirrored, then turned.
 */
function verlauf(xml: string): number[] {
  const [, wie = '', x, y, w, h, stuecke, adj = '50000'] =
    /<p:cxnSp>.*?<a:xfrm([^>]*)><a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/><\/a:xfrm><a:prstGeom prst="bentConnector(\d)"><a:avLst>(?:<a:gd name="adj1" fmla="val (\d+)"\/>)?/s.exec(
      xml,
    ) ?? [];
  const [breite, hoehe, ecke] = [Number(w), Number(h), (Number(w) * Number(adj)) / 100_000];
  const roh =
    stuecke === '2'
      ? [[0, 0], [breite, 0], [breite, hoehe]] // biome-ignore format: one way
      : [[0, 0], [ecke, 0], [ecke, hoehe], [breite, hoehe]]; // biome-ignore format: one way
  const grad = Number(/rot="(\d+)"/.exec(wie)?.[1] ?? 0) / 60_000;
  const bogen = (grad * Math.PI) / 180;
  return roh.flatMap(([px = 0, py = 0]) => {
    const dx = (wie.includes('flipH="1"') ? breite - px : px) - breite / 2;
    const dy = (wie.includes('flipV="1"') ? hoehe - py : py) - hoehe / 2;
    const auf = (emu: number, rand: number) => Math.round(((emu / EMU - rand) / FOLIENFLAECHE.hoehe) * 500);
    return [
      auf(Number(x) + breite / 2 + dx * Math.cos(bogen) - dy * Math.sin(bogen), 0.4),
      auf(Number(y) + hoehe / 2 + dx * Math.sin(bogen) + dy * Math.cos(bogen), 0.95),
    ];
  });
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

  it('keeps in one line what is one line in the picture, also where its type is wider', async () => {
    const marke = flaeche('dauer', '2 Min.', 40, 40, 'pille');
    const worte = flaeche('worte', 'im Verfahren', 40, 200, 'rechteck');
    const [xml = ''] = await folien(
      bild([
        marke,
        {
          ...{ ...worte, fuellung: null, strich: null },
          text: worte.text && { ...worte.text, waagerecht: 'links' },
        },
      ]),
    );
    const form = (name: string) => {
      const [, breite, wrap] =
        new RegExp(`name="${name}".*?<a:ext cx="(\\d+)".*?<a:bodyPr wrap="(\\w+)"`, 's').exec(xml) ?? [];
      return { breite: Number(breite), wrap };
    };
    expect(form('2 Min.').wrap).toBe('none');
    expect(form('im Verfahren').breite).toBeGreaterThan(1.3 * form('2 Min.').breite);
  });

  it('ties lines to their shapes, at the side where they begin and end', async () => {
    const [xml = ''] = await folien(BEISPIELBILD);
    const nummer = (name: string) => new RegExp(`<p:cNvPr id="(\\d+)" name="${name}"`).exec(xml)?.[1];
    const verbinder = (name: string) =>
      new RegExp(`<p:cxnSp>(?:(?!</p:cxnSp>).)*name="${name}".*?</p:cxnSp>`, 's').exec(xml)?.[0] ?? '';
    const ac = verbinder('von a nach c');
    expect(ac).toContain(`<a:stCxn id="${nummer('Antrag aufnehmen')}" idx="2"/>`);
    expect(ac).toContain(`<a:endCxn id="${nummer('Vollständig\\?')}" idx="0"/>`);
    expect(ac).toContain('prst="straightConnector1"');
    const ab = verbinder('von a nach b');
    expect(ab).toContain(`<a:stCxn id="${nummer('Antrag aufnehmen')}" idx="3"/>`);
    expect(ab).toContain('<a:gd name="adj1" fmla="val 47368"/>');
    expect(verbinder('von b nach d')).toContain('prst="bentConnector2"');
    // More corners than connectors can be trusted with.
    expect(/name="von b nach e".*?<\/p:sp>/s.exec(xml)?.[0]).toContain('<a:custGeom>');
  });

  it('leads bent connectors where the picture has them, in all eight directions', async () => {
    for (const [sx, sy] of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const)
      for (const wie of ['ecke', 'ecke hoch', 'z', 'z hoch']) {
        const hoch = wie.endsWith('hoch');
        const mitte = hoch ? [0, 104 * sy, 300 * sx, 104 * sy] : [154 * sx, 0, 154 * sx, 200 * sy];
        const ecke = hoch ? [0, 200 * sy] : [300 * sx, 0];
        const zahlen = [0, 0, ...(wie.startsWith('z') ? mitte : ecke), 300 * sx, 200 * sy];
        const weg = zahlen.map((zahl, i) => zahl + (i % 2 === 0 ? 450 : 250));
        const [x, y] = [450 + 300 * sx, 250 + 200 * sy];
        const [xml = ''] = await folien(
          bild([
            ...[flaeche('a', 'A', 366, 218), flaeche('b', 'B', x - 84, y - 32)],
            linie('ab', 'a', 'b', ...weg),
          ]),
        );
        expect(verlauf(xml), `${wie} ${sx} ${sy}`).toEqual(weg.map((zahl) => Math.round(zahl)));
      }
  });

  it('draws a bent line point by point when one of its ends is on another slide', async () => {
    const [xml = ''] = await folien(
      bild([flaeche('a', 'A', 40, 40), linie('ab', 'a', 'b', 208, 72, 300, 72, 300, 400)]),
    );
    expect(xml).toContain('<a:custGeom>');
    expect(xml).not.toContain('bentConnector');
  });

  it('is read aloud from the heading to the foot, says what every shape is, and passes over decoration', async () => {
    const schmuck = { ...flaeche('x', '', 0, 0), text: null };
    const [xml = ''] = await folien(bild([...BEISPIELBILD.formen, schmuck]));
    const objekte = [...xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"(?: descr="([^"]*)")?/g)].slice(1);
    expect(objekte[0]?.[2]).toBe('Titel');
    expect(objekte.slice(-2).map(([, , name]) => name)).toEqual(['Fußzeile', 'Foliennummer']);
    expect(objekte.map(([, id]) => Number(id))).toEqual(objekte.map((_, i) => i + 2));
    const namen = BEISPIELBILD.formen.map(({ name }) => name || undefined);
    expect(objekte.slice(1, 1 + namen.length).map(([, , , text]) => text)).toEqual(namen);
    expect(xml.match(/<adec:decorative [^>]*val="1"/g)).toHaveLength(1);
  });

  it('lets a text without a box become smaller where its font is missing, so that it never lies over the next', async () => {
    const [xml = ''] = await folien(
      bild([flaeche('k', 'Kasten', 0, 0), { ...flaeche('z', 'Zeile', 0, 80), fuellung: null, strich: null }]),
    );
    const form = (name: string) => new RegExp(`name="${name}".*?</p:sp>`, 's').exec(xml)?.[0];
    expect(form('Zeile')).toContain('<a:normAutofit/>');
    expect(form('Kasten')).not.toContain('<a:normAutofit/>');
  });

  it('says in which language it is and what it is', async () => {
    const pptx = await alsPptx({
      titel: 'Probe',
      fuss: 'Netzwerk',
      folien: [{ titel: 'Eine', bild: BEISPIELBILD }],
    });
    const angaben = strFromU8(unzipSync(pptx)['docProps/core.xml'] ?? new Uint8Array());
    for (const [feld, wert] of [
      ['title', 'Probe'],
      ['subject', 'Netzwerk'],
      ['language', 'de-DE'],
    ])
      expect(angaben).toContain(`<dc:${feld}>${wert}</dc:${feld}>`);
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
