import type * as Y from 'yjs';
import type { DokumentArt } from '../arten';
import type { Migration } from './migration';

/** All migrations of each kind of document, in order. Version 1 is the first, so there is none yet. */
export const MIGRATIONEN: Record<DokumentArt, readonly Migration[]> = {
  plan: [],
  beteiligtenanalyse: [],
  fall: [],
};

export interface Migrationsergebnis {
  von: number;
  nach: number;
  /** Names of the migrations that ran. */
  angewandt: string[];
}

/**
 * Brings a document to the newest version, one transaction per step, the version written with the change: stopped
 * half-way it goes on where it was, run again it changes nothing. A document newer than this code is left alone.
 */
export function migratePlan(
  doc: Y.Doc,
  migrationen: readonly Migration[] = MIGRATIONEN.plan,
): Migrationsergebnis {
  const meta = doc.getMap('meta');
  const von = versionVon(meta.get('schemaVersion'));
  const faellig = migrationen.filter(({ nach }) => nach > von).sort((a, b) => a.nach - b.nach);
  for (const { apply, nach } of faellig) {
    doc.transact(() => {
      apply(doc);
      meta.set('schemaVersion', nach);
    }, 'migration');
  }
  return { von, nach: faellig.at(-1)?.nach ?? von, angewandt: faellig.map(({ name }) => name) };
}

/** The same for a document of any kind. */
export function migriereDokument(doc: Y.Doc, art: DokumentArt): Migrationsergebnis {
  return migratePlan(doc, MIGRATIONEN[art]);
}

/** A document that says nothing readable about itself is of the first version. */
function versionVon(wert: unknown): number {
  return typeof wert === 'number' && Number.isInteger(wert) && wert >= 1 ? wert : 1;
}
