import { AKTEUR_EBENEN, type AkteurEbene } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** A member of the network and the Akteur it speaks for. */
export interface Vertretung {
  akteurId: Id;
  name: string;
  rolle: string;
  ebene: AkteurEbene | null;
}

/** „Koordination, leitend“ */
export const vertretungsWorte = ({ rolle, ebene }: Vertretung): string =>
  ebene ? `${rolle}, ${AKTEUR_EBENEN[ebene]}` : rolle;
