/**
 * For long work on a page somebody uses meanwhile: called between two pieces of it, it lets others work once `scheibe`
 * ms are used up.
 */
export function atempause(atme: () => Promise<void>, scheibe = 12): () => Promise<void> {
  let seit = performance.now();
  return async () => {
    if (performance.now() - seit < scheibe) return;
    await atme();
    seit = performance.now();
  };
}
