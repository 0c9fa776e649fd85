// What a process and all its descendants have used, read from /proc (Linux).
import fs from 'node:fs';

/** `sysconf(_SC_CLK_TCK)` is 100 on every Linux that runs Node. */
const MS_JE_TAKT = 10;
const BLICK_MS = 50;

const lies = (datei: string) => {
  try {
    return fs.readFileSync(datei, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
};

/** Fields of /proc/{pid}/stat from the third on: the second is a name that may contain anything. */
const stand = (pid: number) =>
  lies(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');

/** Running processes with that parent. */
function kinder(pid: number): number[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((anderer) => Number(stand(anderer)[1]) === pid);
}

const baum = (pid: number): number[] => [pid, ...kinder(pid).flatMap(baum)];

/** Milliseconds of processor time, user and system, of the tree, with those of its processes that have ended. */
export function rechenzeit(wurzel: number): number {
  const takte = baum(wurzel).map((pid) => {
    const felder = stand(pid);
    return [11, 12, 13, 14].reduce((summe, i) => summe + Number(felder[i] ?? 0), 0);
  });
  return takte.reduce((summe, zahl) => summe + zahl, 0) * MS_JE_TAKT;
}

/** Megabytes the tree holds now; memory shared by several processes counts once (PSS). */
function speicher(wurzel: number): number {
  const kilobytes = baum(wurzel).map((pid) =>
    Number(/^Pss:\s+(\d+) kB/m.exec(lies(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((summe, zahl) => summe + zahl, 0) / 1024;
}

/** The most the kernel saw the one process hold, megabytes: a single process cannot slip between two looks. */
const hoechststand = (pid: number) =>
  Number(/^VmHWM:\s+(\d+) kB/m.exec(lies(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** The largest memory of the tree while `tun` runs, in megabytes. Looking costs time: do not time what it runs. */
export async function speicherspitze(wurzel: number, tun: () => Promise<unknown>): Promise<number> {
  let spitze = 0;
  const blick = setInterval(() => {
    spitze = Math.max(spitze, speicher(wurzel));
  }, BLICK_MS);
  await tun();
  clearInterval(blick);
  return Math.max(spitze, speicher(wurzel), hoechststand(wurzel));
}

/** The child of this process that runs a program of that name. @throws when there is none */
export function kindNamens(name: string): number {
  const gefunden = kinder(process.pid).find((pid) => lies(`/proc/${pid}/cmdline`).includes(name));
  if (gefunden === undefined) throw new Error(`No child process runs ${name}.`);
  return gefunden;
}
