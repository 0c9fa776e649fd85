import type { KettenUeberblick } from '@/lib/plan/dienstleistungskette/views/ueberblick';
import type { ThemenUeberblick } from '@/lib/plan/themen/views';
import type { Ueberblick } from '@/lib/plan/zielsystem/views/ueberblick';

/** One step of the method as the Übersicht shows it. */
export interface Schritt {
  titel: string;
  /** Path of the area that holds it. */
  bereich: string;
  zeilen: readonly { zahl: number; was: string }[];
  /** What is still missing, each a sentence. */
  fehlt: readonly string[];
}

/** What the Übersicht counts. `faelle` are those this person may see; null where the role reads none. */
export interface Bestand {
  zielsystem: Ueberblick;
  themen: ThemenUeberblick;
  ketten: KettenUeberblick;
  faelle: { freigegeben: number; inArbeit: number } | null;
}

/** So many released cases carry what is called „fallübergreifend“ (method: Typischer Fall). */
const FAELLE_MINDESTENS = 4;

/** The steps of the method, with what exists and what is missing. */
export function schritteAus({ zielsystem: u, themen: t, ketten: k, faelle }: Bestand): readonly Schritt[] {
  const ziele = u.grundsatzziele + u.rahmenziele + u.ergebnisziele;
  return [
    {
      titel: 'Beteiligte',
      bereich: 'beteiligte',
      zeilen: [
        { zahl: u.akteure, was: u.akteure === 1 ? 'Akteur' : 'Akteure' },
        { zahl: u.kernnetzwerk, was: 'im Kernnetzwerk' },
      ],
      fehlt: u.akteure === 0 ? ['Noch niemand ist eingetragen.'] : [],
    },
    ...(faelle ? [faelleSchritt(faelle)] : []),
    {
      titel: 'Themen',
      bereich: 'themen',
      zeilen: [
        { zahl: t.jeArt.fall + t.jeArt.feld, was: 'aus Fällen und weiteren Feldern' },
        { zahl: t.jeArt.falluebergreifend + t.jeArt.daten, was: 'fallübergreifend oder datenbasiert' },
        { zahl: t.jeArt.generativ, was: 'generativ' },
        { zahl: t.planungsdaten, was: 'Planungsdaten' },
      ],
      fehlt: [
        ...(t.themen === 0 ? ['Noch kein Thema ist gemerkt.'] : []),
        ...(t.themen > 0 && t.jeArt.generativ === 0 ? ['Noch kein generatives Thema ist gewählt.'] : []),
        ...saetze(t.generativOhneZiel, 'generatives Thema hat', 'generative Themen haben', 'noch kein Ziel.'),
        ...saetze(
          t.generativUnbewertet,
          'generatives Thema ist',
          'generative Themen sind',
          'noch nicht bewertet.',
        ),
      ],
    },
    {
      titel: 'Zielsystem',
      bereich: 'ziele',
      zeilen: [
        { zahl: u.grundsatzziele, was: u.grundsatzziele === 1 ? 'Grundsatzziel' : 'Grundsatzziele' },
        { zahl: u.rahmenziele, was: u.rahmenziele === 1 ? 'Rahmenziel' : 'Rahmenziele' },
        { zahl: u.ergebnisziele, was: u.ergebnisziele === 1 ? 'Ergebnisziel' : 'Ergebnisziele' },
        { zahl: u.indikatoren, was: u.indikatoren === 1 ? 'Indikator' : 'Indikatoren' },
      ],
      fehlt: [
        ...(u.grundsatzziele === 0 ? ['Das Grundsatzziel fehlt noch.'] : []),
        ...saetze(ziele - u.zieleMitIndikator, 'Ziel hat', 'Ziele haben', 'noch keinen Indikator.'),
        ...saetze(u.nichtZugeordnet, 'Element ist', 'Elemente sind', 'noch nicht zugeordnet.'),
      ],
    },
    {
      titel: 'Aktivitäten',
      bereich: 'ziele',
      zeilen: [
        { zahl: u.aktivitaeten, was: u.aktivitaeten === 1 ? 'Aktivität' : 'Aktivitäten' },
        { zahl: u.aktivitaetenJeStatus.laeuft, was: 'laufen' },
        { zahl: u.aktivitaetenJeStatus.erledigt, was: 'erledigt' },
        { zahl: u.aktivitaetenJeStatus.gestoert, was: 'gestört' },
      ],
      fehlt: saetze(
        u.aktivitaetenOhneFederfuehrung,
        'Aktivität hat',
        'Aktivitäten haben',
        'noch keinen federführenden Akteur.',
      ),
    },
    {
      titel: 'Ketten',
      bereich: 'ketten',
      zeilen: [
        { zahl: k.ist, was: 'im Ist' },
        { zahl: k.soll, was: 'im Soll' },
      ],
      fehlt: [
        ...(k.ist + k.soll === 0 ? ['Noch keine Dienstleistungskette ist gezeichnet.'] : []),
        ...(k.ist > 0 && k.soll === 0 ? ['Noch keine Kette zeigt das Soll.'] : []),
        ...saetze(
          k.ungeregeltImSoll,
          'Schnittstelle im Soll ist',
          'Schnittstellen im Soll sind',
          'noch nicht geregelt.',
        ),
      ],
    },
  ];
}

function faelleSchritt({ freigegeben, inArbeit }: NonNullable<Bestand['faelle']>): Schritt {
  return {
    titel: 'Fälle',
    bereich: 'faelle',
    zeilen: [
      { zahl: freigegeben, was: 'freigegeben' },
      ...(inArbeit > 0 ? [{ zahl: inArbeit, was: 'in Arbeit' }] : []),
    ],
    fehlt:
      freigegeben < FAELLE_MINDESTENS
        ? [`Mindestens ${FAELLE_MINDESTENS} Fälle tragen, was fallübergreifend gilt.`]
        : [],
  };
}

function saetze(n: number, eins: string, viele: string, rest: string): string[] {
  return n > 0 ? [`${n} ${n === 1 ? eins : viele} ${rest}`] : [];
}
