import { Worker } from 'node:worker_threads';
import { produktdatei } from '@/server/pdf/ort';

/** One element of an XML file: local name, namespace, attributes (`praefix:name`), text, children. */
export interface XmlElement {
  name: string;
  raum: string;
  angaben: Readonly<Record<string, string>>;
  text: string;
  kinder: readonly XmlElement[];
}

/** Limits of S41: bytes, elements, depth, milliseconds. */
export const XML_GRENZEN = { bytes: 5_000_000, elemente: 20_000, tiefe: 100, zeitMs: 2_000 } as const;

export type Xmlgrund =
  | 'zu_gross'
  | 'doctype'
  | 'elemente'
  | 'tiefe'
  | 'zeit'
  | 'speicher'
  | 'kodierung'
  | 'kein_xml';

const SAETZE: Record<Xmlgrund, string> = {
  zu_gross: 'Die Datei ist größer als 5 MB. Teilen Sie das Diagramm in mehrere Dateien.',
  doctype:
    'Die Datei enthält eine DOCTYPE-Angabe. Damit ließen sich fremde Inhalte nachladen, deshalb wird sie nicht gelesen. Speichern Sie das Diagramm in Ihrem Programm neu als BPMN 2.0.',
  elemente: 'Die Datei hat mehr als 20.000 Elemente. Teilen Sie das Diagramm in mehrere Dateien.',
  tiefe:
    'Die Datei ist tiefer als 100 Ebenen verschachtelt. So sieht kein BPMN-Diagramm aus; sie wird nicht gelesen.',
  zeit: 'Das Lesen der Datei dauerte zu lange und wurde abgebrochen. Teilen Sie das Diagramm in mehrere Dateien.',
  speicher: 'Die Datei ist zu aufwendig und wurde nicht gelesen. Teilen Sie das Diagramm in mehrere Dateien.',
  kodierung:
    'Die Schriftzeichen der Datei sind nicht lesbar. Speichern Sie das Diagramm in der Kodierung UTF-8.',
  kein_xml: 'Die Datei ist kein gültiges XML. Speichern Sie das Diagramm in Ihrem Programm neu als BPMN 2.0.',
};

/** An XML file that is not read, with the reason as a German sentence. */
export class Xmlfehler extends Error {
  readonly satz: string;

  constructor(readonly grund: Xmlgrund) {
    super(SAETZE[grund]);
    this.satz = SAETZE[grund];
  }
}

type Antwort = { wurzel: XmlElement } | { grund: Xmlgrund };

/** Reads an XML file away from the thread that serves everybody. @throws Xmlfehler */
export function liesXml(bytes: Uint8Array): Promise<XmlElement> {
  return new Promise((erfuelle, verwirf) => {
    if (bytes.byteLength > XML_GRENZEN.bytes) return verwirf(new Xmlfehler('zu_gross'));
    const { elemente, tiefe } = XML_GRENZEN;
    const faden = new Worker(produktdatei('server/bpmn/lesefaden.mjs'), {
      workerData: { bytes, grenzen: { elemente, tiefe } },
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
    });
    const ende = (fertig: () => void) => {
      clearTimeout(frist);
      faden.removeAllListeners();
      faden.on('error', () => undefined);
      void faden.terminate();
      fertig();
    };
    const scheitere = (grund: Xmlgrund) => ende(() => verwirf(new Xmlfehler(grund)));
    const frist = setTimeout(() => scheitere('zeit'), XML_GRENZEN.zeitMs);
    faden.once('message', (antwort: Antwort) =>
      'wurzel' in antwort ? ende(() => erfuelle(antwort.wurzel)) : scheitere(antwort.grund),
    );
    faden.once('error', () => scheitere('speicher'));
    faden.once('exit', () => scheitere('speicher'));
  });
}
