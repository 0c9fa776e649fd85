// biome-ignore-all lint/a11y/noRedundantRoles: rows are laid out as grids, which takes the meaning of a table's elements away
'use client';

import { ClipboardPaste, Plus } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { EmptyState } from '@/components/ui/empty-state';
import { createSchritt } from '@/lib/plan/dienstleistungskette/commands/schritte';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { freierPlatz } from '@/lib/plan/dienstleistungskette/views/freier-platz';
import { MASSE } from '@/lib/plan/dienstleistungskette/views/masse';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { BahnenTabelle } from './bahnen-tabelle';
import { EinfuegenDialog } from './einfuegen-dialog';
import { useBahnwahl, useGlieder } from './glieder';
import { NaeheKontext, useNachgereicht, useNaehe } from './naehe';
import { SchrittZeile, SPALTEN } from './schritt-zeile';

/** Cells show their frame when one comes near: a table of boxes would hide the words. */
const STILL =
  '@4xl:[&_input]:px-1.5 @4xl:[&_input]:text-sm @4xl:[&_select]:pr-0.5 @4xl:[&_select]:text-sm ' +
  '[&_[data-worte]]:bg-transparent @4xl:[&_[data-worte]]:py-1.5 @4xl:[&_[data-worte]]:pr-6 @4xl:[&_[data-worte]]:text-sm ' +
  '[&_input:not(:hover,:focus,[aria-invalid=true])]:border-transparent [&_input:not(:hover,:focus)]:bg-transparent ' +
  '[&_textarea:not(:hover,:focus,[aria-invalid=true])]:border-transparent [&_textarea:not(:hover,:focus)]:bg-transparent ' +
  '[&_select:not(:hover,:focus)]:border-transparent [&_select:not(:hover,:focus)]:bg-transparent';

const KOPF = 'border-b border-line-strong bg-bg px-2 py-1.5 text-left text-sm font-semibold text-muted';

const HANDLUNGEN = 'Handlungen';
const KOEPFE = ['Nr.', 'Schritt', 'Art', 'Bahn', 'Danach', 'Dauer', 'Wartezeit', HANDLUNGEN];

/**
 * The chain as a table: everything that can be drawn can be done here too, by keyboard and with a screen reader.
 * Rows stand in reading order; the panel of the selected row holds what has no column.
 */
export function KettenTabelle({
  kettenId,
  auswahl,
  onWaehle,
}: {
  kettenId: Id;
  auswahl: Id | null;
  onWaehle: (id: Id | null) => void;
}) {
  const bild = usePlan((plan) => ketteBild(plan, kettenId));
  const { run: erstelle, erlaubt } = useCommand(createSchritt);
  const [einfuegen, setEinfuegen] = useState(false);
  /** The step that was just added: its title is to be written. */
  const [neu, setNeu] = useState<Id | null>(null);
  const raum = useRef<HTMLDivElement>(null);
  const naehe = useNaehe(raum);
  const glieder = useGlieder(bild);
  const alle = useRef(glieder);
  alle.current = glieder;
  const bahnen = useBahnwahl(bild?.lanes ?? []);
  const da = useNachgereicht(glieder.length);
  const jetzt = useRef({ auswahl, onWaehle });
  jetzt.current = { auswahl, onWaehle };
  const waehle = useCallback((id: Id | null) => jetzt.current.onWaehle(id), []);
  // The panel takes a third of the table's width: it opens when somebody asks for it, and then follows the rows.
  const folge = useCallback((id: Id) => {
    if (jetzt.current.auswahl !== null) jetzt.current.onWaehle(id);
  }, []);
  const beginne = useCallback(
    (id: Id) => {
      setNeu(id);
      folge(id);
    },
    [folge],
  );
  if (!bild) return null;
  const neuerSchritt = () => {
    const lane = bild.lanes.find(({ id }) => id !== null);
    const x = bild.breite - MASSE.ersteSpalte + MASSE.spalte / 2;
    const ort = freierPlatz(lane?.schritte ?? [], 'schritt', { x, y: MASSE.laneHoehe / 2 });
    const ergebnis = erstelle({ kettenId, art: 'schritt', platz: { laneId: lane?.id ?? null, ...ort } });
    if (ergebnis.ok) beginne(ergebnis.wert);
  };

  return (
    <div ref={raum} className="@container relative h-full overflow-auto px-5 pb-8 max-md:px-3">
      <div className="sticky left-0 flex flex-wrap items-center gap-2 py-3">
        <h2 className="mr-auto text-lg font-semibold">Schritte</h2>
        {erlaubt && (
          <>
            <Button icon={<Plus size={16} aria-hidden />} onClick={neuerSchritt}>
              Schritt
            </Button>
            <Button icon={<ClipboardPaste size={16} aria-hidden />} onClick={() => setEinfuegen(true)}>
              Aus Excel einfügen
            </Button>
          </>
        )}
      </div>
      {glieder.length === 0 ? (
        <EmptyState title="Noch keine Schritte">
          Legen Sie den ersten Schritt an, oder fügen Sie Zeilen aus Excel ein: Schritt, Organisation, Dauer,
          Nächstes.
        </EmptyState>
      ) : (
        // Each row is a grid of its own, so that the browser sets only those anybody sees, and of these the one that
        // changes; laid out like that, a table keeps its meaning only where it is named.
        <table role="table" aria-busy={da < glieder.length} className="block w-full">
          <caption className="sr-only">
            Schritte der Kette in der Reihenfolge, in der sie gelesen werden
          </caption>
          {/* On a phone, and beside an open panel, each step is a card, and each field says its own name. */}
          <thead role="rowgroup" className="block @max-4xl:sr-only">
            <tr role="row" className={cx('grid', SPALTEN)}>
              {KOEPFE.map((kopf) => (
                <th key={kopf} role="columnheader" scope="col" className={KOPF}>
                  {kopf === HANDLUNGEN ? <span className="sr-only">{kopf}</span> : kopf}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className={`${STILL} block text-sm`}>
            <NaeheKontext value={naehe}>
              {glieder.map((glied, i) => {
                const { id } = glied.schritt.schritt;
                return i < da || id === neu ? (
                  <SchrittZeile
                    key={id}
                    glied={glied}
                    alle={alle}
                    allein={glieder.length === 1}
                    bahnen={bahnen}
                    gewaehlt={auswahl === id}
                    neu={neu === id}
                    onWaehle={waehle}
                    onFolge={folge}
                    onNeu={beginne}
                  />
                ) : null;
              })}
            </NaeheKontext>
          </tbody>
        </table>
      )}
      {bild.befunde.length > 0 && (
        <section className="mt-6">
          <h2 className="text-lg font-semibold">Beschädigte Stellen</h2>
          <ul className="list-disc pl-5 text-sm">
            {bild.befunde.map(({ art, id, text }) => (
              <li key={`${art}/${id}`}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <BahnenTabelle kettenId={kettenId} bild={bild} onWaehle={onWaehle} />
      {einfuegen && <EinfuegenDialog kettenId={kettenId} onZu={() => setEinfuegen(false)} />}
    </div>
  );
}
