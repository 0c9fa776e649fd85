import { readFileSync } from 'node:fs';
import { FORMATE, liesSaetze, type Pruefbericht, pruefe } from '@/lib/anonymisierung/pruefstand';

/** `npm run anonymisierung:pruefen -- DATEI.jsonl …`: how well the finders do on labelled sentences. */
function main(dateien: readonly string[]): void {
  if (dateien.length === 0) {
    console.error('Bitte eine Datei angeben: npm run anonymisierung:pruefen -- DATEI.jsonl');
    process.exitCode = 1;
    return;
  }
  for (const datei of dateien) {
    const saetze = liesSaetze(readFileSync(datei, 'utf8'));
    console.log(`\n${datei}: ${saetze.length} Sätze`);
    drucke(pruefe(saetze));
  }
}

function drucke(bericht: Pruefbericht): void {
  const zeile = (name: string, gefunden: number, von: number) =>
    console.log(
      `  ${name.padEnd(24)} ${String(gefunden).padStart(4)} von ${String(von).padStart(4)}  ${anteil(gefunden, von)}`,
    );
  console.log('Nach Stufe (Sätze)');
  for (const [name, a] of [...bericht.jeStufe].sort()) zeile(name, a.gefunden, a.von);
  console.log('Nach Art (Stellen)');
  for (const [name, a] of [...bericht.jeArt].sort()) zeile(name, a.gefunden, a.von);
  const formate = [...bericht.jeArt].filter(([name]) => FORMATE.test(name)).map(([, a]) => a);
  zeile('feste Formate zusammen', summe(formate, 'gefunden'), summe(formate, 'von'));
  console.log('Saubere Sätze');
  zeile('zu Unrecht blockiert', bericht.falscheSperren.length, bericht.sauber);
  zeile('Warnung oder Hinweis', bericht.falscheHinweise.length, bericht.sauber);
  console.log(`Dauer: ${bericht.msJeTausendZeichen.toFixed(2).replace('.', ',')} ms je 1.000 Zeichen`);
  for (const [titel, ids] of Object.entries({
    'Nicht gefunden': bericht.verfehlt,
    'Zu Unrecht blockiert': bericht.falscheSperren,
    'Warnung oder Hinweis': bericht.falscheHinweise,
  })) {
    if (ids.length > 0) console.log(`${titel}: ${ids.join(', ')}`);
  }
}

const anteil = (gefunden: number, von: number): string =>
  von === 0 ? '' : `${((100 * gefunden) / von).toFixed(1).replace('.', ',')} %`;

function summe(anteile: readonly { gefunden: number; von: number }[], feld: 'gefunden' | 'von'): number {
  return anteile.reduce((bisher, a) => bisher + a[feld], 0);
}

main(process.argv.slice(2));
