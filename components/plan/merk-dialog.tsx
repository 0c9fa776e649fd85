'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

/**
 * The window of what is noted from any screen: Enter or „Merken“ notes it; whoever may only read is told whom to ask.
 * @param weitere other buttons before „Merken“
 */
export function MerkDialog({
  titel,
  erlaubt,
  nichtErlaubt,
  weitere,
  merke,
  onClose,
  children,
}: {
  titel: string;
  erlaubt: boolean;
  nichtErlaubt: string;
  weitere?: ReactNode;
  merke: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={titel}
      footer={
        erlaubt && (
          <>
            {weitere}
            <Button variant="primary" onClick={merke}>
              Merken
            </Button>
          </>
        )
      }
    >
      {!erlaubt ? (
        <p>{nichtErlaubt}</p>
      ) : (
        <form
          className="flex flex-col gap-3"
          onSubmit={(e) => {
            e.preventDefault();
            merke();
          }}
        >
          {children}
          <button type="submit" hidden />
        </form>
      )}
    </Dialog>
  );
}
