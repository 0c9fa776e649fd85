/**
 * The presence state as every client sees it (the awareness state of y-protocols). Clients send only
 * {@link PraesenzFelder}; the server adds `user` ({@link PraesenzPerson}) from the session and drops everything else.
 */
export interface PraesenzFelder {
  /** Id of the selected element. */
  auswahl: string | null;
  /** What the person is writing in. */
  feld: { id: string; feld: string } | null;
  /** Free for the view in use (caret, pointer); plain JSON within the presence limit. */
  cursor: unknown;
}

export interface PraesenzPerson {
  userId: string;
  name: string;
  /** CSS colour, the same for a person in every tab. */
  farbe: string;
  rolle: string;
}
