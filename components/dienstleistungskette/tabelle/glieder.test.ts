import { describe, expect, it } from 'vitest';
import { importKette } from '@/lib/plan/dienstleistungskette/commands/import-kette';
import { moveSchritte, updateSchritt } from '@/lib/plan/dienstleistungskette/commands/schritte';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { type Glied, reihenfolge } from '@/lib/plan/dienstleistungskette/views/reihenfolge';
import { einfuhrAus, langeKette } from '@/lib/plan/testing/beispielketten';
import { einePerson } from '@/lib/plan/testing/person';
import { gleicheGlieder } from './glieder';

function tabelle() {
  const person = einePerson();
  const kettenId = person.tut(importKette, einfuhrAus(langeKette(60, 4)));
  const jetzt = (): Glied[] => {
    const bild = ketteBild(person.plan, kettenId);
    if (!bild) throw new Error('no chain');
    return reihenfolge(bild);
  };
  return { person, jetzt };
}

/** A row asks of its lane no more than its name. */
const gezeigt = (glieder: readonly Glied[]) =>
  glieder.map(({ lane, ...rest }) => ({ ...rest, lane: { id: lane.id, titel: lane.titel } }));

const neue = (vorher: readonly Glied[], nachher: readonly Glied[]) =>
  nachher.filter((glied) => !vorher.includes(glied)).map((glied) => glied.schritt.schritt.id);

describe('the rows of a table of sixty steps', () => {
  it('of a step with another title: its own row, and those whose edges name it', () => {
    const { person, jetzt } = tabelle();
    const vorher = gleicheGlieder([], jetzt());
    const mitte = vorher[30]?.schritt.schritt.id ?? '';
    const davor = vorher.filter(({ danach }) =>
      danach.some(({ verbindung }) => verbindung.nach.schritt.id === mitte),
    );
    expect(davor.length).toBeGreaterThan(0);
    person.tut(updateSchritt, { id: mitte, felder: { titel: 'Anders' } });
    const nachher = gleicheGlieder(vorher, jetzt());
    const erwartet = [mitte, ...davor.map(({ schritt }) => schritt.schritt.id)];
    expect(neue(vorher, nachher).sort()).toEqual(erwartet.sort());
    expect(gezeigt(nachher)).toEqual(gezeigt(jetzt()));
  });

  it('where one moves to the end, whatever has another number now', () => {
    const { person, jetzt } = tabelle();
    const vorher = gleicheGlieder([], jetzt());
    const [erster] = vorher;
    if (!erster) throw new Error('no row');
    const { id, platz } = erster.schritt.schritt;
    person.tut(moveSchritte, { orte: [{ id, platz: { ...platz, x: 90_000 } }] });
    const nachher = gleicheGlieder(vorher, jetzt());
    expect(nachher.at(-1)?.schritt.schritt.id).toBe(id);
    expect(gezeigt(nachher)).toEqual(gezeigt(jetzt()));
    expect(nachher.every(({ nummer }, i) => nummer === i + 1)).toBe(true);
  });
});
