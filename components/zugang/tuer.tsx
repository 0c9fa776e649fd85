import type { ReactNode } from 'react';
import { Marke } from '@/components/plan/rahmen/marke';
import { Fuss } from './fuss';

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
          <Marke />
          Diadem
        </p>
        <div className="rounded-md border border-line bg-panel p-6 md:p-8">
          <h1 className="text-xl font-semibold text-ink">{titel}</h1>
          {einleitung && <div className="mt-2 text-soft">{einleitung}</div>}
          <div className="mt-6">{children}</div>
        </div>
        <Fuss />
      </div>
    </main>
  );
}
