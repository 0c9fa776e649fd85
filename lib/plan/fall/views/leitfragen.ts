import type { FrageArt } from '../schema';

/** The guiding questions a network begins with, before it has worded its own. The ids stay the same in every case. */
export const LEITFRAGEN: readonly { id: string; art: FrageArt; text: string }[] = [
  {
    id: 'fra_auftrag',
    art: 'akteur',
    text: 'In welcher Rolle und mit welchem gesetzlichen Auftrag sind wir dabei?',
  },
  { id: 'fra_themen', art: 'akteur', text: 'Worum geht es aus unserer Sicht?' },
  { id: 'fra_lage', art: 'akteur', text: 'Welche Probleme und welche Stärken sehen wir?' },
  { id: 'fra_logik', art: 'akteur', text: 'Warum handeln die Beteiligten so, wie sie handeln?' },
  { id: 'fra_ziel', art: 'akteur', text: 'Was wollen wir erreichen?' },
  { id: 'fra_strategie', art: 'akteur', text: 'Wie gehen wir vor?' },
  { id: 'fra_wirkung', art: 'akteur', text: 'Was bewirkt unser Vorgehen?' },
  { id: 'fra_situation', art: 'person', text: 'Wie sieht die Person ihre Lage?' },
  { id: 'fra_andere', art: 'person', text: 'Wie sieht sie die Menschen und Stellen um sich?' },
  { id: 'fra_erwartung', art: 'person', text: 'Was erwartet sie, und von wem?' },
  { id: 'fra_gruende', art: 'person', text: 'Welche Gründe hat sie für ihr Handeln?' },
  { id: 'fra_moeglich', art: 'person', text: 'Welche Möglichkeiten sieht sie für sich?' },
  { id: 'fra_versucht', art: 'person', text: 'Was hat sie schon versucht?' },
  { id: 'fra_weg', art: 'person', text: 'Wie geht sie mit ihrer Lage um?' },
];
