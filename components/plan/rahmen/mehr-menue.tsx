'use client';

import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useMeldung } from '@/components/ui/meldung';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { oeffneFenster } from '../befehle/fenster';
import { usePanneEintrag } from '../personenbezug/panne-knopf';
import { useSession } from '../session-kontext';
import { oeffneThemaMerken } from '../themen/merken';
import { useVorlieben } from '../vorlieben';
import { bereichPfad } from './bereiche';
import { useAbmelden } from './konto';
import { useSaalmodus } from './saalmodus';

/** Everything of the frame that is needed now and then. On a phone it also holds what the head has no room for. */
export function MehrMenue() {
  const { setzeSaal } = useSaalmodus();
  const [{ kontrast }, setze] = useVorlieben();
  const melden = useMeldung();
  const abmelden = useAbmelden();
  const { netzwerk } = useSession();
  const router = useRouter();
  const panne = usePanneEintrag();

  const kopiere = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () =>
        melden('Der Link zu dieser Ansicht ist kopiert. Öffnen können ihn nur Mitglieder des Netzwerks.', {
          art: 'ok',
        }),
      () =>
        melden(
          'Der Browser lässt das Kopieren nicht zu. Bitte kopieren Sie die Adresse aus der Adresszeile.',
          { art: 'warn' },
        ),
    );
  };

  const items: MenuItem[] = [
    { id: 'suche', label: 'Suche und Befehle', shortcut: 'Strg K', onSelect: () => oeffneFenster('suche') },
    { id: 'thema-merken', label: 'Thema merken', onSelect: () => oeffneThemaMerken() },
    {
      id: 'fehlender-merken',
      label: 'Fehlenden Akteur merken',
      onSelect: () => oeffneFenster('fehlender-merken'),
    },
    { id: 'neu', label: 'Was ist neu?', onSelect: () => oeffneFenster('neuigkeiten') },
    {
      id: 'gleichzeitig',
      label: 'Gleichzeitige Änderungen',
      onSelect: () => oeffneFenster('gleichzeitig'),
    },
    { id: 'link', label: 'Link zu dieser Ansicht kopieren', onSelect: kopiere, separated: true },
    { id: 'saal', label: 'Saalmodus', onSelect: () => setzeSaal(true) },
    {
      id: 'kontrast',
      label: kontrast === 'hoch' ? 'Normaler Kontrast' : 'Hoher Kontrast',
      onSelect: () => setze({ kontrast: kontrast === 'hoch' ? 'normal' : 'hoch' }),
    },
    { id: 'einstellungen', label: 'Ansagen und Tasten', onSelect: () => oeffneFenster('einstellungen') },
    { id: 'hilfe', label: 'Tastenkürzel', shortcut: '?', onSelect: () => oeffneFenster('hilfe') },
    {
      id: 'barrierefreiheit',
      label: 'Barrierefreiheit',
      onSelect: () => window.location.assign('/barrierefreiheit'),
      separated: true,
    },
    { id: 'datenschutz', label: 'Datenschutz', onSelect: () => window.location.assign('/datenschutz') },
    {
      id: 'bereich-einstellungen',
      label: 'Einstellungen des Netzwerks',
      onSelect: () => router.push(bereichPfad(netzwerk.id, 'einstellungen')),
    },
    ...panne,
    { id: 'netzwerke', label: 'Alle Netzwerke', onSelect: () => window.location.assign('/') },
    { id: 'abmelden', label: 'Abmelden', onSelect: abmelden.beginne },
  ];
  return (
    <>
      <Menu label="Mehr" icon={<Ellipsis size={18} aria-hidden />} iconOnly variant="quiet" items={items} />
      {abmelden.dialog}
    </>
  );
}
