/**
 * Who may do what in a network: the only place that says so (method: "Who sits in the room").
 * Loaders, actions, routes and the socket all ask {@link darf}; nothing else decides.
 */

export const ROLLEN = ['koordination', 'moderation', 'mitglied', 'lenkungsgruppe', 'beobachtung'] as const;
export type Rolle = (typeof ROLLEN)[number];

export const ROLLEN_NAMEN: Record<Rolle, string> = {
  koordination: 'Koordination',
  moderation: 'Moderation',
  mitglied: 'Mitglied',
  lenkungsgruppe: 'Lenkungsgruppe',
  beobachtung: 'Beobachtung',
};

export const RECHTE = [
  'netzwerk.lesen',
  'netzwerk.verwalten',
  'plan.lesen',
  'plan.bearbeiten',
  'mitglieder.lesen',
  'mitglieder.verwalten',
  'netzwerk.exportieren',
  'papier.erzeugen',
  'faelle.lesen',
  'faelle.anlegen',
  'faelle.pruefen',
  'faelle.verwalten',
  // In every network the Koordination's; it may open the analysis to other roles (server/beteiligtenanalyse).
  'analyse.lesen',
  'analyse.bearbeiten',
] as const;
export type Recht = (typeof RECHTE)[number];

const LESEN: readonly Recht[] = [
  'netzwerk.lesen',
  'plan.lesen',
  'mitglieder.lesen',
  'papier.erzeugen',
  'faelle.lesen',
];
const PLANEN: readonly Recht[] = [...LESEN, 'plan.bearbeiten', 'netzwerk.exportieren', 'faelle.anlegen'];

const RECHTE_JE_ROLLE: Record<Rolle, ReadonlySet<Recht>> = {
  koordination: new Set(RECHTE),
  moderation: new Set([...PLANEN, 'faelle.pruefen']),
  mitglied: new Set(PLANEN),
  lenkungsgruppe: new Set(LESEN),
  beobachtung: new Set(LESEN),
};

/** True when the role carries the right. No role (not a member) carries none. */
export function darf(rolle: Rolle | null | undefined, recht: Recht): boolean {
  return rolle ? RECHTE_JE_ROLLE[rolle].has(recht) : false;
}

/** Narrows a stored string to a role; anything unknown is no role, so it carries no right. */
export function alsRolle(wert: unknown): Rolle | null {
  return ROLLEN.find((rolle) => rolle === wert) ?? null;
}
