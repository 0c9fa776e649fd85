import {
  FileText,
  Home,
  type LucideIcon,
  Settings,
  StickyNote,
  Target,
  Users,
  Waypoints,
} from 'lucide-react';

export type Bereich =
  | 'uebersicht'
  | 'beteiligte'
  | 'faelle'
  | 'themen'
  | 'ziele'
  | 'ketten'
  | 'einstellungen';

export interface BereichEintrag {
  id: Bereich;
  titel: string;
  /** Last part of the address; empty for the network's own page. */
  pfad: string;
  Icon: LucideIcon;
}

/** The areas of a network in the order of the method. Only what exists is listed. */
export const BEREICHE: readonly BereichEintrag[] = [
  { id: 'uebersicht', titel: 'Übersicht', pfad: '', Icon: Home },
  { id: 'beteiligte', titel: 'Beteiligte', pfad: 'beteiligte', Icon: Users },
  { id: 'faelle', titel: 'Fälle', pfad: 'faelle', Icon: FileText },
  { id: 'themen', titel: 'Themen', pfad: 'themen', Icon: StickyNote },
  { id: 'ziele', titel: 'Ziele', pfad: 'ziele', Icon: Target },
  { id: 'ketten', titel: 'Ketten', pfad: 'ketten', Icon: Waypoints },
  { id: 'einstellungen', titel: 'Einstellungen', pfad: 'einstellungen', Icon: Settings },
];

/** Address of an area of a network. */
export function bereichPfad(netzwerkId: string, pfad: string): string {
  return `/netzwerk/${netzwerkId}${pfad ? `/${pfad}` : ''}`;
}
