import { randomUUID } from 'node:crypto';
import type { Welt } from './welt';

/** Who calls: nobody, a member of another network, and each role. */
export const WER = [
  'niemand',
  'fremd',
  'beobachtung',
  'lenkungsgruppe',
  'mitglied',
  'moderation',
  'koordination',
] as const;
export type Wer = (typeof WER)[number];
export type Antworten = Record<Wer, number>;

/** One thing that can be called, and what each caller gets: the status of HTTP, or of an action's answer. */
export interface Erwartung {
  /** Arguments of an action, or the JSON body of a request. */
  eingabe?: (welt: Welt, wer: Wer) => unknown[];
  /** What stands after the address of a route. */
  abfrage?: string;
  antworten: Antworten;
}

const alle = (status: number): Antworten => ({
  niemand: status,
  fremd: status,
  beobachtung: status,
  lenkungsgruppe: status,
  mitglied: status,
  moderation: status,
  koordination: status,
});

// Written out by hand and not derived from lib/access: the table is the second opinion.
const MITGLIEDER: Antworten = { ...alle(200), niemand: 401, fremd: 404 };
const PLANENDE: Antworten = { ...MITGLIEDER, beobachtung: 403, lenkungsgruppe: 403 };
const KOORDINATION: Antworten = { ...alle(403), niemand: 401, fremd: 404, koordination: 200 };
/** An Entwurf: only its author and the Koordination know of it. */
const NUR_DER_FALL: Antworten = { ...alle(404), niemand: 401, koordination: 200 };
/** Pages lead to the sign-in; for strangers they do not exist. */
const SEITE: Antworten = { ...alle(200), niemand: 307, fremd: 404 };
const ANGEMELDETE = (status: number, sonst: number): Antworten => ({ ...alle(status), niemand: sonst });

const EINLADUNG = 'ACTION server/einladungen/actions.ts';
const ANONYM = 'ACTION server/anonymisierung/actions.ts';
const MITGLIED = 'ACTION server/mitglieder/actions.ts';
const NETZWERK = 'ACTION server/netzwerke/actions/verwalten.ts';
const FALL = 'ACTION server/faelle/actions';
const FRUEHER = '2020-01-01T00:00:00.000Z';
const neueEinladung = { rolle: 'mitglied', notiz: '', maxNutzungen: 1, tage: 1 };

