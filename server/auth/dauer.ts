/** How long a session lives; seconds. Both hold on the server, whatever the browser keeps. */
export const SITZUNG = {
  /** From the sign-in, however busy: a working day with an evening meeting. */
  hoechstensSekunden: 24 * 60 * 60,
  /** Without any request or socket check. */
  untaetigSekunden: 8 * 60 * 60,
  /** How often activity is written down at most. */
  vermerkSekunden: 5 * 60,
} as const;
