import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Befund, SCHWERE_NAMEN } from '@/lib/anonymisierung/befund';
import { findePersonenbezug } from '@/lib/anonymisierung/personenbezug';

/** A finding at its place in the editor. */
export interface Textbefund extends Befund {
  /** Positions in the document of the editor; `bis` is exclusive. */
  vonPos: number;
  bisPos: number;
  wort: string;
}

interface Stand {
  befunde: readonly Textbefund[];
  marken: DecorationSet;
}

export const befundeKey = new PluginKey<Stand>('befunde');

/** How long nobody may have typed before the text is looked at. */
const RUHE_MS = 250;

/** Blocks are immutable, so what was found in one holds until it is another one. */
const bekannt = new WeakMap<Node, readonly Befund[]>();

/** Marks what may lead to a person, while typing and without leaving the browser. */
export const Befunde = Extension.create<{ gefunden: (befunde: readonly Textbefund[]) => void }>({
  name: 'befunde',
  addOptions: () => ({ gefunden: () => undefined }),
  addProseMirrorPlugins() {
    const { gefunden } = this.options;
    return [
      new Plugin<Stand>({
        key: befundeKey,
        state: {
          init: (_config, state) => stand(state.doc),
          apply: (tr, alt) => {
            const neu: unknown = tr.getMeta(befundeKey);
            if (neu) return stand(tr.doc);
            return tr.docChanged ? { ...alt, marken: alt.marken.map(tr.mapping, tr.doc) } : alt;
          },
        },
        props: { decorations: (state) => befundeKey.getState(state)?.marken },
        view: (view) => {
          let uhr: ReturnType<typeof setTimeout> | undefined;
          gefunden(befundeIm(view.state));
          return {
            update: (ansicht, vorher) => {
              const [jetzt, davor] = [befundeIm(ansicht.state), befundeIm(vorher)];
              if (jetzt !== davor) gefunden(jetzt);
              if (ansicht.state.doc === vorher.doc) return;
              clearTimeout(uhr);
              uhr = setTimeout(() => {
                if (!ansicht.isDestroyed) ansicht.dispatch(ansicht.state.tr.setMeta(befundeKey, true));
              }, RUHE_MS);
            },
            destroy: () => clearTimeout(uhr),
          };
        },
      }),
    ];
  },
});

function befundeIm(state: EditorState): readonly Textbefund[] {
  return befundeKey.getState(state)?.befunde ?? [];
}

function stand(doc: Node): Stand {
  const befunde: Textbefund[] = [];
  doc.descendants((knoten, pos) => {
    if (!knoten.isTextblock) return true;
    const gefunden = bekannt.get(knoten) ?? findePersonenbezug(knoten.textContent);
    bekannt.set(knoten, gefunden);
    for (const befund of gefunden) {
      befunde.push({
        ...befund,
        vonPos: pos + 1 + befund.von,
        bisPos: pos + 1 + befund.bis,
        wort: knoten.textContent.slice(befund.von, befund.bis),
      });
    }
    return false;
  });
  return { befunde, marken: DecorationSet.create(doc, befunde.map(marke)) };
}

function marke({ vonPos, bisPos, schwere, grund }: Textbefund): Decoration {
  return Decoration.inline(vonPos, bisPos, {
    class: `befund befund-${schwere}`,
    title: `${SCHWERE_NAMEN[schwere]}: ${grund}`,
  });
}
