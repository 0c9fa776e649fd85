'use client';

import { useState } from 'react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { WahlDialog, type Wahlmoeglichkeit } from '@/components/ui/wahl-dialog';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canLinkThema, canMergeThema } from '@/lib/plan/themen/rules';
import { THEMA_ARTEN, type ThemaArt } from '@/lib/plan/themen/schema';
import { datenListe, datenText, themaTitel, themenStruktur } from '@/lib/plan/themen/views';
import { ebeneText, gliederung } from '@/lib/plan/zielsystem/views';
import { type ThemenFenster, useThemen } from './kontext';

/** The window that is open; each is the click path of something that can also be dragged. */
export function Fenster({ fenster, onZu }: { fenster: ThemenFenster; onZu: () => void }) {
  if (fenster.art === 'datum') return <NeuesDatum themaId={fenster.themaId} onZu={onZu} />;
  if (fenster.art === 'clustername') return <Clustername id={fenster.id} onZu={onZu} />;
  if (fenster.art === 'cluster') return <Cluster id={fenster.id} onZu={onZu} />;
  if (fenster.art === 'datenbezug') return <Datenbezug id={fenster.id} onZu={onZu} />;
  if (fenster.art === 'fall') return <Fall id={fenster.id} onZu={onZu} />;
  return <Wahl art={fenster.art} id={fenster.id} onZu={onZu} />;
}

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

