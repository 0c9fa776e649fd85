'use client';

import { beiBedarf } from '@/components/ui/bei-bedarf';

/** The findings below a field; code and word lists come when a field with a text is first shown. */
export const Fundstellen = beiBedarf(() => import('./fundstellen').then((m) => m.Fundstellen), null, true);

/** The watcher over every field; comes with the first field that is entered. */
export const Waechter = beiBedarf(() => import('./waechter').then((m) => m.Waechter), null, true);
