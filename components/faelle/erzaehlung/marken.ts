import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import type { PraesenzSpeicher } from '@/components/plan/praesenz/speicher';
import { markeAlsJson, markeAusJson } from '@/components/plan/praesenz/textmarke';

/** Where somebody else writes. */
interface Marke {
  name: string;
  farbe: string;
  ort: number;
}

const key = new PluginKey<DecorationSet>('marken');

/** Tells the others where my caret stands and shows theirs, with initials. */
export const Marken = Extension.create<{ speicher: PraesenzSpeicher | null; eigener: number }>({
  name: 'marken',
  addOptions: () => ({ speicher: null, eigener: 0 }),
  addProseMirrorPlugins() {
    const { speicher, eigener } = this.options;
    if (!speicher) return [];
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, alt, _vorher, state) => {
            const neu: unknown = tr.getMeta(key);
            if (neu !== true) return tr.docChanged ? alt.map(tr.mapping, tr.doc) : alt;
            const orte = marken(speicher, eigener, ySyncPluginKey.getState(state));
            return DecorationSet.create(
              tr.doc,
              orte.map((marke) =>
                Decoration.widget(Math.min(marke.ort, tr.doc.content.size), () => zeichen(marke), {
                  side: 10,
                }),
              ),
            );
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => {
          const zeige = () => {
            if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, true));
          };
          const abmelden = speicher.subscribe(() => queueMicrotask(zeige));
          return {
            update: (ansicht, vorher) => {
              if (ansicht.hasFocus() && !ansicht.state.selection.eq(vorher.selection))
                melde(ansicht, speicher);
            },
            destroy: () => {
              abmelden();
              speicher.setze({ cursor: null });
            },
          };
        },
      }),
    ];
  },
});

function melde(view: EditorView, speicher: PraesenzSpeicher): void {
  const sync: unknown = ySyncPluginKey.getState(view.state);
  if (!istSync(sync)) return;
  const ort = absolutePositionToRelativePosition(view.state.selection.head, sync.type, sync.binding.mapping);
  speicher.setze({ cursor: markeAlsJson(ort) });
}

function marken(speicher: PraesenzSpeicher, eigener: number, sync: unknown): Marke[] {
  if (!istSync(sync)) return [];
  return [...speicher.lies().zustaende].flatMap(([client, zustand]) => {
    const person = client === eigener ? null : personAus(zustand);
    if (!person) return [];
    try {
      const relativ = markeAusJson(person.cursor);
      const ort = relativePositionToAbsolutePosition(sync.doc, sync.type, relativ, sync.binding.mapping);
      return typeof ort === 'number' ? [{ ...person, ort }] : [];
    } catch {
      // A client may say anything about its caret; what leads nowhere is not drawn.
      return [];
    }
  });
}

type Ortsuche = Parameters<typeof relativePositionToAbsolutePosition>;

interface Sync {
  doc: Ortsuche[0];
  type: Ortsuche[1];
  binding: { mapping: Ortsuche[3] };
}

function istSync(wert: unknown): wert is Sync {
  return (
    typeof wert === 'object' &&
    wert !== null &&
    'doc' in wert &&
    'type' in wert &&
    'binding' in wert &&
    wert.binding !== null
  );
}

function personAus(zustand: unknown): { name: string; farbe: string; cursor: object } | null {
  if (typeof zustand !== 'object' || zustand === null || !('cursor' in zustand) || !('user' in zustand))
    return null;
  const { cursor, user } = zustand;
  if (typeof cursor !== 'object' || cursor === null || typeof user !== 'object' || user === null) return null;
  const name = 'name' in user && typeof user.name === 'string' ? user.name : '';
  const farbe = 'farbe' in user && typeof user.farbe === 'string' ? user.farbe : 'var(--accent)';
  return { name, farbe, cursor };
}

function zeichen({ name, farbe }: Marke): HTMLElement {
  const strich = document.createElement('span');
  strich.className = 'andere-marke';
  strich.style.setProperty('--farbe', farbe);
  strich.setAttribute('aria-hidden', 'true');
  strich.dataset.name = name
    .split(/\s+/)
    .map((wort) => wort.replace(/[^\p{L}]/gu, '')[0] ?? '')
    .slice(0, 2)
    .join('');
  return strich;
}
