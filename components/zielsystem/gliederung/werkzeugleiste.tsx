'use client';

import { ArrowLeft, FolderInput, Plus, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Rueckgaengig } from '@/components/plan/rahmen/rueckgaengig';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { papierkorb } from '@/lib/plan/zielsystem/views';
import { alleHinweise, usePruefungenDa } from '../hinweise/pruefungen-laden';
import { EBENE_NAMEN, ebeneDarunter } from './neue-zeile';
import type { GliederungsModell } from './use-gliederung';

export type Seitenansicht = 'liste' | 'hinweise' | 'papierkorb';

/** The bar over the Gliederung. What it offers first follows the selection. */
export function Werkzeugleiste({
  modell,
  auswahl,
  verschiebeNach,
  onListe,
  seite,
  setzeSeite,
  filter,
  spalten,
}: {
  modell: GliederungsModell;
  auswahl: Id | null;
  verschiebeNach: (id: Id) => void;
  onListe: () => void;
  seite: Seitenansicht;
  setzeSeite: (seite: Seitenansicht) => void;
  /** The chips that narrow and arrange the list. */
  filter: ReactNode;
  spalten: ReactNode;
}) {
  const bearbeitbar = modell.handlungen.bearbeitbar;
  return (
    <div className="nicht-drucken flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3 max-md:px-4 max-md:py-2">
      {seite !== 'liste' ? (
        <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => setzeSeite('liste')}>
          Zurück zur Gliederung
        </Button>
      ) : bearbeitbar ? (
        <Schreiben modell={modell} auswahl={auswahl} verschiebeNach={verschiebeNach} />
      ) : (
        <p className="text-sm text-muted">
          Sie lesen mit. Ändern können Koordination, Moderation und Mitglieder.
        </p>
      )}
      <div className="flex max-w-full items-center gap-2 max-md:-mx-4 max-md:max-w-dvw md:ml-auto max-md:overflow-x-auto max-md:px-4 max-md:py-0.5 md:flex-wrap max-md:[&>*]:shrink-0">
        <HinweisChip
          aktiv={seite === 'hinweise'}
          onWahl={() => setzeSeite(seite === 'hinweise' ? 'liste' : 'hinweise')}
        />
        {seite === 'liste' && filter}
        {seite === 'liste' && spalten}
        {seite === 'liste' && bearbeitbar && (
          <button type="button" aria-haspopup="dialog" onClick={onListe} className={CHIP}>
            Liste einfügen
          </button>
        )}
        <PapierkorbChip
          aktiv={seite === 'papierkorb'}
          onWahl={() => setzeSeite(seite === 'papierkorb' ? 'liste' : 'papierkorb')}
        />
      </div>
    </div>
  );
}

function Schreiben({
  modell,
  auswahl,
  verschiebeNach,
}: {
  modell: GliederungsModell;
  auswahl: Id | null;
  verschiebeNach: (id: Id) => void;
}) {
  const zeile = modell.alle.find((kandidat) => kandidat.id === auswahl);
  const letztes = modell.alle.findLast(
    (kandidat) => kandidat.ebene === 'grundsatzziel' && !kandidat.alternative,
  );
  const anker = zeile ?? letztes;
  const darunter = zeile && !zeile.alternative ? ebeneDarunter(zeile.ebene) : null;
  if (!anker) return null;
  return (
    <div className="flex min-w-0 flex-[1_1_26rem] items-center gap-2.5 [&>button]:shrink-0 max-md:flex-wrap">
      <Button
        variant="primary"
        icon={<Plus size={16} aria-hidden />}
        shortcut="Enter"
        onClick={() => modell.steuerung.neu(anker, 'geschwister')}
      >
        {zeile?.alternative ? 'Alternative' : EBENE_NAMEN[anker.ebene]}
      </Button>
      {zeile && darunter && (
        <Button
          icon={<Plus size={16} aria-hidden />}
          aria-label={`${EBENE_NAMEN[darunter]} darunter`}
          onClick={() => modell.steuerung.neu(zeile, 'kind')}
        >
          {EBENE_NAMEN[darunter]}
        </Button>
      )}
      {zeile && (zeile.ebene !== 'grundsatzziel' || zeile.alternative) && (
        <Button icon={<FolderInput size={16} aria-hidden />} onClick={() => verschiebeNach(zeile.id)}>
          Verschieben nach …
        </Button>
      )}
      <span className="flex min-w-28 shrink *:min-w-0 [&_svg]:shrink-0">
        <Rueckgaengig />
      </span>
    </div>
  );
}

/** The look of the small round switches on the right. */
export const CHIP =
  'inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong bg-panel px-3 text-sm text-muted ' +
  'hover:border-field hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-weak aria-pressed:text-accent ' +
  'aria-expanded:border-accent';

function HinweisChip({ aktiv, onWahl }: { aktiv: boolean; onWahl: () => void }) {
  const geprueft = usePruefungenDa();
  const zahl = usePlan((plan) => alleHinweise(plan).length);
  // "0 Hinweise" before anything was checked would be a lie.
  const anzahl = zahl === 1 ? '1 Hinweis' : `${zahl} Hinweise`;
  return (
    <button
      type="button"
      aria-pressed={aktiv}
      onClick={onWahl}
      className={cx(CHIP, zahl > 0 && 'border-warn-line! bg-warn-weak! text-warn!')}
    >
      {zahl > 0 && <TriangleAlert size={14} aria-hidden />}
      {geprueft ? anzahl : 'Hinweise'}
    </button>
  );
}

function PapierkorbChip({ aktiv, onWahl }: { aktiv: boolean; onWahl: () => void }) {
  const zahl = usePlan((plan) => papierkorb(plan).length);
  return (
    <button type="button" aria-pressed={aktiv} onClick={onWahl} className={CHIP}>
      Papierkorb{zahl > 0 && <span>({zahl})</span>}
    </button>
  );
}
