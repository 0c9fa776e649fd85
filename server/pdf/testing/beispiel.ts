import type {
  MatrixAktivitaet,
  MatrixErgebnisziel,
  MatrixGrundsatzziel,
  MatrixRahmenziel,
  MatrixZiel,
  Planungsmatrix,
} from '@/lib/plan/planungsmatrix/views';
import type { Matrixauftrag } from '../planungsmatrix';

/** Matrices written down by hand, for the tests and measurements of the paper. */

let zaehler = 0;
const texte = (...liste: string[]) =>
  liste.map((text) => {
    zaehler += 1;
    return { id: `t_${zaehler}`, text };
  });

export const ziel = (
  nummer: string,
  titel: string,
  teile: {
    indikatoren?: string[];
    quellen?: string[];
    annahmen?: string[];
    herkunft?: string[];
    alternativen?: string[];
  } = {},
  richtung: MatrixZiel['richtung'] = null,
): MatrixZiel => ({
  id: `z_${nummer || 'g'}`,
  nummer,
  titel,
  richtung,
  indikatoren: texte(...(teile.indikatoren ?? [])),
  quellen: texte(...(teile.quellen ?? [])),
  annahmen: texte(...(teile.annahmen ?? [])),
  herkunft: texte(...(teile.herkunft ?? [])),
  alternativen: (teile.alternativen ?? []).map((alternative, i) => ({
    id: `alt_${nummer}_${i}`,
    titel: alternative,
  })),
});

/** `akteure`: the first one leads. */
export const aktivitaet = (
  nummer: string,
  titel: string,
  akteure: string[] = [],
  zeitraum = '',
  status: MatrixAktivitaet['status'] = 'offen',
): MatrixAktivitaet => ({
  id: `a_${nummer}`,
  nummer,
  titel,
  akteure: akteure.map((name, i) => ({ id: `ak_${i}`, name, federfuehrend: i === 0 })),
  zeitraum,
  status,
});

export const ergebnisziel = (z: MatrixZiel, ...aktivitaeten: MatrixAktivitaet[]): MatrixErgebnisziel => ({
  ziel: z,
  aktivitaeten,
});
export const rahmenziel = (z: MatrixZiel, ...ergebnisziele: MatrixErgebnisziel[]): MatrixRahmenziel => ({
  ziel: z,
  ergebnisziele,
});
export const grundsatzziel = (z: MatrixZiel, ...rahmenziele: MatrixRahmenziel[]): MatrixGrundsatzziel => ({
  ziel: z,
  rahmenziele,
});
export const matrix = (...grundsatzziele: MatrixGrundsatzziel[]): Planungsmatrix => ({
  grundsatzziele,
  nichtZugeordnet: { rahmenziele: [], ergebnisziele: [], aktivitaeten: [] },
});

export const auftrag = (
  planungsmatrix: Planungsmatrix,
  teil: Partial<Matrixauftrag> = {},
): Matrixauftrag => ({
  matrix: planungsmatrix,
  kopf: {
    netzwerk: 'Produktionsnetzwerk Zuwanderung Standort Z',
    zielgruppe: 'Zugewanderte mit Anspruch auf einen Integrationskurs',
    sozialraum: 'Stadt Z (kreisangehörig, Kreis Q)',
    stand: new Date('2026-11-20T13:05:00Z'),
  },
  format: 'a4',
  ohneLeereSpalten: false,
  userId: 'u_test',
  ...teil,
});

