import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Abruffehler, abrufAdresse, dateiname, fortschrittSatz, holeDatei } from './abruf';

const wunsch = { netzwerkId: 'n 1', pfad: 'planungsmatrix.pdf?format=a3' };

describe('abrufAdresse', () => {
  it.each([
    ['planungsmatrix.pdf?format=a3', '/api/netzwerke/n%201/planungsmatrix.pdf?format=a3&auftrag=j1'],
    ['themen.pdf', '/api/netzwerke/n%201/themen.pdf?auftrag=j1'],
    ['ketten/ket_a.pptx', '/api/netzwerke/n%201/ketten/ket_a.pptx?auftrag=j1'],
    ['themen.pptx', '/api/netzwerke/n%201/themen.pptx'],
  ])('names the job of what is made in a queue: %s', (pfad, adresse) => {
    expect(abrufAdresse({ netzwerkId: 'n 1', pfad }, 'j1')).toBe(adresse);
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
  ])('%s', (kopf, name) => expect(dateiname(kopf, 'Planungsmatrix.pdf')).toBe(name));
});

describe('fortschrittSatz', () => {
  it.each([
    [{ stand: 'wartet', position: 2 }, 'Wartet, Platz 2 …'],
    [{ stand: 'zeichnet' }, 'Wird gezeichnet …'],
    [{ stand: 'setzt' }, 'Wird gesetzt …'],
    [{ stand: 'schreibt', seiten: 1 }, '1 Seite wird geschrieben …'],
    [{ stand: 'schreibt', seiten: 12 }, '12 Seiten werden geschrieben …'],
    [{ stand: 'unbekannt' }, ''],
    [null, ''],
  ])('%o', (stand, satz) => expect(fortschrittSatz(stand)).toBe(satz));
});

describe('holeDatei against a server', () => {
  const echt = fetch;
  let aufraeumen = () => {};
  afterEach(() => {
    vi.unstubAllGlobals();
    aufraeumen();
  });
  /** Answers every question for the PDF the same; progress is always „wird gesetzt“. */
  const serverMit = async (status: number, koepfe: Record<string, string>, inhalt: string, nach = 0) => {
    const server = createServer((anfrage, antwort) => {
      if (anfrage.url?.includes('/fortschritt')) return antwort.end(JSON.stringify({ stand: 'setzt' }));
      return setTimeout(() => antwort.writeHead(status, koepfe).end(inhalt), nach);
    });
    await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig));
    aufraeumen = () => server.close();
    const { port } = server.address() as AddressInfo;
    vi.stubGlobal('fetch', (pfad: string, optionen: RequestInit) =>
      echt(`http://127.0.0.1:${port}${pfad}`, optionen),
    );
  };
  const hole = (melde: (satz: string) => void = () => {}, signal = new AbortController().signal) =>
    holeDatei(wunsch, signal, melde);

  it('gives file and name, and says how far it is when it takes long', async () => {
    await serverMit(200, { 'content-disposition': 'attachment; filename="M.pdf"' }, '%PDF-1.7', 900);
    const saetze: string[] = [];
    const { datei, name } = await hole((satz) => saetze.push(satz));
    expect([await datei.text(), name, [...new Set(saetze)]]).toEqual([
      '%PDF-1.7',
      'M.pdf',
      ['Wird gesetzt …'],
    ]);
  });

  it('passes on the reason the server gives', async () => {
    await serverMit(400, {}, JSON.stringify({ fehler: 'Das Format gibt es nicht.' }));
    await expect(hole()).rejects.toThrow(new Abruffehler('Das Format gibt es nicht.'));
  });

  it('finds a German reason where the server gives none', async () => {
    await serverMit(503, {}, 'oops');
    await expect(hole()).rejects.toThrow(/ausgelastet/);
  });

  it('says when nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(hole()).rejects.toThrow(/nicht erreichbar/);
  });

  it('ends at once when it is cancelled', async () => {
    await serverMit(200, {}, 'x', 5_000);
    const abbruch = new AbortController();
    setTimeout(() => abbruch.abort(), 50);
    await expect(hole(() => {}, abbruch.signal)).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });
});
