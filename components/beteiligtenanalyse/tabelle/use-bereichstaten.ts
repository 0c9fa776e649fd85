import { type RefObject, useMemo } from 'react';
import { useMeldung } from '@/components/ui/meldung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import {
  type Bereich,
  fuegeTabelleEin,
  fuelleNachUnten,
  type Gitterordnung,
  imBereich,
  type Zellort,
  type Zellwert,
} from './bereich';
import type { GitterSpalte, GitterZeile } from './spalte';
import { versteheWert, zeigeWert } from './zellwert';

export interface Bestand {
  ordnung: RefObject<Gitterordnung>;
  zeileVon: (id: Id) => GitterZeile | undefined;
  spalteVon: (id: string) => GitterSpalte | undefined;
  bearbeitbar: (spalte: GitterSpalte) => boolean;
  schreibe: (werte: readonly Zellwert[]) => boolean;
}

/** What can be done with a range of cells. All or nothing: one refused cell refuses the whole, and says which. */
export function useBereichstaten(bestand: Bestand) {
  const melden = useMeldung();
  return useMemo(() => {
    const { ordnung, zeileVon, spalteVon, bearbeitbar, schreibe } = bestand;
    const roh = ({ zeile, spalte }: Zellort) => {
      const da = zeileVon(zeile);
      return da ? (spalteVon(spalte)?.lies(da) ?? '') : '';
    };
    /** Texts as people write them → stored values; null when one is refused. */
    const verstehe = (texte: readonly Zellwert[]): Zellwert[] | null => {
      const werte: Zellwert[] = [];
      for (const { zeile, spalte, wert } of texte) {
        const s = spalteVon(spalte);
        if (!s) continue;
        const verstanden = bearbeitbar(s)
          ? versteheWert(s, wert)
          : { ok: false as const, grund: `Die Spalte „${s.titel}“ können Sie nicht ändern.` };
        if (!verstanden.ok) {
          const wo = zeileVon(zeile)?.akteur.name || 'Akteur ohne Namen';
          melden(`${verstanden.grund} (bei „${wo}“) Es wurde nichts geändert.`, { art: 'warn' });
          return null;
        }
        werte.push({ zeile, spalte, wert: verstanden.wert });
      }
      return werte;
    };
    const nurGeaenderte = (werte: readonly Zellwert[]) => werte.filter((wert) => roh(wert) !== wert.wert);

    return {
      lies: (bereich: Bereich): string[][] => {
        const { zeilen, spalten } = imBereich(ordnung.current, bereich);
        return zeilen.map((zeile) =>
          spalten.map((spalte) => {
            const s = spalteVon(spalte);
            return s ? zeigeWert(s, roh({ zeile, spalte })) : '';
          }),
        );
      },
      fuegeEin: (bereich: Bereich, tabelle: string[][]) => {
        const {
          werte: texte,
          uebrigeZeilen,
          uebrigeSpalten,
        } = fuegeTabelleEin(ordnung.current, bereich, tabelle);
        const werte = verstehe(texte);
        if (!werte || !schreibe(nurGeaenderte(werte))) return;
        if (uebrigeZeilen > 0 || uebrigeSpalten > 0) melden(uebrigSatz(uebrigeZeilen, uebrigeSpalten));
      },
      leere: (bereich: Bereich) => {
        const { zeilen, spalten } = imBereich(ordnung.current, bereich);
        const leerbar = spalten.filter((id) => {
          const s = spalteVon(id);
          return s !== undefined && !s.pflicht && s.id !== 'name' && bearbeitbar(s);
        });
        if (leerbar.length === 0) {
          const titel = spalteVon(spalten[0] ?? '')?.titel ?? '';
          melden(`„${titel}“ hat immer einen Wert und lässt sich nicht leeren.`, { art: 'warn' });
          return;
        }
        schreibe(
          nurGeaenderte(zeilen.flatMap((zeile) => leerbar.map((spalte) => ({ zeile, spalte, wert: '' })))),
        );
      },
      fuelle: (bereich: Bereich) => {
        const werte = fuelleNachUnten(ordnung.current, bereich, roh).filter(({ spalte }) => {
          const s = spalteVon(spalte);
          return s !== undefined && bearbeitbar(s);
        });
        schreibe(nurGeaenderte(werte));
      },
    };
  }, [bestand, melden]);
}

function uebrigSatz(zeilen: number, spalten: number): string {
  const teile = [
    zeilen > 0 ? (zeilen === 1 ? '1 Zeile' : `${zeilen} Zeilen`) : '',
    spalten > 0 ? (spalten === 1 ? '1 Spalte' : `${spalten} Spalten`) : '',
  ].filter(Boolean);
  return `Eingefügt. ${teile.join(' und ')} fanden in der Tabelle keinen Platz mehr. Neue Akteure kommen mit „Tabelle einlesen“ dazu.`;
}
