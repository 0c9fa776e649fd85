// biome-ignore-all lint/a11y/useSemanticElements: a tree table has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: one row or cell at a time is focusable (roving tabindex)
'use client';

import { cx } from '@/components/ui/cx';
import stil from './gliederung.module.css';
import { useHandlungen } from './handlungen-kontext';
import { EBENE_NAMEN, type NeueZeile } from './neue-zeile';
import type { SpaltenName } from './spalten';
import { WortlautFeld } from './wortlaut-feld';

const BEISPIEL: Readonly<Record<NeueZeile['ebene'], string>> = {
  grundsatzziel: 'Grundsatzziel: die Verbesserung im Großen, als erreichter Zustand',
  rahmenziel: 'Rahmenziel: die beabsichtigte Wirkung, als erreichter Zustand',
  ergebnisziel: 'Ergebnisziel: das erreichte Ergebnis, als Zustand',
  aktivitaet: 'Aktivität: was getan wird, z. B. „Meldeweg vereinbaren“',
};

/** A row that does not exist yet, where it will stand. */
export function NeueZeileFeld({ neu, spalten }: { neu: NeueZeile; spalten: readonly SpaltenName[] }) {
  const { verlasseFeld } = useHandlungen();
  const name = neu.alternative ? 'Alternative' : EBENE_NAMEN[neu.ebene];
  const tiefe = { grundsatzziel: 1, rahmenziel: 2, ergebnisziel: 3, aktivitaet: 4 }[neu.ebene];
  return (
    <div
      role="row"
      aria-level={tiefe}
      tabIndex={-1}
      data-ebene={neu.ebene}
      data-alternative={neu.alternative || undefined}
      className={stil.zeile}
    >
      <div role="gridcell" className={stil.wortlautzelle}>
        <span className={stil.keineKlappe} />
        <span className={cx(stil.nummer, 'text-sm')}>{neu.alternative ? 'Alternative' : 'neu'}</span>
        <WortlautFeld
          key={`${neu.ebene}/${neu.parentId}/${neu.nachId}`}
          name={`Neu: ${name}`}
          platzhalter={neu.alternative ? 'Alternative: anderer Wortlaut für dasselbe' : BEISPIEL[neu.ebene]}
          onVerlassen={() => verlasseFeld(null)}
        />
      </div>
      {spalten.map((spalte) => (
        <div key={spalte} role="gridcell" className={stil.zelle} />
      ))}
    </div>
  );
}
