'use client';

import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Handlungen } from './handlungen-kontext';

/** No goal yet: says what belongs here and starts it with one button. */
export function LeereGliederung({
  handlungen,
  onAnfang,
  onListe,
}: {
  handlungen: Handlungen;
  onAnfang: () => void;
  onListe: () => void;
}) {
  if (!handlungen.bearbeitbar) {
    return (
      <EmptyState title="Noch kein Zielsystem">
        Das Netzwerk hat noch kein Grundsatzziel aufgeschrieben.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Womit soll das Zielsystem beginnen?"
      action={
        <div className="flex flex-wrap gap-2.5">
          <Button variant="primary" onClick={onAnfang}>
            Erstes Grundsatzziel schreiben
          </Button>
          <Button onClick={onListe}>Liste einfügen</Button>
        </div>
      }
    >
      <p>
        Ganz oben steht das Grundsatzziel: die Verbesserung für die Zielgruppe im Großen. Darunter kommen
        Rahmenziele, Ergebnisziele und Aktivitäten. Ziele lesen sich wie ein Zustand, der schon erreicht ist,
        zum Beispiel „Berechtigte sind spätestens nach 8 Wochen in einem passenden Kurs“.
      </p>
    </EmptyState>
  );
}
