import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** A view that shows the Akteure of the table, while there are too few: what it will show, and the way to the table. */
export function LeereAnsicht({
  titel,
  erlaubt,
  zurTabelle,
  children,
}: {
  titel: string;
  /** May the person add Akteure there? */
  erlaubt: boolean;
  zurTabelle: () => void;
  children: ReactNode;
}) {
  return (
    <EmptyState
      title={titel}
      action={
        erlaubt && (
          <Button variant="primary" onClick={zurTabelle}>
            Zur Tabelle
          </Button>
        )
      }
    >
      {children}
    </EmptyState>
  );
}
