import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Ziel } from '../schema';
import { teileVon } from '../views';
import { type Element, struktur } from '../views/struktur';
import { ebeneText } from '../views/texte';
import { type Hinweis, hinweis } from './hinweis';

/** Is the tree complete: something below each goal, something that measures it, and the bottom-up confirmation? */
export const pruefeAufbau = merke(
  ['ziele', 'aktivitaeten', 'indikatoren', 'quellen', 'annahmen'],
  (plan): Hinweis[] => {
    const { elemente, orte, unzugeordnet } = struktur(plan);
    const imBaum = [...elemente.values()].filter((element) => orte.get(element.id)?.art === 'baum');
    return [
      ...unzugeordnet.map((element) =>
        hinweis(
          'nicht-zugeordnet',
          element.sammlung,
          element.id,
          `${ebeneText(element.ebene)} ohne Platz im Zielsystem: Was darüber stand, gibt es nicht mehr, oder die Ebene passt nicht.`,
          'Mit „Verschieben nach …“ einen Platz geben oder löschen.',
        ),
      ),
      ...imBaum.flatMap((element) => (element.sammlung === 'ziele' ? pruefeZiel(plan, element.eintrag) : [])),
    ];
  },
);

function pruefeZiel(plan: Plan, ziel: Ziel): Hinweis[] {
  const kinder = struktur(plan).kinder.get(ziel.id) ?? [];
  return [
    ...pruefeKinder(ziel, kinder),
    ...pruefeIndikatoren(plan, ziel),
    ...pruefeHinreichend(ziel, kinder),
  ];
}

const KINDER = {
  grundsatzziel: [
    'rahmenziel-fehlt',
    'Unter diesem Grundsatzziel steht noch kein Rahmenziel: Es bleibt offen, woran es in der Praxis wirkt.',
    'Ein Rahmenziel anlegen.',
  ],
  rahmenziel: [
    'ergebnisziel-fehlt',
    'Unter diesem Rahmenziel steht noch kein Ergebnisziel: Es bleibt offen, welche Ergebnisse das Netzwerk erreichen will.',
    'Ein Ergebnisziel anlegen.',
  ],
  ergebnisziel: [
    'aktivitaet-fehlt',
    'Unter diesem Ergebnisziel steht noch keine Aktivität: Es bleibt offen, was dafür getan wird.',
    'Eine Aktivität anlegen.',
  ],
} as const;

/** A discarded Aktivität does not help to reach a goal. */
function pruefeKinder(ziel: Ziel, kinder: readonly Element[]): Hinweis[] {
  const wirksam = kinder.filter((kind) => kind.sammlung === 'ziele' || kind.eintrag.status !== 'verworfen');
  const [regel, text, vorschlag] = KINDER[ziel.ebene];
  return wirksam.length > 0 ? [] : [hinweis(regel, 'ziele', ziel.id, text, vorschlag)];
}

function pruefeIndikatoren(plan: Plan, ziel: Ziel): Hinweis[] {
  const { indikatoren, quellen } = teileVon(plan, ziel.id);
  const sage = (regel: Hinweis['regel'], text: string, vorschlag: string) => [
    hinweis(regel, 'ziele', ziel.id, text, vorschlag),
  ];
  if (indikatoren.length === 0) {
    return sage(
      'indikator-fehlt',
      'Kein Indikator: Niemand kann später sagen, ob das Ziel erreicht ist.',
      'Einen Indikator mit Menge und Zeitpunkt anlegen.',
    );
  }
  const hatQuelle = quellen.length > 0 || indikatoren.some((indikator) => indikator.quellen.length > 0);
  return [
    ...(indikatoren.some((indikator) => indikator.zielgroesse)
      ? []
      : sage(
          'indikator-menge',
          'Kein Indikator nennt eine Menge: Es bleibt offen, wie viel genügt.',
          'Am Indikator eine Zielgröße eintragen, zum Beispiel „höchstens 21 Tage“.',
        )),
    ...(indikatoren.some((indikator) => indikator.bis)
      ? []
      : sage(
          'indikator-zeit',
          'Kein Indikator nennt einen Zeitpunkt: Es bleibt offen, bis wann das Ziel erreicht ist.',
          'Am Indikator unter „bis“ einen Tag eintragen.',
        )),
    ...(hatQuelle
      ? []
      : sage(
          'quelle-fehlt',
          'Keine Quelle: Es bleibt offen, woran der Indikator abgelesen wird.',
          'Eine Quelle angeben – ein Dokument, eine Statistik oder eine Beobachtung.',
        )),
  ];
}

/** Checked bottom-up, so it is only asked where there is something below. */
function pruefeHinreichend(ziel: Ziel, kinder: readonly Element[]): Hinweis[] {
  if (kinder.length === 0 || ziel.hinreichend === 'ja') return [];
  const unten = ziel.ebene === 'ergebnisziel' ? 'die Aktivitäten' : 'die Ziele darunter';
  return ziel.hinreichend === 'nein'
    ? [
        hinweis(
          'hinreichend-nein',
          'ziele',
          ziel.id,
          `Das Netzwerk hat festgestellt, dass ${unten} zusammen mit den Annahmen nicht ausreichen.`,
          'Ergänzen, was fehlt, und neu bewerten.',
        ),
      ]
    : [
        hinweis(
          'hinreichend-offen',
          'ziele',
          ziel.id,
          `Noch nicht bestätigt, dass ${unten} zusammen mit den Annahmen notwendig und hinreichend sind.`,
          'Gemeinsam prüfen: Reicht das aus, wenn die Annahmen halten?',
        ),
      ];
}
