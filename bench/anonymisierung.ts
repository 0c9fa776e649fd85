import { readFileSync } from 'node:fs';
import { findeNebenbei, findePersonenbezug } from '@/lib/anonymisierung/personenbezug';
import { liesSaetze } from '@/lib/anonymisierung/pruefstand';
import { atempause } from '@/lib/personenbezug/atempause';

/** Throughput of the finders on labelled sentences, and what one more key costs in a narrative. */
const saetze = ['entwicklung', 'eigene', 'neue'].flatMap((name) =>
  liesSaetze(readFileSync(`lib/anonymisierung/testing/saetze-${name}.jsonl`, 'utf8')).map(({ text }) => text),
);
const alles = saetze.join(' ');

/** Milliseconds of each of `anzahl` runs, sorted. */
function miss(anzahl: number, tun: (lauf: number) => void): number[] {
  const zeiten: number[] = [];
  for (let lauf = 0; lauf < anzahl; lauf += 1) {
    const beginn = performance.now();
    tun(lauf);
    zeiten.push(performance.now() - beginn);
  }
  return zeiten.sort((a, b) => a - b);
}
const anteil = (zeiten: readonly number[], p: number): string =>
  `${(zeiten[Math.min(zeiten.length - 1, Math.floor(zeiten.length * p))] ?? 0).toFixed(2)} ms`;

const erster = miss(1, () => void findePersonenbezug(alles.slice(0, 1000)));
console.log(`first text of 1,000 characters (lists are built): ${anteil(erster, 0)}`);
for (let i = 0; i < 20; i += 1) findePersonenbezug(alles);
for (const zeichen of [1_000, 5_000, 20_000]) {
  const text = alles.repeat(2).slice(0, zeichen);
  const zeiten = miss(40, () => void findePersonenbezug(text));
  const jeTausend = (zeiten[20] ?? 0) / (zeichen / 1000);
  console.log(
    `${zeichen} characters: p50 ${anteil(zeiten, 0.5)}, p95 ${anteil(zeiten, 0.95)}, ${jeTausend.toFixed(2)} ms per 1,000`,
  );
}
const lang = alles.slice(0, 20_000);
const amStueck: number[] = [];
for (let lauf = 0; lauf < 40; lauf += 1) {
  let beginn = performance.now();
  let laengstes = 0;
  const atme = async () => {
    laengstes = Math.max(laengstes, performance.now() - beginn);
    await new Promise((weiter) => setTimeout(weiter, 0));
    beginn = performance.now();
  };
  await findeNebenbei(lang, atempause(atme));
  amStueck.push(Math.max(laengstes, performance.now() - beginn));
}
amStueck.sort((a, b) => a - b);
console.log(
  `20000 characters finder by finder, longest at a time: p50 ${anteil(amStueck, 0.5)}, p95 ${anteil(amStueck, 0.95)}`,
);
const erzaehlung = alles.slice(0, 3_000);
const tasten = miss(200, (lauf) => void findePersonenbezug(erzaehlung + alles.slice(3_000, 3_001 + lauf)));
console.log(
  `one more key in a narrative of 3,000 characters: p50 ${anteil(tasten, 0.5)}, p95 ${anteil(tasten, 0.95)}`,
);
