import { akteurName, aktivitaetenJeAkteur } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { themenJeAkteur, themenStruktur, wirksamesThema } from '@/lib/plan/themen/views';
import { type Bruch, brueche } from './views/brueche';
import { erreichbar, type Fadennetz, fadennetz, type Knoten, STUFEN_NAMEN, type Stufe } from './views/netz';

export { type Bruch, brueche } from './views/brueche';
export { type Knoten, STUFEN, type Stufe } from './views/netz';

/** A case the person may read, by the name it may be called. What is not in this list is shown by its Fundstellen only. */
export interface SichtbarerFall {
  id: Id;
  titel: string;
}

export interface FadenGlied extends Knoten {
  /** The thing the thread was asked for. */
  hier: boolean;
  /** Linked with it at once, not over something else. */
  direkt: boolean;
  /** Can be opened: false for a case this person may not read. */
  lesbar: boolean;
  brueche: readonly Bruch[];
}

/** The thread of one thing in both directions. */
export interface RoterFaden {
  id: Id;
  /** Every stage in order, also the empty ones. */
  stufen: readonly { stufe: Stufe; glieder: readonly FadenGlied[] }[];
  /** Breaks at the thing itself. */
  brueche: readonly Bruch[];
}

const speicher = new WeakMap<object, WeakMap<readonly SichtbarerFall[], Map<Id, RoterFaden>>>();
const KEINE_FAELLE: readonly SichtbarerFall[] = [];

/**
 * The red thread of anything — case, theme, cluster, planning data, goal, Aktivität, chain, step, Indikator, Akteur:
 * where it comes from and where it leads. A theme in a stack has the thread of the stack. Empty stages say where the thread is broken. Remembered as long as nothing the thread runs through changes.
 * @param faelle the cases this person may read
 */
export function rotersFaden(
  plan: Plan,
  id: Id,
  faelle: readonly SichtbarerFall[] = KEINE_FAELLE,
): RoterFaden {
  // The breaks are new whenever anything is that the thread reads.
  const stand = brueche(plan);
  const jeListe = speicher.get(stand) ?? new WeakMap<readonly SichtbarerFall[], Map<Id, RoterFaden>>();
  speicher.set(stand, jeListe);
  const jeId = jeListe.get(faelle) ?? new Map<Id, RoterFaden>();
  jeListe.set(faelle, jeId);
  const faden = jeId.get(id) ?? spinne(plan, fadennetz(plan), id, faelle);
  jeId.set(id, faden);
  return faden;
}

function spinne(plan: Plan, netz: Fadennetz, id: Id, faelle: readonly SichtbarerFall[]): RoterFaden {
  const direkt = direkteNachbarn(plan, netz, id);
  const ids = netz.knoten.has(id) ? umfang(netz, id) : umfangVieler(netz, direkt);
  const titel = new Map(faelle.map((fall) => [fall.id, fall.titel]));
  const alle = brueche(plan);
  const glied = (knoten: Knoten): FadenGlied => ({
    ...knoten,
    titel: titel.get(knoten.id) ?? knoten.titel,
    hier: knoten.id === id,
    direkt: direkt.has(knoten.id),
    lesbar: knoten.stufe !== 'fall' || titel.has(knoten.id),
    brueche: alle.get(knoten.id) ?? [],
  });
  const glieder = [...ids, id].flatMap((eines) => netz.knoten.get(eines) ?? []).map(glied);
  const eigener = faelle.find((fall) => fall.id === id);
  if (eigener && !netz.knoten.has(id))
    glieder.push(glied({ id, stufe: 'fall', art: 'Fall', nummer: '', titel: eigener.titel }));
  const rang = ({ id: eine }: FadenGlied) => netz.ordnung.get(eine) ?? -1;
  return {
    id,
    stufen: STUFEN_NAMEN.map((stufe) => ({
      stufe,
      glieder: glieder.filter((g) => g.stufe === stufe).sort((a, b) => rang(a) - rang(b)),
    })),
    brueche: eigener && !netz.knoten.has(id) ? [fallOhneThema(id)] : (alle.get(id) ?? []),
  };
}

/** A case nobody has drawn a theme from. */
export function fallOhneThema(id: Id): Bruch {
  return { id, fehlt: 'thema', art: 'bruch', text: 'Aus diesem Fall ist noch kein Thema entstanden.' };
}

