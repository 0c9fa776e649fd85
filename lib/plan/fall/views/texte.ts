import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan, SammlungName } from '@/lib/plan/doc/plan';

/** One text somebody wrote into a case, and where it stands. */
export interface Falltext {
  sammlung: SammlungName;
  id: Id;
  feld: string;
  text: string;
}

const FELDER = {
  fallblatt: ['konstellation', 'anliegen', 'sprecher'],
  stationen: ['wann', 'wo', 'was', 'worauf'],
  personen: ['bezeichnung'],
  bindungen: ['notiz'],
  fragen: ['text'],
  antworten: ['text', 'lesart'],
  knoten: ['text'],
  wirkungen: ['text'],
  stellschrauben: ['text'],
} as const;

/** Every text of a case but its Erzählung: what the finders look at before anybody else reads it. */
export function falltexte(fall: Plan): Falltext[] {
  return (Object.keys(FELDER) as (keyof typeof FELDER)[]).flatMap((sammlung) =>
    [...fall[sammlung].values()].flatMap((eintrag) =>
      FELDER[sammlung].flatMap((feld) => {
        const text: unknown = Object.entries(eintrag).find(([name]) => name === feld)?.[1];
        return typeof text === 'string' && text.trim() !== ''
          ? [{ sammlung, id: eintrag.id, feld, text }]
          : [];
      }),
    ),
  );
}
