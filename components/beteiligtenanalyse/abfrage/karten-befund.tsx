import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { UnbedenklichDialog } from '@/components/plan/personenbezug/unbedenklich-dialog';
import type { Fundstelle } from '@/components/plan/personenbezug/use-befunde';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { ARTEN } from '@/lib/anonymisierung/befund';

/** What on a card names a person: cut out or answered for with one click, whoever wrote the card. */
export function KartenBefund({
  text,
  stellen,
  aendere,
  onBestaetigt,
}: {
  text: string;
  stellen: readonly Fundstelle[];
  aendere: (text: string) => void;
  onBestaetigt: () => void;
}) {
  const { dokumentId } = useSession().verbindung;
  const [fraglich, setFraglich] = useState<Fundstelle | null>(null);
  const [erste] = stellen;
  if (!erste) return null;
  const neu = erste.ersatz ?? '[entfernt]';
  return (
    <>
      <p className="flex items-start gap-1.5 text-sm text-warn">
        <TriangleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
        <span>
          {ARTEN[erste.art]} „{erste.text}“{stellen.length > 1 && ` und ${stellen.length - 1} weitere`}
        </span>
      </p>
      <span className="mt-1 mb-0.5 flex min-w-0 flex-wrap gap-1.5">
        <Button
          size="sm"
          className="max-w-full whitespace-normal! text-left wrap-anywhere"
          // Others may have written meanwhile: only where the words still stand they are replaced.
          disabled={text.slice(erste.von, erste.bis) !== erste.text}
          onClick={() => aendere(text.slice(0, erste.von) + neu + text.slice(erste.bis))}
        >
          Ersetzen durch „{neu}“
        </Button>
        <Button
          size="sm"
          variant="quiet"
          className="max-w-full whitespace-normal! text-left"
          onClick={() => setFraglich(erste)}
        >
          Als unbedenklich bestätigen …
        </Button>
      </span>
      {fraglich && (
        <UnbedenklichDialog
          stelle={fraglich}
          dokumente={() => [dokumentId]}
          onClose={() => setFraglich(null)}
          onFertig={() => {
            setFraglich(null);
            onBestaetigt();
          }}
        />
      )}
    </>
  );
}
