import type { ReactNode } from 'react';

/** A titled part of the list beside a picture. */
export function Abschnitt({
  titel,
  anzahl,
  children,
}: {
  titel: string;
  anzahl?: number;
  children: ReactNode;
}) {
  return (
    <section>
      <h3 className="text-base font-semibold">
        {titel}
        {anzahl !== undefined && <span className="ml-2 font-normal text-muted">{anzahl}</span>}
      </h3>
      {children}
    </section>
  );
}
