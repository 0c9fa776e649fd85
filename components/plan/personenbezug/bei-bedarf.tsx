'use client';

import { beiBedarf } from '@/components/ui/bei-bedarf';

/** The findings below a field; code and word lists come when a field with a text is first shown. */
export const Fundstellen = beiBedarf(() => import('./fundstellen').then((m) => m.Fundstellen), null, true);

/** The dialog of a Datenpanne. */
export const DatenpanneDialog = beiBedarf(
  () => import('./datenpanne-dialog').then((m) => m.DatenpanneDialog),
  null,
  true,
);
