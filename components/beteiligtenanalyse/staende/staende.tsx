'use client';

import { History, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { useSaaltext } from '@/components/plan/saal/saaltext';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { Meldung, useMeldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { darf } from '@/lib/access/rollen';
import { zeitpunkt } from '@/lib/zeit';
import { frage, type Gemerkt, type Vergleichsantwort } from './abruf';
import { Vergleich } from './vergleich';
import { VergleichAusfuhr } from './vergleich-ausfuhr';

/** States of the network that were kept under a name, and what changed between two of them. */
export function Staende() {
  const { netzwerk, verbindung } = useSession();
  const saaltext = useSaaltext();
  const { saal } = useSaalmodus();
  const melden = useMeldung();
  const [liste, setzeListe] = useState<readonly Gemerkt[] | null>(null);
  const [fehler, setzeFehler] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [laeuft, setLaeuft] = useState(false);
  const [von, setVon] = useState('');
  const [nach, setNach] = useState('');
  const [fort, setzeFort] = useState<Gemerkt | null>(null);
  const [vergleich, setzeVergleich] = useState<Vergleichsantwort | null>(null);
  const pfad = `/api/netzwerke/${netzwerk.id}`;
  const darfBehalten = darf(verbindung.rolle, 'plan.bearbeiten');
  const darfLoeschen = darf(verbindung.rolle, 'netzwerk.verwalten');

  const lade = useCallback(async () => {
    const antwort = await frage<{ staende: Gemerkt[] }>(`${pfad}/staende`);
    if (!antwort.ok) return setzeFehler(antwort.satz);
    setzeFehler(null);
    setzeListe(antwort.wert.staende);
    setVon((alt) => alt || (antwort.wert.staende.at(-1)?.id ?? ''));
  }, [pfad]);
  useEffect(() => void lade(), [lade]);

  useEffect(() => {
    if (!von) return setzeVergleich(null);
    const ende = new AbortController();
    const wort = new URLSearchParams({ von, ...(nach && { nach }), ...(saal && { saal: '1' }) });
    setzeVergleich(null);
    void frage<Vergleichsantwort>(`${pfad}/standvergleich?${wort}`, { signal: ende.signal }).then(
      (antwort) => {
        if (ende.signal.aborted) return;
        if (antwort.ok) setzeVergleich(antwort.wert);
        else setzeFehler(antwort.satz);
      },
    );
    return () => ende.abort();
  }, [von, nach, pfad, saal]);

  const behalte = async () => {
    setLaeuft(true);
    const antwort = await frage(`${pfad}/staende`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: name.trim() }),
    });
    setLaeuft(false);
    if (!antwort.ok) return setzeFehler(antwort.satz);
    setName('');
    melden('Der Stand ist gemerkt.', { art: 'ok' });
    await lade();
  };
  const loesche = async ({ id, name: titel }: Gemerkt) => {
    setzeFort(null);
    const antwort = await frage(`${pfad}/staende?stand=${encodeURIComponent(id)}`, { method: 'DELETE' });
    if (!antwort.ok) return setzeFehler(antwort.satz);
    melden(`Der Stand „${titel}“ ist gelöscht.`);
    if (von === id) setVon('');
    if (nach === id) setNach('');
    await lade();
  };
  if (liste === null && !fehler)
    return (
      <p role="status" className="px-5 py-6 text-muted">
        Die Stände werden geladen …
      </p>
    );
  const nameVon = (stand: Gemerkt) => saaltext(stand.name);
  const wahl = (liste ?? []).map((stand) => ({
    value: stand.id,
    label: `${nameVon(stand)} (${zeitpunkt(new Date(stand.am))})`,
  }));
  const neuerStand = darfBehalten && (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(e) => {
        e.preventDefault();
        void behalte();
      }}
    >
      <TextField
        label="Name des Standes"
        value={name}
        onChange={setName}
        maxLength={200}
        placeholder="z. B. Vor der zweiten Konferenz"
        className="w-80 max-md:w-full"
      />
      <Button
        type="submit"
        variant="primary"
        icon={<History size="1.1em" aria-hidden />}
        disabled={laeuft || name.trim() === ''}
      >
        {laeuft ? 'Wird gemerkt …' : 'Stand merken'}
      </Button>
    </form>
  );
  return (
    <div className="flex max-w-5xl flex-col gap-5 px-5 py-4 max-md:px-3">
      {fehler && <Meldung art="warn">{fehler}</Meldung>}
      {liste?.length === 0 ? (
        <EmptyState title="Noch kein Stand gemerkt" action={neuerStand || undefined}>
          Merken Sie den heutigen Stand unter einem Namen. Später zeigt der Vergleich, wer dazugekommen oder
          gegangen ist, wer den Kreis gewechselt hat und welche Einschätzung sich geändert hat.
        </EmptyState>
      ) : (
        <>
          {neuerStand}
          <section className="flex flex-col gap-2">
            <h2 className="text-lg font-semibold">Gemerkte Stände</h2>
            <ul className="divide-y divide-line border-y border-line">
              {liste?.map((stand) => (
                <li key={stand.id} className="flex flex-wrap items-center gap-x-4 py-1.5">
                  <span className="grow font-medium wrap-anywhere">{nameVon(stand)}</span>
                  <span className="text-sm text-muted">
                    {zeitpunkt(new Date(stand.am))}
                    {!saal && ` · ${stand.durch}`}
                  </span>
                  {darfLoeschen && (
                    <Button
                      size="sm"
                      variant="quiet"
                      icon={<Trash2 size="1em" aria-hidden />}
                      aria-label={`Löschen: ${nameVon(stand)}`}
                      onClick={() => setzeFort(stand)}
                    >
                      Löschen
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <section className="flex flex-col gap-3">
            <h2 className="text-lg font-semibold">Vergleich</h2>
            <div className="flex flex-wrap items-end gap-3">
              <Select
                label="von"
                value={von}
                onChange={setVon}
                options={wahl}
                empty="–"
                className="max-w-110 grow basis-80 max-md:w-full"
              />
              <Select
                label="bis"
                value={nach}
                onChange={setNach}
                options={wahl.filter(({ value }) => value !== von)}
                empty="heute"
                className="max-w-110 grow basis-80 max-md:w-full"
              />
              {von && <VergleichAusfuhr von={von} nach={nach} />}
            </div>
            {vergleich ? (
              <Vergleich antwort={vergleich} ohneUrteile={saal} />
            ) : (
              <p role="status" className="text-muted">
                {von ? 'Wird verglichen …' : 'Wählen Sie, ab welchem Stand verglichen wird.'}
              </p>
            )}
          </section>
        </>
      )}
      {fort && (
        <Dialog
          open
          size="sm"
          onClose={() => setzeFort(null)}
          title={`„${nameVon(fort)}“ löschen?`}
          footer={
            <>
              <Button onClick={() => setzeFort(null)}>Abbrechen</Button>
              <Button variant="danger" onClick={() => void loesche(fort)}>
                Endgültig löschen
              </Button>
            </>
          }
        >
          Ein gelöschter Stand lässt sich nicht zurückholen. Die Akteure von heute bleiben, wie sie sind.
        </Dialog>
      )}
    </div>
  );
}
