import { type ClipboardEvent, useMemo } from 'react';
import { useAnsage } from '@/components/plan/ansage';
import { useSession } from '@/components/plan/session-kontext';
import { useCommand } from '@/components/plan/use-command';
import { useMeldung } from '@/components/ui/meldung';
import { pasteSchritte } from '@/lib/plan/dienstleistungskette/commands/paste-schritte';
import { auszug, liesAuszug } from '@/lib/plan/dienstleistungskette/views/auszug';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenBefehle } from '../befehle';
import type { BildSpeicher } from './lage';

/** Copy and paste of steps: within a chain, between chains and between networks. It travels as text. */
export function useZwischenablage(
  bild: KetteBild,
  speicher: BildSpeicher,
  befehle: KettenBefehle,
  setzeWahl: (ids: ReadonlySet<Id>, haupt: Id | null) => void,
) {
  const { verbindung } = useSession();
  const { run: fuegeEin } = useCommand(pasteSchritte);
  const ansage = useAnsage();
  const melde = useMeldung();
  return useMemo(() => {
    const kettenId = bild.kette.id;
    const text = (): string | null => {
      const { auswahl } = speicher.lage;
      if (auswahl.size === 0) return null;
      return JSON.stringify(auszug(verbindung.leser.plan, bild, auswahl));
    };
    const setzeEin = (inhalt: string): boolean => {
      const stueck = liesAuszug(inhalt);
      if (!stueck || !befehle.erlaubt) return false;
      const ergebnis = fuegeEin({ kettenId, auszug: stueck });
      if (!ergebnis.ok) return true;
      setzeWahl(new Set(ergebnis.wert), ergebnis.wert.at(-1) ?? null);
      ansage(
        ergebnis.wert.length === 1 ? '1 Schritt eingefügt.' : `${ergebnis.wert.length} Schritte eingefügt.`,
      );
      return true;
    };
    const onKopieren = (e: ClipboardEvent) => {
      const inhalt = text();
      if (!inhalt || istEingabe(e.target)) return;
      e.preventDefault();
      e.clipboardData.setData('text/plain', inhalt);
      ansage('Kopiert.');
    };
    return {
      onKopieren,
      onAusschneiden: (e: ClipboardEvent) => {
        if (!befehle.erlaubt || istEingabe(e.target)) return;
        onKopieren(e);
        befehle.loescheSchritte({ ids: [...speicher.lage.auswahl], lueckeSchliessen: true });
      },
      onEinfuegen: (e: ClipboardEvent) => {
        if (istEingabe(e.target)) return;
        if (setzeEin(e.clipboardData.getData('text/plain'))) e.preventDefault();
      },
      kopiere: () => {
        const inhalt = text();
        if (!inhalt) return melde('Wählen Sie zuerst einen Schritt aus.');
        navigator.clipboard.writeText(inhalt).then(
          () => ansage('Kopiert.'),
          () => melde('Der Browser lässt das Kopieren hier nicht zu. Strg+C geht immer.', { art: 'warn' }),
        );
      },
      fuegeEinAusAblage: () => {
        navigator.clipboard.readText().then(
          (inhalt) => {
            if (!setzeEin(inhalt))
              melde(
                'In der Zwischenablage liegen keine Schritte. Kopieren Sie zuerst welche aus einer Kette.',
              );
          },
          () => melde('Der Browser lässt das Einfügen hier nicht zu. Strg+V geht immer.', { art: 'warn' }),
        );
      },
      verdopple: () => {
        const inhalt = text();
        if (inhalt) setzeEin(inhalt);
      },
    };
  }, [bild, speicher, befehle, setzeWahl, verbindung, fuegeEin, ansage, melde]);
}

function istEingabe(ziel: EventTarget): boolean {
  return ziel instanceof HTMLInputElement || ziel instanceof HTMLTextAreaElement;
}
