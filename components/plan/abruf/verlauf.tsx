import { Meldung } from '@/components/ui/meldung';
import type { Abrufstand } from './use-abruf';

/** How far a download is, that it is done, or why it failed; read out as it changes. */
export function Abrufverlauf({ stand }: { stand: Abrufstand }) {
  return (
    <div aria-live="polite">
      {stand.art === 'laeuft' && (
        <label className="flex flex-col gap-1 text-sm">
          {stand.satz}
          <progress className="w-full accent-accent" />
        </label>
      )}
      {stand.art === 'fehler' && <Meldung art="danger">{stand.grund}</Meldung>}
      {stand.art === 'fertig' && <Meldung art="ok">„{stand.name}“ ist heruntergeladen.</Meldung>}
    </div>
  );
}
