/** A refusal with its HTTP status. The German sentence is what the person reads; it never names internals. */
export class Verweigert extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 429,
    readonly satz: string,
  ) {
    super(satz);
  }
}

/** The refusals that must be worded alike everywhere, so that nothing can be learned from the wording. */
export const NICHT_ANGEMELDET = () => new Verweigert(401, 'Bitte melden Sie sich an.');
export const NICHT_ERLAUBT = () =>
  new Verweigert(403, 'Das ist mit Ihrer Rolle in diesem Netzwerk nicht möglich.');
export const NICHT_GEFUNDEN = () =>
  new Verweigert(404, 'Das gibt es nicht, oder Sie haben keinen Zugang dazu.');
export const EINGABE_UNGUELTIG = () => new Verweigert(400, 'Die Angaben sind unvollständig oder ungültig.');

/** JSON answer that no cache keeps. */
export function json(wert: unknown, status = 200, zusatz: Record<string, string> = {}): Response {
  return Response.json(wert, { status, headers: { 'cache-control': 'no-store', ...zusatz } });
}

/** JSON answer of a refusal: `{ fehler }`. */
export function fehlerAntwort(fehler: Verweigert): Response {
  return json({ fehler: fehler.satz }, fehler.status);
}

/** Runs a route's work; a {@link Verweigert} becomes its status, anything else goes on to the server's error page. */
export async function antworte(arbeit: () => Promise<Response>): Promise<Response> {
  try {
    return await arbeit();
  } catch (fehler) {
    if (fehler instanceof Verweigert) return fehlerAntwort(fehler);
    throw fehler;
  }
}

/**
 * The body of a request, cut off at `hoechstens` bytes while it is still arriving, so that nobody fills the memory
 * with a body that is refused anyway. @throws Verweigert 413
 */
export async function leseBytes(request: Request, hoechstens: number): Promise<Uint8Array> {
  const zuGross = new Verweigert(413, 'Die Datei ist zu groß.');
  if (Number(request.headers.get('content-length') ?? 0) > hoechstens) throw zuGross;
  const teile: Uint8Array[] = [];
  let laenge = 0;
  for await (const teil of request.body ?? []) {
    laenge += teil.byteLength;
    if (laenge > hoechstens) throw zuGross;
    teile.push(teil);
  }
  return Buffer.concat(teile);
}

/** The body of a request as text. @throws Verweigert 413 above `hoechstens` bytes */
export async function leseText(request: Request, hoechstens: number): Promise<string> {
  return new TextDecoder().decode(await leseBytes(request, hoechstens));
}

/** The body of a request as JSON; undefined when it is none. Only `application/json` is read (no form can send it). */
export async function leseJson(request: Request, hoechstens: number): Promise<unknown> {
  const text = await leseText(request, hoechstens);
  if (!(request.headers.get('content-type') ?? '').startsWith('application/json')) return undefined;
  try {
    const wert: unknown = JSON.parse(text);
    return wert;
  } catch {
    return undefined;
  }
}
