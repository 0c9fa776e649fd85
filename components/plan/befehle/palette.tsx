'use client';

import { Search } from 'lucide-react';
import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { cx } from '@/components/ui/cx';
import { useGeheZu } from '../auswahl';
import { usePlan } from '../use-plan';
import { type PalettenEintrag, planEintraege } from './eintraege';
import { alleBefehle } from './registrieren';
import { suche } from './suche';
import { useRahmenBefehle } from './use-rahmen-befehle';

/** Suche und Befehle (Strg+K): a combobox over every command and everything in the plan that has a name. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [frage, setFrage] = useState('');
  const [aktiv, setAktiv] = useState(0);
  const fenster = useRef<HTMLDialogElement>(null);
  const listenId = useId();
  const finde = useFinde();
  const gezeigteFrage = useDeferredValue(frage);
  const treffer = useMemo(() => finde(gezeigteFrage), [finde, gezeigteFrage]);
  const starte = useStarte(onClose);

  useEffect(() => {
    if (!fenster.current?.open) fenster.current?.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(`${listenId}-${aktiv}`)?.scrollIntoView({ block: 'nearest' });
  }, [aktiv, listenId]);

  const taste = (e: KeyboardEvent) => {
    const gehe = (n: number) => {
      e.preventDefault();
      if (treffer.length > 0) setAktiv((n + treffer.length) % treffer.length);
    };
    if (e.key === 'ArrowDown') gehe(aktiv + 1);
    else if (e.key === 'ArrowUp') gehe(aktiv - 1);
    else if (e.key === 'PageDown') gehe(Math.min(aktiv + 8, treffer.length - 1));
    else if (e.key === 'PageUp') gehe(Math.max(aktiv - 8, 0));
    else if (e.key === 'Enter' && !e.nativeEvent.isComposing) {
      e.preventDefault();
      // Whoever types faster than the list follows means what is written, not what is still shown.
      const eintrag = (gezeigteFrage === frage ? treffer : finde(frage))[aktiv];
      if (eintrag) starte(eintrag);
    }
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's way and comes as "cancel"
    <dialog
      ref={fenster}
      aria-label="Suche und Befehle"
      onCancel={(e) => {
        e.preventDefault();
        onClose();
      }}
      onClick={(e) => {
        if (e.target === fenster.current) onClose();
      }}
      className="fixed inset-x-0 top-[12dvh] mx-auto w-[calc(100vw-2rem)] max-w-2xl overflow-hidden rounded-md bg-panel shadow-float max-md:top-2"
    >
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Search size={18} aria-hidden className="shrink-0 text-muted" />
        <input
          // The person opened this window to type.
          autoFocus
          role="combobox"
          aria-label="Suchen oder Befehl eingeben"
          aria-expanded="true"
          aria-controls={listenId}
          aria-activedescendant={treffer.length > 0 ? `${listenId}-${aktiv}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Ziel, Aktivität, Thema, Akteur oder Befehl"
          value={frage}
          onChange={(e) => {
            setFrage(e.target.value);
            setAktiv(0);
          }}
          onKeyDown={taste}
          className="min-h-14 grow bg-transparent text-lg outline-none placeholder:text-faint"
        />
      </div>
      <div id={listenId} role="listbox" aria-label="Treffer" className="max-h-[56dvh] overflow-y-auto py-1">
        {treffer.map((eintrag, i) => (
          <Zeile
            key={`${eintrag.art}-${eintrag.id}`}
            id={`${listenId}-${i}`}
            eintrag={eintrag}
            aktiv={i === aktiv}
            onZeigen={() => setAktiv(i)}
            onStart={() => starte(eintrag)}
          />
        ))}
      </div>
      {treffer.length === 0 && <p className="px-4 pb-4 text-muted">Nichts gefunden.</p>}
      <p role="status" className="sr-only">
        {treffer.length === 1 ? '1 Treffer' : `${treffer.length} Treffer`}
      </p>
    </dialog>
  );
}

function Zeile(props: {
  id: string;
  eintrag: PalettenEintrag;
  aktiv: boolean;
  onZeigen: () => void;
  onStart: () => void;
}) {
  const { eintrag } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: focus stays in the combobox, which handles the keys
    <div
      id={props.id}
      role="option"
      aria-selected={props.aktiv}
      onPointerMove={props.onZeigen}
      onClick={props.onStart}
      className={cx('flex cursor-pointer items-baseline gap-3 px-4 py-1.5', props.aktiv && 'bg-accent-weak')}
    >
      {eintrag.nummer && <span className="shrink-0 text-muted">{eintrag.nummer}</span>}
      <span className="min-w-0 grow truncate">{eintrag.text}</span>
      <span className="shrink-0 text-sm text-muted">{eintrag.kuerzel ?? eintrag.art}</span>
    </div>
  );
}

/** What answers a question; every command when nothing is asked. */
function useFinde(): (frage: string) => readonly PalettenEintrag[] {
  const rahmen = useRahmenBefehle();
  const ausPlan = usePlan(planEintraege);
  return useCallback(
    (frage) => {
      const befehle = [...alleBefehle(), ...rahmen].map(
        ({ id, label, kuerzel, worte }): PalettenEintrag => ({
          id,
          text: label,
          kuerzel,
          worte,
          art: 'Befehl',
        }),
      );
      return frage.trim() ? suche([...befehle, ...ausPlan], frage) : befehle;
    },
    [rahmen, ausPlan],
  );
}

function useStarte(onClose: () => void): (eintrag: PalettenEintrag) => void {
  const geheZu = useGeheZu();
  const rahmen = useRahmenBefehle();
  return (eintrag) => {
    onClose();
    if (eintrag.ziel) return geheZu(eintrag.ziel.bereich, eintrag.ziel.auswahl);
    const befehl = [...alleBefehle(), ...rahmen].find((b) => b.id === eintrag.id);
    // After the window is gone and focus is back, so that a command can move the focus itself.
    if (befehl) setTimeout(befehl.run);
  };
}
