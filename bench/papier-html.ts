// The Planungsmatrix as a page for Chromium to print: same columns, type, page, head block and running heads as the
// templates of server/pdf/vorlage, as far as CSS has them.
import type { satzdaten } from '@/server/pdf/planungsmatrix';
import { schriftdateien } from '@/server/pdf/schriften';

type Daten = ReturnType<typeof satzdaten>;
type Rahmenziel = Daten['lose'][number];

const KOEPFE = ['Ergebnisziel', 'Indikatoren', 'Quellen', 'Annahmen', 'Aktivitäten', 'Akteure'];
const BREITEN = [22, 20, 15, 16, 23, 15];
const GESAMT = BREITEN.reduce((summe, breite) => summe + breite, 0);
const GEWICHTE = [
  [400, 'normal'],
  [400, 'italic'],
  [600, 'normal'],
  [700, 'normal'],
] as const;

const stil = () => `
${schriftdateien()
  .map(
    (datei, i) =>
      `@font-face{font-family:S;src:url("file://${datei}");font-weight:${GEWICHTE[i]?.[0]};font-style:${GEWICHTE[i]?.[1]}}`,
  )
  .join('\n')}
@page{size:A4 landscape;margin:14mm 14mm 17mm;
  @bottom-left{content:"Planungsmatrix · Stand 20.11.2026";font:8pt S;color:#4a4f4e}
  @bottom-right{content:"Seite " counter(page) " von " counter(pages);font:8pt S;color:#4a4f4e}}
body{font:9pt/1.25 S;margin:0;hyphens:auto;font-variant-numeric:lining-nums tabular-nums}
h1{font-size:1.25em;margin:.5em 0 1.3em}
h2{font-size:1.15em;margin:0}
p{margin:0 0 .5em}
.nummer{font-weight:600;color:#0b5563}
.neben{font-size:.88em;color:#4a4f4e}
dl{display:grid;grid-template-columns:3fr 3fr 2fr 3fr;gap:0 2em;margin:0 0 1.6em}
dt{font-size:.88em;color:#4a4f4e}dd{margin:0}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-bottom:1.8em;border-bottom:.6pt solid #b9bdb8}
th,td{padding:.5em;text-align:left;vertical-align:top}
td{border-top:.6pt solid #b9bdb8}
td p:last-child{margin:0}
th{font-size:.88em;font-weight:600;color:#4a4f4e;border-bottom:.7pt solid #0b5563}
th[colspan]{font-size:1em;background:#e8f0f0;border-top:1.2pt solid #0b5563;border-bottom:0;color:#000}`;

// Without the marks for Typst around long words (trennung.ts): CSS parts words by itself.
const sicher = (text: string) =>
  text.replace(/\u2060/g, '').replace(/[&<>]/g, (zeichen) => `&#${zeichen.charCodeAt(0)};`);
const liste = (texte: string[]) => texte.map((text) => `<p>${sicher(text)}</p>`).join('') || '–';
const genannt = (nummer: string, text: string) => `<span class="nummer">${nummer}</span> ${sicher(text)}`;

function tabelle(ziel: Rahmenziel): string {
  const spalten = BREITEN.map((breite) => `<col style="width:${(100 * breite) / GESAMT}%">`).join('');
  const zeilen = ziel.ergebnisziele.flatMap((e) =>
    e.aktivitaeten.map((a, i) => {
      const vorn = [
        `<b>${genannt(e.nummer, e.titel)}</b>`,
        ...[e.indikatoren, e.quellen, e.annahmen].map(liste),
      ];
      const zellen = vorn.map((zelle) => `<td rowspan="${e.aktivitaeten.length}">${zelle}</td>`).join('');
      const wer = a.akteure.map(({ name, federfuehrend }) =>
        federfuehrend
          ? `<p><b>${sicher(name)}</b><br><span class="neben">federführend</span></p>`
          : `<p>${sicher(name)}</p>`,
      );
      return `<tr>${i === 0 ? zellen : ''}<td>${genannt(a.nummer, a.titel)}<p class="neben">${sicher(a.angaben)}</p></td><td>${wer.join('') || '–'}</td></tr>`;
    }),
  );
  const titel = `<tr><th colspan="6" scope="colgroup"><h2>${genannt(ziel.name, ziel.titel)}</h2></th></tr>`;
  const koepfe = `<tr>${KOEPFE.map((kopf) => `<th scope="col">${kopf}</th>`).join('')}</tr>`;
  const eigene = `<tr><td>${sicher(ziel.zelle ?? '')}</td>${[ziel.indikatoren, ziel.quellen, ziel.annahmen].map((teil) => `<td>${liste(teil)}</td>`).join('')}<td>–</td><td>–</td></tr>`;
  return `<table><colgroup>${spalten}</colgroup><thead>${titel}${koepfe}</thead><tbody>${eigene}${zeilen.join('')}</tbody></table>`;
}

function grundsatztabelle(ziel: Daten['grundsatzziele'][number]): string {
  const koepfe = ['Grundsatzziel', ...KOEPFE.slice(1, 4)]
    .map((kopf) => `<th scope="col">${kopf}</th>`)
    .join('');
  const teile = [ziel.indikatoren, ziel.quellen, ziel.annahmen].map((teil) => `<td>${liste(teil)}</td>`);
  return `<table><thead><tr>${koepfe}</tr></thead><tbody><tr><td><h2>${sicher(ziel.titel)}</h2></td>${teile.join('')}</tr></tbody></table>`;
}

/** The whole page; `daten` is what the Typst template gets. */
export function alsHtml(daten: Daten): string {
  const kopf = daten.kopf.map(({ name, wert }) => `<div><dt>${name}</dt><dd>${sicher(wert)}</dd></div>`);
  const tabellen = daten.grundsatzziele.map((ziel) =>
    [grundsatztabelle(ziel), ...ziel.rahmenziele.map(tabelle)].join(''),
  );
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>${sicher(daten.titel)}</title><style>${stil()}</style><p class="nummer">Planungsmatrix</p><h1>${sicher(daten.netzwerk)}</h1><dl>${kopf.join('')}</dl>${tabellen.join('')}</html>`;
}
