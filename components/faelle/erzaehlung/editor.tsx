'use client';

import './erzaehlung.css';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { praesenzSpeicher } from '@/components/plan/praesenz/speicher';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { usePraesenz } from '@/components/plan/use-praesenz';
import { useMeldung } from '@/components/ui/meldung';
import { ERZAEHLUNG } from '@/lib/plan/doc/erzaehlung';
import { verdeckteErzaehlung } from '@/lib/plan/doc/erzaehlung-verdeckt';
import { FALLBLATT_ID } from '@/lib/plan/fall/schema';
import { istMerkKuerzel } from '../use-markierung';
import { markiereAbsatz } from './absatzwahl';
import { BefundListe } from './befund-liste';
import { Befunde, type Textbefund } from './befunde';
import { erweiterungen } from './erweiterungen';
import { Marken } from './marken';
import { Werkzeuge } from './werkzeuge';

/** The narrative, written by several people at once. */
export default function Erzaehlungseditor({
  name,
  bearbeitbar,
  zeigtBefunde,
  merke,
}: {
  /** For readers: „Erzählung von Herr A.“ */
  name: string;
  bearbeitbar: boolean;
  /** The list of findings stands beside the text; whoever reads a released case has no use for it. */
  zeigtBefunde: boolean;
  /** Puts the marked words into the Themenspeicher; null where that is not for this person. */
  merke: ((text: string) => void) | null;
}) {
  const { verbindung } = useSession();
  const fragment = useErzaehlung();
  const { setzeBearbeitung } = usePraesenz();
  const melden = useMeldung();
  const [befunde, setBefunde] = useState<readonly Textbefund[] | null>(null);
  const extensions = useMemo(
    () => [
      ...erweiterungen(fragment, (satz) => melden(satz, { art: 'warn' })),
      Befunde.configure({ gefunden: (gefundene) => queueMicrotask(() => setBefunde(gefundene)) }),
      Marken.configure({
        speicher: praesenzSpeicher(verbindung.leitung.awareness),
        eigener: verbindung.doc.clientID,
      }),
    ],
    [verbindung, fragment, melden],
  );
  const editor = useEditor(
    {
      extensions,
      editable: bearbeitbar,
      // The page forbids styles that are not its own; they stand in erzaehlung.css.
      injectCSS: false,
      immediatelyRender: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': name,
          class: 'erzaehlung',
          spellcheck: 'true',
          lang: 'de',
          'data-fundort': `${FALLBLATT_ID}/erzaehlung`,
          // Also read with the keyboard: nobody comes by Tab into a text that cannot be changed otherwise.
          tabindex: '0',
        },
        handleDOMEvents: {
          keydown: (view, taste) => {
            const { from, to } = view.state.selection;
            const text = view.state.doc.textBetween(from, to, ' ').trim();
            if (merke && text && istMerkKuerzel(taste)) merke(text);
            else if (view.editable || !markiereAbsatz(view.dom, taste)) return false;
            taste.preventDefault();
            return true;
          },
        },
      },
      onFocus: () => setzeBearbeitung('fall', ERZAEHLUNG),
      onBlur: () => setzeBearbeitung(null),
    },
    [extensions],
  );
  useEffect(() => {
    editor?.setEditable(bearbeitbar);
  }, [editor, bearbeitbar]);
  if (!editor) return <p className="p-5 text-muted">Der Text wird geöffnet …</p>;
  return (
    <div className="flex min-h-0 grow max-lg:flex-col">
      <div className="flex min-w-0 grow flex-col">
        <Werkzeuge editor={editor} bearbeitbar={bearbeitbar} merke={merke} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a click below the last line begins writing at its end */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the text is reached with Tab */}
        <div className="min-h-64 grow overflow-y-auto" onClick={(e) => amEnde(editor, e)}>
          <EditorContent editor={editor} className="mx-auto max-w-3xl px-8 py-6 max-md:px-4" />
        </div>
      </div>
      {zeigtBefunde && <BefundListe editor={editor} befunde={befunde} bearbeitbar={bearbeitbar} />}
    </div>
  );
}

/**
 * What the editor shows: the narrative itself; in the Saalmodus a copy with its covered places. There nobody writes, and
 * a released case does not change.
 */
function useErzaehlung() {
  const { verbindung, verdeckung } = useSession();
  // Another object when something else is to be covered.
  const stand = usePlan((fall) => (verdeckung ? fall : null));
  return useMemo(() => {
    const doc =
      verdeckung && stand
        ? verdeckteErzaehlung(verbindung.doc, (text) => verdeckung.text(verbindung.dokumentId, text))
        : verbindung.doc;
    return doc.getXmlFragment(ERZAEHLUNG);
  }, [verbindung, verdeckung, stand]);
}

function amEnde(editor: Editor, e: React.MouseEvent): void {
  if (e.target === e.currentTarget) editor.commands.focus('end');
}
