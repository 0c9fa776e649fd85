'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import {
  Bold,
  Heading,
  Italic,
  Lightbulb,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  Undo2,
} from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/icon-button';
import { MERK_KUERZEL } from '../use-markierung';

interface Werkzeug {
  id: string;
  label: string;
  Icon: LucideIcon;
  an: (editor: Editor) => boolean;
  tue: (editor: Editor) => void;
}

const WERKZEUGE: readonly Werkzeug[] = [
  {
    id: 'ueberschrift',
    label: 'Überschrift',
    Icon: Heading,
    an: (e) => e.isActive('heading'),
    tue: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    id: 'fett',
    label: 'Fett (Strg+B)',
    Icon: Bold,
    an: (e) => e.isActive('bold'),
    tue: (e) => e.chain().focus().toggleBold().run(),
  },
  {
    id: 'kursiv',
    label: 'Kursiv (Strg+I)',
    Icon: Italic,
    an: (e) => e.isActive('italic'),
    tue: (e) => e.chain().focus().toggleItalic().run(),
  },
  {
    id: 'liste',
    label: 'Liste',
    Icon: List,
    an: (e) => e.isActive('bulletList'),
    tue: (e) => e.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'nummern',
    label: 'Nummerierte Liste',
    Icon: ListOrdered,
    an: (e) => e.isActive('orderedList'),
    tue: (e) => e.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'zitat',
    label: 'Zitat',
    Icon: Quote,
    an: (e) => e.isActive('blockquote'),
    tue: (e) => e.chain().focus().toggleBlockquote().run(),
  },
];

/** The tools of the text; what is marked can become a theme. */
export function Werkzeuge({
  editor,
  bearbeitbar,
  merke,
}: {
  editor: Editor;
  bearbeitbar: boolean;
  merke: ((text: string) => void) | null;
}) {
  const leiste = useRef<HTMLDivElement>(null);
  const lage = useEditorState({
    editor,
    selector: ({ editor: e }) => ({
      an: WERKZEUGE.map(({ an }) => an(e)).join(),
      markiert: !e.state.selection.empty,
    }),
  });
  const an = lage.an.split(',');
  const gewaehlt = () => {
    const { from, to } = editor.state.selection;
    return editor.state.doc.textBetween(from, to, ' ').trim();
  };
  if (!bearbeitbar && !merke) return null;
  return (
    <div
      ref={leiste}
      role="toolbar"
      aria-label="Textwerkzeuge"
      aria-orientation="horizontal"
      className="nicht-drucken flex min-h-12 flex-wrap items-center gap-1 border-b border-line bg-panel px-5 py-1.5 max-md:px-4"
    >
      {bearbeitbar && (
        <>
          {WERKZEUGE.map(({ id, label, Icon, tue }, i) => (
            <IconButton
              key={id}
              label={label}
              aria-pressed={an[i] === 'true'}
              className={cx(an[i] === 'true' && 'bg-accent-weak! text-accent!')}
              icon={<Icon size={17} aria-hidden />}
              onClick={() => tue(editor)}
            />
          ))}
          <span className="mx-1 h-6 w-px bg-line" aria-hidden="true" />
          <IconButton
            label="Rückgängig (Strg+Z)"
            icon={<Undo2 size={17} aria-hidden />}
            onClick={() => editor.chain().focus().undo().run()}
          />
          <IconButton
            label="Wiederholen (Strg+Y)"
            icon={<Redo2 size={17} aria-hidden />}
            onClick={() => editor.chain().focus().redo().run()}
          />
        </>
      )}
      {merke && (
        <Button
          className="ml-auto"
          icon={<Lightbulb size="1.1em" aria-hidden />}
          aria-disabled={!lage.markiert}
          title={lage.markiert ? MERK_KUERZEL : erstMarkieren(bearbeitbar)}
          // The selection must survive the click.
          onMouseDown={(e) => e.preventDefault()}
          onClick={() => lage.markiert && merke(gewaehlt())}
        >
          Als Thema merken
        </Button>
      )}
    </div>
  );
}

const erstMarkieren = (bearbeitbar: boolean) =>
  `Markieren Sie zuerst eine Stelle im Text${bearbeitbar ? '' : ', mit der Tastatur absatzweise mit ↑ und ↓'}.`;
