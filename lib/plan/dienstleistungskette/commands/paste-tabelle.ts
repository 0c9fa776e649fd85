import * as z from 'zod/mini';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canUseKette } from '../rules/can-use';
import { lanesVon } from '../views/bestand';
import { ketteBild } from '../views/bild';
import { folgen, schluessel, type TabellenZeile, tabellenZeilen } from '../views/einfuegen';
import { type Belegt, freierPlatz } from '../views/freier-platz';
import { GROESSEN, MASSE } from '../views/masse';
import { laneTitel } from '../views/namen';

/** More rows than any chain has; stops a whole workbook from being pasted by mistake. */
const MAX_ZEILEN = 500;

/**
 * Rows from Excel (step, organisation, duration, next) become steps behind those that are there. Organisations are
 * found by name among lanes and Akteure, else created. What comes next is found among the rows, then in the chain;
 * where no row says it, rows follow each other.
 */
export const pasteTabelle: Command<{ kettenId: Id; text: string }, Id[]> = {
  name: 'pasteTabelle',
  label: () => 'Schritte einfügen',
  recht: 'plan.bearbeiten',
  input: z.object({ kettenId: idSchema, text: z.string().check(z.maxLength(500_000)) }),
  rule: (plan, { kettenId, text }) => {
    const da = canUseKette(plan, kettenId);
    if (da !== true) return da;
    const anzahl = tabellenZeilen(text).length;
    if (anzahl === 0)
      return 'In der Zwischenablage steht kein Schritt. Kopieren Sie Zeilen mit Schritt, Organisation, Dauer und Nächstem.';
    return (
      anzahl <= MAX_ZEILEN ||
      `Das sind ${anzahl} Zeilen; auf einmal gehen höchstens ${MAX_ZEILEN}. Teilen Sie die Tabelle auf.`
    );
  },
  apply: (w, { kettenId, text }, plan) => {
    const zeilen = tabellenZeilen(text);
    const bild = ketteBild(plan, kettenId);
    const lanes = lanesFuer(w, plan, kettenId, zeilen);
    const belegt = new Map<Id, Belegt[]>(
      (bild?.lanes ?? []).flatMap((lane) =>
        lane.id === null ? [] : [[lane.id, [...lane.schritte]] as const],
      ),
    );
    let x = Math.max(0, ...[...(bild?.schritte.values() ?? [])].map((s) => s.x)) + MASSE.spalte;
    const ids = zeilen.map(({ titel, organisation, dauer }) => {
      const laneId = lanes.get(schluessel(organisation)) ?? null;
      const inLane = laneId === null ? [] : (belegt.get(laneId) ?? []);
      const ort = freierPlatz(inLane, 'schritt', {
        x: x + GROESSEN.schritt.breite / 2,
        y: MASSE.laneHoehe / 2,
      });
      if (laneId !== null) belegt.set(laneId, [...inLane, { ...ort, ...GROESSEN.schritt }]);
      x += MASSE.spalte;
      return w.create('schritte', { kettenId, art: 'schritt', titel, dauer, platz: { laneId, ...ort } });
    });
    for (const [von, nach] of folgen(plan, kettenId, zeilen).paare) {
      const [vonId, nachId] = [ids[von], typeof nach === 'number' ? ids[nach] : nach];
      if (vonId && nachId) w.create('verbindungen', { kettenId, enden: { vonId, nachId } });
    }
    return ids;
  },
};

/** The lane of each organisation; rows without one stand in the first lane. */
function lanesFuer(
  w: PlanSchreiber,
  plan: Plan,
  kettenId: Id,
  zeilen: readonly TabellenZeile[],
): Map<string, Id> {
  const vorhandene = lanesVon(plan, kettenId);
  const je = new Map<string, Id>(vorhandene.map((lane) => [schluessel(laneTitel(plan, lane)), lane.id]));
  for (const lane of vorhandene) {
    const akteur = lane.wer.akteurId === null ? undefined : plan.akteure.get(lane.wer.akteurId);
    for (const name of akteur ? [akteur.name, akteur.kurzname] : [])
      if (name && !je.has(schluessel(name))) je.set(schluessel(name), lane.id);
  }
  if (vorhandene[0]) je.set('', vorhandene[0].id);
  const neue = zeilen
    .map(({ organisation }) => organisation)
    .filter((name) => name && !je.has(schluessel(name)));
  const namen = [...new Map(neue.map((name) => [schluessel(name), name])).values()];
  const ranks = platziere(w, 'lanes', [...vorhandene], undefined, namen.length);
  const akteurRanks = platziere(w, 'akteure', geschwisterVon(plan, 'akteure', null), undefined, namen.length);
  namen.forEach((name, i) => {
    const bekannter = akteurListe(plan).find(({ akteur }) =>
      [akteur.name, akteur.kurzname].some((eigen) => eigen !== '' && schluessel(eigen) === schluessel(name)),
    )?.akteur.id;
    const nutzer = /^nutzer(:?innen|:in|in)?$/.test(schluessel(name));
    const akteurId = nutzer
      ? null
      : (bekannter ?? w.create('akteure', { platz: { parentId: null, rank: akteurRanks[i] ?? '' }, name }));
    const wer = { art: nutzer ? ('nutzer' as const) : ('akteur' as const), akteurId };
    je.set(schluessel(name), w.create('lanes', { platz: { parentId: kettenId, rank: ranks[i] ?? '' }, wer }));
  });
  return je;
}
