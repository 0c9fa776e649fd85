import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bildVon, ketteZuZweit } from '@/lib/plan/testing/kette-zu-zweit';
import { gleicheAb, type Person } from '@/lib/plan/testing/person';
import { befundeVon } from '../views/pruefung-am-fall';
import { changeLane } from './change-lane';
import { deleteLane, moveLane } from './lanes';
import { insertSchritt, nextSchritt } from './next-schritt';
import { createPruefung, setBefund } from './pruefung-am-fall';
import { deleteSchritte, moveSchritte } from './schritte';
import { connectSchritte } from './verbindungen';

test('two people dragging the same step end in one place, lane and coordinates together', () => {
  const { vhs, jobcenter, kette, a, b, eins } = ketteZuZweit();
  vhs.tut(moveSchritte, { orte: [{ id: eins, platz: { laneId: a, x: 400, y: 8 } }] });
  jobcenter.tut(moveSchritte, { orte: [{ id: eins, platz: { laneId: b, x: 800, y: 16 } }] });
  gleicheAb(vhs, jobcenter);
  const platz = vhs.plan.schritte.get(eins)?.platz;
  expect(jobcenter.plan.schritte.get(eins)?.platz).toEqual(platz);
  expect([
    { laneId: a, x: 400, y: 8 },
    { laneId: b, x: 800, y: 16 },
  ]).toContainEqual(platz);
  expect(bildVon(vhs, kette).befunde).toEqual([]);
});

test('a step moved into a lane that somebody deletes is not lost: it waits to be assigned', () => {
  const { vhs, jobcenter, kette, b, eins } = ketteZuZweit();
  vhs.tut(deleteLane, { id: b });
  jobcenter.tut(changeLane, { id: eins, laneId: b });
  gleicheAb(vhs, jobcenter);
  for (const p of [vhs, jobcenter]) {
    const bild = bildVon(p, kette);
    const letzte = bild.lanes.at(-1);
    expect(letzte).toMatchObject({ id: null, titel: 'Noch nicht zugeordnet' });
    expect(letzte?.schritte.map(({ schritt }) => schritt.id)).toEqual([eins]);
    expect(bild.befunde.map(({ art }) => art)).toEqual(['bahn-fehlt']);
    expect(bild.verbindungen).toHaveLength(2);
  }
});

test('two people putting a step into the same edge both find it connected on both sides', () => {
  const { vhs, jobcenter, kette, eins, zwei } = ketteZuZweit();
  const kante =
    bildVon(vhs, kette).verbindungen.find(({ nach }) => nach.schritt.id === zwei)?.verbindung.id ?? '';
  const neu = [vhs, jobcenter].map((p, i) =>
    p.tut(insertSchritt, { verbindungId: kante, titel: `neu ${i}` }),
  );
  gleicheAb(vhs, jobcenter);
  const enden = bildVon(vhs, kette).verbindungen.map(({ verbindung }) => verbindung.enden);
  for (const id of neu) {
    expect(enden).toContainEqual({ vonId: eins, nachId: id });
    expect(enden).toContainEqual({ vonId: id, nachId: zwei });
  }
  expect(enden).not.toContainEqual({ vonId: eins, nachId: zwei });
});

test('an edge to a step that somebody deletes is hidden with it, and no finding', () => {
  const { vhs, jobcenter, kette, zwei, eins } = ketteZuZweit();
  vhs.tut(deleteSchritte, { ids: [zwei] });
  jobcenter.tut(connectSchritte, { vonId: zwei, nachId: eins });
  gleicheAb(vhs, jobcenter);
  expect(bildVon(vhs, kette).verbindungen).toHaveLength(1);
  expect(bildVon(vhs, kette).befunde).toEqual([]);
  vhs.undo.undo();
  expect(bildVon(vhs, kette).verbindungen).toHaveLength(3);
});

test('two findings about one step at once are both kept', () => {
  const { vhs, jobcenter, kette, eins } = ketteZuZweit();
  const pruefungId = vhs.tut(createPruefung, { kettenId: kette, titel: 'Umzug' });
  gleicheAb(vhs, jobcenter);
  vhs.tut(setBefund, { pruefungId, schrittId: eins, urteil: 'passt' });
  jobcenter.tut(setBefund, { pruefungId, schrittId: eins, urteil: 'luecke', notiz: 'Wer zieht ein?' });
  gleicheAb(vhs, jobcenter);
  expect(
    befundeVon(vhs.plan, pruefungId)
      .map(({ urteil }) => urteil)
      .sort(),
  ).toEqual(['luecke', 'passt']);
  expect(befundeVon(jobcenter.plan, pruefungId)).toEqual(befundeVon(vhs.plan, pruefungId));
});

type Tat = {
  wer: 0 | 1;
  was: 'ziehen' | 'bahn' | 'loeschen' | 'naechster' | 'reihen' | 'abgleich';
  n: number;
};

test('whatever two people do at once, both see one picture in which no step is lost', () => {
  const taten = fc.array(
    fc.record<Tat>({
      wer: fc.constantFrom(0, 1),
      was: fc.constantFrom('ziehen', 'bahn', 'loeschen', 'naechster', 'reihen', 'abgleich'),
      n: fc.nat(1_000),
    }),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(taten, (folge) => {
      const { vhs, jobcenter, kette } = ketteZuZweit();
      for (const { wer, was, n } of folge) tue(wer === 0 ? vhs : jobcenter, kette, was, n, [vhs, jobcenter]);
      gleicheAb(vhs, jobcenter);
      const [links, rechts] = [bildVon(vhs, kette), bildVon(jobcenter, kette)];
      const ansicht = (bild: typeof links) =>
        bild.lanes.map(({ id, schritte }) => [id, schritte.map(({ schritt, x, y }) => [schritt.id, x, y])]);
      expect(ansicht(links)).toEqual(ansicht(rechts));
      const lebende = [...vhs.plan.schritte.values()].filter(({ geloescht }) => !geloescht);
      expect(links.lanes.flatMap(({ schritte }) => schritte)).toHaveLength(lebende.length);
      expect(
        links.verbindungen.every(
          ({ von, nach }) => links.schritte.has(von.schritt.id) && links.schritte.has(nach.schritt.id),
        ),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 60_000);

function tue(p: Person, kette: string, was: Tat['was'], n: number, beide: [Person, Person]): void {
  const bild = bildVon(p, kette);
  const schritte = [...bild.schritte.values()];
  const lanes = bild.lanes.flatMap(({ id }) => (id === null ? [] : [id]));
  const [schritt, lane] = [schritte[n % schritte.length], lanes[n % lanes.length]];
  if (was === 'abgleich') gleicheAb(...beide);
  if (!schritt || !lane) return;
  const { id } = schritt.schritt;
  if (was === 'ziehen') p.tut(moveSchritte, { orte: [{ id, platz: { laneId: lane, x: n, y: n % 300 } }] });
  if (was === 'naechster') p.tut(nextSchritt, { vonId: id });
  if (was === 'reihen') p.tut(moveLane, { id: lane, nachId: null });
  if (was === 'loeschen' && schritte.length > 1)
    p.tut(deleteSchritte, { ids: [id], lueckeSchliessen: n % 2 === 0 });
  if (was === 'bahn' && lanes.length > 1) p.tut(deleteLane, { id: lane, verbleib: { art: 'mitloeschen' } });
}
