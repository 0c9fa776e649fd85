// A Planungsmatrix of any size whose texts all differ, as those of a real plan do: equal texts would let Typst and
// Chromium both take a cell from memory that they have set before.
import type { MatrixAktivitaet, Planungsmatrix } from '@/lib/plan/planungsmatrix/views';
import {
  aktivitaet,
  ergebnisziel,
  grundsatzziel,
  matrix,
  rahmenziel,
  ziel,
} from '@/server/pdf/testing/beispiel';

const AKTIVITAETEN_JE_ERGEBNISZIEL = 5;
const ERGEBNISZIELE_JE_RAHMENZIEL = 8;

const WEN = [
  'allen Anspruchsberechtigten',
  'neu Zugewanderten im Asylverfahren',
  'Alleinerziehenden ohne Kinderbetreuung',
  'jungen Erwachsenen unter 25 Jahren',
  'Menschen im Leistungsbezug',
  'Familien in Gemeinschaftsunterkünften',
  'Beschäftigten im Schichtdienst',
];
const WAS = [
  'ein Berechtigungsschein',
  'eine schriftliche Eingliederungsvereinbarung',
  'das Ergebnis der Sprachstandsfeststellung',
  'ein Platz in einem Integrationskurs',
  'eine Auskunft der Ausländerbehörde',
  'das Angebot einer Kinderbetreuung',
  'die Zusage der Fahrtkostenübernahme',
  'ein Termin bei der Erstberatungsstelle',
  'die Anerkennung des Berufsabschlusses',
];
const TUN = [
  'vereinbaren und unterschreiben',
  'in den Aufnahmeablauf einbauen',
  'monatlich gemeinsam auswerten',
  'beim Jobcenter bündeln',
  'für die Regionalstelle beantragen',
  'mehrsprachig veröffentlichen',
  'mit den Kursträgern abstimmen',
  'auf Doppelausstellungen prüfen',
  'probeweise einführen',
  'dem Lenkungskreis vorlegen',
  'an die Volkshochschule melden',
];
const WER = [
  'Jobcenter (aktiv) – Arbeitsvermittlung',
  'Volkshochschule',
  'Ausländerbehörde',
  'Asylleistungsgewährungsstelle',
  'Jugendmigrationsdienst der Caritas',
  'Kommunales Integrationszentrum',
  'Jobcenter, Regionalstelle Z',
  'Sprachkursträgerverbund',
];
const STATUS: MatrixAktivitaet['status'][] = ['offen', 'laeuft', 'erledigt', 'gestoert'];

const zwei = (zahl: number) => String(zahl).padStart(2, '0');
const aus = <T>(liste: readonly [T, ...T[]] | T[], i: number): T => {
  const wert = liste[i % liste.length];
  if (wert === undefined) throw new Error('an empty list of words');
  return wert;
};
const gross = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

// `i` counts through the plan; the numbers in the texts keep any two of them apart.
const teile = (i: number) => ({
  indikatoren: [
    `Anteil der Fälle, in denen ${aus(WEN, i)} ${aus(WAS, i)} vorliegt: mindestens ${50 + (i % 50)} % bis ${zwei(1 + (i % 28))}.06.${2027 + (i % 400)}`,
  ],
  quellen: [`Ausstellungsliste ${i + 1}: ${aus(WER, i)}`],
  annahmen: [`Die Stelle „${aus(WER, i + 3)}“ stimmt im Verfahren ${i + 1} zu`],
});

const tat = (nummer: string, i: number) =>
  aktivitaet(
    nummer,
    `${gross(aus(WAS, i))} ${aus(TUN, i)} (Schritt ${i + 1})`,
    [aus(WER, i), aus(WER, i + 2 + (i % 5))],
    `bis ${zwei(1 + (i % 28))}.${zwei(1 + (i % 12))}.2027`,
    aus(STATUS, i),
  );

/** One Grundsatzziel with that many Aktivitäten below it, five to an Ergebnisziel and forty to a Rahmenziel. */
export function grossePlanungsmatrix(aktivitaeten: number): Planungsmatrix {
  const jeRahmenziel = AKTIVITAETEN_JE_ERGEBNISZIEL * ERGEBNISZIELE_JE_RAHMENZIEL;
  const ergebnis = (r: number, e: number) => {
    const stelle = r * ERGEBNISZIELE_JE_RAHMENZIEL + e;
    const nummer = `${r + 1}.${e + 1}`;
    const titel = `Spätestens nach ${3 + stelle} Werktagen liegt ${aus(WEN, stelle + 1)} ${aus(WAS, stelle + 4)} vor`;
    const taten = Array.from({ length: AKTIVITAETEN_JE_ERGEBNISZIEL }, (_, a) =>
      tat(`${nummer}.${a + 1}`, stelle * AKTIVITAETEN_JE_ERGEBNISZIEL + a),
    );
    return ergebnisziel(ziel(nummer, titel, teile(stelle)), ...taten);
  };
  const rahmen = Array.from({ length: Math.ceil(aktivitaeten / jeRahmenziel) }, (_, r) =>
    rahmenziel(
      ziel(
        `${r + 1}`,
        `Im Handlungsfeld ${r + 1} liegt ${aus(WEN, r)} binnen drei Wochen ${aus(WAS, r)} vor`,
        teile(r),
      ),
      ...Array.from({ length: ERGEBNISZIELE_JE_RAHMENZIEL }, (_, e) => ergebnis(r, e)),
    ),
  );
  return matrix(
    grundsatzziel(
      ziel('', 'Berechtigte sind spätestens nach acht Wochen in einem passenden Integrationskurs', teile(0)),
      ...rahmen,
    ),
  );
}
