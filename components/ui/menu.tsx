'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type ButtonLook, buttonClass } from './button';
import { cx } from './cx';

export interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  shortcut?: string;
  onSelect: () => void;
  /** Why this cannot be done now; shown under the label, the item stays reachable and does nothing. */
  disabledReason?: string;
  danger?: boolean;
  /** A line above this item. */
  separated?: boolean;
}

export interface MenuProps extends ButtonLook {
  label: string;
  /** Draw only the icon; the label names the button. */
  icon?: ReactNode;
  iconOnly?: boolean;
  items: readonly MenuItem[];
  className?: string;
  /** Drawn after the label, e.g. a mark of state; may hold words for screen readers. */
  nachgestellt?: ReactNode;
  title?: string;
  /** -1 where the button is a stop of a grid and Tab passes by. */
  tabIndex?: number;
}

/** A button that opens a list of actions (WAI-ARIA menu button): arrows, Home, End, first letter, Esc. */
export function Menu(props: MenuProps) {
  const { label, icon, iconOnly, nachgestellt, items, variant, size, className, tabIndex, title } = props;
  const id = useId();
  const knopf = useRef<HTMLButtonElement>(null);
  const liste = useRef<HTMLDivElement>(null);
  const [offen, setOffen] = useState(false);

  const eintraege = () => Array.from(liste.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []);
  const zu = (fokus = true) => {
    setOffen(false);
    if (fokus) knopf.current?.focus();
  };

  useEffect(() => {
    const el = liste.current;
    const r = knopf.current?.getBoundingClientRect();
    if (!offen || !el || !r) return;
    el.showPopover();
    const unten = r.bottom + el.offsetHeight + 8 < window.innerHeight;
    el.style.left = `${Math.max(8, Math.min(r.left, window.innerWidth - el.offsetWidth - 8))}px`;
    el.style.top = `${unten ? r.bottom + 4 : Math.max(8, r.top - el.offsetHeight - 4)}px`;
    el.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const ausserhalb = (e: Event) => {
      const ziel = e.target;
      if (ziel instanceof Node && !el.contains(ziel) && !knopf.current?.contains(ziel)) setOffen(false);
    };
    document.addEventListener('pointerdown', ausserhalb);
    return () => document.removeEventListener('pointerdown', ausserhalb);
  }, [offen]);

  const taste = (e: KeyboardEvent) => {
    e.stopPropagation();
    const alle = eintraege();
    const hier = document.activeElement instanceof HTMLElement ? alle.indexOf(document.activeElement) : -1;
    const gehe = (n: number) => {
      e.preventDefault();
      alle[(n + alle.length) % alle.length]?.focus();
    };
    if (e.key === 'Escape' || e.key === 'Tab') {
      if (e.key === 'Escape') e.preventDefault();
      return zu();
    }
    if (e.key === 'ArrowDown') return gehe(hier + 1);
    if (e.key === 'ArrowUp') return gehe(hier - 1);
    if (e.key === 'Home') return gehe(0);
    if (e.key === 'End') return gehe(-1);
    if (e.key.length === 1) {
      const treffer = [...alle.slice(hier + 1), ...alle].find((el) =>
        el.textContent?.trim().toLowerCase().startsWith(e.key.toLowerCase()),
      );
      treffer?.focus();
    }
  };

  return (
    <>
      <button
        ref={knopf}
        type="button"
        tabIndex={tabIndex}
        title={title}
        aria-haspopup="menu"
        aria-expanded={offen}
        aria-controls={offen ? id : undefined}
        aria-label={iconOnly ? label : undefined}
        className={cx(
          buttonClass({ variant, size }),
          iconOnly && 'min-w-9 px-1.5! max-md:min-w-11 pointer-coarse:min-w-11',
          className,
        )}
        onClick={() => setOffen(!offen)}
        onKeyDown={(e) => {
          if (e.key === 'ArrowDown') {
            e.preventDefault();
            setOffen(true);
          }
        }}
      >
        {icon}
        {!iconOnly && (nachgestellt ? <span className="min-w-0 truncate">{label}</span> : label)}
        {nachgestellt}
      </button>
      {offen && (
        <div
          ref={liste}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          popover="manual"
          onKeyDown={taste}
          className="fixed max-h-[80dvh] max-w-[calc(100vw-1rem)] min-w-56 overflow-y-auto rounded-md border border-line-strong bg-panel py-1 shadow-float"
        >
          {items.map((item) => (
            <Eintrag key={item.id} item={item} zu={zu} />
          ))}
        </div>
      )}
    </>
  );
}

function Eintrag({ item, zu }: { item: MenuItem; zu: (fokus?: boolean) => void }) {
  return (
    <>
      {item.separated && <hr className="my-1 border-line" />}
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-disabled={item.disabledReason ? true : undefined}
        onClick={() => {
          if (item.disabledReason) return;
          zu();
          item.onSelect();
        }}
        className={cx(
          'flex w-full items-start gap-2.5 px-3 py-1.5 text-left text-sm outline-none max-md:py-3 pointer-coarse:py-3',
          'hover:bg-accent-weak focus:bg-accent-weak focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus',
          item.danger && 'text-danger',
          item.disabledReason && 'cursor-default text-muted',
        )}
      >
        {item.icon && <span className="mt-0.5 shrink-0">{item.icon}</span>}
        <span className="grow">
          {item.label}
          {item.disabledReason && (
            <span className="block max-w-72 text-xs text-muted">{item.disabledReason}</span>
          )}
        </span>
        {item.shortcut && <span className="shrink-0 pl-4 text-muted">{item.shortcut}</span>}
      </button>
    </>
  );
}
