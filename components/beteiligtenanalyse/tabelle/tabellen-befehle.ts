import type { Befehl } from '@/components/plan/befehle/registrieren';
import type { Akteur } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** What the palette offers while the table is shown. */
export function tabellenBefehle(t: {
  erlaubt: boolean;
  gewaehlt: Akteur | null;
  beginneNeu: () => void;
  beginneEinheit: (parentId: Id) => void;
  einfuegen: () => void;
  papierkorb: () => void;
  spalten: () => void;
  verschieben: (id: Id) => void;
  ordne: (id: Id, richtung: 'hoch' | 'runter') => void;
}): Befehl[] {
  const spalten: Befehl = { id: 'akteure-spalten', label: 'Spalten der Tabelle', run: t.spalten };
  if (!t.erlaubt) return [spalten];
  const { gewaehlt } = t;
  const immer: Befehl[] = [
    { id: 'akteur-neu', label: 'Akteur hinzufügen', run: t.beginneNeu },
    {
      id: 'akteure-einfuegen',
      label: 'Akteure aus einer Tabelle einlesen',
      run: t.einfuegen,
      worte: 'excel csv word xlsx import einfügen liste',
    },
    { id: 'akteure-papierkorb', label: 'Papierkorb der Akteure', run: t.papierkorb },
    spalten,
  ];
  if (!gewaehlt) return immer;
  const { id } = gewaehlt;
  return [
    ...immer,
    {
      id: 'akteur-einheit',
      label: 'Einheit hinzufügen',
      kuerzel: 'Strg+Enter',
      run: () => t.beginneEinheit(id),
    },
    { id: 'akteur-verschieben', label: 'Akteur verschieben nach …', run: () => t.verschieben(id) },
    { id: 'akteur-hoch', label: 'Akteur nach oben', kuerzel: 'Alt+↑', run: () => t.ordne(id, 'hoch') },
    { id: 'akteur-runter', label: 'Akteur nach unten', kuerzel: 'Alt+↓', run: () => t.ordne(id, 'runter') },
  ];
}
