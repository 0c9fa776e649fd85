import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './button';
import { cx } from './cx';
import { Tooltip } from './tooltip';

/** A button that shows only an icon; `label` is its name for everyone who cannot see it and its tooltip. */
export function IconButton({
  label,
  icon,
  className,
  ...rest
}: Omit<ButtonProps, 'children' | 'icon' | 'shortcut'> & { label: string; icon: ReactNode }) {
  return (
    <Tooltip text={label}>
      <Button
        aria-label={label}
        className={cx('min-w-9 px-1.5! max-md:min-w-11 pointer-coarse:min-w-11', className)}
        variant="quiet"
        {...rest}
      >
        {icon}
      </Button>
    </Tooltip>
  );
}
