'use client';

import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { cx } from './cx';
import { IconButton } from './icon-button';

export interface DialogProps {
  open: boolean;
  /** Asked for by Esc, the cross or the backdrop; the owner decides by setting `open`. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the foot; the main one last. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
}

const WIDTH = { sm: 'max-w-md', md: 'max-w-xl', lg: 'max-w-3xl' };

/** A modal dialog on the browser's own `<dialog>`: focus stays inside and returns to where it came from. */
export function Dialog({ open, onClose, title, children, footer, size = 'md' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titel = useId();

  useEffect(() => {
    const el = ref.current;
    if (!el) return;
    if (open && !el.open) {
      el.showModal();
      // The browser would take the first button; a field that is marked is where people want to begin.
      el.querySelector<HTMLElement>('[data-anfang]')?.focus();
    }
    if (!open && el.open) el.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's way and comes as "cancel"
    <dialog
      ref={ref}
      aria-labelledby={titel}
      onCancel={(e) => {
        e.preventDefault();
        onClose();
      }}
      onClick={(e) => {
        if (e.target === ref.current) onClose();
      }}
      className={cx(
        'fixed inset-0 m-auto h-fit max-h-[88dvh] w-[calc(100vw-2rem)] overflow-hidden rounded-md bg-panel shadow-float',
        WIDTH[size],
      )}
    >
      {open && (
        <div className="flex max-h-[88dvh] flex-col">
          <header className="flex items-center gap-3 border-b border-line py-2.5 pr-2.5 pl-5">
            <h2 id={titel} className="grow text-lg font-semibold">
              {title}
            </h2>
            <IconButton label="Schließen" icon={<X size={18} aria-hidden />} onClick={onClose} />
          </header>
          <div className="min-h-0 grow overflow-y-auto px-5 py-4">{children}</div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          )}
        </div>
      )}
    </dialog>
  );
}
