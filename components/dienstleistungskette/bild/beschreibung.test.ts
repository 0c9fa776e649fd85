import { expect, it } from 'vitest';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { planMitKette } from '@/lib/plan/testing/beispielketten';
import { kantenAnsage, schrittAnsagen } from './beschreibung';
import { Knotenliste } from './knoten-daten';

function gezeichnet() {
  const { plan, kettenId } = planMitKette({
    titel: 'Bis zum Bescheid',
    variante: 'ist',
    lanes: [
      ['nutzer', 'Nutzer:in'],
      ['jc', 'Jobcenter'],
    ],
    schritte: [
      ['s', 'nutzer', 'start', 'Anspruch'],
      ['a', 'jc', 'schritt', 'Antrag prüfen', [2, 'wochen']],
    ],
    kanten: [['s', 'a', 'Antrag liegt vor', 'verzahnt']],
  });
  const bild = ketteBild(plan, kettenId);
  const [kante] = bild?.verbindungen ?? [];
  if (!bild || !kante) throw new Error('no chain');
  return { bild, kante };
}

it('what the picture shows with a sign at a step is said too: hints, and a chain of its own', () => {
  const { bild, kante } = gezeichnet();
  const { id } = kante.nach.schritt;
  const lies = (hinweise: number, details: readonly string[]) =>
    new Knotenliste()
      .liste(
        bild,
        { zug: new Map(), auswahl: new Set() },
        { hinweise: new Map([[id, hinweise]]), details: new Set(details), ansagen: schrittAnsagen(bild) },
        true,
      )
      .find((knoten) => knoten.id === id)?.data.ansage;
  expect(lies(0, [])).toMatch(/^Schritt „Antrag prüfen“, Bahn Jobcenter, 1 von 1, .*davor „Anspruch“$/);
  expect(lies(1, [])).toMatch(/, 1 Hinweis$/);
  expect(lies(3, [id])).toMatch(/, 3 Hinweise, hat eine eigene Kette, O öffnet sie$/);
});

it('an edge says its condition and the result the step behind it needs', () => {
  const { kante } = gezeichnet();
  const verbindung = { ...kante.verbindung, bedingung: 'vollständig', ergebnis: 'Antrag' };
  expect(kantenAnsage({ ...kante, verbindung })).toMatch(
    /nach „Antrag prüfen“, „Antrag liegt vor“, Bedingung „vollständig“, verzahnt, braucht „Antrag“/,
  );
});
