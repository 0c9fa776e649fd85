'use client';

import { useState } from 'react';
import { useAnsage } from '@/components/plan/ansage';
import { useSession } from '@/components/plan/session-kontext';
import { bevorrate } from '@/components/ui/bei-bedarf';
import { useMeldung } from '@/components/ui/meldung';
import { runCommand } from '@/lib/plan/doc/command';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { PasteTree } from '@/lib/plan/zielsystem/commands/paste-tree';
import { ebeneText, type GliederungsZeile } from '@/lib/plan/zielsystem/views';
import { ebeneDarunter } from '../gliederung/neue-zeile';
import type { GliederungsModell } from '../gliederung/use-gliederung';

/** A place where a list can go. */
export interface Einfuegeort {
  wo: 'danach' | 'darunter';
  text: string;
  parentId: Id | null;
  nachId?: Id | null;
}

export interface OffenesEinfuegen {
  text: string;
  orte: readonly Einfuegeort[];
}

/** Reading lists is much code for something that happens now and then: it comes with the first touch. */
const ladeEinfuegen = () => import('@/lib/plan/zielsystem/commands/paste-tree');
bevorrate(ladeEinfuegen);

/** Pasting a list: one line at once, several after a look at what they become. */
export function useEinfuegen(modell: GliederungsModell, waehle: (id: Id | null) => void) {
  const [offen, setOffen] = useState<OffenesEinfuegen | null>(null);
  const { verbindung } = useSession();
  const melde = useMeldung();
  const ansage = useAnsage();
  const fertig = async (eingabe: PasteTree): Promise<void> => {
    const { pasteTree } = await ladeEinfuegen();
    const ergebnis = runCommand(verbindung.planort(), pasteTree, eingabe);
    if (!ergebnis.ok) return melde(ergebnis.grund, { art: 'warn' });
    const [erste] = ergebnis.wert;
    setOffen(null);
    if (eingabe.parentId) modell.handlungen.klappe(eingabe.parentId, true);
    if (erste) {
      waehle(erste);
      modell.steuerung.fokussiere(erste);
    }
    ansage(
      ergebnis.wert.length === 1 ? 'Eine Zeile eingefügt.' : `${ergebnis.wert.length} Zeilen eingefügt.`,
    );
  };
  const mitText = (text: string, id: Id | null) => {
    const orte = einfuegeorte(modell.alle, id);
    const [ort] = orte;
    const einzeln = text.trim().split(/\r?\n/).length === 1;
    if (einzeln && ort) void fertig({ text, parentId: ort.parentId, nachId: ort.nachId });
    else setOffen({ text, orte });
  };
  return {
    offen,
    oeffne: (id: Id | null) => setOffen({ text: '', orte: einfuegeorte(modell.alle, id) }),
    schliesse: () => setOffen(null),
    mitText,
    fertig,
  };
}

/** Beside the row and below it, as far as the level allows; without a row at the very top. */
export function einfuegeorte(zeilen: readonly GliederungsZeile[], id: Id | null): Einfuegeort[] {
  const zeile = zeilen.find((kandidat) => kandidat.id === id);
  if (!zeile || zeile.nichtZugeordnet) {
    return [{ wo: 'danach', text: 'ganz oben, die äußersten Zeilen als Grundsatzziele', parentId: null }];
  }
  if (zeile.alternative) return einfuegeorte(zeilen, zeile.parentId);
  const name = zeile.nummer || ebeneText(zeile.ebene);
  const darunter = ebeneDarunter(zeile.ebene);
  const danach: Einfuegeort = {
    wo: 'danach',
    text: `nach ${name}, als ${ebeneText(zeile.ebene)}`,
    parentId: zeile.parentId,
    nachId: zeile.id,
  };
  if (!darunter) return [danach];
  return [danach, { wo: 'darunter', text: `unter ${name}, als ${ebeneText(darunter)}`, parentId: zeile.id }];
}
