import type { ReactNode } from 'react';

/** Says what belongs here and offers the one button that starts it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto flex max-w-lg flex-col items-start gap-3 px-6 py-12">
      <h2 className="text-xl font-semibold">{title}</h2>
      {children && <div className="text-base text-muted">{children}</div>}
      {action}
    </div>
  );
}
