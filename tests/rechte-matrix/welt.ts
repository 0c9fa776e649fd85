import { randomUUID } from 'node:crypto';
import { type Aktion, type Browser, rufeAktion, rufeRoute } from './aufruf';
import type { Wer } from './erwartung';

/** The people and networks the calls are about, made through the server's own doors. */
export interface Welt {
  browser: Record<Wer, Browser>;
  /** A network with one member of each role and two more: `opferId` to be changed, `abgangId` to be removed. */
  netzwerkId: string;
  /** The plan of that network. */
  dokumentId: string;
  opferId: string;
  abgangId: string;
  einladungId: string;
  /** Token of an open invitation to a network where roles do not matter. */
  token: string;
  zumVerlassenId: string;
  /** Two Entwürfe of the Koordination in the first network. */
  fallId: string;
  fallZumLoeschenId: string;
  zumLoeschenId: string;
}

const ROLLEN = ['moderation', 'mitglied', 'lenkungsgruppe', 'beobachtung'] as const;
const DEMO = 'diadem-demo';
const EIGENES = 'vier zufällige wörter hier';

/** Builds the world on a running demo server. */
export async function baueWelt(url: string, aktionen: Map<string, Aktion>): Promise<Welt> {
  const k = await anmelden(url, 'koordination@demo.example', DEMO);
  const bau = new Bau(url, aktionen, k.browser);
  const rollen = await Promise.all(ROLLEN.map((rolle) => anmelden(url, `${rolle}@demo.example`, DEMO)));
  const [moderation, mitglied, lenkungsgruppe, beobachtung] = rollen.map(({ browser }) => browser);
  if (!moderation || !mitglied || !lenkungsgruppe || !beobachtung)
    throw new Error('A demo log-in is missing.');
  const alle = { moderation, mitglied, lenkungsgruppe, beobachtung };

  const anderes = await bau.netzwerk('Anderes');
  const fremd = await bau.neuesKonto(anderes, 'fremd');
  const netzwerkId = await bau.netzwerkMit(alle);
  const opfer = await bau.neuesKonto(netzwerkId, 'opfer');
  const abgang = await bau.neuesKonto(netzwerkId, 'abgang');
  await bau.einladung(netzwerkId, 'mitglied', 1);
  const offen = await bau.netzwerk('Offen');
  return {
    browser: { niemand: { url, cookie: '' }, fremd: fremd.browser, koordination: k.browser, ...alle },
    netzwerkId,
    dokumentId: await bau.plan(netzwerkId),
    opferId: opfer.userId,
    abgangId: abgang.userId,
    einladungId: await bau.ersteOffeneEinladung(netzwerkId),
    token: await bau.einladung(offen, 'mitglied', 100),
    zumVerlassenId: await bau.netzwerkMit(alle),
    fallId: await bau.fall(netzwerkId),
    fallZumLoeschenId: await bau.fall(netzwerkId),
    zumLoeschenId: await bau.netzwerkMit(alle),
  };
}

export async function anmelden(url: string, email: string, password: string) {
  const antwort = await rufeRoute({ url, cookie: '' }, 'POST', '/api/auth/sign-in/email', {
    email,
    password,
  });
  if (antwort.status !== 200) throw new Error(`Sign-in of ${email}: ${antwort.status} ${antwort.text}`);
  const cookie = antwort.headers
    .getSetCookie()
    .map((teil) => teil.split(';')[0])
    .join('; ');
  const { nutzer }: { nutzer: { id: string } } = JSON.parse(antwort.text);
  return { browser: { url, cookie }, userId: nutzer.id };
}

class Bau {
  constructor(
    private readonly url: string,
    private readonly aktionen: Map<string, Aktion>,
    private readonly koordination: Browser,
  ) {}

  async netzwerk(name: string): Promise<string> {
    const antwort = await rufeRoute(this.koordination, 'POST', '/api/netzwerke', { name });
    const { id }: { id: string } = JSON.parse(antwort.text);
    return id;
  }

  async netzwerkMit(leute: Record<(typeof ROLLEN)[number], Browser>): Promise<string> {
    const id = await this.netzwerk('Mit allen Rollen');
    for (const rolle of ROLLEN) {
      const token = await this.einladung(id, rolle, 1);
      await this.rufe(leute[rolle], 'acceptEinladungAction', id, { token });
    }
    return id;
  }

  async plan(netzwerkId: string): Promise<string> {
    const { text } = await rufeRoute(this.koordination, 'GET', `/api/netzwerke/${netzwerkId}/dokumente`);
    const id = /dok_[0-9a-f]{32}/.exec(text)?.[0];
    if (!id) throw new Error('The network has no plan.');
    return id;
  }

  async einladung(netzwerkId: string, rolle: string, maxNutzungen: number): Promise<string> {
    const eingabe = { netzwerkId, rolle, notiz: '', maxNutzungen, tage: 1 };
    const wert = await this.rufe(this.koordination, 'createEinladungAction', netzwerkId, eingabe);
    if (!wert || typeof wert !== 'object' || !('token' in wert)) throw new Error('No token came back.');
    return String(wert.token);
  }

  async fall(netzwerkId: string): Promise<string> {
    const datei = 'server/faelle/actions/anlegen.ts';
    const wert = await this.rufe(
      this.koordination,
      'createFallAction',
      netzwerkId,
      { netzwerkId, anrede: 'herr' },
      datei,
    );
    if (!wert || typeof wert !== 'object' || !('fallId' in wert)) throw new Error('No case came back.');
    return String(wert.fallId);
  }

  async neuesKonto(netzwerkId: string, name: string) {
    const token = await this.einladung(netzwerkId, 'mitglied', 1);
    const email = `${name}-${randomUUID()}@amt.example`;
    const konto = { token, name, email, passwort: EIGENES };
    await this.rufe({ url: this.url, cookie: '' }, 'acceptEinladungMitKontoAction', netzwerkId, konto);
    return anmelden(this.url, email, EIGENES);
  }

  /** The settings page is where a Koordination finds the id too. */
  async ersteOffeneEinladung(netzwerkId: string): Promise<string> {
    const { text } = await rufeRoute(this.koordination, 'GET', `/netzwerk/${netzwerkId}/einstellungen`);
    const id = /ein_[0-9a-f]{32}/.exec(text)?.[0];
    if (!id) throw new Error('The settings list no invitation.');
    return id;
  }

  private async rufe(
    wer: Browser,
    name: string,
    netzwerkId: string,
    eingabe: unknown,
    datei = 'server/einladungen/actions.ts',
  ): Promise<unknown> {
    const aktion = this.aktionen.get(`${datei}#${name}`);
    if (!aktion) throw new Error(`The build has no action ${name}.`);
    const seite = aktion.seite.replace('[netzwerkId]', netzwerkId);
    const { aktion: antwort, status, text } = await rufeAktion(wer, aktion, seite, [eingabe]);
    if (!antwort?.ok) throw new Error(`${name}: ${status} ${text.slice(0, 300)}`);
    return antwort.wert;
  }
}
