import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from './cx';

export interface ButtonLook {
  /** `primary`: the one thing to do here · `quiet`: no border · `danger`: takes something away */
  variant?: 'default' | 'primary' | 'quiet' | 'danger';
  size?: 'md' | 'sm';
}

const LOOK = {
  default: 'border-line-strong bg-panel text-ink hover:bg-bg hover:border-field',
  primary: 'border-accent bg-accent text-on-accent font-semibold hover:bg-accent-hover',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-accent-weak',
  danger: 'border-danger-line bg-panel text-danger hover:bg-danger-weak',
};

/** The classes of a button, for links that look like one. */
export function buttonClass({ variant = 'default', size = 'md' }: ButtonLook = {}): string {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-md border whitespace-nowrap no-underline',
    'transition-colors duration-(--bewegung) disabled:opacity-55 disabled:cursor-not-allowed',
    'aria-disabled:opacity-55 aria-disabled:cursor-not-allowed',
    // A finger needs 44 px, on a phone and on a tablet.
    'text-sm max-md:min-h-11 pointer-coarse:min-h-11',
    size === 'md' ? 'min-h-9 px-3 py-1' : 'min-h-7 px-2 py-0.5',
    LOOK[variant],
  );
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, ButtonLook {
  icon?: ReactNode;
  /** Shown after the label, e.g. "Enter"; announced through `aria-keyshortcuts` only when given there. */
  shortcut?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words. For an icon alone see IconButton. */
export function Button({ variant, size, icon, shortcut, className, children, type, ...rest }: ButtonProps) {
  return (
    <button type={type ?? 'button'} className={cx(buttonClass({ variant, size }), className)} {...rest}>
      {icon}
      {children}
      {shortcut && (
        <span aria-hidden="true" className="font-normal opacity-75 max-md:hidden">
          {shortcut}
        </span>
      )}
    </button>
  );
}
