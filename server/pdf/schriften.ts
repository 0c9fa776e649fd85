import fs from 'node:fs';
import { zeichenAus } from './cmap';
import { produktdatei } from './ort';

const SCHNITTE = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '700Bold/SourceSans3_700Bold.ttf',
];

/** The font files every paper is set in; no other font of the host is used, so a paper looks alike everywhere. */
export const schriftdateien = (): string[] =>
  SCHNITTE.map((datei) => produktdatei('node_modules/@expo-google-fonts/source-sans-3', datei));

let vorrat: ReadonlySet<number> | undefined;

/** The code points that every shipped font can show. Read once from the fonts themselves. */
export function zeichenvorrat(): ReadonlySet<number> {
  if (!vorrat) {
    const [erste, ...andere] = schriftdateien().map((datei) => zeichenAus(fs.readFileSync(datei)));
    vorrat = new Set([...(erste ?? [])].filter((punkt) => andere.every((zeichen) => zeichen.has(punkt))));
  }
  return vorrat;
}
