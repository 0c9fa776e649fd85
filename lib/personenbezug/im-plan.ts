import type { Art } from '@/lib/anonymisierung/befund';

/** A plan is about organisations: their names are no finding there. */
export const IM_PLAN_ERLAUBT: ReadonlySet<Art> = new Set(['schule', 'arbeitgeber']);
