import { blockiert, maskenIn } from '@/lib/personenbezug/maskieren';
import { planTexte } from '@/lib/personenbezug/plan-texte';
import type { Plan } from '@/lib/plan/doc/plan';
import { Verdeckung } from '../saal/verdeckung';
import type { PlanVerbindung } from '../verbindung/plan-verbindung';

/** How many places of the plan are covered in files made of it, because they name a person and nobody confirmed them. */
export async function verdeckteStellen(verbindung: PlanVerbindung): Promise<number> {
  const verdeckung = await Verdeckung.beginne(verbindung, blockiert);
  const zahl = marken(verdeckung.leser(verbindung).plan) - marken(verbindung.leser.plan);
  verdeckung.ende();
  return zahl;
}

const marken = (plan: Plan): number => planTexte(plan).reduce((summe, { text }) => summe + maskenIn(text), 0);
