'use client';

import { useCallback } from 'react';
import type { Herkunft } from '@/lib/plan/themen/commands/fundstelle';
import type { ThemaArt } from '@/lib/plan/themen/schema';
import { oeffneFenster } from '../befehle/fenster';

/** What is known of a theme before the person writes its title. */
export interface ThemaVorgabe {
  titel?: string;
  art?: ThemaArt;
  /** Where it comes from; noted with the theme. */
  herkunft?: Herkunft;
  /**
   * False for a case that is not released: then nothing is quoted from it, because every member reads the themes.
   * The text that was marked is not put into the title either, only shown while the title is written.
   */
  freigegeben?: boolean;
  /** The marked words, for the eyes of whoever marked them. */
  markiert?: string;
}

let vorgabe: ThemaVorgabe = {};

/** What the window „Thema merken“ begins with. */
export function themaVorgabe(): ThemaVorgabe {
  return vorgabe;
}

export function oeffneThemaMerken(mit: ThemaVorgabe = {}): void {
  const { markiert = mit.herkunft?.zitat } = mit;
  vorgabe = { ...(mit.freigegeben === false ? ohneZitat(mit) : mit), ...(markiert && { markiert }) };
  oeffneFenster('thema-merken');
}

/** Opens „Thema merken“ from anywhere: `merken({ titel: markierterText, herkunft: { fallId, alias, titel: 'Erzählung', zitat } })`. */
export function useThemaMerken(): (mit?: ThemaVorgabe) => void {
  return useCallback((mit) => oeffneThemaMerken(mit), []);
}

function ohneZitat({ titel: _titel, herkunft, ...rest }: ThemaVorgabe): ThemaVorgabe {
  if (!herkunft) return rest;
  const { zitat: _zitat, ...bleibt } = herkunft;
  return { ...rest, herkunft: bleibt };
}
