import fs from 'node:fs';
import { produktdatei } from '@/server/pdf/ort';

const ORDNER = 'node_modules/@fontsource-variable/source-sans-3/files';
const LATEIN_ERWEITERT = /[\u0100-\u024f\u1e00-\u1eff\u2c60-\u2c7f]/;

/** `@font-face` rules that carry the product's font inside a picture, as far as the picture's texts need it. */
export function schriftCss(text: string): string {
  const teile = LATEIN_ERWEITERT.test(text) ? ['latin', 'latin-ext'] : ['latin'];
  return teile
    .map((teil) => {
      const datei = fs.readFileSync(produktdatei(ORDNER, `source-sans-3-${teil}-wght-normal.woff2`));
      const bereich = teil === 'latin' ? '' : 'unicode-range:U+100-24F,U+1E00-1EFF,U+2C60-2C7F;';
      return `@font-face{font-family:'Source Sans 3';font-weight:200 900;${bereich}src:url(data:font/woff2;base64,${datei.toString('base64')}) format('woff2')}`;
    })
    .join('');
}
