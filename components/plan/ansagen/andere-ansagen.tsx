'use client';

import { useAndereAnsagen } from './use-andere-ansagen';

/** Tells of others' changes; draws nothing. */
export default function AndereAnsagen() {
  useAndereAnsagen();
  return null;
}
