import * as z from 'zod/mini';
import type { Paar } from '@/lib/plan/beziehungen/schema';
import { paarSchluessel } from '@/lib/plan/beziehungen/views';
import type { Command } from '@/lib/plan/doc/command';
import { geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, langtextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { konflikteJePaar } from '../views';

const recht = 'analyse.bearbeiten';
const paarEingabe = { vonAkteurId: idSchema, zuAkteurId: idSchema };

const vorhandene = (analyse: Plan, { vonAkteurId, zuAkteurId }: Paar) =>
  konflikteJePaar(analyse).get(paarSchluessel(vonAkteurId, zuAkteurId))?.eintraege ?? [];

/** Notes a conflict between two Akteure, or opens a settled one again. Returns the id of its record. */
export const openKonflikt: Command<Paar & { notiz?: string | undefined }, Id> = {
  name: 'openKonflikt',
  label: () => 'Konflikt eintragen',
  recht,
  input: z.object({ ...paarEingabe, notiz: z.optional(langtextSchema) }),
  rule: (_analyse, { vonAkteurId, zuAkteurId }) =>
    vonAkteurId !== zuAkteurId || 'Ein Konflikt braucht zwei verschiedene Akteure.',
  apply: (w, { notiz, ...paar }, analyse) => {
    const [erster] = vorhandene(analyse, paar);
    if (erster) {
      w.set('konflikte', erster.id, { geloestAm: null, ...(notiz !== undefined && { notiz }) });
      return erster.id;
    }
    const [rank = ''] = platziere(w, 'konflikte', geschwisterVon(analyse, 'konflikte', null), undefined);
    return w.create('konflikte', { platz: { parentId: null, rank }, paar, notiz: notiz ?? '' });
  },
};

/** The conflict of a pair is settled as of `am` (a day); it stays to be seen in the comparison of Stände. */
export const settleKonflikt: Command<Paar & { am: string }> = {
  name: 'settleKonflikt',
  label: () => 'Konflikt als gelöst eintragen',
  recht,
  input: z.object({ ...paarEingabe, am: z.iso.date() }),
  rule: (analyse, paar) =>
    vorhandene(analyse, paar).some(({ geloestAm }) => geloestAm === null) ||
    'Zwischen diesen beiden ist kein offener Konflikt eingetragen.',
  apply: (w, { am, ...paar }, analyse) => {
    for (const { id, geloestAm } of vorhandene(analyse, paar))
      if (geloestAm === null) w.set('konflikte', id, { geloestAm: am });
  },
};

/** The conflict was entered by mistake: to the bin. */
export const deleteKonflikt: Command<Paar> = {
  name: 'deleteKonflikt',
  label: () => 'Konflikt entfernen',
  recht,
  input: z.object(paarEingabe),
  rule: (analyse, paar) =>
    vorhandene(analyse, paar).length > 0 || 'Zwischen diesen beiden ist kein Konflikt eingetragen.',
  apply: (w, paar, analyse) => {
    for (const { id } of vorhandene(analyse, paar))
      w.set('konflikte', id, { geloescht: { am: new Date().toISOString(), durch: w.name } });
  },
};
