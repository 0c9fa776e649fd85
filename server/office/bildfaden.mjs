// Turns one SVG into a PNG: a thread of its own, started by png.ts, because drawing and packing some millions of
// pixels would hold up everybody else. Plain JavaScript, because it is started from its path by the server's bundle,
// by Next and by the tests alike.
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

const { svg, faktor, schriften } = workerData;

const bild = new Resvg(svg, {
  // Only the fonts that ship with the product, so that a picture looks alike on every host.
  font: { loadSystemFonts: false, fontFiles: schriften, defaultFontFamily: 'Source Sans 3' },
  fitTo: { mode: 'zoom', value: faktor },
  languages: ['de'],
});
const png = bild.render().asPng();
parentPort?.postMessage(png);
