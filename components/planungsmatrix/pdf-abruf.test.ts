import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateiname, ersetzungenAus, holePdf, PdfFehler, pdfAdresse } from './pdf-abruf';

const wunsch = { netzwerkId: 'n 1', format: 'a3', ohneLeereSpalten: true } as const;

describe('pdfAdresse', () => {
  it('carries format and the wish to leave out empty columns', () => {
    expect(pdfAdresse(wunsch)).toBe('/api/netzwerke/n%201/planungsmatrix.pdf?format=a3&ohneLeereSpalten=1');
    expect(pdfAdresse({ ...wunsch, ohneLeereSpalten: false })).not.toContain('ohneLeereSpalten');
  });
});

describe('dateiname', () => {
  it.each([
    [
      `attachment; filename="x.pdf"; filename*=UTF-8''Planungsmatrix%20M%C3%BClheim.pdf`,
      'Planungsmatrix Mülheim.pdf',
    ],
    ['attachment; filename="Matrix.pdf"', 'Matrix.pdf'],
    ["attachment; filename*=UTF-8''%E0%A4%A", 'Planungsmatrix.pdf'],
    [null, 'Planungsmatrix.pdf'],
  ])('%s', (kopf, name) => expect(dateiname(kopf)).toBe(name));
});

describe('ersetzungenAus', () => {
  it('reads the list and takes nothing else for one', () => {
    expect(ersetzungenAus(encodeURIComponent('["☃ → [U+2603]"]'))).toEqual(['☃ → [U+2603]']);
    expect(ersetzungenAus('%7B%7D')).toEqual([]);
    expect(ersetzungenAus('kaputt')).toEqual([]);
  });
});

describe('holePdf against a server', () => {
  const echt = fetch;
  let aufraeumen = () => {};
  afterEach(() => {
    vi.unstubAllGlobals();
    aufraeumen();
  });
  const serverMit = async (status: number, koepfe: Record<string, string>, inhalt: string) => {
    const server = createServer((_anfrage, antwort) => antwort.writeHead(status, koepfe).end(inhalt));
    await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig));
    aufraeumen = () => server.close();
    const { port } = server.address() as AddressInfo;
    vi.stubGlobal('fetch', (pfad: string, optionen: RequestInit) =>
      echt(`http://127.0.0.1:${port}${pfad}`, optionen),
    );
  };
  const hole = (anteil: (wert: number) => void = () => {}, signal = new AbortController().signal) =>
    holePdf(wunsch, signal, anteil);

  it('gives file, name and progress', async () => {
    await serverMit(
      200,
      { 'content-length': '8', 'content-disposition': 'attachment; filename="M.pdf"' },
      '%PDF-1.7',
    );
    const anteile: number[] = [];
    const { datei, name, ersetzungen } = await hole((wert) => anteile.push(wert));
    expect([await datei.text(), name, ersetzungen, anteile.at(-1)]).toEqual(['%PDF-1.7', 'M.pdf', [], 1]);
  });

  it('passes on the reason the server gives', async () => {
    await serverMit(400, {}, JSON.stringify({ fehler: 'Das Format gibt es nicht.' }));
    await expect(hole()).rejects.toThrow(new PdfFehler('Das Format gibt es nicht.'));
  });

  it('finds a German reason where the server gives none', async () => {
    await serverMit(503, {}, 'oops');
    await expect(hole()).rejects.toThrow(/ausgelastet/);
  });

  it('says when nobody answers, and is quiet about a cancel', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(hole()).rejects.toThrow(/nicht erreichbar/);
    const abbruch = new AbortController();
    abbruch.abort();
    vi.unstubAllGlobals();
    await serverMit(200, {}, 'x');
    await expect(hole(() => {}, abbruch.signal)).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });
});
