import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import { canUseSpalte } from '../rules';
import { SPALTEN_ARTEN, type Spalte, type SpaltenArt } from '../schema';

const recht = 'analyse.bearbeiten';

export interface CreateSpalte {
  titel: string;
  art: SpaltenArt;
  optionen?: string[] | undefined;
  /** The column it comes after; null: first. Without it: last. */
  nachId?: Id | null | undefined;
}

const OHNE_AUSWAHL = 'Bitte nennen Sie, was in der Spalte zur Auswahl steht: mindestens eine Möglichkeit.';

/** A column of the network's own. The cells of a text column are made with it, so that all may write at once. */
export const createSpalte: Command<CreateSpalte, Id> = {
  name: 'createSpalte',
  label: ({ titel }) => `Spalte anlegen: ${titel.trim()}`,
  recht,
  input: z.object({
    titel: kurztextSchema,
    art: keys(SPALTEN_ARTEN),
    optionen: z.optional(z.array(z.string())),
    nachId: z.optional(z.nullable(idSchema)),
  }),
  rule: (analyse, { titel, art, optionen = [] }) => {
    if (titel.trim() === '') return 'Bitte geben Sie der Spalte einen Namen.';
    if (art === 'auswahl' && optionen.length === 0) return OHNE_AUSWAHL;
    return canSetFelder(analyse, 'spalten', null, { optionen });
  },
  apply: (w, { titel, art, optionen = [], nachId }, analyse) => {
    const [rank = ''] = platziere(w, 'spalten', geschwisterVon(analyse, 'spalten', null), nachId);
    const id = w.create('spalten', { platz: { parentId: null, rank }, titel: titel.trim(), art, optionen });
    if (art === 'text')
      for (const akteurId of analyse.einschaetzungen.keys())
        w.fachText('einschaetzungen', akteurId, 'werte', id);
    return id;
  },
};

type Felder = Partial<Pick<Spalte, 'titel' | 'optionen' | 'ausgeblendet'>>;

/**
 * Another name, other options, hidden or shown. What was chosen before stays, in the choice or not. The kind stays:
 * what is written in the cells would no longer fit.
 */
export const updateSpalte: Command<{ id: Id; felder: Felder }> = {
  name: 'updateSpalte',
  label: ({ felder }) =>
    felder.ausgeblendet === undefined
      ? 'Spalte ändern'
      : felder.ausgeblendet
        ? 'Spalte ausblenden'
        : 'Spalte einblenden',
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<Felder>() }),
  rule: (analyse, { id, felder }) => {
    const erlaubt = canUseSpalte(analyse, id);
    if (erlaubt !== true) return erlaubt;
    if ('art' in felder || 'feld' in felder)
      return 'Die Art einer Spalte lässt sich nicht ändern. Legen Sie eine neue Spalte an.';
    if (felder.titel?.trim() === '') return 'Bitte geben Sie der Spalte einen Namen.';
    if (felder.optionen?.length === 0 && analyse.spalten.get(id)?.art === 'auswahl') return OHNE_AUSWAHL;
    return canSetFelder(analyse, 'spalten', id, felder);
  },
  apply: (w, { id, felder }) => w.set('spalten', id, felder),
};

export const moveSpalte: Command<{ id: Id; nachId: Id | null }> = {
  name: 'moveSpalte',
  label: ({ id }, analyse) => `Spalte verschieben: ${analyse.spalten.get(id)?.titel ?? ''}`,
  recht,
  input: z.object({ id: idSchema, nachId: z.nullable(idSchema) }),
  rule: (analyse, { id }) => canUseSpalte(analyse, id),
  apply: (w, { id, nachId }, analyse) => {
    if (nachId === id) return;
    const [rank = ''] = platziere(w, 'spalten', geschwisterVon(analyse, 'spalten', null, id), nachId);
    w.setPlatz('spalten', id, { parentId: null, rank });
  },
};

/** To the bin, with what stands in it; the columns of the method can only be hidden. */
export const deleteSpalte: Command<{ id: Id }> = {
  name: 'deleteSpalte',
  label: ({ id }, analyse) => `Spalte löschen: ${analyse.spalten.get(id)?.titel ?? ''}`,
  recht,
  input: z.object({ id: idSchema }),
  rule: (analyse, { id }) => {
    const erlaubt = canUseSpalte(analyse, id);
    if (erlaubt !== true) return erlaubt;
    return (
      analyse.spalten.get(id)?.feld === null ||
      'Diese Spalte gehört zur Methode und lässt sich nicht löschen. Blenden Sie sie aus.'
    );
  },
  apply: (w, { id }) => w.set('spalten', id, { geloescht: { am: new Date().toISOString(), durch: w.name } }),
};

export const restoreSpalte: Command<{ id: Id }> = {
  name: 'restoreSpalte',
  label: ({ id }, analyse) => `Spalte wiederherstellen: ${analyse.spalten.get(id)?.titel ?? ''}`,
  recht,
  input: z.object({ id: idSchema }),
  rule: (analyse, { id }) =>
    analyse.spalten.get(id)?.geloescht ? true : 'Diese Spalte liegt nicht (mehr) im Papierkorb.',
  apply: (w, { id }) => w.set('spalten', id, { geloescht: null }),
};