/** A network's usual plan: one Grundsatzziel, three Rahmenziele, with gaps as they are in every draft. */
export const BEISPIEL = matrix(
  grundsatzziel(
    ziel(
      '',
      'Berechtigte sind spätestens nach 8 Wochen in einem passenden Integrationskurs',
      {
        indikatoren: ['Anteil Kursbeginn innerhalb von 8 Wochen: mindestens 100 % bis 31.12.2027'],
        quellen: ['Meldung der Kursträger, monatlich'],
        annahmen: [
          'Kursplätze reichen für den Zugang aus',
          'Die Förderung der Kursträger bleibt im bisherigen Umfang bestehen',
        ],
      },
      'nutzerbezogen',
    ),
    rahmenziel(
      ziel(
        '1',
        'Binnen drei Wochen liegt allen Anspruchsberechtigten ein Berechtigungsschein vor',
        {
          indikatoren: ['Median Tage vom Anspruch bis zum Schein: höchstens 21 Tage bis 30.06.2027'],
          quellen: ['Ausstellungslisten der drei Stellen'],
          annahmen: ['Das BAMF gewährt den Online-Zugang'],
          alternativen: ['Alle Berechtigten erhalten den Schein am Tag der Anmeldung'],
        },
        'nutzerbezogen',
      ),
      ergebnisziel(
        ziel('1.1', 'Im laufenden Asylverfahren wird der Schein bei der Unterbringung ausgegeben', {
          indikatoren: ['Anteil Aufnahmen mit Schein am Tag der Unterbringung: mindestens 90 %'],
          quellen: ['Strichliste Aufnahme'],
        }),
        aktivitaet(
          '1.1.1',
          'Online-Abfrage in den Aufnahmeablauf einbauen',
          ['Asylleistungsgewährungsstelle'],
          'bis 31.03.2027',
          'laeuft',
        ),
      ),
      ergebnisziel(
        ziel('1.2', 'Kein Schein wird doppelt ausgestellt', {
          indikatoren: ['Doppelte Scheine je Quartal: genau 0'],
          quellen: ['Rückläufer der Volkshochschule'],
        }),
        aktivitaet(
          '1.2.1',
          'Ausstellung im SGB-II-Bezug beim Jobcenter bündeln und die Ausländerbehörde per E-Mail informieren',
          ['Jobcenter (aktiv) – Arbeitsvermittlung', 'Ausländerbehörde', 'Jobcenter (Leistung)'],
          'bis 30.01.2027',
          'erledigt',
        ),
        aktivitaet('1.2.2', 'Altscheine zurückfordern', ['Ausländerbehörde']),
        aktivitaet('1.2.3', 'Rückläufer monatlich auswerten', [], 'monatlich'),
      ),
      ergebnisziel(
        ziel(
          '1.3',
          'Der kürzeste Ausstellungsweg ist Standard',
          {
            indikatoren: [
              'Anteil online ausgestellter Scheine: mindestens 95 % bis 30.06.2027',
              'Bearbeitungszeit: höchstens 3 Tage',
            ],
            quellen: ['Ausstellungslisten', 'Beobachtungsprotokoll der Regionalstelle'],
            annahmen: ['Die Jobcenter-Zentrale stimmt zu'],
          },
          'systembezogen',
        ),
        aktivitaet(
          '1.3.1',
          'Online-Zugang für die Regionalstelle beantragen',
          ['Jobcenter, Regionalstelle Z'],
          'bis 15.12.2026',
          'gestoert',
        ),
      ),
    ),
    rahmenziel(
      ziel('2', 'Ab März 2027 gelingt die Zusteuerung in Kurse innerhalb von 6 Wochen', {
        indikatoren: ['Median Wochen vom Schein bis zum Kursplatz: höchstens 6 Wochen'],
        quellen: ['Kursträgermeldung'],
      }),
      ergebnisziel(
        ziel('2.1', 'Meldewege zwischen verpflichtenden Stellen und Kursträgern sind schriftlich geregelt'),
        aktivitaet(
          '2.1.1',
          'Meldeweg vereinbaren und unterschreiben',
          ['Jobcenter (aktiv) – Arbeitsvermittlung', 'Volkshochschule'],
          'bis 28.02.2027',
        ),
      ),
    ),
    rahmenziel(
      ziel('3', 'Berechtigte wollen und können einen Kurs besuchen', {}, 'nutzerbezogen'),
      ergebnisziel(ziel('3.1', 'Wünsche und Bedarfe der Zugewanderten sind erhoben')),
      ergebnisziel(
        ziel(
          '3.2',
          'Zwischen Person und Leistungsstelle besteht eine verbindliche Eingliederungsvereinbarung',
        ),
      ),
    ),
  ),
);
