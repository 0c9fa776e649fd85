import type { Hinweis } from '@/lib/plan/zielsystem/pruefungen';

/** What a group of hints is about, as a heading. */
export const REGEL_NAMEN: Readonly<Record<Hinweis['regel'], string>> = {
  'ziel-wortlaut-fehlt': 'Ziele ohne Wortlaut',
  'ziel-zustand': 'Ziele, die nicht als erreichter Zustand formuliert sind',
  'aktivitaet-wortlaut-fehlt': 'Aktivitäten ohne Wortlaut',
  'aktivitaet-anweisung': 'Aktivitäten, die nicht als Anweisung formuliert sind',
  'rahmenziel-fehlt': 'Grundsatzziele ohne Rahmenziel',
  'ergebnisziel-fehlt': 'Rahmenziele ohne Ergebnisziel',
  'aktivitaet-fehlt': 'Ergebnisziele ohne Aktivität',
  'indikator-fehlt': 'Ziele ohne Indikator',
  'indikator-menge': 'Indikatoren ohne Menge',
  'indikator-zeit': 'Indikatoren ohne Zeitpunkt',
  'quelle-fehlt': 'Indikatoren ohne Quelle',
  'hinreichend-offen': 'Noch nicht geprüft: Reicht aus, was darunter steht?',
  'hinreichend-nein': 'Was darunter steht, reicht nicht aus',
  'nicht-zugeordnet': 'Noch nicht zugeordnet',
  'federfuehrung-fehlt': 'Aktivitäten ohne federführenden Akteur',
  'kernnetzwerk-unbeteiligt': 'Kernnetzwerk ohne eigene Aktivität',
  'fristigkeit-mischung': 'Mischung der Fristen',
  'thema-ohne-ziel': 'Generatives Thema ohne Ziel',
  'ziel-ohne-thema': 'Ziel ohne Thema',
};
