import { z } from 'zod';
import { kennungSchema } from '@/server/auth/eingaben';

/** Name of a network, e.g. „Zuwanderung Standort Z“. */
export const netzwerkNameSchema = z
  .string({ error: 'Bitte geben Sie dem Netzwerk einen Namen.' })
  .trim()
  .min(1, 'Bitte geben Sie dem Netzwerk einen Namen.')
  .max(200, 'Der Name darf höchstens 200 Zeichen lang sein.')
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'Der Name enthält unsichtbare Steuerzeichen. Bitte tippen Sie ihn neu ein.');

export const neuesNetzwerkSchema = z.object({ name: netzwerkNameSchema });
export const umbenennenSchema = z.object({ netzwerkId: kennungSchema, name: netzwerkNameSchema });
export const netzwerkSchema = z.object({ netzwerkId: kennungSchema });
