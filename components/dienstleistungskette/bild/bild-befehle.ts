import type { Befehl } from '@/components/plan/befehle/registrieren';
import { SCHRITT_ARTEN, type SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import type { WerkzeugeProps } from './werkzeuge';

const ARTEN = Object.keys(SCHRITT_ARTEN) as SchrittArt[];

/** What the palette offers while a chain is on screen: the same handles as its toolbar. */
export function befehleDesBildes(h: Omit<WerkzeugeProps, 'ref'>): Befehl[] {
  const ansicht: Befehl[] = [
    { id: 'kette-alles', label: 'Kette: Alles zeigen', run: h.onAlles, worte: 'einpassen zoom' },
    { id: 'kette-groesser', label: 'Kette: Vergrößern', run: () => h.onZoom(1.25), worte: 'zoom' },
    { id: 'kette-kleiner', label: 'Kette: Verkleinern', run: () => h.onZoom(0.8), worte: 'zoom' },
    { id: 'kette-minimap', label: 'Kette: Übersichtskarte', run: () => h.onMinimap(!h.minimap) },
    { id: 'kette-alle-waehlen', label: 'Alle Schritte wählen', kuerzel: 'Strg+A', run: h.onAlle },
  ];
  if (!h.bearbeitbar) return ansicht;
  return [
    ...ansicht,
    ...ARTEN.map((art) => ({
      id: `kette-neu-${art}`,
      label: `Neu in der Kette: ${SCHRITT_ARTEN[art]}`,
      run: () => h.onSetze(art),
    })),
    { id: 'kette-bahn', label: 'Bahn hinzufügen', run: h.onBahn, worte: 'lane organisation' },
    { id: 'kette-aufraeumen', label: 'Kette aufräumen', run: h.onAufraeumen, worte: 'layout anordnen' },
    {
      id: 'kette-platz-ziehen',
      label: 'Kette: Platz schaffen durch Ziehen',
      run: h.onPlatzZiehen,
      worte: 'lücke abstand',
    },
    { id: 'kette-verbinden', label: 'Schritt verbinden mit …', kuerzel: 'V', run: h.onVerbinden },
    ...(h.auswahl.size > 1
      ? [
          { id: 'kette-zeile', label: 'In einer Zeile ausrichten', run: () => h.onRichte('zeile') },
          { id: 'kette-spalte', label: 'In einer Spalte ausrichten', run: () => h.onRichte('spalte') },
        ]
      : []),
    ...(h.auswahl.size > 2
      ? [
          { id: 'kette-waagerecht', label: 'Waagerecht verteilen', run: () => h.onRichte('waagerecht') },
          { id: 'kette-senkrecht', label: 'Senkrecht verteilen', run: () => h.onRichte('senkrecht') },
        ]
      : []),
    ...(h.auswahl.size > 0
      ? [
          { id: 'kette-platz', label: 'Platz schaffen', run: () => h.onPlatz(1) },
          { id: 'kette-luecke', label: 'Lücke schließen', run: () => h.onPlatz(-1) },
          { id: 'kette-verdoppeln', label: 'Schritte verdoppeln', kuerzel: 'Strg+D', run: h.onVerdopple },
          { id: 'kette-loeschen', label: 'Schritte löschen', kuerzel: 'Entf', run: () => h.onLoesche(true) },
        ]
      : []),
  ];
}
