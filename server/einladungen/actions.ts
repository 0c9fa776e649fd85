'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import { ROLLEN, ROLLEN_NAMEN } from '@/lib/access/rollen';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { NICHT_ANGEMELDET, Verweigert } from '@/server/auth/anfrage';
import { kennungSchema, kontoSchema, tokenSchema } from '@/server/auth/eingaben';
import { sitzungAus } from '@/server/auth/sitzung';
import { mitgliedschaft } from '@/server/mitglieder/data';
import { verlangeRecht } from '@/server/zugriff';
import { einladungZuToken } from './data';
import {
  acceptEinladung,
  acceptEinladungMitKonto,
  createEinladung,
  einladungsHindernis,
  revokeEinladung,
} from './mutations';

const neuSchema = z.object({
  netzwerkId: kennungSchema,
  rolle: z.enum(ROLLEN, 'Bitte wählen Sie eine Rolle.'),
  notiz: z.string().trim().max(200, 'Die Notiz darf höchstens 200 Zeichen lang sein.'),
  maxNutzungen: z
    .number('Bitte geben Sie eine Zahl ein.')
    .int()
    .min(1, 'Mindestens eine Person.')
    .max(200, 'Höchstens 200 Personen.'),
  tage: z
    .number('Bitte geben Sie eine Zahl ein.')
    .int()
    .min(1, 'Mindestens ein Tag.')
    .max(90, 'Höchstens 90 Tage.'),
});
const widerrufSchema = z.object({ netzwerkId: kennungSchema, einladungId: kennungSchema });
const annahmeSchema = z.object({ token: tokenSchema });
const kontoAnnahmeSchema = kontoSchema.extend({ token: tokenSchema });

const UNBEKANNT = () =>
  new Verweigert(404, 'Diese Einladung gibt es nicht. Prüfen Sie, ob der Link vollständig ist.');

/** `{ netzwerkId, rolle, notiz, maxNutzungen, tage }` → the token, this once. */
export async function createEinladungAction(eingabe: unknown): Promise<Antwort<{ token: string }>> {
  return fuehreAus(async () => {
    const { netzwerkId, ...felder } = lies(neuSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'mitglieder.verwalten');
    const { token } = await createEinladung({ netzwerkId, vonUserId: sitzung.userId, ...felder });
    revalidatePath(`/netzwerk/${netzwerkId}/einstellungen`);
    return { token };
  });
}

/** `{ netzwerkId, einladungId }` */
export async function revokeEinladungAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { netzwerkId, einladungId } = lies(widerrufSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'mitglieder.verwalten');
    await revokeEinladung({ netzwerkId, vonUserId: sitzung.userId, einladungId });
    revalidatePath(`/netzwerk/${netzwerkId}/einstellungen`);
    return null;
  });
}

/** What the page of an invitation shows to whoever holds the link. */
export interface Einladungsblick {
  netzwerkName: string;
  rolle: string;
  /** Why it cannot be used any more, null when it can. */
  hindernis: string | null;
  /** Name of the signed-in person, null when nobody is signed in. */
  angemeldetAls: string | null;
  /** Set when that person is a member already: the link is not needed. */
  meinNetzwerkId: string | null;
}

/** `{ token }`: a read, but sent as an action so that the token stands in no address (S20). */
export async function lookAtEinladungAction(eingabe: unknown): Promise<Antwort<Einladungsblick>> {
  return fuehreAus(async () => {
    const einladung = await einladungZuToken(liesToken(eingabe));
    if (!einladung) throw UNBEKANNT();
    const sitzung = await sitzungAus(await headers());
    const mitglied = sitzung && (await mitgliedschaft(einladung.netzwerkId, sitzung.userId));
    return {
      netzwerkName: einladung.netzwerkName,
      rolle: ROLLEN_NAMEN[einladung.rolle],
      hindernis: einladungsHindernis(einladung.stand),
      angemeldetAls: sitzung?.name ?? null,
      meinNetzwerkId: mitglied ? einladung.netzwerkId : null,
    };
  });
}

/** `{ token }`: the signed-in person joins. */
export async function acceptEinladungAction(eingabe: unknown): Promise<Antwort<{ netzwerkId: string }>> {
  return fuehreAus(async () => {
    const token = liesToken(eingabe);
    const sitzung = await sitzungAus(await headers());
    if (!sitzung) throw NICHT_ANGEMELDET();
    return acceptEinladung(token, sitzung.userId);
  });
}

/** `{ token, name, email, passwort }`: a new person opens an account and joins. */
export async function acceptEinladungMitKontoAction(
  eingabe: unknown,
): Promise<Antwort<{ netzwerkId: string }>> {
  return fuehreAus(async () => {
    liesToken(eingabe);
    const { token, ...konto } = lies(kontoAnnahmeSchema, eingabe);
    return acceptEinladungMitKonto(token, konto);
  });
}

/** A token of the wrong form is as unknown as one that was never made. */
function liesToken(eingabe: unknown): string {
  const gelesen = annahmeSchema.safeParse(eingabe);
  if (!gelesen.success) throw UNBEKANNT();
  return gelesen.data.token;
}
