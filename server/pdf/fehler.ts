import { Ausfuhrfehler, type Ausfuhrursache } from '@/server/office/fehler';

/** Why a paper could not be made. `satz` is what the person reads. */
export type Papierursache =
  | 'voll'
  | 'je_nutzer'
  | 'zeit'
  | 'speicher'
  | 'abgestuerzt'
  | 'satz'
  | 'abgebrochen';

const SAETZE: Record<Papierursache, string> = {
  voll: 'Gerade werden sehr viele Dokumente erzeugt. Bitte versuchen Sie es in einer Minute noch einmal.',
  je_nutzer:
    'Für Sie werden schon mehrere Dokumente erzeugt. Bitte warten Sie, bis eines davon fertig ist, und versuchen Sie es dann noch einmal.',
  zeit: 'Das Dokument wurde nicht rechtzeitig fertig und abgebrochen. Bitte versuchen Sie es noch einmal; bei einem sehr großen Plan hilft „ohne leere Spalten“.',
  speicher:
    'Das Dokument ist zu groß geworden und wurde abgebrochen. Bitte kürzen Sie sehr lange Texte im Plan.',
  abgestuerzt: 'Beim Erzeugen des Dokuments ist ein Fehler aufgetreten. Bitte versuchen Sie es noch einmal.',
  satz: 'Das Dokument konnte nicht gesetzt werden. Bitte melden Sie das der Stelle, die Diadem bei Ihnen betreibt.',
  abgebrochen: 'Das Erzeugen des Dokuments wurde abgebrochen.',
};

/** A paper that could not be made. `einzelheit` is for the log and may quote the plan: never show or log it as it is. */
export class Papierfehler extends Error {
  readonly satz: string;

  constructor(
    readonly ursache: Papierursache,
    readonly einzelheit = '',
  ) {
    super(SAETZE[ursache]);
    this.satz = SAETZE[ursache];
  }
}

const ALS_PAPIER: Record<Ausfuhrursache, Papierursache> = {
  zu_viele: 'je_nutzer',
  voll: 'voll',
  zeit: 'zeit',
  abgebrochen: 'abgebrochen',
  misslungen: 'abgestuerzt',
};

/** What went wrong before the paper was set, in the words of papers. Anything else is thrown on as it is. */
export function alsPapierfehler(fehler: unknown): never {
  if (!(fehler instanceof Ausfuhrfehler)) throw fehler;
  throw new Papierfehler(ALS_PAPIER[fehler.ursache], fehler.einzelheit);
}
