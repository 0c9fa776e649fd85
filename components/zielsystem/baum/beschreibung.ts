import { type BaumZeile, EBENEN, type Ebene, ebenenTiefe } from './zeilen';

/** The Zielbaum in words (A11): what a person hears who cannot see the picture. */

const NAMEN: Record<Ebene, readonly [string, string]> = {
  grundsatzziel: ['Grundsatzziel', 'Grundsatzziele'],
  rahmenziel: ['Rahmenziel', 'Rahmenziele'],
  ergebnisziel: ['Ergebnisziel', 'Ergebnisziele'],
  aktivitaet: ['Aktivität', 'Aktivitäten'],
};

const KEIN: Record<Ebene, string> = {
  grundsatzziel: 'kein Grundsatzziel',
  rahmenziel: 'kein Rahmenziel',
  ergebnisziel: 'kein Ergebnisziel',
  aktivitaet: 'keine Aktivität',
};

export const ebenenName = (ebene: Ebene): string => NAMEN[ebene][0];

/** „1 Rahmenziel“, „3 Rahmenziele“, „keine Aktivität“. */
export function anzahlInWorten(anzahl: number, ebene: Ebene): string {
  if (anzahl === 0) return KEIN[ebene];
  return `${anzahl} ${NAMEN[ebene][anzahl === 1 ? 0 : 1]}`;
}

export const kindEbene = (ebene: Ebene): Ebene | null => EBENEN[ebenenTiefe(ebene) + 1] ?? null;

const aufzaehlung = (teile: readonly string[]): string =>
  teile.length < 2 ? teile.join('') : `${teile.slice(0, -1).join(', ')} und ${teile.at(-1)}`;

export interface BeschreibbareZeile extends BaumZeile {
  titel: string;
}

const nennen = (zeile: BeschreibbareZeile): string =>
  `${ebenenName(zeile.ebene)}${zeile.nummer ? ` ${zeile.nummer}` : ''} „${zeile.titel || 'ohne Wortlaut'}“`;

/** Sentences: how much there is, what hangs under each Grundsatzziel, and where a branch ends too early. */
export function beschreibeBaum(zeilen: readonly BeschreibbareZeile[]): string[] {
  if (zeilen.length === 0) return ['Der Zielbaum ist noch leer.'];
  const je = (ebene: Ebene) => zeilen.filter((zeile) => zeile.ebene === ebene);
  const mengen = EBENEN.filter((ebene) => je(ebene).length > 0).map((e) => anzahlInWorten(je(e).length, e));
  const saetze = [`Der Zielbaum zeigt ${aufzaehlung(mengen)}.`];
  for (const ziel of je('grundsatzziel')) {
    const rahmenziele = zeilen.filter((zeile) => zeile.parentId === ziel.id);
    const namen = rahmenziele.map((zeile) => `${zeile.nummer} „${zeile.titel || 'ohne Wortlaut'}“`);
    const darunter = namen.length === 0 ? 'noch kein Rahmenziel' : aufzaehlung(namen);
    saetze.push(`Unter dem ${nennen(ziel)}: ${darunter}.`);
  }
  const offen = zeilen.filter((zeile) => zeile.kinder === 0 && kindEbene(zeile.ebene) !== null);
  for (const zeile of offen.filter((z) => z.ebene !== 'grundsatzziel')) {
    const ebene = kindEbene(zeile.ebene);
    if (ebene) saetze.push(`${nennen(zeile)} hat noch ${KEIN[ebene]}.`);
  }
  return saetze;
}

/** What a screen reader says at one node: kind, number, wording, children, state, hints, who else is there (A07). */
export function knotenAnsage(
  zeile: BeschreibbareZeile,
  mehr: { status?: string; hinweise: number; alternativen: number; personen: readonly string[] },
): string {
  const darunter = kindEbene(zeile.ebene);
  return [
    `${ebenenName(zeile.ebene)}${zeile.nummer ? ` ${zeile.nummer}` : ''}: ${zeile.titel || 'ohne Wortlaut'}`,
    mehr.status ? `Status ${mehr.status}` : '',
    darunter ? `darunter ${anzahlInWorten(zeile.kinder, darunter)}` : '',
    mehr.alternativen > 0
      ? `${mehr.alternativen} ${mehr.alternativen === 1 ? 'Alternative' : 'Alternativen'}`
      : '',
    mehr.hinweise > 0 ? `${mehr.hinweise} ${mehr.hinweise === 1 ? 'Hinweis' : 'Hinweise'}` : '',
    mehr.personen.length > 0 ? `hier ist ${aufzaehlung(mehr.personen)}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
