/**
 * Where to go after the sign-in: a path of this server, never another host (`//evil`, `/\evil`, `https:`).
 * Anything else leads to the start page.
 */
export function sichererSprung(weiter: string | null | undefined): string {
  if (!weiter || weiter.length > 500 || !/^\/(?![/\\])/.test(weiter)) return '/';
  // Browsers drop tabs and line breaks inside an address, which would turn "/<tab>/host" into "//host".
  return /[\p{Cc}\\]/u.test(weiter) ? '/' : weiter;
}
