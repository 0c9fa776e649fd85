import { describe, expect, test } from 'vitest';
import { pruefeAnweisung } from './anweisung';
import { pruefeZustand } from './zustand';

const ZUSTAENDE = [
  'Berechtigte sind spätestens nach 8 Wochen in einem passenden Integrationskurs',
  'Binnen drei Wochen liegt allen Anspruchsberechtigten ein Berechtigungsschein vor',
  'Der kürzeste Ausstellungsweg ist Standard',
  'Ab März 2027 gelingt die Zusteuerung in Kurse innerhalb von 6 Wochen',
  'Meldewege zwischen verpflichtenden Stellen und Kursträgern sind schriftlich geregelt',
  'Verpflichtende Stellen kennen laufende und geplante Kurse',
  'Berechtigte wollen und können einen Kurs besuchen',
  'Wünsche und Bedarfe der Zugewanderten sind erhoben',
  'Zwischen Person und SGB-II- oder Asylleistungsstelle besteht eine verbindliche Eingliederungsvereinbarung',
  'Die beteiligten Akteure sind strukturiert vernetzt',
  'Angebote zum Lernen-Lernen gibt es und sie sind zugänglich',
  'Kein Schein ist doppelt ausgestellt',
  'Alle Scheine ausgegeben',
  'Scheine können online beantragt werden',
  'Jede Person weiß, welche Unterlagen sie mitbringen muss',
  'Personen, die einen Kurs besuchen sollen, erhalten binnen drei Tagen eine Beratung',
  'Alle Stellen kooperieren',
  'Der Soll-Zustand ist beschrieben',
  'Die Kurse sind mit dem Bus gut zu erreichen',
  'Sobald ein Anspruch besteht, liegt der Schein vor',
  'Die Meldung ist zum Standard geworden',
  'Die Verbesserung der Zusammenarbeit ist gelungen',
  'Familien fühlen sich willkommen und sind zufrieden',
  'Frauen mit Kindern nehmen an Kursen teil (auch abends)',
  'Zuständigkeiten sind geklärt, um Wartezeiten zu verkürzen',
];

const KEINE_ZUSTAENDE = [
  'Der Schein soll bei der Unterbringung vorliegen',
  'Scheine sollten schneller ausgestellt werden',
  'Das Jobcenter muss jede Ausstellung melden',
  'Im laufenden Asylverfahren mit guter Bleibeperspektive wird der Schein bei der Unterbringung ausgegeben',
  'Kein Schein wird doppelt ausgestellt',
  'Die Stellen werden einander informieren',
  'Wartezeiten verkürzen',
  'Meldewege schriftlich vereinbaren und sichern',
  'Die Zusammenarbeit zu verbessern',
  'Das Kursangebot bedarfsgerecht auszubauen',
  'Die Bedarfe sind noch zu erheben',
  'Sorgt für kurze Wege',
  'Richten Sie einen Online-Zugang ein',
  'Kurze Wege!',
  'Verbesserung der Zusammenarbeit zwischen den Stellen',
  'Wir wollen Wartezeiten verkürzen',
  'Ziel ist es, dass alle einen Schein haben',
  'Ein gemeinsamer Verteiler ist geplant',
  'Würde die Meldung gelingen',
];

const ANWEISUNGEN = [
  'Online-Zugang einrichten',
  'Online-Abfrage in den Aufnahmeablauf einbauen',
  'Ausstellung im SGB-II-Bezug nur durch das Jobcenter; Ausländerbehörde per E-Mail informieren',
  'Online-Zugang für die Regionalstelle beantragen',
  'Meldeweg vereinbaren und unterschreiben',
  'Kursliste monatlich versenden',
  'Kursliste versenden – jeden Monat',
  'Kursliste versenden (VHS, bis 31.03.2027)',
  'Kursliste versenden, monatlich',
  'Kursliste versenden an alle Stellen',
  'Verteiler anlegen, Termine abstimmen, Einladung verschicken',
  'Klären, wer Ausfälle meldet',
  'Prüfen, ob Daten weitergegeben werden dürfen',
  'Scheine am ersten Tag ausgeben',
  'Ehrenamtliche gewinnen und begleiten',
  'Übergänge gemeinsam gestalten',
  'Adressen sammeln',
  'Sprachcafé fördern usw.',
  'Ergebnisse mit der Planung gegenprüfen',
  'Den Online-Zugang bis zum 31.3. einrichten.',
  'Versuchen, freie Plätze zu finden',
  'Wartezeiten: Ursachen ermitteln',
];

const KEINE_ANWEISUNGEN = [
  'Einrichtung eines Online-Zugangs',
  'Versenden der Kursliste',
  'Die VHS versendet die Kursliste',
  'Online-Zugang ist eingerichtet',
  'Scheine sind ausgegeben',
  'Der Zugang wird eingerichtet',
  'Die Stellen sollen einander informieren',
  'Den Online-Zugang einzurichten',
  'Kursliste',
  'Sprechstunden',
  'Richten Sie einen Online-Zugang ein',
  'Vereinbarung beschlossen',
  'Sitzung mit dem Jobcenter',
];

describe('goals read as a state already reached', () => {
  test.each(ZUSTAENDE)('fine: %s', (titel) => expect(pruefeZustand(titel)).toBeNull());
  test.each(KEINE_ZUSTAENDE)('hint: %s', (titel) => expect(pruefeZustand(titel)?.text).toMatch(/\.$/));

  test.each([
    ['Kein Schein wird doppelt ausgestellt', 'Kein Schein ist doppelt ausgestellt'],
    ['Meldewege werden schriftlich geregelt', 'Meldewege sind schriftlich geregelt'],
    ['Der Schein soll am ersten Tag ausgegeben werden', 'Der Schein ist am ersten Tag ausgegeben'],
    ['Scheine sollen am ersten Tag ausgegeben werden', 'Scheine sind am ersten Tag ausgegeben'],
  ])('%s → %s', (titel, wortlaut) => expect(pruefeZustand(titel)?.wortlaut).toBe(wortlaut));

  test('no wording is offered where it would be wrong', () => {
    expect(pruefeZustand('Die Stellen werden einander informieren')?.wortlaut).toBeUndefined();
    expect(pruefeZustand('Es wird zusammengearbeitet')?.wortlaut).toBeUndefined();
  });
});

describe('Aktivitäten read as an instruction', () => {
  test.each(ANWEISUNGEN)('fine: %s', (titel) => expect(pruefeAnweisung(titel)).toBeNull());
  test.each(KEINE_ANWEISUNGEN)('hint: %s', (titel) => expect(pruefeAnweisung(titel)?.text).toMatch(/\.$/));

  test('a wording or a verb is offered', () => {
    expect(pruefeAnweisung('Den Online-Zugang einzurichten')?.wortlaut).toBe('Den Online-Zugang einrichten');
    expect(pruefeAnweisung('Kurse zu finden')?.wortlaut).toBe('Kurse finden');
    expect(pruefeAnweisung('Entwicklung eines Leitfadens')?.vorschlag).toContain('„… entwickeln“');
    expect(pruefeAnweisung('Förderung von Sprachpaten')?.vorschlag).toContain('„… fördern“');
  });
});
