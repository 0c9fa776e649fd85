'use client';

/** What the checks say, grouped by what is missing, each with a jump to the place. */
export function WasFehlt() {
  return null;
}
