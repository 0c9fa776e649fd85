import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Aktivitaet, Ziel } from '../schema';
import { kosten } from '../views/kosten';
import { type Element, struktur } from '../views/struktur';
import { canUse, zitat } from './can-use';

/** Tab and Umschalt+Tab: one level in or out, where the method allows it and nothing would be lost. */

export interface ShiftEbene {
  id: Id;
  richtung: 'ein' | 'aus';
}

/** What a shift would do. */
export type Verschiebung =
  | { art: 'ziel'; ziel: Ziel; ebene: Ziel['ebene']; parentId: Id | null; nachId: Id | undefined }
  | { art: 'zu-aktivitaet'; ziel: Ziel; parentId: Id }
  | { art: 'zu-ergebnisziel'; aktivitaet: Aktivitaet; parentId: Id; nachId: Id };

export function canShiftEbene(plan: Plan, eingabe: ShiftEbene): true | string {
  const verschiebung = verschiebungVon(plan, eingabe);
  return typeof verschiebung === 'string' ? verschiebung : true;
}

/** The shift, or why it cannot be. */
export function verschiebungVon(plan: Plan, { id, richtung }: ShiftEbene): Verschiebung | string {
  const brauchbar = canUse(plan, id);
  if (brauchbar !== true) return brauchbar;
  const s = struktur(plan);
  const element = s.elemente.get(id);
  const ort = s.orte.get(id);
  if (!element || ort?.art !== 'baum') {
    return ort?.art === 'alternative'
      ? 'Eine Alternative behält die Ebene ihres Ziels. Übernehmen Sie sie zuerst ins Zielsystem.'
      : 'Noch nicht zugeordnetes hat keine feste Ebene über sich. Geben Sie ihm zuerst mit „Verschieben nach …“ einen Platz.';
  }
  if (element.ebene === 'grundsatzziel')
    return 'Ein Grundsatzziel bleibt ganz oben. Legen Sie stattdessen ein Rahmenziel an.';
  const kinder = (s.kinder.get(id)?.length ?? 0) + (s.alternativen.get(id)?.length ?? 0);
  if (kinder > 0) {
    return `Unter ${zitat(element)} hängt noch etwas; dort darunter passt die neue Ebene nicht. Hängen Sie das zuerst um.`;
  }
  return richtung === 'ein' ? hinein(plan, element, ort.parentId) : hinaus(plan, element, ort.parentId);
}

function hinein(plan: Plan, element: Element, parentId: Id | null): Verschiebung | string {
  if (element.sammlung === 'aktivitaeten')
    return 'Unter einer Aktivität gibt es keine weitere Ebene. Beschreiben Sie Einzelheiten im Feld „Beschreibung“.';
  const geschwister = struktur(plan).kinder.get(parentId) ?? [];
  const davor = geschwister[geschwister.findIndex((g) => g.id === element.id) - 1];
  if (!davor)
    return 'Darüber steht nichts, dem es untergeordnet werden kann. Legen Sie zuerst etwas auf derselben Ebene davor an.';
  if (element.ebene === 'rahmenziel') {
    return {
      art: 'ziel',
      ziel: element.eintrag,
      ebene: 'ergebnisziel',
      parentId: davor.id,
      nachId: undefined,
    };
  }
  const verlust = verlustAlsAktivitaet(plan, element.eintrag);
  return verlust ?? { art: 'zu-aktivitaet', ziel: element.eintrag, parentId: davor.id };
}

function hinaus(plan: Plan, element: Element, parentId: Id | null): Verschiebung | string {
  const eltern = parentId === null ? undefined : struktur(plan).orte.get(parentId);
  if (parentId === null || eltern?.art !== 'baum')
    return 'Darüber fehlt der Platz. Ordnen Sie zuerst das Ziel darüber zu.';
  if (element.ebene === 'rahmenziel')
    return 'Ein Rahmenziel wird nicht zum Grundsatzziel: Das setzt die Lenkungsgruppe. Legen Sie dafür ein neues Grundsatzziel an.';
  if (element.sammlung === 'ziele') {
    return {
      art: 'ziel',
      ziel: element.eintrag,
      ebene: 'rahmenziel',
      parentId: eltern.parentId,
      nachId: parentId,
    };
  }
  const verlust = verlustAlsZiel(plan, element.eintrag);
  if (verlust) return verlust;
  if (eltern.parentId === null) return 'Darüber fehlt ein Rahmenziel. Ordnen Sie zuerst das Ergebnisziel zu.';
  return { art: 'zu-ergebnisziel', aktivitaet: element.eintrag, parentId: eltern.parentId, nachId: parentId };
}

/** An Aktivität knows no Indikatoren, Quellen, Annahmen, direction and confirmation. */
function verlustAlsAktivitaet(plan: Plan, ziel: Ziel): string | null {
  const hat = (karte: ReadonlyMap<Id, { platz: { parentId: Id | null }; geloescht: unknown }>) =>
    [...karte.values()].some((teil) => teil.platz.parentId === ziel.id && !teil.geloescht);
  const dabei = [
    hat(plan.indikatoren) && 'Indikatoren',
    hat(plan.quellen) && 'Quellen',
    hat(plan.annahmen) && 'Annahmen',
    ziel.richtung && 'eine Richtung',
    (ziel.hinreichend !== 'offen' || ziel.hinreichendNotiz !== '') && 'eine Bewertung',
  ].filter((teil) => typeof teil === 'string');
  return dabei.length === 0 ? null : verlustSatz('Das Ziel', dabei, 'eine Aktivität');
}

function verlustAlsZiel(plan: Plan, tat: Aktivitaet): string | null {
  const { von, bis, rhythmus } = tat.zeitraum;
  const dabei = [
    (tat.federfuehrungId || tat.beteiligteIds.length > 0) && 'Akteure',
    (von || bis || rhythmus || tat.fristigkeit) && 'einen Zeitraum',
    tat.status !== 'offen' && 'einen Status',
    tat.prioritaet && 'eine Priorität',
    tat.aufwand && 'einen Aufwand',
    kosten(plan, tat.id).positionen.length > 0 && 'Kosten',
  ].filter((teil) => typeof teil === 'string');
  return dabei.length === 0 ? null : verlustSatz('Die Aktivität', dabei, 'ein Ergebnisziel');
}

function verlustSatz(was: string, dabei: readonly string[], neu: string): string {
  const aufzaehlung = dabei.length === 1 ? dabei[0] : `${dabei.slice(0, -1).join(', ')} und ${dabei.at(-1)}`;
  return `${was} hat schon ${aufzaehlung}; das kennt ${neu} nicht und ginge verloren. Legen Sie lieber ${neu} neu an.`;
}