/**
 * For an Akteur: the themes it is concerned by and the Aktivitäten it has a part in. For planning data and a cluster:
 * the themes they speak about. For anything in the net: what it is linked with at once.
 */
function direkteNachbarn(plan: Plan, netz: Fadennetz, id: Id): Set<Id> {
  if (plan.akteure.has(id)) {
    const alle = [...(themenJeAkteur(plan).get(id) ?? []), ...(aktivitaetenJeAkteur(plan).get(id) ?? [])];
    return new Set(alle.filter((eine) => netz.knoten.has(eine)));
  }
  const themen = themenVon(plan, id);
  if (themen) return new Set(themen.filter((eine) => netz.knoten.has(eine)));
  // A step that names nothing itself has the thread of its chain.
  const kettenId = netz.knoten.has(id) ? undefined : plan.schritte.get(id)?.kettenId;
  if (kettenId) return new Set(netz.knoten.has(kettenId) ? [kettenId] : []);
  return new Set([...(netz.auf.get(id) ?? []), ...(netz.ab.get(id) ?? [])]);
}

/** The themes a thing beside the thread speaks about; null for a thing that is not of this kind. */
function themenVon(plan: Plan, id: Id): readonly Id[] | null {
  const datum = plan.planungsdaten.get(id);
  if (datum)
    return datum.geloescht
      ? []
      : [...datum.stuetztIds, ...datum.widersprichtIds].flatMap((eine) => wirksamesThema(plan, eine) ?? []);
  if (plan.themencluster.has(id))
    return themenStruktur(plan).liste.flatMap((eines) => (eines.clusterId === id ? [eines.id] : []));
  const stapel = plan.themen.has(id) ? wirksamesThema(plan, id) : null;
  return stapel !== null && stapel !== id ? [stapel] : null;
}

function umfangVieler(netz: Fadennetz, ids: ReadonlySet<Id>): Set<Id> {
  return new Set([...ids].flatMap((id) => [id, ...umfang(netz, id)]));
}

/**
 * Upstream and downstream of one thing. A goal also has the themes of the goals below it; an Aktivität and a step
 * have the Indikatoren of the goal they serve; an Indikator has what is done for its goal.
 */
function umfang(netz: Fadennetz, id: Id): Set<Id> {
  const stufeVon = (eine: Id) => netz.knoten.get(eine)?.stufe;
  const auf = erreichbar(netz.auf, [id]);
  const ab = erreichbar(netz.ab, [id]);
  const dazu = new Set<Id>();
  const stufe = stufeVon(id);
  if (stufe === 'ziel') {
    const ziele = [...ab].filter((eine) => stufeVon(eine) === 'ziel');
    const themen = ziele.flatMap((ziel) =>
      (netz.auf.get(ziel) ?? []).filter((eine) => stufeVon(eine) === 'thema'),
    );
    for (const eine of [...themen, ...erreichbar(netz.auf, themen)]) dazu.add(eine);
  }
  if (stufe === 'aktivitaet' || stufe === 'schritt') {
    const quellen = [id, ...[...auf].filter((eine) => stufeVon(eine) === 'aktivitaet')];
    const ziele = quellen.flatMap((eine) =>
      (netz.auf.get(eine) ?? []).filter((oben) => stufeVon(oben) === 'ziel'),
    );
    for (const ziel of ziele)
      for (const unten of netz.ab.get(ziel) ?? []) if (stufeVon(unten) === 'indikator') dazu.add(unten);
  }
  if (stufe === 'indikator') {
    for (const eine of erreichbar(netz.ab, netz.auf.get(id) ?? []))
      if (stufeVon(eine) !== 'indikator') dazu.add(eine);
  }
  return new Set([...auf, ...ab, ...dazu]);
}

/** What the thing is called where the thread is shown on its own. */
export function fadenTitel(
  plan: Plan,
  id: Id,
  faelle: readonly SichtbarerFall[] = KEINE_FAELLE,
): string | null {
  if (plan.akteure.has(id)) return akteurName(plan, id);
  const knoten = fadennetz(plan).knoten.get(id);
  const fall = faelle.find((eine) => eine.id === id);
  if (fall) return fall.titel;
  if (knoten) return [knoten.nummer, knoten.titel].filter(Boolean).join(' ');
  const daneben = plan.planungsdaten.get(id) ?? plan.themencluster.get(id) ?? plan.themen.get(id);
  return daneben && !daneben.geloescht ? daneben.titel || 'ohne Wortlaut' : null;
}
