import { Meldung } from '@/components/ui/meldung';
import { Marke } from './marke';

/** Shown until the plan is here: says that it is coming, or why it is not. Never an empty plan. */
export function LadeAnzeige({ grund, getrennt }: { grund?: string; getrennt?: boolean }) {
  return (
    <main id="inhalt" className="grid min-h-dvh place-items-center p-6">
      <div className="flex max-w-lg flex-col items-center gap-4 text-center">
        <Marke className="h-8 w-13 text-accent" />
        {grund ? (
          <>
            <h1 className="text-xl font-semibold">Der Plan kann nicht geöffnet werden</h1>
            <Meldung art="danger" className="text-left">
              {grund}
            </Meldung>
            <a href="/" className="textlink">
              Zur Liste der Netzwerke
            </a>
          </>
        ) : (
          <p role="status" className="text-muted">
            {getrennt
              ? 'Der Server ist gerade nicht erreichbar. Der Plan wird geladen, sobald die Verbindung wieder steht.'
              : 'Der Plan wird geladen …'}
          </p>
        )}
      </div>
    </main>
  );
}
