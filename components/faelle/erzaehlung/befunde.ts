import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { ladeFinder } from '@/components/plan/personenbezug/finder';
import { type Befund, SCHWERE_NAMEN } from '@/lib/anonymisierung/befund';

/** A finding at its place in the editor. */
export interface Textbefund extends Befund {
  /** Positions in the document of the editor; `bis` is exclusive. */
  vonPos: number;
  bisPos: number;
  wort: string;
}

interface Stand {
  /** Null until the text has been looked at once. */
  befunde: readonly Textbefund[] | null;
  marken: DecorationSet;
}

export const befundeKey = new PluginKey<Stand>('befunde');

const NOCH_NICHTS: Stand = { befunde: null, marken: DecorationSet.empty };

/** How long nobody may have typed before the text is looked at. */
const RUHE_MS = 250;

/** Blocks are immutable, so what was found in one holds until it is another one. */
const bekannt = new WeakMap<Node, readonly Befund[]>();

/** Marks what may lead to a person, while typing and without leaving the browser. */
export const Befunde = Extension.create<{ gefunden: (befunde: readonly Textbefund[] | null) => void }>({
  name: 'befunde',
  addOptions: () => ({ gefunden: () => undefined }),
  addProseMirrorPlugins() {
    const { gefunden } = this.options;
    return [
      new Plugin<Stand>({
        key: befundeKey,
        state: {
          init: () => NOCH_NICHTS,
          apply: (tr, alt) => {
            const neu: unknown = tr.getMeta(befundeKey);
            if (neu) return stand(tr.doc);
            return tr.docChanged ? { ...alt, marken: alt.marken.map(tr.mapping, tr.doc) } : alt;
          },
        },
        props: { decorations: (state) => befundeKey.getState(state)?.marken },
        view: (view) => {
          let uhr: ReturnType<typeof setTimeout> | undefined;
          const suche = async () => {
            const { doc } = view.state;
            const nochDa = () => !view.isDestroyed && view.state.doc === doc;
            await lerneKennen(doc, nochDa);
            if (nochDa()) view.dispatch(view.state.tr.setMeta(befundeKey, true));
          };
          const sucheOhneMurren = () => void suche().catch(() => undefined);
          sucheOhneMurren();
          return {
            update: (ansicht, vorher) => {
              const [jetzt, davor] = [befundeIm(ansicht.state), befundeIm(vorher)];
              if (jetzt !== davor) gefunden(jetzt);
              if (ansicht.state.doc === vorher.doc) return;
              clearTimeout(uhr);
              uhr = setTimeout(sucheOhneMurren, RUHE_MS);
            },
            destroy: () => clearTimeout(uhr),
          };
        },
      }),
    ];
  },
});

function befundeIm(state: EditorState): readonly Textbefund[] | null {
  return befundeKey.getState(state)?.befunde ?? null;
}

/** Searches the blocks nobody has looked at yet, with a breath in long ones; stops when somebody writes on. */
async function lerneKennen(doc: Node, nochDa: () => boolean): Promise<void> {
  const finde = await ladeFinder();
  for (const [knoten] of bloecke(doc)) {
    if (!bekannt.has(knoten)) bekannt.set(knoten, await finde(knoten.textContent));
    if (!nochDa()) return;
  }
}

function bloecke(doc: Node): [Node, number][] {
  const alle: [Node, number][] = [];
  doc.descendants((knoten, pos) => {
    if (knoten.isTextblock) alle.push([knoten, pos]);
    return !knoten.isTextblock;
  });
  return alle;
}

function stand(doc: Node): Stand {
  const befunde: Textbefund[] = [];
  for (const [knoten, pos] of bloecke(doc)) {
    for (const befund of bekannt.get(knoten) ?? []) {
      befunde.push({
        ...befund,
        vonPos: pos + 1 + befund.von,
        bisPos: pos + 1 + befund.bis,
        wort: knoten.textContent.slice(befund.von, befund.bis),
      });
    }
  }
  return { befunde, marken: DecorationSet.create(doc, befunde.map(marke)) };
}

function marke({ vonPos, bisPos, schwere, grund }: Textbefund): Decoration {
  return Decoration.inline(vonPos, bisPos, {
    class: `befund befund-${schwere}`,
    title: `${SCHWERE_NAMEN[schwere]}: ${grund}`,
  });
}
