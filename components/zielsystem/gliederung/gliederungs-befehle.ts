import type { Befehl } from '@/components/plan/befehle/registrieren';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { EBENE_NAMEN, ebeneDarunter } from './neue-zeile';
import type { GliederungsModell } from './use-gliederung';
import type { Seitenansicht } from './werkzeugleiste';

/** What the palette offers here: the same things as keys and buttons, found by typing. */
export function gliederungsBefehle({
  modell,
  auswahl,
  verschiebeNach,
  setzeSeite,
  setzeAlle,
  onListe,
}: {
  modell: GliederungsModell;
  auswahl: Id | null;
  verschiebeNach: (id: Id) => void;
  setzeSeite: (seite: Seitenansicht) => void;
  setzeAlle: (zu: Iterable<Id>) => void;
  onListe: () => void;
}): Befehl[] {
  const { steuerung, handlungen } = modell;
  const zeile = modell.alle.find((kandidat) => kandidat.id === auswahl);
  const immer: Befehl[] = [
    { id: 'alles-auf', label: 'Gliederung: alles aufklappen', run: () => setzeAlle([]) },
    {
      id: 'bis-rahmenziele',
      label: 'Gliederung: nur bis zu den Rahmenzielen zeigen',
      worte: 'zuklappen',
      run: () => setzeAlle(modell.alle.filter(({ ebene }) => ebene === 'rahmenziel').map(({ id }) => id)),
    },
    { id: 'hinweise', label: 'Hinweise zeigen', worte: 'prüfungen', run: () => setzeSeite('hinweise') },
    { id: 'papierkorb', label: 'Papierkorb zeigen', worte: 'gelöscht', run: () => setzeSeite('papierkorb') },
  ];
  if (!handlungen.bearbeitbar) return immer;
  const liste: Befehl = { id: 'liste', label: 'Liste einfügen', worte: 'excel word', run: onListe };
  if (!zeile) return [...immer, liste];
  const { id } = zeile;
  const darunter = zeile.alternative ? null : ebeneDarunter(zeile.ebene);
  return [
    ...immer,
    liste,
    {
      id: 'neu',
      label: `Neu: ${zeile.alternative ? 'Alternative' : EBENE_NAMEN[zeile.ebene]}`,
      kuerzel: 'Enter',
      run: () => steuerung.neu(zeile, 'geschwister'),
    },
    ...(darunter
      ? [
          {
            id: 'neu-darunter',
            label: `Neu darunter: ${EBENE_NAMEN[darunter]}`,
            kuerzel: 'Strg+Enter',
            run: () => steuerung.neu(zeile, 'kind'),
          },
        ]
      : []),
    { id: 'bearbeiten', label: 'Wortlaut bearbeiten', kuerzel: 'F2', run: () => handlungen.bearbeite(id) },
    { id: 'verschieben', label: 'Verschieben nach …', run: () => verschiebeNach(id) },
    { id: 'hoch', label: 'Zeile nach oben', kuerzel: 'Alt+↑', run: () => handlungen.verschiebe(id, 'hoch') },
    {
      id: 'runter',
      label: 'Zeile nach unten',
      kuerzel: 'Alt+↓',
      run: () => handlungen.verschiebe(id, 'runter'),
    },
    { id: 'ein', label: 'Eine Ebene hinein', kuerzel: 'Tab', run: () => handlungen.ruecke(id, 'ein') },
    {
      id: 'aus',
      label: 'Eine Ebene heraus',
      kuerzel: 'Umschalt+Tab',
      run: () => handlungen.ruecke(id, 'aus'),
    },
    {
      id: 'duplizieren',
      label: 'Zweig duplizieren',
      kuerzel: 'Strg+D',
      run: () => handlungen.dupliziere(id),
    },
    { id: 'loeschen', label: 'In den Papierkorb legen', kuerzel: 'Entf', run: () => handlungen.loesche(id) },
  ];
}
