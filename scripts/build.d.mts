/** Builds pages and server when sources have changed; true when something was built. */
export function buildIfChanged(): boolean;
