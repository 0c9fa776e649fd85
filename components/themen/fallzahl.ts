/** From how many cases something comes, in words. */
export function fallzahl(n: number): string {
  return n === 0 ? 'ohne Fall' : n === 1 ? '1 Fall' : `${n} Fälle`;
}
