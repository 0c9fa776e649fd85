import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';

/** The words of a field that is still to come: as high as that, so that nothing moves when it does. */
export function Wortlaut({
  eineZeile = false,
  className,
  children,
}: {
  /** As a list or a short field shows it. */
  eineZeile?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={cx(
        'block min-h-9 border border-transparent px-2.5 py-1 max-md:min-h-11 max-md:py-2.5 pointer-coarse:min-h-11',
        eineZeile ? 'truncate @4xl:text-sm' : 'wrap-break-word',
        className,
      )}
    >
      {children}
    </span>
  );
}
