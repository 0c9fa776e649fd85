'use client';

import { type ReactNode, useRef, useState } from 'react';
import { Schwebend } from './schwebend';
import { CHIP } from './werkzeugleiste';

/** A chip that opens a small window with settings; the focus comes back to the chip. */
export function Aufklapper({
  label,
  name,
  children,
}: {
  label: ReactNode;
  name: string;
  children: ReactNode;
}) {
  const [offen, setOffen] = useState(false);
  const knopf = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={knopf}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={offen}
        className={CHIP}
        // The window closes on the press outside it; the click that follows must not open it again.
        onPointerDown={(e) => offen && e.stopPropagation()}
        onClick={() => setOffen(!offen)}
      >
        {label}
      </button>
      {offen && (
        <Schwebend
          anker={knopf}
          name={name}
          onZu={(wie) => {
            setOffen(false);
            if (wie === 'taste') knopf.current?.focus();
          }}
        >
          {children}
        </Schwebend>
      )}
    </>
  );
}
