import type { Befehl } from '@/components/plan/befehle/registrieren';
import { ebenenName, kindEbene } from './beschreibung';
import type { LeisteProps } from './leiste';

/** What the palette offers while the Zielbaum is on screen: the same handles as its toolbar. */
export function befehleDesBaums(h: Omit<LeisteProps, 'ref'>): Befehl[] {
  const ansicht: Befehl[] = [
    { id: 'baum-alles', label: 'Zielbaum: Alles zeigen', run: h.onAlles, worte: 'einpassen zoom' },
    { id: 'baum-groesser', label: 'Zielbaum: Vergrößern', run: () => h.onZoom(1.25), worte: 'zoom' },
    { id: 'baum-kleiner', label: 'Zielbaum: Verkleinern', run: () => h.onZoom(0.8), worte: 'zoom' },
    { id: 'baum-drucken', label: 'Zielbaum: Drucken', run: h.onDrucken },
    ...(h.zweig
      ? [{ id: 'baum-alle-zweige', label: 'Zielbaum: Alle Zweige', run: () => h.onZweig(false) }]
      : []),
  ];
  if (!h.zeile) return ansicht;
  const zweig: Befehl = { id: 'baum-zweig', label: 'Zielbaum: Nur diesen Zweig', run: () => h.onZweig(true) };
  if (!h.bearbeitbar) return [...ansicht, zweig];
  const darunter = kindEbene(h.zeile.ebene);
  return [
    ...ansicht,
    zweig,
    { id: 'baum-bearbeiten', label: 'Wortlaut bearbeiten', kuerzel: 'Enter', run: h.onBearbeiten },
    ...(darunter
      ? [{ id: 'baum-darunter', label: `${ebenenName(darunter)} darunter`, kuerzel: '+', run: h.onDarunter }]
      : []),
    {
      id: 'baum-daneben',
      label: `${ebenenName(h.zeile.ebene)} daneben`,
      kuerzel: 'Umschalt+Enter',
      run: h.onDaneben,
    },
    { id: 'baum-verschieben', label: 'Verschieben nach …', run: h.onVerschieben },
    { id: 'baum-hoch', label: 'Nach vorn', kuerzel: 'Alt+↑', run: () => h.onOrdne('hoch') },
    { id: 'baum-runter', label: 'Nach hinten', kuerzel: 'Alt+↓', run: () => h.onOrdne('runter') },
    { id: 'baum-papierkorb', label: 'In den Papierkorb', kuerzel: 'Entf', run: h.onLoeschen },
  ];
}
