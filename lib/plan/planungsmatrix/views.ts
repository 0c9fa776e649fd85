import { akteurKurz, akteurSichtbar } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan, SAMMLUNG_NAMEN } from '@/lib/plan/doc/plan';
import { themaTitel, themenJeZiel, themenStruktur } from '@/lib/plan/themen/views';
import type { Aktivitaet, Quelle, Ziel } from '@/lib/plan/zielsystem/schema';
import {
  alternativenVon,
  indikatorZeile,
  kinderVon,
  nummern,
  teileVon,
  zeitraumText,
} from '@/lib/plan/zielsystem/views';
import { type Element, struktur } from '@/lib/plan/zielsystem/views/struktur';

interface MatrixText {
  id: Id;
  text: string;
}

export interface MatrixZiel {
  id: Id;
  nummer: string;
  titel: string;
  richtung: Ziel['richtung'];
  indikatoren: MatrixText[];
  quellen: MatrixText[];
  annahmen: MatrixText[];
  /** Themes the goal answers, each with the cases it comes from by their aliases: the column „aus Thema / Fall“. */
  herkunft: MatrixText[];
  alternativen: { id: Id; titel: string }[];
}

export interface MatrixAktivitaet {
  id: Id;
  nummer: string;
  titel: string;
  /** The leading one first. */
  akteure: { id: Id; name: string; federfuehrend: boolean }[];
  zeitraum: string;
  status: Aktivitaet['status'];
}

export interface MatrixErgebnisziel {
  ziel: MatrixZiel;
  aktivitaeten: MatrixAktivitaet[];
}
export interface MatrixRahmenziel {
  ziel: MatrixZiel;
  ergebnisziele: MatrixErgebnisziel[];
}
export interface MatrixGrundsatzziel {
  ziel: MatrixZiel;
  rahmenziele: MatrixRahmenziel[];
}

/** What the paper shows, and the screen alike (method: "Planungsmatrix"). */
export interface Planungsmatrix {
  grundsatzziele: MatrixGrundsatzziel[];
  /** Branches that have lost their place: nothing may be missing on paper. */
  nichtZugeordnet: {
    rahmenziele: MatrixRahmenziel[];
    ergebnisziele: MatrixErgebnisziel[];
    aktivitaeten: MatrixAktivitaet[];
  };
}

export const planungsmatrix = merke([...SAMMLUNG_NAMEN], (plan): Planungsmatrix => {
  const lose = struktur(plan).unzugeordnet;
  const ids = (ebene: Element['ebene']) =>
    lose.filter((element) => element.ebene === ebene).map((element) => element.id);
  return {
    grundsatzziele: kinderVon(plan, null)
      .flatMap((id) => ziel(plan, id))
      .map((z) => ({
        ziel: z,
        rahmenziele: rahmenziele(plan, kinderVon(plan, z.id)),
      })),
    nichtZugeordnet: {
      rahmenziele: rahmenziele(plan, ids('rahmenziel')),
      ergebnisziele: ergebnisziele(plan, ids('ergebnisziel')),
      aktivitaeten: aktivitaeten(plan, ids('aktivitaet')),
    },
  };
});

function rahmenziele(plan: Plan, ids: readonly Id[]): MatrixRahmenziel[] {
  return ids
    .flatMap((id) => ziel(plan, id))
    .map((z) => ({ ziel: z, ergebnisziele: ergebnisziele(plan, kinderVon(plan, z.id)) }));
}

function ergebnisziele(plan: Plan, ids: readonly Id[]): MatrixErgebnisziel[] {
  return ids
    .flatMap((id) => ziel(plan, id))
    .map((z) => ({ ziel: z, aktivitaeten: aktivitaeten(plan, kinderVon(plan, z.id)) }));
}

function aktivitaeten(plan: Plan, ids: readonly Id[]): MatrixAktivitaet[] {
  return ids.flatMap((id) => {
    const tat = plan.aktivitaeten.get(id);
    if (!tat) return [];
    return [
      {
        id,
        nummer: nummern(plan).get(id) ?? '',
        titel: tat.titel,
        akteure: akteure(plan, tat),
        zeitraum: zeitraumText(tat),
        status: tat.status,
      },
    ];
  });
}

/** Akteure in the bin or unknown are left out; who leads is not repeated among the others. */
function akteure(plan: Plan, tat: Aktivitaet): MatrixAktivitaet['akteure'] {
  const andere = tat.beteiligteIds.filter((id) => id !== tat.federfuehrungId);
  return [...(tat.federfuehrungId ? [tat.federfuehrungId] : []), ...andere]
    .filter((id) => akteurSichtbar(plan, id))
    .map((id) => ({ id, name: akteurKurz(plan, id), federfuehrend: id === tat.federfuehrungId }));
}

function ziel(plan: Plan, id: Id): MatrixZiel[] {
  const eintrag = plan.ziele.get(id);
  if (!eintrag) return [];
  const { indikatoren, quellen, annahmen } = teileVon(plan, id);
  return [
    {
      id,
      nummer: nummern(plan).get(id) ?? '',
      titel: eintrag.titel,
      richtung: eintrag.richtung,
      indikatoren: indikatoren.map((i) => ({ id: i.id, text: indikatorZeile(i) })),
      quellen: [...indikatoren.flatMap((i) => i.quellen), ...quellen].map((q) => ({
        id: q.id,
        text: quelleText(q),
      })),
      annahmen: annahmen.map((a) => ({ id: a.id, text: a.titel })),
      herkunft: (herkunftJeZiel(plan).get(id) ?? []).map((t) => ({ id: t.id, text: t.text })),
      alternativen: alternativenVon(plan, id).map((a) => ({ id: a, titel: plan.ziele.get(a)?.titel ?? '' })),
    },
  ];
}

const herkunftJeZiel = merke(
  ['themen', 'themencluster', 'fundstellen'],
  (plan): ReadonlyMap<Id, readonly MatrixText[]> => {
    const { nachId } = themenStruktur(plan);
    const alias = new Map<Id, string>();
    for (const { fallId, alias: name, geloescht } of plan.fundstellen.values())
      if (fallId && name && !geloescht) alias.set(fallId, name);
    return new Map(
      [...themenJeZiel(plan)].map(([zielId, themaIds]) => [
        zielId,
        themaIds.map((id) => {
          const faelle = (nachId.get(id)?.faelle ?? [])
            .map((fallId) => alias.get(fallId) ?? 'Fall')
            .sort((a, b) => buchstabe(a).localeCompare(buchstabe(b), 'de'));
          const titel = themaTitel(plan, id);
          return { id, text: faelle.length > 0 ? `${titel} (${[...new Set(faelle)].join(', ')})` : titel };
        }),
      ]),
    );
  },
);

/** „B.“ of „Familie B.“: cases stand in the order in which they appeared. */
function buchstabe(alias: string): string {
  return alias.split(' ').at(-1) ?? '';
}

function quelleText({ titel, rhythmus }: Quelle): string {
  return [titel, rhythmus].filter(Boolean).join(', ');
}
