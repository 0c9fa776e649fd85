import { akteurName } from '@/lib/plan/akteure/views';
import { kommtMit } from '@/lib/plan/dienstleistungskette/views/kommt-mit';
import type { Id } from '@/lib/plan/doc/grundlagen';
import {
  type Bestand,
  type Datensaetze,
  merke,
  type Plan,
  SAMMLUNG_NAMEN,
  SAMMLUNG_NOMEN,
  type SammlungName,
} from '@/lib/plan/doc/plan';
import { struktur } from './struktur';
import { ebeneText } from './texte';

export interface PapierkorbEintrag {
  sammlung: SammlungName;
  id: Id;
  titel: string;
  /** „Ergebnisziel“, „Indikator“ … */
  art: string;
  /** ISO instant. */
  am: string;
  durch: string;
  /** How many goals and Aktivitäten went along. */
  enthalten: number;
}

/** What was thrown away, newest first: only what comes back by itself; the branch below, the
 * steps of a lane and the like come back with it. */
export const papierkorb = merke([...SAMMLUNG_NAMEN], (plan): PapierkorbEintrag[] => {
  const enthalten = new Map<Id, number>();
  for (const [id, ort] of struktur(plan).orte) {
    if (ort.art === 'papierkorb' && ort.wurzelId !== id)
      enthalten.set(ort.wurzelId, (enthalten.get(ort.wurzelId) ?? 0) + 1);
  }
  return SAMMLUNG_NAMEN.flatMap((sammlung) => eintraege(plan, sammlung, enthalten)).sort((a, b) =>
    a.am < b.am ? 1 : -1,
  );
});

function eintraege(
  plan: Plan,
  sammlung: SammlungName,
  enthalten: ReadonlyMap<Id, number>,
): PapierkorbEintrag[] {
  const bestand: Bestand = plan;
  return [...bestand[sammlung].values()].flatMap((eintrag) => {
    // What has no bin is deleted at once.
    if (!('geloescht' in eintrag) || !eintrag.geloescht || kommtMit(plan, eintrag.id)) return [];
    const { am, durch } = eintrag.geloescht;
    const art = sammlung === 'ziele' ? zielArt(plan, eintrag.id) : SAMMLUNG_NOMEN[sammlung].ein;
    return [
      {
        sammlung,
        id: eintrag.id,
        titel: titelVon(plan, eintrag) || 'ohne Titel',
        art,
        am,
        durch,
        enthalten: enthalten.get(eintrag.id) ?? 0,
      },
    ];
  });
}

function titelVon(plan: Plan, eintrag: Datensaetze[SammlungName]): string {
  if ('name' in eintrag) return eintrag.name;
  if ('titel' in eintrag) return eintrag.titel;
  if ('beschriftung' in eintrag) return eintrag.beschriftung;
  if ('paar' in eintrag) {
    const { vonAkteurId, zuAkteurId } = eintrag.paar;
    return `${akteurName(plan, vonAkteurId)} – ${akteurName(plan, zuAkteurId)}`;
  }
  if ('text' in eintrag) return eintrag.text;
  return 'notiz' in eintrag ? eintrag.notiz : '';
}

function zielArt(plan: Plan, id: Id): string {
  return ebeneText(plan.ziele.get(id)?.ebene ?? 'rahmenziel');
}
