'use client';

import { useMemo } from 'react';
import { useGeheZu } from '../auswahl';
import { BEREICHE } from '../rahmen/bereiche';
import { useSaalmodus } from '../rahmen/saalmodus';
import { oeffneThemaMerken } from '../themen/merken';
import { useUndo } from '../use-undo';
import { oeffneFenster } from './fenster';
import type { Befehl } from './registrieren';

/** The commands that are the same on every screen. */
export function useRahmenBefehle(): readonly Befehl[] {
  const geheZu = useGeheZu();
  const { saal, setzeSaal } = useSaalmodus();
  const { undo, redo, undoLabel, redoLabel } = useUndo();
  return useMemo(() => {
    const befehle: Befehl[] = BEREICHE.map(({ id, titel, pfad }) => ({
      id: `bereich-${id}`,
      label: `Gehe zu: ${titel}`,
      run: () => geheZu(pfad),
    }));
    if (undoLabel) {
      befehle.push({ id: 'undo', label: `Rückgängig: ${undoLabel}`, kuerzel: 'Strg+Z', run: undo });
    }
    if (redoLabel) {
      befehle.push({ id: 'redo', label: `Wiederholen: ${redoLabel}`, kuerzel: 'Strg+Umschalt+Z', run: redo });
    }
    befehle.push(
      {
        id: 'thema-merken',
        label: 'Thema merken',
        worte: 'themenspeicher neues thema',
        run: () => oeffneThemaMerken(),
      },
      {
        id: 'fehlender-merken',
        label: 'Fehlenden Akteur merken',
        worte: 'beteiligte fehlt am tisch wunschpartner',
        run: () => oeffneFenster('fehlender-merken'),
      },
      {
        id: 'roter-faden',
        label: 'Gehe zu: Roter Faden',
        worte: 'fälle themen ziele brüche',
        run: () => geheZu('roter-faden'),
      },
      {
        id: 'saal',
        label: saal ? 'Saalmodus beenden' : 'Saalmodus',
        worte: 'beamer vollbild groß',
        run: () => setzeSaal(!saal),
      },
      {
        id: 'neu',
        label: 'Was ist neu?',
        worte: 'änderungen anderer',
        run: () => oeffneFenster('neuigkeiten'),
      },
      {
        id: 'gleichzeitig',
        label: 'Gleichzeitige Änderungen',
        worte: 'konflikte verloren',
        run: () => oeffneFenster('gleichzeitig'),
      },
      {
        id: 'einstellungen',
        label: 'Ansagen und Tasten',
        worte: 'kontrast screenreader',
        run: () => oeffneFenster('einstellungen'),
      },
      { id: 'hilfe', label: 'Tastenkürzel', kuerzel: '?', worte: 'hilfe', run: () => oeffneFenster('hilfe') },
    );
    return befehle;
  }, [geheZu, saal, setzeSaal, undo, redo, undoLabel, redoLabel]);
}
