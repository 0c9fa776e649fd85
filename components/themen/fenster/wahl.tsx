'use client';

import { usePlan } from '@/components/plan/use-plan';
import { WahlDialog, type Wahlmoeglichkeit } from '@/components/ui/wahl-dialog';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canLinkThema, canMergeThema } from '@/lib/plan/themen/rules';
import { THEMA_ARTEN, type ThemaArt } from '@/lib/plan/themen/schema';
import { themaTitel, themenStruktur } from '@/lib/plan/themen/views';
import { ebeneText, gliederung } from '@/lib/plan/zielsystem/views';
import { useThemen } from '../kontext';

type Wahlart = 'verschieben' | 'zusammenfuehren' | 'ziel' | 'akteur' | 'herkunftsthema';

const FRAGEN: Record<Wahlart, { titel: string; frage: string; suchen: string; knopf: string; leer: string }> =
  {
    verschieben: {
      titel: 'verschieben',
      frage: 'Wohin?',
      suchen: 'Art suchen',
      knopf: 'Verschieben',
      leer: '',
    },
    zusammenfuehren: {
      titel: 'zusammenführen',
      frage: 'Mit welchem Thema? Beide Originale bleiben im Stapel.',
      suchen: 'Thema suchen',
      knopf: 'Zusammenführen',
      leer: 'Es gibt kein anderes Thema.',
    },
    ziel: {
      titel: 'mit einem Ziel verbinden',
      frage: 'Welches Ziel antwortet?',
      suchen: 'Ziel suchen',
      knopf: 'Verbinden',
      leer: 'Es gibt noch keine Ziele. Legen Sie sie unter „Ziele“ an.',
    },
    akteur: {
      titel: 'mit einem Akteur verbinden',
      frage: 'Wen betrifft das Thema?',
      suchen: 'Akteur suchen',
      knopf: 'Verbinden',
      leer: 'Es gibt noch keine Akteure. Legen Sie sie unter „Beteiligte“ an.',
    },
    herkunftsthema: {
      titel: 'mit einem Thema verbinden',
      frage: 'Aus welchem Thema geht es hervor?',
      suchen: 'Thema suchen',
      knopf: 'Verbinden',
      leer: 'Es gibt kein anderes Thema.',
    },
  };

/** One thing out of many: where the theme goes, or what it is linked with. */
export function Wahl({ art, id, onZu }: { art: Wahlart; id: Id; onZu: () => void }) {
  const plan = usePlan((p) => p);
  const { taten } = useThemen();
  const frage = FRAGEN[art];
  const tue = (wahl: Id): boolean => {
    if (art === 'verschieben') return taten.verschiebe({ id, art: wahl as ThemaArt });
    if (art === 'zusammenfuehren') return taten.fuehreZusammen(id, wahl);
    const bezug = art === 'ziel' ? 'zielIds' : art === 'akteur' ? 'akteurIds' : 'ausThemaIds';
    return taten.verbinde({ id, bezug, zuId: wahl });
  };
  return (
    <WahlDialog
      {...frage}
      titel={`„${themaTitel(plan, id)}“ ${frage.titel}`}
      moeglich={moeglichkeiten(plan, art, id)}
      onZu={onZu}
      onWahl={(wahl) => {
        if (tue(wahl)) onZu();
      }}
    />
  );
}

function moeglichkeiten(plan: Plan, art: Wahlart, id: Id): Wahlmoeglichkeit[] {
  const { liste, nachId } = themenStruktur(plan);
  const bezuege = nachId.get(id)?.bezuege;
  const schon = (ids: readonly Id[] | undefined, eine: Id) =>
    ids?.includes(eine) ? 'schon verbunden' : undefined;
  if (art === 'verschieben')
    return Object.entries(THEMA_ARTEN).map(([wert, text]) => ({
      id: wert,
      text,
      gesperrt: plan.themen.get(id)?.art === wert ? 'steht schon hier' : undefined,
    }));
  if (art === 'akteur')
    return akteurListe(plan).map(({ akteur, pfad }) => ({
      id: akteur.id,
      text: akteur.name || 'ohne Namen',
      zusatz: pfad.slice(0, -1).join(' › '),
      gesperrt: schon(bezuege?.akteurIds, akteur.id),
    }));
  if (art === 'ziel')
    return gliederung(plan)
      .filter((zeile) => zeile.sammlung === 'ziele')
      .map((zeile) => ({
        id: zeile.id,
        nummer: zeile.nummer,
        text: plan.ziele.get(zeile.id)?.titel || 'ohne Wortlaut',
        zusatz: ebeneText(zeile.ebene),
        gesperrt: schon(bezuege?.zielIds, zeile.id),
      }));
  return liste
    .filter(
      (eintrag) =>
        (art === 'zusammenfuehren'
          ? canMergeThema(plan, { id, inId: eintrag.id })
          : canLinkThema(plan, { id, bezug: 'ausThemaIds', zuId: eintrag.id })) === true,
    )
    .map((eintrag) => ({
      id: eintrag.id,
      text: themaTitel(plan, eintrag.id),
      zusatz: THEMA_ARTEN[eintrag.thema.art],
      gesperrt: art === 'herkunftsthema' ? schon(bezuege?.ausThemaIds, eintrag.id) : undefined,
    }));
}
