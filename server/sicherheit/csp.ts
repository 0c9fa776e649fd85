/**
 * The Content-Security-Policy of every page (S33).
 *
 * Style attributes are allowed because the canvas and the dialogs place elements by them (`style="transform…"`);
 * style elements need the nonce. In development Next evaluates code and adds style elements itself.
 * @param nonce base64, new for each response
 * @param socket address of the socket, e.g. `wss://plan.kreis.example`
 */
export function csp(nonce: string, socket: string, dev: boolean): string {
  const regeln: Record<string, string> = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    'style-src-elem': dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': `'self' ${socket}`,
    'worker-src': "'self' blob:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'form-action': "'self'",
  };
  return Object.entries(regeln)
    .map(([name, wert]) => `${name} ${wert}`)
    .join('; ');
}
