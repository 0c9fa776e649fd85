import type { Plan } from '@/lib/plan/doc/plan';
import type { Knuepfer } from './netz';

/** Chains and steps as the thread meets them. */
export function knuepfeKetten(_plan: Plan, _k: Knuepfer): void {}
