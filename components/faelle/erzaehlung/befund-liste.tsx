'use client';

import type { Editor } from '@tiptap/react';
import { KombinationZaehler } from '@/components/plan/personenbezug/kombination-zaehler';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { ARTEN, SCHWERE_NAMEN } from '@/lib/anonymisierung/befund';
import { blockText, liesErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { alleFalltexte } from '@/lib/plan/fall/views/texte';
import { BefundZeichen } from '../befund-zeichen';
import type { Textbefund } from './befunde';

/** What was found in the text, each with its reason and a replacement at hand. */
export function BefundListe({
  editor,
  befunde,
  bearbeitbar,
}: {
  editor: Editor;
  /** Null until the text has been looked at. */
  befunde: readonly Textbefund[] | null;
  bearbeitbar: boolean;
}) {
  const { verbindung } = useSession();
  // The traits of the whole case, counted where it is written.
  const texte = alleFalltexte(verbindung.leser.plan, liesErzaehlung(verbindung.doc).map(blockText));
  const zeige = ({ vonPos, bisPos }: Textbefund) =>
    editor.chain().setTextSelection({ from: vonPos, to: bisPos }).focus().scrollIntoView().run();
  const ersetze = ({ vonPos, bisPos, ersatz }: Textbefund) =>
    editor
      .chain()
      .focus()
      .insertContentAt({ from: vonPos, to: bisPos }, ersatz ?? '')
      .run();
  return (
    <section
      aria-label="Hinweise zur Anonymität"
      className="nicht-drucken shrink-0 border-line bg-panel px-5 py-4 max-lg:border-t max-md:px-4 lg:w-88 lg:overflow-y-auto lg:border-l"
    >
      <h2 className="text-base font-semibold">
        Anonym? <span className="font-normal text-muted">{zahl(befunde)}</span>
      </h2>
      <KombinationZaehler texte={texte.map(({ text }) => text)} />
      {!befunde?.length ? (
        <p className="mt-2 text-sm text-muted">
          Namen, Nummern, Tage und kleine Orte werden beim Schreiben markiert. Nichts davon verlässt dabei
          dieses Gerät. Was ein Programm nicht erkennt, sieht die zweite Person, die den Fall prüft.
        </p>
      ) : (
        <ul className="mt-1 flex flex-col">
          {befunde.map((befund) => (
            <li key={`${befund.vonPos}-${befund.art}`} className="border-b border-line py-2.5">
              <p className="flex items-start gap-1.5 text-sm">
                <BefundZeichen schwere={befund.schwere} />
                <span>
                  <span className="font-semibold">{ARTEN[befund.art]}</span>
                  <span className="text-muted"> · {SCHWERE_NAMEN[befund.schwere]}</span>
                </span>
              </p>
              <p className="mt-1 text-sm wrap-anywhere">„{befund.wort}“</p>
              <p className="mt-0.5 text-sm text-muted">{befund.grund}</p>
              <div className="mt-1.5 flex flex-wrap gap-1.5">
                <Button size="sm" onClick={() => zeige(befund)}>
                  Zeigen
                </Button>
                {bearbeitbar && befund.ersatz !== null && (
                  <Button size="sm" variant="primary" onClick={() => ersetze(befund)}>
                    {befund.ersatz === '' ? 'Entfernen' : `„${befund.ersatz}“ einsetzen`}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function zahl(befunde: readonly Textbefund[] | null): string {
  if (!befunde) return 'wird geprüft …';
  if (befunde.length === 0) return 'nichts gefunden';
  return `${befunde.length} ${befunde.length === 1 ? 'Stelle' : 'Stellen'}`;
}
