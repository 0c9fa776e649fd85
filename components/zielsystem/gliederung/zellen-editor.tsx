'use client';

import type { RefObject } from 'react';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { AkteureWahl } from '../panel/akteure-wahl';
import { StatusWahl } from '../panel/status-wahl';
import { ZeitraumFelder } from '../panel/zeitraum-felder';
import { useHandlungen } from './handlungen-kontext';
import { Schwebend } from './schwebend';
import { SPALTEN, type SpaltenName } from './spalten';

/** Edits a cell where it stands. Every choice is taken over at once; closing only closes. */
export function ZellenEditor({
  id,
  spalte,
  anker,
}: {
  id: Id;
  spalte: SpaltenName;
  anker: RefObject<HTMLElement | null>;
}) {
  const { schliesseZelle } = useHandlungen();
  return (
    <Schwebend anker={anker} name={SPALTEN[spalte].titel} onZu={(wie) => schliesseZelle(wie === 'taste')}>
      {spalte === 'status' && <StatusWahl id={id} nachWahl={() => schliesseZelle(true)} />}
      {spalte === 'akteure' && <AkteureWahl id={id} />}
      {spalte === 'zeitraum' && <ZeitraumFelder id={id} />}
      {spalte !== 'status' && (
        <div className="mt-3 flex justify-end">
          <Button size="sm" onClick={() => schliesseZelle(true)}>
            Fertig
          </Button>
        </div>
      )}
    </Schwebend>
  );
}
