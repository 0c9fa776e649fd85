import { Extension, type Extensions } from '@tiptap/core';
import Collaboration, { type CollaborationOptions } from '@tiptap/extension-collaboration';
import { Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';

/** No file has a place in a case: what is dropped or pasted as one is refused with a sentence. */
const ohneDateien = (melde: (satz: string) => void) =>
  Extension.create({
    name: 'ohneDateien',
    addProseMirrorPlugins: () => [dateienAbweisen(melde)],
  });

const OHNE_DATEI =
  'Dateien und Bilder haben in einem Fall keinen Platz: Sie verraten oft mehr, als man sieht. Bitte beschreiben Sie den Inhalt in eigenen Worten.';

function dateienAbweisen(melde: (satz: string) => void): Plugin {
  const weise = (daten: DataTransfer | null): boolean => {
    if (!daten || daten.files.length === 0 || daten.types.includes('text/html')) return false;
    melde(OHNE_DATEI);
    return true;
  };
  return new Plugin({
    props: {
      handlePaste: (_view, ereignis) => weise(ereignis.clipboardData),
      handleDrop: (_view, ereignis) => weise(ereignis.dataTransfer),
    },
  });
}

/** The shared text the editor writes into. */
type Fragment = NonNullable<CollaborationOptions['fragment']>;

/**
 * What the Erzählung may hold: paragraphs, one level of headings, bold and italic, lists and quotations. Whatever
 * else is pasted – links, pictures, tables, colours – falls away and leaves its words.
 */
export function erweiterungen(fragment: Fragment, melde: (satz: string) => void): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2] },
      link: false,
      code: false,
      codeBlock: false,
      strike: false,
      underline: false,
      horizontalRule: false,
      hardBreak: false,
      // Would write by itself at the end of the document, in every browser at once.
      trailingNode: false,
      // The shared document has an undo of its own, which leaves others' words alone.
      undoRedo: false,
    }),
    Collaboration.configure({ fragment }),
    ohneDateien(melde),
  ];
}
