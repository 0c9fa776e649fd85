import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { db } from '@/server/db';
import { env } from '@/server/env';
import { protokolliere } from '@/server/protokoll/mutations';
import { authDienst } from './auth';
import { entnehme, gibZurueck } from './drossel';
import { fingerabdruck } from './kennung';
import { sitzungAus } from './sitzung';

/**
 * Wrong attempts, by account and for the whole server; right ones are given back, so 260 people behind one address
 * all get in (R36). No limit counts by address. A browser that has signed in before has a limit of its own:
 * whoever attacks an account from elsewhere does not lock its owner out (S36).
 */
const GRENZEN = {
  konto: { anzahl: 10, sekunden: 15 * 60 },
  geraet: { anzahl: 10, sekunden: 15 * 60 },
  alle: { anzahl: 400, sekunden: 10 * 60 },
} as const;

const ALLE = 'anmelden:alle';
const GERAET_TAGE = 180;

/** Outcome of a sign-in. The refusals are the same whether the account exists or not (S37). */
export type Anmeldung =
  | { ok: true; setCookie: string[]; nutzer: { id: string; name: string; email: string } }
  | { ok: false; status: 400 | 401 | 429; fehler: string; wartenSekunden: number };

const FALSCH: Anmeldung = {
  ok: false,
  status: 401,
  fehler:
    'E-Mail-Adresse oder Passwort stimmen nicht. Bitte prüfen Sie beides und versuchen Sie es noch einmal.',
  wartenSekunden: 0,
};

const eingabeSchema = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(128),
});

/** Signs a person in and starts a new session; an older session of the same browser ends. */
export async function meldeAn(eingabe: unknown, headers: Headers): Promise<Anmeldung> {
  const gelesen = eingabeSchema.safeParse(eingabe);
  if (!gelesen.success) {
    return {
      ok: false,
      status: 400,
      fehler: 'Bitte geben Sie E-Mail-Adresse und Passwort ein.',
      wartenSekunden: 0,
    };
  }
  const { email, password } = gelesen.data;
  const geraet = bekanntesGeraet(headers, email);
  const schluessel = geraet
    ? [{ key: `anmelden:geraet:${fingerabdruck(geraet)}`, grenze: GRENZEN.geraet }]
    : [
        { key: `anmelden:konto:${fingerabdruck(email)}`, grenze: GRENZEN.konto },
        { key: ALLE, grenze: GRENZEN.alle },
      ];
  const gesperrt = await nimm(schluessel);
  if (gesperrt) return gesperrt;
  const antwort = await authDienst().api.signInEmail({
    body: { email, password },
    headers,
    asResponse: true,
  });
  if (!antwort.ok) {
    await vermerke(null, fingerabdruck(email), 'anmeldung.fehlgeschlagen');
    return FALSCH;
  }
  await Promise.all(schluessel.map(({ key }) => gibZurueck(key)));
  return eroeffne(antwort, email, headers, geraet);
}

async function nimm(schluessel: { key: string; grenze: { anzahl: number; sekunden: number } }[]) {
  for (const { key, grenze } of schluessel) {
    const { erlaubt, wartenSekunden } = await entnehme(key, grenze);
    if (!erlaubt) return zuViele(wartenSekunden);
  }
  return null;
}

function zuViele(wartenSekunden: number): Anmeldung {
  const minuten = Math.ceil(wartenSekunden / 60);
  const dauer = minuten === 1 ? 'einer Minute' : `${minuten} Minuten`;
  const fehler = `Zu viele Versuche. Bitte warten Sie und versuchen Sie es in ${dauer} noch einmal.`;
  return { ok: false, status: 429, fehler, wartenSekunden };
}

async function eroeffne(
  antwort: Response,
  email: string,
  headers: Headers,
  geraet: string | null,
): Promise<Anmeldung> {
  const konto = await db().user.findUniqueOrThrow({
    where: { email },
    select: { id: true, name: true, email: true },
  });
  const alte = await sitzungAus(headers);
  if (alte) await db().session.deleteMany({ where: { id: alte.sessionId } });
  await vermerke(konto.id, konto.id, 'anmeldung');
  const setCookie = [...antwort.headers.getSetCookie(), geraetCookie(email, geraet)];
  return { ok: true, setCookie, nutzer: konto };
}

async function vermerke(
  userId: string | null,
  objekt: string,
  was: 'anmeldung' | 'anmeldung.fehlgeschlagen',
) {
  await protokolliere({
    netzwerkId: null,
    userId,
    was,
    objekt,
    ergebnis: was === 'anmeldung' ? 'erfolgt' : 'abgelehnt',
  });
}

/** Name of the cookie that marks a browser which has signed in before. It proves nothing but that. */
function geraetName(): string {
  return env().istProduktion ? '__Host-diadem-geraet' : 'diadem-geraet';
}

function geraetCookie(email: string, vorhanden: string | null): string {
  const zufall = vorhanden ?? randomBytes(16).toString('base64url');
  const wert = `${zufall}.${unterschrift(zufall, email)}`;
  const secure = env().istProduktion ? '; Secure' : '';
  return `${geraetName()}=${wert}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${GERAET_TAGE * 86_400}${secure}`;
}

function unterschrift(zufall: string, email: string): string {
  return createHmac('sha256', env().secret ?? '')
    .update(`geraet\n${zufall}\n${email}`)
    .digest('base64url');
}

function bekanntesGeraet(headers: Headers, email: string): string | null {
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/);
  const wert = cookies
    .find((cookie) => cookie.startsWith(`${geraetName()}=`))
    ?.slice(geraetName().length + 1);
  const [zufall, angabe] = (wert ?? '').split('.');
  if (!zufall || !angabe) return null;
  const soll = Buffer.from(unterschrift(zufall, email));
  const ist = Buffer.from(angabe);
  return soll.length === ist.length && timingSafeEqual(soll, ist) ? zufall : null;
}
