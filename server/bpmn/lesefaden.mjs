// Reads one XML file into a plain tree: a thread of its own, started by xml-lesen.ts, which ends it when it takes too
// long. Nothing is fetched, no entity is declared, and the limits are checked while reading, not afterwards (S41).
// Plain JavaScript, because it is started from its path by the server's bundle, by Next and by the tests alike.
import { parentPort, workerData } from 'node:worker_threads';
import { SaxesParser } from 'saxes';

/** @typedef {{ name: string, raum: string, angaben: Record<string, string>, text: string, kinder: Element[] }} Element */

/** A refusal with a word for its cause. */
class Grenze extends Error {}

/** @param {Uint8Array} bytes @returns {string} the text in the encoding the file says it has */
function entziffere(bytes) {
  const anfang = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const genannt = /^<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(anfang)?.[1];
  try {
    return new TextDecoder(utf16 ?? genannt ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Grenze('kodierung');
  }
}

/** @param {string} xml @param {{ elemente: number, tiefe: number }} grenzen @returns {Element} */
function lies(xml, grenzen) {
  const leser = new SaxesParser({ xmlns: true, position: false });
  /** @type {Element[]} */
  const offen = [];
  /** @type {Element | null} */
  let wurzel = null;
  let anzahl = 0;
  leser.on('doctype', () => {
    throw new Grenze('doctype');
  });
  leser.on('error', () => {
    throw new Grenze('kein_xml');
  });
  leser.on('opentag', ({ local, uri, attributes }) => {
    anzahl += 1;
    if (anzahl > grenzen.elemente) throw new Grenze('elemente');
    if (offen.length >= grenzen.tiefe) throw new Grenze('tiefe');
    /** @type {Record<string, string>} */
    const angaben = Object.create(null);
    for (const { local: name, prefix, value } of Object.values(attributes)) {
      if (prefix !== 'xmlns' && name !== 'xmlns') angaben[prefix ? `${prefix}:${name}` : name] = value;
    }
    const element = { name: local, raum: uri, angaben, text: '', kinder: [] };
    offen.at(-1)?.kinder.push(element);
    wurzel ??= element;
    offen.push(element);
  });
  leser.on('closetag', () => offen.pop());
  leser.on('text', (text) => {
    const hier = offen.at(-1);
    if (hier && text.trim() !== '') hier.text += text;
  });
  leser.on('cdata', (text) => {
    const hier = offen.at(-1);
    if (hier) hier.text += text;
  });
  leser.write(xml).close();
  if (!wurzel) throw new Grenze('kein_xml');
  return wurzel;
}

try {
  parentPort?.postMessage({ wurzel: lies(entziffere(workerData.bytes), workerData.grenzen) });
} catch (fehler) {
  parentPort?.postMessage({ grund: fehler instanceof Grenze ? fehler.message : 'kein_xml' });
}
