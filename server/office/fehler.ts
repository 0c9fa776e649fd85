/** Why a file could not be made. `satz` is what the person reads. */
export type Ausfuhrursache = 'zu_viele' | 'voll' | 'zeit' | 'abgebrochen' | 'misslungen';

const SAETZE: Record<Ausfuhrursache, string> = {
  zu_viele:
    'Für Sie werden schon mehrere Dateien erzeugt. Bitte warten Sie, bis eine davon fertig ist, und versuchen Sie es dann noch einmal.',
  voll: 'Gerade werden sehr viele Dateien erzeugt. Bitte versuchen Sie es in einer Minute noch einmal.',
  zeit: 'Die Datei wurde nicht rechtzeitig fertig und abgebrochen. Bitte versuchen Sie es in einer Minute noch einmal.',
  abgebrochen: 'Das Erzeugen der Datei wurde abgebrochen.',
  misslungen:
    'Die Datei konnte nicht erzeugt werden. Bitte versuchen Sie es mit einem anderen Format, und melden Sie es der Stelle, die Diadem bei Ihnen betreibt.',
};

/** A file that could not be made. `einzelheit` is for the log and may quote the plan: never show it. */
export class Ausfuhrfehler extends Error {
  readonly satz: string;

  constructor(
    readonly ursache: Ausfuhrursache,
    readonly einzelheit = '',
  ) {
    super(SAETZE[ursache]);
    this.satz = SAETZE[ursache];
  }
}
