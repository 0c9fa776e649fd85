import { z } from 'zod';
import { darf, type Rolle } from '@/lib/access/rollen';
import { kennungSchema } from '@/server/auth/eingaben';

/** What a role may do with the analysis of one network. */
export type Analyserecht = 'lesen' | 'bearbeiten';

/** The roles the analysis may be opened to; the Koordination has it always. */
export const FREIGEBBARE_ROLLEN = ['moderation', 'mitglied', 'lenkungsgruppe', 'beobachtung'] as const;
export type FreigebbareRolle = (typeof FREIGEBBARE_ROLLEN)[number];

/** True when a role may be let in to write: whoever only reads the plan only reads the analysis too. */
export function darfAnalyseBearbeiten(rolle: Rolle): boolean {
  return darf(rolle, 'plan.bearbeiten');
}

/** A stored word as a right of this role; anything else is none. */
export function alsAnalyserecht(wort: string, rolle: Rolle): Analyserecht | null {
  if (wort === 'bearbeiten') return darfAnalyseBearbeiten(rolle) ? 'bearbeiten' : 'lesen';
  return wort === 'lesen' ? 'lesen' : null;
}

export const freigabeSchema = z
  .strictObject({
    netzwerkId: kennungSchema,
    rolle: z.enum(FREIGEBBARE_ROLLEN, 'Für diese Rolle lässt sich die Analyse nicht öffnen.'),
    recht: z.enum(['lesen', 'bearbeiten'], 'Wählen Sie „lesen“ oder „bearbeiten“.').nullable(),
  })
  .refine(({ rolle, recht }) => recht !== 'bearbeiten' || darfAnalyseBearbeiten(rolle), {
    message: 'Diese Rolle liest nur. Öffnen Sie ihr die Analyse zum Lesen.',
    path: ['recht'],
  });
