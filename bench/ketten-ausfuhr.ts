// Chains of 100 and 300 steps in twelve lanes as PowerPoint, PDF (A4), BPMN, SVG, PNG and Excel, through the door the
// server uses: milliseconds from the plan in memory to the bytes, bytes, and the longest time everybody else had to
// wait meanwhile (event-loop delay; `idle` is what the machine itself does in half a second). Each first made once
// unmeasured. Run: npx tsx bench/ketten-ausfuhr.ts
import { execFileSync } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { langeKette, planMitKette } from '@/lib/plan/testing/beispielketten';
import { druckeKette } from '@/server/ketten/loaders/papier';
import { kettendatei } from '@/server/ketten/loaders/werkstatt';
import { druckerei } from '@/server/pdf/druckerei';

const RUNDEN = Number(process.env.RUNDEN ?? 7);
// Without it the thread would be started from source, and that takes longer than the work.
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
Object.assign(process.env, { NODE_ENV: 'production' });
const anlass = { userId: 'bench', signal: new AbortController().signal };
const netzwerk = 'Probe';
const pause = () => new Promise((weiter) => setTimeout(weiter, 25));

/** `mache` gets a plan of its own each time, or what was remembered of the last one would be measured. */
async function miss(
  name: string,
  schritte: number,
  mache: (stand: ReturnType<typeof planMitKette>) => Promise<{ length: number }>,
) {
  const skizze = langeKette(schritte);
  const zeiten: number[] = [];
  let laengstes = 0;
  let bytes = (await mache(planMitKette(skizze))).length;
  for (let i = 0; i < RUNDEN; i += 1) {
    const stand = planMitKette(skizze);
    // A monitor of its own for each round, or the making of the plan would count; its first turn only sets the clock
    // (reset() would stop it again), and what never let go is written down in the turn after.
    const warten = monitorEventLoopDelay({ resolution: 5 });
    warten.enable();
    await pause();
    const beginn = performance.now();
    bytes = (await mache(stand)).length;
    zeiten.push(performance.now() - beginn);
    await pause();
    warten.disable();
    laengstes = Math.max(laengstes, warten.max);
  }
  zeiten.sort((a, b) => a - b);
  const mitte = zeiten[Math.floor(zeiten.length / 2)] ?? 0;
  console.log(
    `${String(schritte).padStart(4)} ${name.padEnd(5)} ${mitte.toFixed(0).padStart(6)} ms (${zeiten[0]?.toFixed(0)}–${zeiten.at(-1)?.toFixed(0)})  ${(bytes / 1000).toFixed(0).padStart(6)} kB  longest wait ${(laengstes / 1e6).toFixed(0)} ms`,
  );
}

await miss('idle', 0, async () => {
  await new Promise((weiter) => setTimeout(weiter, 500));
  return [];
});
for (const schritte of [100, 300]) {
  for (const format of ['pptx', 'bpmn', 'svg', 'png', 'xlsx'] as const)
    await miss(format, schritte, (stand) =>
      kettendatei(format, { ...stand, netzwerk }, anlass).then((inhalt) => Buffer.from(inhalt)),
    );
  await miss('pdf', schritte, (stand) =>
    druckeKette({ ...stand, netzwerk, stand: new Date(), format: 'a4' }, anlass.userId, anlass.signal).then(
      ({ pdf }) => pdf,
    ),
  );
}
druckerei().schliesse();
