import { Meldung } from '@/components/ui/meldung';
import type { Abrufstand } from './use-abruf';

/** How far a download is, that it is done, given up, or why it failed; read out as it changes. */
export function Abrufverlauf({ stand }: { stand: Abrufstand }) {
  return (
    <div aria-live="polite">
      {stand.art === 'laeuft' && (
        <label className="flex flex-col gap-1 text-sm">
          {stand.satz}
          <progress className="w-full" />
        </label>
      )}
      {stand.art === 'abgebrochen' && <Meldung>Abgebrochen. Es wurde keine Datei heruntergeladen.</Meldung>}
      {stand.art === 'fehler' && <Meldung art="danger">{stand.grund}</Meldung>}
      {stand.art === 'fertig' && <Meldung art="ok">„{stand.name}“ ist heruntergeladen.</Meldung>}
    </div>
  );
}
