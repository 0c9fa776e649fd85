import { SCHRITT_ARTEN, VERBINDUNG_ARTEN } from '@/lib/plan/dienstleistungskette/schema';
import type { BildSchritt, BildVerbindung, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { zeitspanneKurz } from '@/lib/plan/dienstleistungskette/views/zeitspanne';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** What a screen reader says at each thing of the picture (A07, A08). */

const aufzaehlung = (teile: readonly string[]): string =>
  teile.length < 2 ? teile.join('') : `${teile.slice(0, -1).join(', ')} und ${teile.at(-1)}`;

const nennen = (s: BildSchritt): string => `„${schrittTitel(s.schritt)}“`;

/** „Schritt „Online prüfen“, Bahn Jobcenter, 2 von 5, Dauer 2 Min., danach „E-Mail“, davor „Status?““ for every step. */
export function schrittAnsagen(bild: KetteBild): Map<Id, string> {
  const davor = new Map<Id, string[]>();
  const danach = new Map<Id, string[]>();
  for (const { von, nach, verbindung } of bild.verbindungen) {
    const worte = verbindung.beschriftung ? ` bei „${verbindung.beschriftung}“` : '';
    merke(danach, von.schritt.id, `${nennen(nach)}${worte}`);
    merke(davor, nach.schritt.id, nennen(von));
  }
  const ansagen = new Map<Id, string>();
  for (const lane of bild.lanes) {
    for (const [i, s] of lane.schritte.entries()) {
      const { id, art, dauer, wartezeit } = s.schritt;
      const vor = davor.get(id) ?? [];
      const nach = danach.get(id) ?? [];
      ansagen.set(
        id,
        [
          s.schritt.titel.trim() ? `${SCHRITT_ARTEN[art]} ${nennen(s)}` : schrittTitel(s.schritt),
          `Bahn ${lane.titel}`,
          `${i + 1} von ${lane.schritte.length}`,
          dauer ? `Dauer ${zeitspanneKurz(dauer)}` : '',
          wartezeit ? `Wartezeit ${zeitspanneKurz(wartezeit)}` : '',
          vor.length > 0 ? `davor ${aufzaehlung(vor)}` : '',
          nach.length > 0 ? `danach ${aufzaehlung(nach)}` : '',
        ]
          .filter(Boolean)
          .join(', '),
      );
    }
  }
  return ansagen;
}

function merke(karte: Map<Id, string[]>, id: Id, text: string): void {
  const liste = karte.get(id);
  if (liste) liste.push(text);
  else karte.set(id, [text]);
}

const kantenGedaechtnis = new WeakMap<BildVerbindung, string>();

/** „von X nach Y, „ja“, sequenziell, Schnittstelle geregelt“. */
export function kantenAnsage(kante: BildVerbindung): string {
  const gemerkt = kantenGedaechtnis.get(kante) ?? kanteInWorten(kante);
  kantenGedaechtnis.set(kante, gemerkt);
  return gemerkt;
}

function kanteInWorten({ verbindung, von, nach, uebergabe }: BildVerbindung): string {
  return [
    `Verbindung von ${nennen(von)} nach ${nennen(nach)}`,
    verbindung.beschriftung ? `„${verbindung.beschriftung}“` : '',
    verbindung.bedingung ? `Bedingung „${verbindung.bedingung}“` : '',
    VERBINDUNG_ARTEN[verbindung.art],
    verbindung.art === 'verzahnt' && verbindung.ergebnis ? `braucht „${verbindung.ergebnis}“` : '',
    uebergabe ? `Schnittstelle ${verbindung.geregelt ? 'geregelt' : 'offen'}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
