import { describe, expect, it } from 'vitest';
import { Sendebuch } from './sendebuch';
import { type Speicherlage, speicherstand } from './speicherstand';

const RUHE: Speicherlage = {
  verbunden: true,
  gesendet: 1,
  bestaetigt: 1,
  ausstehend: 0,
  lokal: 'bereit',
  lokalOffen: 0,
  abgelehnt: null,
  nurLesen: false,
};
const stand = (anders: Partial<Speicherlage>) => speicherstand({ ...RUHE, ...anders });

describe('what the person is told', () => {
  it.each([
    ['everything acknowledged', {}, 'gespeichert'],
    ['a frame is on its way', { gesendet: 2, ausstehend: 1 }, 'wird_gesendet'],
    ['an edit that has no frame yet', { ausstehend: 1 }, 'wird_gesendet'],
    ['offline, written to the device', { verbunden: false, ausstehend: 3 }, 'offline_gesichert'],
    [
      'offline, the write has not completed',
      { verbunden: false, ausstehend: 1, lokalOffen: 1 },
      'wird_gesendet',
    ],
    [
      'offline, no storage on the device',
      { verbunden: false, ausstehend: 1, lokal: 'gesperrt' },
      'nicht_gesichert',
    ],
    ['refused for good', { abgelehnt: 'Kein Zugriff.', ausstehend: 2 }, 'nicht_gesichert'],
    ['demoted with work left', { nurLesen: true, ausstehend: 2 }, 'nicht_gesichert'],
  ] as const)('%s', (_fall, lage, erwartet) => {
    expect(stand(lage).stand).toBe(erwartet);
  });

  it('never says „lokal gesichert“ when the browser keeps nothing', () => {
    for (const ausstehend of [0, 1]) {
      expect(stand({ verbunden: false, lokal: 'gesperrt', ausstehend }).text).not.toContain(
        'lokal gesichert',
      );
    }
  });

  it('warns about missing storage before anybody relies on it', () => {
    expect(stand({ lokal: 'gesperrt' }).gruende).toContain('lässt kein Sichern auf dem Gerät zu');
  });
});

const u = (n: number) => new Uint8Array([n]);

describe('ledger of sent edits', () => {
  it('keeps an edit open until its own frame is acknowledged, deletions included', () => {
    const buch = new Sendebuch();
    buch.gesendetFrame(true);
    buch.bestaetigtBis(1);
    buch.bearbeitet(u(1));
    buch.gesendetFrame(false);
    buch.bearbeitet(u(2));
    buch.gesendetFrame(false);
    buch.bestaetigtBis(2);
    expect(buch.offeneUpdates).toEqual([u(2)]);
    buch.bestaetigtBis(3);
    expect(buch.ausstehend).toBe(0);
  });

  it('offers everything again after a lost connection', () => {
    const buch = new Sendebuch();
    buch.gesendetFrame(true);
    buch.bearbeitet(u(1));
    buch.gesendetFrame(false);
    buch.neueVerbindung();
    buch.bearbeitet(u(2));
    expect(buch.abgleichGesendet).toBe(false);
    buch.gesendetFrame(true);
    expect(buch.ausstehend).toBe(2);
    buch.bestaetigtBis(1);
    expect(buch.ausstehend).toBe(0);
  });

  it('an edit made while connecting is covered by the answer that follows it, even if its own frame left before', () => {
    const buch = new Sendebuch();
    buch.bearbeitet(u(1));
    buch.gesendetFrame(false);
    buch.gesendetFrame(true);
    buch.bestaetigtBis(1);
    expect(buch.ausstehend).toBe(0);
    expect(buch.bestaetigt).toBeLessThan(buch.gesendet);
  });

  it('does not take the frame of a new edit for one made offline', () => {
    const buch = new Sendebuch();
    buch.bearbeitet(u(1));
    buch.bearbeitet(u(2));
    buch.gesendetFrame(false);
    buch.gesendetFrame(true);
    buch.bestaetigtBis(1);
    expect(buch.offeneUpdates).toEqual([u(1)]);
  });

  it('does not believe an acknowledgement of more than was sent', () => {
    const buch = new Sendebuch();
    buch.gesendetFrame(true);
    buch.bearbeitet(u(1));
    buch.bestaetigtBis(9);
    buch.gesendetFrame(false);
    expect(buch.ausstehend).toBe(1);
  });

  it('counts work of an earlier session until the first full exchange is acknowledged', () => {
    const buch = new Sendebuch();
    buch.frueherOffen(4);
    expect(buch.ausstehend).toBe(4);
    buch.gesendetFrame(true);
    expect(buch.ausstehend).toBe(4);
    buch.bestaetigtBis(1);
    expect(buch.ausstehend).toBe(0);
  });
});
