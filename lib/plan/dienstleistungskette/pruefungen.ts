import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import { type Hinweis, hinweis } from '@/lib/plan/zielsystem/pruefungen/hinweis';
import { kettenListe } from './views/bestand';
import { type BildSchritt, type KetteBild, ketteBild } from './views/bild';
import { brauchtZeit, hatZeit, kennzahlen } from './views/kennzahlen';
import { schrittTitel, zitat } from './views/namen';
import { erreichbar, type Wegenetz, wegenetz } from './views/wegenetz';

/** Checks of the method on chains. Hints with reason and place; they never block. Loops are no fault. */
export const pruefeKetten = merke(
  ['ketten', 'lanes', 'schritte', 'verbindungen', 'akteure'],
  (plan): readonly Hinweis[] => kettenListe(plan).flatMap(({ id }) => pruefeKette(plan, id)),
);

const gemerkt = new WeakMap<KetteBild, readonly Hinweis[]>();
const KEINE: readonly Hinweis[] = [];

/** The hints about one chain. */
export function pruefeKette(plan: Plan, kettenId: Id): readonly Hinweis[] {
  const bild = ketteBild(plan, kettenId);
  if (!bild || bild.schritte.size === 0) return KEINE;
  let hinweise = gemerkt.get(bild);
  if (!hinweise) {
    const netz = wegenetz(bild);
    hinweise = [
      ...anfangUndEnde(bild, netz),
      ...netz.schritte.flatMap((s) => schritt(s, netz)),
      ...ohneZustaendige(bild),
      ...unerreicht(netz),
      ...schnittstellen(bild),
      ...doppelt(plan, bild),
    ];
    gemerkt.set(bild, hinweise);
  }
  return hinweise;
}

function anfangUndEnde({ kette }: KetteBild, netz: Wegenetz): Hinweis[] {
  const arten = netz.schritte.map((s) => s.schritt.art);
  const starts = arten.filter((art) => art === 'start').length;
  const gefunden: Hinweis[] = [];
  if (starts === 0)
    gefunden.push(
      hinweis(
        'kette-start',
        'ketten',
        kette.id,
        'Die Kette hat keinen Start: Niemand sieht, womit sie beginnt.',
        'Setzen Sie einen Start an den Anfang.',
      ),
    );
  if (starts > 1)
    gefunden.push(
      hinweis(
        'kette-start',
        'ketten',
        kette.id,
        `Die Kette hat ${starts} Starts. Eine Kette beginnt an einer Stelle.`,
        'Machen Sie aus den übrigen Starts Schritte.',
      ),
    );
  if (!arten.includes('ende'))
    gefunden.push(
      hinweis(
        'kette-ende',
        'ketten',
        kette.id,
        'Die Kette hat kein Ende: Niemand sieht, wann die Person am Ziel ist.',
        'Setzen Sie mindestens ein Ende.',
      ),
    );
  return gefunden;
}

function schritt(s: BildSchritt, netz: Wegenetz): Hinweis[] {
  const { id, art, titel } = s.schritt;
  const name = zitat(schrittTitel(s.schritt));
  const hinaus = netz.hinaus.get(id) ?? [];
  const gefunden: Hinweis[] = [];
  if (art === 'entscheidung' && hinaus.length < 2)
    gefunden.push(
      hinweis(
        'entscheidung-ausgaenge',
        'schritte',
        id,
        `${name} ist eine Entscheidung, hat aber ${hinaus.length === 0 ? 'keinen Ausgang' : 'nur einen Ausgang'}.`,
        'Ziehen Sie für jede Antwort eine Verbindung.',
      ),
    );
  else if (art === 'entscheidung' && hinaus.some(({ verbindung }) => !verbindung.beschriftung.trim()))
    gefunden.push(
      hinweis(
        'entscheidung-ausgaenge',
        'schritte',
        id,
        `Bei ${name} ist nicht an jedem Ausgang beschriftet, wann er gilt.`,
        'Beschriften Sie die Ausgänge, z. B. „ja“ und „nein“.',
      ),
    );
  if (art !== 'ende' && hinaus.length === 0)
    gefunden.push(
      hinweis(
        'sackgasse',
        'schritte',
        id,
        `Nach ${name} geht es nicht weiter, und es ist kein Ende.`,
        'Verbinden Sie den Schritt oder machen Sie ein Ende daraus.',
      ),
    );
  if (art === 'wartezeit' && !hatZeit(s.schritt))
    gefunden.push(
      hinweis(
        'wartezeit-ohne-zahl',
        'schritte',
        id,
        `Bei ${name} steht nicht, wie lange gewartet wird.`,
        'Auch eine Schätzung hilft; nennen Sie, woher die Zahl ist.',
      ),
    );
  if (!titel.trim() && brauchtZeit(s.schritt))
    gefunden.push(
      hinweis(
        'schritt-ohne-titel',
        'schritte',
        id,
        'Der Schritt hat keinen Titel: Niemand weiß, was geschieht.',
      ),
    );
  return gefunden;
}