export const ERWARTUNG: Record<string, Erwartung> = {
  'GET /schema/netzwerk-1.json': { antworten: alle(200) },

  'POST /api/auth/sign-in/email': { eingabe: () => [{ email: 'x' }], antworten: alle(400) },
  // Signed out for real in the browser test; here only nobody may call it, or the others would lose their session.
  'POST /api/auth/sign-out': { antworten: alle(204) },
  'GET /api/auth/get-session': { antworten: alle(200) },

  'GET /api/netzwerke': { antworten: ANGEMELDETE(200, 401) },
  'POST /api/netzwerke': { eingabe: () => [{ name: 'Neu' }], antworten: ANGEMELDETE(201, 401) },
  'POST /api/netzwerke/import': { eingabe: () => [{ format: 'fremd' }], antworten: ANGEMELDETE(422, 401) },
  'GET /api/netzwerke/[netzwerkId]/dokumente': { antworten: MITGLIEDER },
  // The judgements are closed to all but the Koordination until it opens them.
  'GET /api/netzwerke/[netzwerkId]/beteiligte.csv': { abfrage: '?analyse=1', antworten: KOORDINATION },
  'GET /api/netzwerke/[netzwerkId]/beteiligte.xlsx': { antworten: PLANENDE },
  'POST /api/netzwerke/[netzwerkId]/beteiligte/einlesen': {
    // Not a table: whoever may change the plan is told so.
    eingabe: () => [{}],
    antworten: { ...PLANENDE, mitglied: 400, moderation: 400, koordination: 400 },
  },
  'GET /api/netzwerke/[netzwerkId]/beteiligte.pdf': { abfrage: '?analyse=1', antworten: KOORDINATION },
  'GET /api/netzwerke/[netzwerkId]/netzwerkkarte.pdf': { antworten: MITGLIEDER },
  'GET /api/netzwerke/[netzwerkId]/staende': { antworten: MITGLIEDER },
  'POST /api/netzwerke/[netzwerkId]/staende': {
    eingabe: () => [{ name: 'Vor der ersten Konferenz' }],
    antworten: { ...PLANENDE, mitglied: 201, moderation: 201, koordination: 201 },
  },
  // Nobody names a Stand that exists: members with the right get 404, others do not get so far.
  'DELETE /api/netzwerke/[netzwerkId]/staende': {
    abfrage: '?stand=std_0',
    antworten: { ...KOORDINATION, koordination: 404 },
  },
  'GET /api/netzwerke/[netzwerkId]/standvergleich': {
    abfrage: '?von=std_0',
    antworten: { ...alle(404), niemand: 401 },
  },
  'GET /api/netzwerke/[netzwerkId]/einladungsliste.xlsx': { antworten: PLANENDE },
  'GET /api/netzwerke/[netzwerkId]/einladungsliste.pdf': { antworten: MITGLIEDER },
  'GET /api/netzwerke/[netzwerkId]/standvergleich.pdf': {
    abfrage: '?von=std_0',
    antworten: { ...alle(404), niemand: 401 },
  },
  'GET /api/netzwerke/[netzwerkId]/standvergleich.xlsx': {
    abfrage: '?von=std_0',
    antworten: { ...alle(404), niemand: 401, beobachtung: 403, lenkungsgruppe: 403 },
  },
  'GET /api/netzwerke/[netzwerkId]/netzwerkkarte.svg': { abfrage: '?konflikte=1', antworten: KOORDINATION },
  'GET /api/netzwerke/[netzwerkId]/netzwerkkarte.png': { antworten: MITGLIEDER },
  'GET /api/netzwerke/[netzwerkId]/netzwerkkarte.pptx': { antworten: MITGLIEDER },
  'GET /api/netzwerke/[netzwerkId]/export.json': { antworten: PLANENDE },
  // An Entwurf of the Koordination: for everybody else there is no such case, and on paper only released ones.
  'GET /api/netzwerke/[netzwerkId]/faelle/[datei]': { antworten: { ...NUR_DER_FALL, koordination: 409 } },
  // Nobody has a chain of this id; who may not read chains does not even learn that.
  'GET /api/netzwerke/[netzwerkId]/ketten/[datei]': {
    antworten: { ...alle(404), niemand: 401 },
  },
  // A body that is no XML: who may read chains in is told so.
  'POST /api/netzwerke/[netzwerkId]/ketten/import': {
    eingabe: () => [{ kein: 'xml' }],
    antworten: { ...PLANENDE, mitglied: 400, moderation: 400, koordination: 400 },
  },
  'GET /api/netzwerke/[netzwerkId]/roter-faden.pdf': { antworten: MITGLIEDER },
  'GET /api/netzwerke/[netzwerkId]/themen.pdf': { antworten: MITGLIEDER },
  'GET /api/netzwerke/[netzwerkId]/themen.pptx': { antworten: MITGLIEDER },
  'GET /api/netzwerke/[netzwerkId]/themen.xlsx': { antworten: PLANENDE },
  'GET /api/netzwerke/[netzwerkId]/planungsmatrix.pdf': { antworten: MITGLIEDER },
  'GET /api/netzwerke/[netzwerkId]/planungsmatrix.pdf/fortschritt': {
    abfrage: `?auftrag=${randomUUID()}`,
    antworten: MITGLIEDER,
  },

  'PAGE /': { antworten: ANGEMELDETE(200, 307) },
  'PAGE /anmelden': { antworten: { ...alle(307), niemand: 200 } },
  'PAGE /einladung': { antworten: alle(200) },
  'PAGE /einrichtung': { antworten: alle(404) },
  'PAGE /barrierefreiheit': { antworten: alle(200) },
  'PAGE /datenschutz': { antworten: alle(200) },
  'PAGE /netzwerk/[netzwerkId]': { antworten: SEITE },
  'PAGE /netzwerk/[netzwerkId]/beteiligte': { antworten: SEITE },
  'PAGE /netzwerk/[netzwerkId]/einstellungen': { antworten: SEITE },
  'PAGE /netzwerk/[netzwerkId]/faelle': { antworten: SEITE },
  // An Entwurf of the Koordination: for everybody else such a page does not exist.
  'PAGE /netzwerk/[netzwerkId]/faelle/[fallId]': {
    antworten: { ...alle(404), niemand: 307, koordination: 200 },
  },
  'PAGE /netzwerk/[netzwerkId]/ketten': { antworten: SEITE },
  'PAGE /netzwerk/[netzwerkId]/roter-faden': { antworten: SEITE },
  'PAGE /netzwerk/[netzwerkId]/themen': { antworten: SEITE },
  'PAGE /netzwerk/[netzwerkId]/ziele': { antworten: SEITE },

  'ACTION server/auth/actions/einrichten.ts#createErstesKontoAction': {
    eingabe: ({ token }) => [
      { token, name: 'X', email: 'x@amt.example', passwort: 'vier zufällige wörter hier' },
    ],
    antworten: alle(404),
  },
  [`${EINLADUNG}#createEinladungAction`]: {
    eingabe: ({ netzwerkId }) => [{ netzwerkId, ...neueEinladung }],
    antworten: KOORDINATION,
  },
  [`${EINLADUNG}#revokeEinladungAction`]: {
    eingabe: ({ netzwerkId, einladungId }) => [{ netzwerkId, einladungId }],
    antworten: KOORDINATION,
  },
  [`${EINLADUNG}#lookAtEinladungAction`]: { eingabe: ({ token }) => [{ token }], antworten: alle(200) },
  [`${EINLADUNG}#acceptEinladungAction`]: {
    eingabe: ({ token }) => [{ token }],
    antworten: ANGEMELDETE(200, 401),
  },
  [`${EINLADUNG}#acceptEinladungMitKontoAction`]: {
    eingabe: ({ token }) => [
      { token, name: 'Neu', email: `${randomUUID()}@amt.example`, passwort: 'vier zufällige wörter hier' },
    ],
    antworten: alle(200),
  },
  [`${FALL}/anlegen.ts#createFallAction`]: {
    eingabe: ({ netzwerkId }) => [{ netzwerkId, anrede: 'frau' }],
    antworten: PLANENDE,
  },
  // Whoever may see the case is told that it has changed since; for everybody else it does not exist.
  [`${FALL}/freigabe.ts#reicheEinAction`]: {
    eingabe: ({ netzwerkId, fallId }) => [{ netzwerkId, fallId, seit: FRUEHER }],
    antworten: { ...NUR_DER_FALL, koordination: 409 },
  },
  [`${FALL}/freigabe.ts#gibFreiAction`]: {
    eingabe: ({ netzwerkId, fallId }) => [{ netzwerkId, fallId, seit: FRUEHER }],
    antworten: { ...NUR_DER_FALL, koordination: 409 },
  },
  [`${FALL}/freigabe.ts#holeZurueckAction`]: {
    eingabe: ({ netzwerkId, fallId }) => [{ netzwerkId, fallId, seit: FRUEHER }],
    antworten: { ...NUR_DER_FALL, koordination: 409 },
  },
  [`${FALL}/loeschen.ts#deleteFallAction`]: {
    eingabe: ({ netzwerkId, fallZumLoeschenId }) => [{ netzwerkId, fallId: fallZumLoeschenId }],
    antworten: NUR_DER_FALL,
  },
  [`${FALL}/loeschen.ts#setAufbewahrungAction`]: {
    eingabe: ({ netzwerkId, fallId }) => [
      { netzwerkId, fallId, bis: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10) },
    ],
    antworten: KOORDINATION,
  },
  [`${FALL}/loeschen.ts#probelaufAction`]: {
    eingabe: ({ netzwerkId }) => [{ netzwerkId }],
    antworten: KOORDINATION,
  },
  [`${FALL}/loeschen.ts#loescheAbgelaufeneAction`]: {
    eingabe: ({ netzwerkId }) => [{ netzwerkId }],
    antworten: KOORDINATION,
  },
  [`${MITGLIED}#setRolleAction`]: {
    eingabe: ({ netzwerkId, opferId }) => [{ netzwerkId, userId: opferId, rolle: 'beobachtung' }],
    antworten: KOORDINATION,
  },
  [`${MITGLIED}#setVertretungAction`]: {
    eingabe: ({ netzwerkId, opferId }) => [{ netzwerkId, userId: opferId, akteurId: null, ebene: null }],
    antworten: KOORDINATION,
  },
  [`${MITGLIED}#removeMitgliedAction`]: {
    eingabe: ({ netzwerkId, abgangId }) => [{ netzwerkId, userId: abgangId }],
    antworten: KOORDINATION,
  },
  [`${MITGLIED}#leaveNetzwerkAction`]: {
    eingabe: ({ zumVerlassenId }) => [{ netzwerkId: zumVerlassenId }],
    // The only Koordination cannot leave.
    antworten: { ...MITGLIEDER, koordination: 409 },
  },
  [`${NETZWERK}#renameNetzwerkAction`]: {
    eingabe: ({ netzwerkId }) => [{ netzwerkId, name: 'Umbenannt' }],
    antworten: KOORDINATION,
  },
  [`${NETZWERK}#deleteNetzwerkAction`]: {
    eingabe: ({ zumLoeschenId }) => [{ netzwerkId: zumLoeschenId }],
    antworten: KOORDINATION,
  },
  'ACTION server/beteiligtenanalyse/actions.ts#setAnalysefreigabeAction': {
    eingabe: ({ netzwerkId }) => [{ netzwerkId, rolle: 'lenkungsgruppe', recht: null }],
    antworten: KOORDINATION,
  },
  // Whoever may write the plan may answer for a finding; everybody who reads it sees who did.
  [`${ANONYM}#ladeBestaetigungenAction`]: {
    eingabe: ({ dokumentId }) => [{ dokumentId }],
    antworten: MITGLIEDER,
  },
  [`${ANONYM}#bestaetigeUnbedenklichAction`]: {
    eingabe: ({ dokumentId }) => [{ dokumentId, art: 'telefon', abdruck: 'abc123', grund: 'oeffentlich' }],
    antworten: PLANENDE,
  },
  [`${ANONYM}#nimmBestaetigungZurueckAction`]: {
    eingabe: ({ dokumentId }) => [{ dokumentId, art: 'telefon', abdruck: 'abc123' }],
    antworten: PLANENDE,
  },
  // A text that stands nowhere: only the Koordination even learns that.
  'ACTION server/datenpanne/actions.ts#meldeDatenpanneAction': {
    eingabe: ({ netzwerkId }) => [
      { netzwerkId, grund: 'name', was: { art: 'text', text: 'steht in keinem Dokument' } },
    ],
    antworten: { ...KOORDINATION, koordination: 404 },
  },
  'ACTION server/verlauf/actions.ts#ladeVerlaufAction': {
    eingabe: ({ netzwerkId }) => [{ netzwerkId, elementId: 'ziel_1' }],
    antworten: MITGLIEDER,
  },
};
