'use client';

import { Plus, TriangleAlert } from 'lucide-react';
import { type DragEvent, useMemo, useState } from 'react';
import { useOffeneStellen } from '@/components/plan/personenbezug/use-stellen';
import { Rueckgaengig } from '@/components/plan/rahmen/rueckgaengig';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { useSession } from '@/components/plan/session-kontext';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { cx } from '@/components/ui/cx';
import { TextField } from '@/components/ui/text-field';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { createKarte, groupKarten, moveKarte } from '@/lib/plan/kartenabfrage/commands';
import { kartentafel } from '@/lib/plan/kartenabfrage/views';
import { Fehlende } from './fehlende';
import { Gruppe } from './gruppe';
import { KartenStellen, KartenZettel } from './zettel';

/** „Wer gehört an den Tisch?“: cards, clustered by hand; a group becomes an Akteur. And who is still missing. */
export function Abfrage({ waehle }: { waehle: (id: Id) => void }) {
  const { gruppen, einzelne } = usePlan(kartentafel);
  const { verbindung } = useSession();
  const { saal } = useSaalmodus();
  const texte = useMemo(
    () => new Map(saal ? [] : [...einzelne, ...gruppen.flatMap((g) => g.karten)].map((k) => [k.id, k.text])),
    [saal, einzelne, gruppen],
  );
  const befunde = useOffeneStellen(texte);
  const genannt = befunde.stellen.size;
  const { run: lege, erlaubt } = useCommand(createKarte);
  const { run: verschiebe } = useCommand(moveKarte);
  const { run: gruppiere } = useCommand(groupKarten);
  const [text, setText] = useState('');
  const [mitNamen, setMitNamen] = useState(false);
  const [gewaehlt, setzeGewaehlt] = useState<ReadonlySet<Id>>(new Set());
  const [titel, setTitel] = useState('');

  const schreibe = () => {
    if (text.trim() === '') return;
    if (lege({ text, ...(mitNamen && { von: verbindung.ich.name }) }).ok) setText('');
  };
  const bilde = () => {
    const ids = einzelne.map(({ id }) => id).filter((id) => gewaehlt.has(id));
    if (!gruppiere({ ids, titel }).ok) return;
    setTitel('');
    setzeGewaehlt(new Set());
  };
  const waehleKarte = (id: Id, an: boolean) =>
    setzeGewaehlt((alt) => {
      const neu = new Set(alt);
      if (an) neu.add(id);
      else neu.delete(id);
      return neu;
    });
  const gewaehlte = einzelne.filter(({ id }) => gewaehlt.has(id)).length;
  const ablage = (gruppeId: Id | null) => ({
    onDragOver: (e: DragEvent) => erlaubt && e.preventDefault(),
    onDrop: (e: DragEvent) => {
      e.preventDefault();
      const id = e.dataTransfer.getData('text/x-karte');
      if (id) verschiebe({ id, gruppeId });
    },
  });
  return (
    <KartenStellen value={befunde}>
      <div className="flex flex-col gap-6 px-5 py-4 max-md:px-3">
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-semibold">Wer gehört an den Tisch?</h2>
          {erlaubt && (
            <div className="flex flex-wrap items-end gap-3">
              <TextField
                label="Neue Karte"
                value={text}
                onChange={setText}
                maxLength={300}
                placeholder="eine Organisation oder Person je Karte"
                onKeyDown={(e) => e.key === 'Enter' && schreibe()}
                className="w-96 max-md:w-full"
              />
              <Button
                variant="primary"
                icon={<Plus size="1.1em" aria-hidden />}
                disabled={text.trim() === ''}
                onClick={schreibe}
              >
                Karte
              </Button>
              <Checkbox label="mit meinem Namen" checked={mitNamen} onChange={setMitNamen} />
              <span className="ml-auto">
                <Rueckgaengig />
              </span>
            </div>
          )}
          <div role="status">
            {erlaubt && genannt > 0 && (
              <p className="flex items-start gap-1.5 text-sm text-warn">
                <TriangleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
                {genannt === 1 ? 'Eine Karte nennt' : `${genannt} Karten nennen`} vielleicht einen Menschen.
                Auf der Leinwand und in Dateien ist das verdeckt, bis es ersetzt oder bestätigt ist.
              </p>
            )}
          </div>
        </section>
        <section
          aria-label="Karten ohne Gruppe"
          className="flex flex-col gap-3 rounded-md border border-line-strong bg-panel p-3"
          {...ablage(null)}
        >
          <h3 className="font-semibold">
            Karten <span className="font-normal text-muted">{einzelne.length}</span>
          </h3>
          {einzelne.length === 0 && (
            <p className="text-muted">
              {gruppen.length === 0
                ? 'Noch keine Karte. Schreiben Sie auf, wer mitplanen muss; anschließend ordnen Sie die Karten zu Gruppen.'
                : 'Alle Karten liegen in einer Gruppe.'}
            </p>
          )}
          <ul className="flex flex-wrap gap-2">
            {einzelne.map((karte) => (
              <KartenZettel
                key={karte.id}
                karte={karte}
                gruppen={gruppen.map(({ gruppe }) => gruppe)}
                bearbeitbar={erlaubt}
                gewaehlt={gewaehlt.has(karte.id)}
                onWahl={(an) => waehleKarte(karte.id, an)}
                waehleAkteur={waehle}
              />
            ))}
          </ul>
          {erlaubt && gewaehlte > 0 && (
            <div className="flex flex-wrap items-end gap-3 border-t border-line pt-3">
              <TextField
                label={gewaehlte === 1 ? 'Gruppe aus 1 Karte' : `Gruppe aus ${gewaehlte} Karten`}
                value={titel}
                onChange={setTitel}
                maxLength={200}
                placeholder="Name der Gruppe"
                onKeyDown={(e) => e.key === 'Enter' && bilde()}
                className="w-80 max-md:w-full"
              />
              <Button onClick={bilde}>Gruppe bilden</Button>
            </div>
          )}
        </section>
        {gruppen.length > 0 && (
          <div className={cx('grid gap-4', 'sm:grid-cols-2 2xl:grid-cols-3')}>
            {gruppen.map(({ gruppe, karten }) => (
              <div key={gruppe.id} {...ablage(gruppe.id)}>
                <Gruppe
                  gruppe={gruppe}
                  karten={karten}
                  gruppen={gruppen.map((eine) => eine.gruppe)}
                  bearbeitbar={erlaubt}
                  waehleAkteur={waehle}
                />
              </div>
            ))}
          </div>
        )}
        <Fehlende waehle={waehle} />
      </div>
    </KartenStellen>
  );
}