/** A step stands in no lane, or in one that belongs to no organisation, and names none itself. */
function ohneZustaendige(bild: KetteBild): Hinweis[] {
  return bild.lanes
    .filter(({ id, istNutzer, akteurId }) => id === null || (!istNutzer && akteurId === null))
    .flatMap(({ id: laneId, titel, schritte }) =>
      schritte
        .filter(({ schritt: { art, federfuehrungId } }) => art !== 'notiz' && federfuehrungId === null)
        .map(({ schritt: s }) =>
          hinweis(
            'schritt-ohne-zustaendige',
            'schritte',
            s.id,
            laneId === null
              ? `Für ${zitat(schrittTitel(s))} ist niemand zuständig.`
              : `Für ${zitat(schrittTitel(s))} ist niemand zuständig: Die Bahn ${zitat(titel)} gehört zu keiner Organisation.`,
            laneId === null
              ? 'Verschieben Sie den Schritt in eine Bahn.'
              : 'Ordnen Sie der Bahn eine Organisation zu oder nennen Sie am Schritt, wer federführend ist.',
          ),
        ),
    );
}

function unerreicht(netz: Wegenetz): Hinweis[] {
  const starts = netz.schritte.filter((s) => s.schritt.art === 'start').map((s) => s.schritt.id);
  if (starts.length === 0) return [];
  const erreicht = erreichbar(netz, starts);
  return netz.schritte
    .filter((s) => !erreicht.has(s.schritt.id))
    .map((s) =>
      hinweis(
        'unerreicht',
        'schritte',
        s.schritt.id,
        `${zitat(schrittTitel(s.schritt))} ist vom Start aus nicht zu erreichen.`,
        'Verbinden Sie den Schritt mit dem, der davor kommt.',
      ),
    );
}

function schnittstellen(bild: KetteBild): Hinweis[] {
  return bild.verbindungen
    .filter(({ uebergabe, verbindung }) => uebergabe && !verbindung.geregelt)
    .map(({ verbindung, von, nach }) =>
      hinweis(
        'schnittstelle-offen',
        'verbindungen',
        verbindung.id,
        `Für die Übergabe von ${zitat(schrittTitel(von.schritt))} an ${zitat(schrittTitel(nach.schritt))} ist nichts vereinbart.`,
        'Halten Sie fest, wer was schuldet, auf welchem Weg und bis wann.',
      ),
    );
}

function doppelt(plan: Plan, bild: KetteBild): Hinweis[] {
  return (kennzahlen(plan, bild.kette.id)?.doppelt ?? []).flatMap(([eins, zwei]) => {
    const [a, b] = [bild.schritte.get(eins), bild.schritte.get(zwei)];
    if (!a || !b) return [];
    return [
      hinweis(
        'doppelte-arbeit',
        'schritte',
        zwei,
        `${zitat(schrittTitel(b.schritt))} wird zweimal gemacht: auch als ${zitat(schrittTitel(a.schritt))} in einer anderen Bahn.`,
        'Klären Sie, wer die Arbeit macht und wer auf ihr aufbaut.',
      ),
    ];
  });
}
