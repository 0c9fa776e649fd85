import { type RefObject, useState } from 'react';
import type { Akteur } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { AkteurTaten } from '../use-akteur-taten';
import type { Zellort } from './bereich';
import type { GitterSpeicher } from './lage';
import type { NeueZeile } from './neue-zeile';
import type { Eintrag } from './zeilen';

/** What can be done with whole rows: new ones, one below another, to the bin, up and down; the focus goes along. */
export function useZeilentaten({
  taten,
  erlaubt,
  gewaehlt,
  eintraege,
  speicher,
  waehle,
  fokus,
  zeige,
  zeigeAlle,
}: {
  taten: AkteurTaten;
  erlaubt: boolean;
  gewaehlt: Akteur | null;
  eintraege: readonly Eintrag[];
  speicher: GitterSpeicher;
  waehle: (id: Id | null) => void;
  fokus: RefObject<(ort: Zellort) => void>;
  /** Scrolls a row into sight. */
  zeige: RefObject<(id: Id) => void>;
  /** Lifts every filter: a new row might not pass it. */
  zeigeAlle: () => void;
}) {
  const [neu, setzeNeu] = useState<NeueZeile | null>(null);
  const zuName = (id: Id) => {
    speicher.setze({ aktiv: { zeile: id, spalte: 'name' }, markiert: new Map() });
    fokus.current({ zeile: id, spalte: 'name' });
  };
  const beginneNeu = () => {
    zeigeAlle();
    // Beside the selected organisation's branch, else at the end.
    setzeNeu({ parentId: gewaehlt?.platz.parentId ?? null, nachId: gewaehlt?.id });
  };
  const beginneEinheit = (parentId: Id) => {
    zeigeAlle();
    setzeNeu({ parentId });
  };
  // Not the focus: that stays in the field that names the next one.
  const zeigeBald = (id: Id) => requestAnimationFrame(() => zeige.current(id));
  const erstelle = (name: string) => {
    const id = taten.erstelle(name, neu?.parentId ?? null, neu?.nachId);
    if (!id) return false;
    waehle(id);
    zeigeBald(id);
    // The next row is named at once: a list is written line by line.
    setzeNeu((wo) => wo && { ...wo, nachId: id });
    return true;
  };
  const loesche = (id: Id) => {
    const platz = eintraege.findIndex((e) => e.art === 'zeile' && e.zeile.id === id);
    const nachbarn = [eintraege[platz + 1], eintraege[platz - 1]];
    const nachbar = nachbarn.find((e) => e?.art === 'zeile');
    if (!erlaubt || !taten.loesche(id)) return;
    if (gewaehlt?.id === id) waehle(null);
    if (nachbar?.art === 'zeile') zuName(nachbar.zeile.id);
  };
  const ordne = (id: Id, richtung: 'hoch' | 'runter') => {
    if (!erlaubt || !taten.ordne(id, richtung)) return;
    const { aktiv } = speicher.lage;
    // The browser takes the focus from a row that is moved in the document.
    if (aktiv?.zeile === id) fokus.current(aktiv);
  };
  return { neu, beginneNeu, beginneEinheit, erstelle, beendeNeu: () => setzeNeu(null), loesche, ordne };
}
