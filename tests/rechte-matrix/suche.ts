import { strFromU8, unzipSync } from 'fflate';
import { liesPdf } from '@/server/pdf/testing/pdf-lesen';
import { type Aktion, aktionenDesServers, type Browser, rufeAktion, rufeRoute } from './aufruf';
import { flaeche } from './flaeche';
import { anmelden } from './welt';

/** A network that was read in from a file, with the Koordination who did it and a Mitglied who was invited. */
export interface Kanariennetz {
  koordination: Browser;
  mitglied: Browser;
  netzwerkId: string;
  aktion: (name: string) => Aktion;
  /** Calls an action that must succeed. */
  rufe: (aktion: Aktion, wer: Browser, eingabe: unknown) => Promise<unknown>;
  dokumente: (wer: Browser) => Promise<{ id: string; art: string }[]>;
}

/** Reads a file with canaries in as a network of its own on a running server. */
export async function kanariennetz(url: string, datei: unknown): Promise<Kanariennetz> {
  const [k, m] = [
    await anmelden(url, 'koordination@demo.example', 'diadem-demo'),
    await anmelden(url, 'mitglied@demo.example', 'diadem-demo'),
  ];
  const antwort = await rufeRoute(k.browser, 'POST', '/api/netzwerke/import', datei);
  if (antwort.status !== 201) throw new Error(antwort.text);
  const { id: netzwerkId }: { id: string } = JSON.parse(antwort.text);
  const aktionen = aktionenDesServers();
  const aktion = (name: string) => {
    const gefunden = aktionen.get(name);
    if (!gefunden) throw new Error(`The build has no action ${name}.`);
    return gefunden;
  };
  const rufe: Kanariennetz['rufe'] = async (was, wer, eingabe) => {
    const seite = was.seite.replace('[netzwerkId]', netzwerkId).replace(/\[\w+\]/g, 'x');
    const { aktion: ergebnis, status, text } = await rufeAktion(wer, was, seite, [eingabe]);
    if (!ergebnis?.ok) throw new Error(`${was.id}: ${status} ${text.slice(0, 300)}`);
    return ergebnis.wert;
  };
  const einladung = await rufe(aktion('server/einladungen/actions.ts#createEinladungAction'), k.browser, {
    ...{ netzwerkId, rolle: 'mitglied', notiz: '', maxNutzungen: 1, tage: 1 },
  });
  if (typeof einladung !== 'object' || einladung === null || !('token' in einladung))
    throw new Error('no token');
  await rufe(aktion('server/einladungen/actions.ts#acceptEinladungAction'), m.browser, {
    token: einladung.token,
  });
  const dokumente: Kanariennetz['dokumente'] = async (wer) => {
    const { text } = await rufeRoute(wer, 'GET', `/api/netzwerke/${netzwerkId}/dokumente`);
    return JSON.parse(text).dokumente;
  };
  return { koordination: k.browser, mitglied: m.browser, netzwerkId, aktion, rufe, dokumente };
}

/**
 * Everything that can be fetched about a network, as one text: pages, tables, files and pictures. Papers are left out,
 * their texts are packed.
 * @param wuensche words to put after each address of the interface
 */
export async function allesAbrufbare(
  wer: Browser,
  netzwerkId: string,
  wuensche: readonly string[],
): Promise<string> {
  const wege = flaeche().filter(
    (eintrag) =>
      /^(GET|PAGE) /.test(eintrag) && !/\[(?!netzwerkId\])/.test(eintrag) && !eintrag.includes('.p'),
  );
  const texte: string[] = [];
  for (const weg of wege) {
    const adresse = (weg.split(' ')[1] ?? '').replace('[netzwerkId]', netzwerkId);
    for (const wunsch of adresse.includes('/api/') ? wuensche : ['', '?ansicht=matrix&saal=1']) {
      const antwort = await fetch(`${wer.url}${adresse}${wunsch}`, {
        headers: { origin: wer.url, cookie: wer.cookie, rsc: wunsch === '' ? '' : '1' },
      });
      texte.push(Buffer.from(await antwort.arrayBuffer()).toString('utf8'));
    }
  }
  return texte.join('\n');
}

/** A file of a network; it must be there. @param weg below `/api/netzwerke/{id}/` */
export async function holeDatei(
  { url, cookie }: Browser,
  netzwerkId: string,
  weg: string,
): Promise<Uint8Array> {
  const antwort = await fetch(`${url}/api/netzwerke/${netzwerkId}/${weg}`, {
    headers: { origin: url, cookie },
  });
  const bytes = new Uint8Array(await antwort.arrayBuffer());
  if (antwort.status !== 200)
    throw new Error(`${weg}: ${antwort.status} ${Buffer.from(bytes.slice(0, 200)).toString()}`);
  return bytes;
}

/** The texts of a file, whatever it is packed in. */
export async function texteVon(bytes: Uint8Array): Promise<string> {
  const anfang = strFromU8(bytes.slice(0, 4), true);
  if (anfang.startsWith('PK'))
    return Object.values(unzipSync(bytes))
      .map((teil) => strFromU8(teil))
      .join('\n');
  if (anfang === '%PDF') return (await liesPdf(bytes)).text;
  return strFromU8(bytes);
}