function Wahl({ art, id, onZu }: { art: Wahlart; id: Id; onZu: () => void }) {
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

function Cluster({ id, onZu }: { id: Id; onZu: () => void }) {
  const { cluster, nachId } = usePlan(themenStruktur);
  const { taten } = useThemen();
  const [neu, setNeu] = useState('');
  const hier = nachId.get(id)?.clusterId ?? null;
  const lege = (clusterId: Id | null) => {
    if (taten.verschiebe({ id, clusterId })) onZu();
  };
  return (
    <Dialog open onClose={onZu} title="In ein Cluster legen" size="sm">
      <div className="flex flex-col gap-2">
        {cluster.map((c) => (
          <Button key={c.id} disabled={c.id === hier} onClick={() => lege(c.id)}>
            {c.titel}
          </Button>
        ))}
        {hier && (
          <Button variant="quiet" onClick={() => lege(null)}>
            Aus dem Cluster nehmen
          </Button>
        )}
        <form
          className="mt-2 flex items-end gap-2"
          onSubmit={(e) => {
            e.preventDefault();
            if (taten.erstelleCluster(neu, [id])) onZu();
          }}
        >
          <TextField
            className="grow"
            label="Neues Cluster"
            value={neu}
            maxLength={200}
            onChange={setNeu}
            data-anfang
          />
          <Button type="submit" variant="primary" disabled={!neu.trim()}>
            Anlegen
          </Button>
        </form>
      </div>
    </Dialog>
  );
}

function Clustername({ id, onZu }: { id: Id; onZu: () => void }) {
  const { taten } = useThemen();
  const bisher = usePlan((plan) => plan.themencluster.get(id)?.titel ?? '');
  const [titel, setTitel] = useState(bisher);
  return (
    <Dialog open onClose={onZu} title="Cluster umbenennen" size="sm">
      <form
        className="flex items-end gap-2"
        onSubmit={(e) => {
          e.preventDefault();
          if (taten.benenneCluster(id, titel)) onZu();
        }}
      >
        <TextField
          className="grow"
          label="Name"
          value={titel}
          maxLength={200}
          onChange={setTitel}
          data-anfang
        />
        <Button type="submit" variant="primary">
          Umbenennen
        </Button>
      </form>
    </Dialog>
  );
}

/** A case this person may read, or only a word where the theme comes from. */
function Fall({ id, onZu }: { id: Id; onZu: () => void }) {
  const faelle = useSichtbareFaelle();
  const { taten } = useThemen();
  const [fallId, setFallId] = useState('');
  const [stelle, setStelle] = useState('');
  const gewaehlt = faelle.find((fall) => fall.id === fallId);
  return (
    <Dialog open onClose={onZu} title="Woher kommt das Thema?" size="sm">
      <form
        className="flex flex-col gap-3"
        onSubmit={(e) => {
          e.preventDefault();
          const fertig = taten.verbindeFall(id, {
            fallId: gewaehlt?.id ?? null,
            alias: gewaehlt?.titel.slice(0, 200),
            titel: stelle,
          });
          if (fertig) onZu();
        }}
      >
        <fieldset>
          <legend className="text-sm text-muted">Fall</legend>
          {faelle.length === 0 && (
            <p className="text-sm">
              Noch kein Fall ist für Sie freigegeben. Sie können die Herkunft mit Worten nennen.
            </p>
          )}
          {faelle.map((fall) => (
            <label key={fall.id} className="flex min-h-9 items-center gap-2.5">
              <input
                type="radio"
                name="fall"
                className="size-4.5 accent-accent"
                checked={fallId === fall.id}
                onChange={() => setFallId(fall.id)}
              />
              {fall.titel}
            </label>
          ))}
        </fieldset>
        <TextField
          label="Stelle (freiwillig)"
          hint="Zum Beispiel „Erzählung“ oder „Konferenz im Mai“."
          value={stelle}
          maxLength={300}
          onChange={setStelle}
        />
        <Button type="submit" variant="primary" className="self-end">
          Verbinden
        </Button>
      </form>
    </Dialog>
  );
}

function Datenbezug({ id, onZu }: { id: Id; onZu: () => void }) {
  const daten = usePlan(datenListe);
  const { taten, oeffne } = useThemen();
  return (
    <Dialog
      open
      onClose={onZu}
      title="Planungsdaten verbinden"
      footer={<Button onClick={() => oeffne({ art: 'datum', themaId: id })}>Neue Karte …</Button>}
    >
      {daten.length === 0 && <p>Es gibt noch keine Karte mit Planungsdaten.</p>}
      <ul>
        {daten.map((datum) => (
          <li
            key={datum.id}
            className="flex flex-wrap items-center gap-2 border-b border-line py-2 last:border-0"
          >
            <span className="min-w-52 grow">
              {datum.titel}
              <span className="block text-sm text-muted">{datenText(datum)}</span>
            </span>
            {(['stuetzt', 'widerspricht'] as const).map((bezug) => (
              <Button
                key={bezug}
                size="sm"
                aria-label={`${datum.titel}: ${bezug === 'stuetzt' ? 'stützt' : 'widerspricht'}`}
                onClick={() => {
                  if (taten.setzeBezug({ id: datum.id, themaId: id, bezug })) onZu();
                }}
              >
                {bezug === 'stuetzt' ? '▲ stützt' : '▼ widerspricht'}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function NeuesDatum({ themaId, onZu }: { themaId: Id | null; onZu: () => void }) {
  const { taten, waehle } = useThemen();
  const [titel, setTitel] = useState('');
  return (
    <Dialog open onClose={onZu} title="Neue Karte mit Planungsdaten" size="sm">
      <form
        className="flex flex-col gap-3"
        onSubmit={(e) => {
          e.preventDefault();
          const id = taten.erstelleDatum(
            { titel: titel.trim() },
            themaId ? { themaId, bezug: 'stuetzt' } : undefined,
          );
          if (!id) return;
          waehle(id);
          onZu();
        }}
      >
        <TextField
          label="Was zeigt die Zahl?"
          hint="Wert, Gebiet, Quelle und Jahr tragen Sie danach rechts ein."
          value={titel}
          maxLength={2_000}
          onChange={setTitel}
          data-anfang
        />
        <Button type="submit" variant="primary" className="self-end">
          Anlegen
        </Button>
      </form>
    </Dialog>
  );
}
