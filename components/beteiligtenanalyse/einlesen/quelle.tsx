import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { liesHtml, liesText } from './tabelle-lesen';

/** Where the table comes from: a file, or what was copied. */
export function Quelle({
  liest,
  onDatei,
  onTabelle,
}: {
  liest: boolean;
  onDatei: (datei: File) => void;
  onTabelle: (zeilen: string[][]) => void;
}) {
  const [text, setText] = useState('');
  const feld = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-soft">
        Die erste Zeile nennt die Spalten, wie sie hier heißen: „Beteiligte(r)“, „Kreis“, „Status“ … Ohne
        Kopfzeile gilt die erste Spalte als Name, die zweite als Kurzname. Wer schon da ist, wird an „Kennung“
        oder Name erkannt; leere Zellen ändern nichts.
      </p>
      <input
        ref={feld}
        type="file"
        accept=".xlsx,.csv,text/csv"
        aria-label="Tabelle (XLSX oder CSV)"
        className="sr-only"
        tabIndex={-1}
        onChange={(e) => {
          const datei = e.target.files?.[0];
          if (datei) onDatei(datei);
          if (datei) setText('');
          e.target.value = '';
        }}
      />
      <span>
        <Button
          icon={<FileUp size="1.1em" aria-hidden />}
          disabled={liest}
          onClick={() => feld.current?.click()}
        >
          Datei wählen (XLSX, CSV)
        </Button>
      </span>
      <label className="flex flex-col gap-1 text-sm text-muted">
        Oder hier einfügen, was Sie in Excel oder Word kopiert haben
        <textarea
          data-anfang
          rows={4}
          value={text}
          disabled={liest}
          onChange={(e) => {
            setText(e.target.value);
            onTabelle(liesText(e.target.value));
          }}
          onPaste={(e) => {
            const tabelle = liesHtml(e.clipboardData.getData('text/html'));
            if (!tabelle) return;
            e.preventDefault();
            setText(
              tabelle.map((zeile) => zeile.map((wert) => wert.replaceAll('\n', ' ')).join('\t')).join('\n'),
            );
            onTabelle(tabelle);
          }}
          className="rounded-md border border-field bg-panel px-2.5 py-1.5 text-base text-ink"
        />
      </label>
    </div>
  );
}
