import type { ReactNode } from 'react';

/** The mark of the product: a string of beads. */
export function Marke({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 24" className={className} aria-hidden="true">
      <path d="M4 8 C 14 22, 34 22, 44 8" fill="none" stroke="currentColor" strokeWidth="2.5" />
      {[
        [4, 8],
        [13, 15.8],
        [24, 18.5],
        [35, 15.8],
        [44, 8],
      ].map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="3.5" fill="currentColor" />
      ))}
    </svg>
  );
}

/** The page in front of the networks: sign-in, invitation, first set-up. One heading, one thing to do. */
export function Tuer({
  titel,
  einleitung,
  children,
}: {
  titel: string;
  einleitung?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className="flex min-h-dvh flex-col items-center bg-bg px-4 py-10 md:justify-center">
      <div className="w-full max-w-md">
        <p className="mb-6 flex items-center gap-2 text-xl font-semibold text-accent">
          <Marke className="h-6 w-12" />
          Diadem
        </p>
        <div className="rounded-md border border-line bg-panel p-6 md:p-8">
          <h1 className="text-xl font-semibold text-ink">{titel}</h1>
          {einleitung && <div className="mt-2 text-soft">{einleitung}</div>}
          <div className="mt-6">{children}</div>
        </div>
      </div>
    </main>
  );
}
