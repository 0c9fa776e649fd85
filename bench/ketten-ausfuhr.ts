// A chain of 100 steps in twelve lanes as PowerPoint, PDF (A4), BPMN, SVG, PNG and Excel: milliseconds from the plan in
// memory to the bytes, and bytes. Each first made once unmeasured. Run: npx tsx bench/ketten-ausfuhr.ts
import { langeKette, planMitKette } from '@/lib/plan/testing/beispielketten';
import { macheDatei } from '@/server/ketten/loaders/dateien';
import { druckerei } from '@/server/pdf/druckerei';
import { renderKette } from '@/server/pdf/kette';

const RUNDEN = Number(process.env.RUNDEN ?? 7);
const signal = new AbortController().signal;
const netzwerk = 'Probe';

async function miss(
  name: string,
  mache: (stand: ReturnType<typeof frischerPlan>) => Promise<{ length: number }>,
) {
  const zeiten: number[] = [];
  let bytes = (await mache(frischerPlan())).length;
  for (let i = 0; i < RUNDEN; i += 1) {
    // A plan of its own, or what was remembered of the last one would be measured.
    const stand = frischerPlan();
    const beginn = performance.now();
    bytes = (await mache(stand)).length;
    zeiten.push(performance.now() - beginn);
  }
  zeiten.sort((a, b) => a - b);
  const mitte = zeiten[Math.floor(zeiten.length / 2)] ?? 0;
  console.log(
    `${name.padEnd(6)} ${mitte.toFixed(0).padStart(6)} ms (${zeiten[0]?.toFixed(0)}–${zeiten.at(-1)?.toFixed(0)})  ${(bytes / 1000).toFixed(0).padStart(6)} kB`,
  );
}

const frischerPlan = () => planMitKette(langeKette(100));

for (const format of ['pptx', 'bpmn', 'svg', 'png', 'xlsx'] as const)
  await miss(format, (stand) =>
    macheDatei(format, { ...stand, netzwerk, signal }).then((inhalt) => Buffer.from(inhalt)),
  );
await miss('pdf', (stand) =>
  renderKette({ ...stand, netzwerk, stand: new Date(), format: 'a4', userId: 'bench' }, signal).then(
    ({ pdf }) => pdf,
  ),
);
druckerei().schliesse();
