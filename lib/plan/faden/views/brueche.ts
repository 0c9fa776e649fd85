import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import { datenZuThema, type ThemaAmPlatz, themenStruktur } from '@/lib/plan/themen/views';
import { zieleOhneThema } from '@/lib/plan/zielsystem/pruefungen/themen';
import { teileVon } from '@/lib/plan/zielsystem/views';
import { struktur } from '@/lib/plan/zielsystem/views/struktur';
import { type Fadennetz, fadennetz, NETZ_TEILE, type Stufe } from './netz';

/** A place where the thread does not go on. */
export interface Bruch {
  /** The thing at which it breaks. */
  id: Id;
  /** The stage that is missing beside it. */
  fehlt: Stufe;
  /** `bruch`: the method asks for it. `ende`: it ends here, which may be right. */
  art: 'bruch' | 'ende';
  text: string;
}

/** All breaks of the plan, by the thing at which they are. Cases are judged where it is known which can be read. */
export const brueche = merke([...NETZ_TEILE, 'planungsdaten'], (plan): ReadonlyMap<Id, readonly Bruch[]> => {
  const je = new Map<Id, Bruch[]>();
  const melde = (bruch: Bruch) => je.set(bruch.id, [...(je.get(bruch.id) ?? []), bruch]);
  const netz = fadennetz(plan);
  for (const thema of themenStruktur(plan).liste) pruefeThema(plan, netz, thema, melde);
  if (themenStruktur(plan).liste.length > 0) {
    for (const id of zieleOhneThema(plan))
      melde({ id, fehlt: 'thema', art: 'bruch', text: 'Auf kein Thema zurückzuführen.' });
  }
  pruefeZiele(plan, melde);
  pruefeEnden(netz, melde);
  return je;
});

function pruefeThema(
  plan: Plan,
  netz: Fadennetz,
  { id, thema, faelle }: ThemaAmPlatz,
  melde: (bruch: Bruch) => void,
): void {
  const ausDaten = datenZuThema(plan, id).length > 0;
  if (thema.art === 'daten' ? !ausDaten : thema.art !== 'feld' && faelle.length === 0 && !ausDaten) {
    const text =
      thema.art === 'daten' ? 'Keine Planungsdaten belegen das Thema.' : 'Kein Fall führt zu diesem Thema.';
    melde({ id, fehlt: 'fall', art: 'bruch', text });
  }
  const weiter = netz.ab.get(id) ?? [];
  if (thema.art === 'generativ') {
    if (!weiter.some((ab) => netz.knoten.get(ab)?.stufe === 'ziel'))
      melde({ id, fehlt: 'ziel', art: 'bruch', text: 'Kein Ziel antwortet auf dieses generative Thema.' });
  } else if (weiter.length === 0) {
    melde({
      id,
      fehlt: 'ziel',
      art: 'ende',
      text: 'Weder ein generatives Thema noch ein Ziel nimmt es auf.',
    });
  }
}

const UNTEN = {
  grundsatzziel: ['ziel', 'Kein Rahmenziel führt weiter.'],
  rahmenziel: ['ziel', 'Kein Ergebnisziel führt weiter.'],
  ergebnisziel: ['aktivitaet', 'Keine Aktivität führt weiter.'],
} as const;

function pruefeZiele(plan: Plan, melde: (bruch: Bruch) => void): void {
  const { elemente, orte, kinder } = struktur(plan);
  for (const element of elemente.values()) {
    if (element.sammlung !== 'ziele' || orte.get(element.id)?.art !== 'baum') continue;
    const { id, ebene } = element;
    const wirksam = (kinder.get(id) ?? []).some(
      (k) => k.sammlung === 'ziele' || k.eintrag.status !== 'verworfen',
    );
    const [fehlt, text] = UNTEN[ebene];
    if (!wirksam) melde({ id, fehlt, art: 'bruch', text });
    if (teileVon(plan, id).indikatoren.length === 0)
      melde({ id, fehlt: 'indikator', art: 'bruch', text: 'Kein Indikator zeigt, ob es erreicht ist.' });
  }
}

/** Chains: only asked where the network has any. */
function pruefeEnden(netz: Fadennetz, melde: (bruch: Bruch) => void): void {
  const schritte = [...netz.knoten.values()].filter(({ stufe }) => stufe === 'schritt');
  if (schritte.length === 0) return;
  for (const { id, stufe } of netz.knoten.values()) {
    const stufeVon = (nachbar: Id) => netz.knoten.get(nachbar)?.stufe;
    if (stufe === 'aktivitaet' && !(netz.ab.get(id) ?? []).some((n) => stufeVon(n) === 'schritt'))
      melde({ id, fehlt: 'schritt', art: 'ende', text: 'Noch in keiner Dienstleistungskette.' });
    if (
      stufe === 'schritt' &&
      !(netz.auf.get(id) ?? []).some((n) => ['ziel', 'aktivitaet'].includes(stufeVon(n) ?? ''))
    )
      melde({ id, fehlt: 'ziel', art: 'bruch', text: 'Gehört zu keinem Ziel und zu keiner Aktivität.' });
  }
}
