'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { useVorlieben } from '../vorlieben';

/** „Ansagen und Tasten“: what a person may set for this browser. */
export default function Einstellungen({ onClose }: { onClose: () => void }) {
  const [{ ansagen, einzeltasten, kontrast }, setze] = useVorlieben();
  return (
    <Dialog open onClose={onClose} title="Ansagen und Tasten" size="sm">
      <div className="flex flex-col gap-5">
        <div>
          <p className="mb-1 font-medium">Änderungen anderer ansagen</p>
          <p className="mb-2 text-sm text-muted">
            Für Screenreader. „alle“ nennt höchstens alle zehn Sekunden, wer woran gearbeitet hat; „wenige“
            nur die Zahl, höchstens einmal in der Minute.
          </p>
          <SegmentedControl
            label="Änderungen anderer ansagen"
            value={ansagen}
            onChange={(wert) => setze({ ansagen: wert })}
            options={[
              { value: 'aus', label: 'aus' },
              { value: 'wenige', label: 'wenige' },
              { value: 'alle', label: 'alle' },
            ]}
          />
        </div>
        <Checkbox
          label="Kürzel aus einer einzelnen Taste"
          hint="Zum Beispiel „?“ für die Liste der Tastenkürzel. In Textfeldern gelten sie nie."
          checked={einzeltasten}
          onChange={(an) => setze({ einzeltasten: an })}
        />
        <Checkbox
          label="Hoher Kontrast"
          checked={kontrast === 'hoch'}
          onChange={(an) => setze({ kontrast: an ? 'hoch' : 'normal' })}
        />
        <p className="text-sm text-muted">Diese Einstellungen gelten nur in diesem Browser.</p>
      </div>
    </Dialog>
  );
}
