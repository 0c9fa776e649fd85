import type { ReactNode } from 'react';

/** One part of the panel, with its heading and, at its right, what can be done with the whole part. */
export function Abschnitt({
  id,
  titel,
  aktion,
  children,
}: {
  /** Target of "zeigeImPanel"; the heading takes the focus. */
  id?: string;
  titel: ReactNode;
  aktion?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="border-t border-line py-3" data-abschnitt={id}>
      <div className="mb-1.5 flex min-h-7 items-center justify-between gap-2">
        <h3 className="text-sm font-semibold text-muted" tabIndex={-1}>
          {titel}
        </h3>
        {aktion}
      </div>
      {children}
    </section>
  );
}

/** What stands where nothing is yet. */
export function Nichts({ children }: { children: ReactNode }) {
  return <p className="text-sm text-muted">{children}</p>;
}
