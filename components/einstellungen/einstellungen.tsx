'use client';

import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { EmptyState } from '@/components/ui/empty-state';
import { darf, type Rolle } from '@/lib/access/rollen';
import { Abschnitt } from './abschnitt';
import { Analysefreigabe, type Freigabe } from './analysefreigabe';
import { Austritt } from './austritt';
import { Datenpanne } from './datenpanne';
import { EinladungErstellen } from './einladung-erstellen';
import { Einladungen, type EinladungZeile } from './einladungen';
import { Mitglieder, type MitgliedZeile } from './mitglieder';
import { NetzwerkLoeschen } from './netzwerk-loeschen';
import { NetzwerkName } from './netzwerk-name';
import { Netzwerkdatei } from './netzwerkdatei';
import { PersonenbezugImPlan } from './personenbezug-im-plan';
import { Protokoll, type ProtokollZeile } from './protokoll';

export interface EinstellungenProps {
  netzwerk: { id: string; name: string };
  rolle: Rolle;
  meineUserId: string;
  mitglieder: readonly MitgliedZeile[];
  /** null when the role does not manage members. */
  einladungen: readonly EinladungZeile[] | null;
  /** Who may open the analysis; null when the role does not decide it. */
  freigaben: readonly Freigabe[] | null;
  /** null when the role does not see it. */
  protokoll: { zeilen: readonly ProtokollZeile[]; aelter: string | null } | null;
}

/** The settings of a network: everybody sees the members, the Koordination manages. */
export function Einstellungen({ netzwerk, rolle, meineUserId, ...rest }: EinstellungenProps) {
  const { mitglieder, einladungen, freigaben, protokoll } = rest;
  const verwaltet = darf(rolle, 'mitglieder.verwalten');
  const { saal } = useSaalmodus();
  if (saal)
    return (
      <Rahmen bereich="einstellungen" titel="Einstellungen">
        <EmptyState title="Nicht für den Saal">
          Die Einstellungen nennen Menschen mit Namen und E-Mail-Adresse. Beenden Sie den Saalmodus, um sie zu
          öffnen.
        </EmptyState>
      </Rahmen>
    );
  return (
    <Rahmen bereich="einstellungen" titel="Einstellungen">
      <div className="mx-auto w-full max-w-5xl px-4 py-8 md:px-8">
        <h1 className="sr-only">Einstellungen</h1>
        <div>
          <Abschnitt id="netzwerk" titel="Netzwerk">
            <NetzwerkAbschnitt netzwerk={netzwerk} rolle={rolle} />
          </Abschnitt>
          <Abschnitt id="mitglieder" titel="Mitglieder">
            <Mitglieder
              netzwerkId={netzwerk.id}
              meineUserId={meineUserId}
              verwaltet={verwaltet}
              mitglieder={mitglieder}
            />
            <div className="mt-5">
              <Austritt netzwerkId={netzwerk.id} name={netzwerk.name} />
            </div>
          </Abschnitt>
          {einladungen && (
            <Abschnitt
              id="einladungen"
              titel="Einladungen"
              text="Ein Link lädt eine oder mehrere Personen ein. Sie legen damit ein Konto an oder treten mit ihrem Konto bei."
            >
              <EinladungErstellen netzwerkId={netzwerk.id} />
              <div className="mt-6">
                <Einladungen netzwerkId={netzwerk.id} liste={einladungen} />
              </div>
            </Abschnitt>
          )}
          {freigaben && (
            <Abschnitt
              id="beteiligtenanalyse"
              titel="Beteiligtenanalyse"
              text="Wer die Einschätzungen zu den Beteiligten öffnen darf: Interessen, Ressourcen, Konflikte, Einfluss und eigene Spalten. Jede Änderung steht im Protokoll."
            >
              <Analysefreigabe netzwerkId={netzwerk.id} freigaben={freigaben} />
            </Abschnitt>
          )}
          <Abschnitt
            id="personenbezug"
            titel="Personenbezug im Plan"
            text="Geht alle Texte des Plans und, wenn Sie sie lesen dürfen, der Beteiligtenanalyse durch und zeigt, wo ein Mensch genannt sein könnte. Nichts verlässt dabei Ihren Browser."
          >
            <PersonenbezugImPlan />
          </Abschnitt>
          {darf(rolle, 'netzwerk.verwalten') && (
            <Abschnitt
              id="datenpanne"
              titel="Datenpanne"
              text="Steht irgendwo ein Text, der hier nicht stehen darf, entfernen Sie ihn hier sofort und für alle. Der Vorgang steht ohne den Text im Protokoll."
            >
              <Datenpanne />
            </Abschnitt>
          )}
          {protokoll && (
            <Abschnitt
              id="protokoll"
              titel="Protokoll"
              text="Wer wann was an Mitgliedern, Einladungen und dem Netzwerk geändert hat. Einträge können nicht verändert werden."
            >
              <Protokoll {...protokoll} />
            </Abschnitt>
          )}
        </div>
      </div>
    </Rahmen>
  );
}

function NetzwerkAbschnitt({ netzwerk, rolle }: Pick<EinstellungenProps, 'netzwerk' | 'rolle'>) {
  const verwaltet = darf(rolle, 'netzwerk.verwalten');
  return (
    <div className="flex flex-col gap-5">
      {verwaltet ? (
        <NetzwerkName netzwerkId={netzwerk.id} name={netzwerk.name} />
      ) : (
        <p className="text-lg">{netzwerk.name}</p>
      )}
      <div className="flex flex-wrap gap-3">
        {darf(rolle, 'netzwerk.exportieren') && <Netzwerkdatei netzwerkId={netzwerk.id} />}
        {verwaltet && <NetzwerkLoeschen netzwerkId={netzwerk.id} name={netzwerk.name} />}
      </div>
    </div>
  );
}
