import { meldeAb } from '../abmelden';

/** POST /api/auth/sign-out: ends the session and wipes what the browser stored. 204 with or without a session. */
export async function antworteAbmelden(request: Request): Promise<Response> {
  return new Response(null, { status: 204, headers: await meldeAb(request.headers) });
}
