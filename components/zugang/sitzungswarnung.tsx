'use client';

import { useEffect, useState } from 'react';
import { beiBedarf } from '@/components/ui/bei-bedarf';

const Dialog = beiBedarf(() =>
  import('./sitzungswarnung-dialog').then((modul) => modul.SitzungswarnungDialog),
);

/** Long before a session can end, and after the first screen is drawn. */
const NACH_MS = 5_000;

/** Warns before the session ends; see {@link SitzungswarnungDialog}. */
export function Sitzungswarnung({ endetAm }: { endetAm: string }) {
  const [an, setAn] = useState(false);
  useEffect(() => {
    const uhr = setTimeout(() => setAn(true), NACH_MS);
    return () => clearTimeout(uhr);
  }, []);
  return an && <Dialog endetAm={endetAm} />;
}
