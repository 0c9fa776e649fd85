import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import { runCommand } from '@/lib/plan/doc/command';
import { PlanLeser } from '@/lib/plan/doc/read-plan';
import { neuesPlanDokument } from '@/lib/plan/doc/seed';
import { createAktivitaet } from '@/lib/plan/zielsystem/commands/create-aktivitaet';
import { createZiel } from '@/lib/plan/zielsystem/commands/create-ziel';
import { updateAktivitaet } from '@/lib/plan/zielsystem/commands/update-aktivitaet';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';

/** A plan with a past: what a network of several years leaves behind. */
export interface Vergangenheit {
  /** Every change in the order it was made, as log rows. */
  zeilen: { bytes: Uint8Array<ArrayBuffer>; pruefsumme: string }[];
  /** The whole state, v1 encoding. */
  stand: Uint8Array;
  ziele: number;
  aktivitaeten: number;
}

/**
 * Builds a plan of 50 goals and 450 Aktivitäten and edits it `aenderungen` times through the real commands,
 * in as many browser sessions (client ids) as `sitzungen`.
 */
export function planMitVergangenheit(aenderungen: number, sitzungen: number): Vergangenheit {
  const doc = new Y.Doc();
  const zeilen: Vergangenheit['zeilen'] = [];
  Y.applyUpdate(doc, neuesPlanDokument());
  zeilen.push(zeile(Y.encodeStateAsUpdate(doc)));
  doc.on('update', (update: Uint8Array) => zeilen.push(zeile(update)));
  const leser = new PlanLeser(doc);
  const ort = { doc, plan: () => leser.plan, rolle: 'mitglied' as const, name: 'Bench', origin: {} };
  const wert = <T>(ergebnis: { ok: true; wert: T } | { ok: false; grund: string }): T => {
    if (!ergebnis.ok) throw new Error(ergebnis.grund);
    return ergebnis.wert;
  };
  const gz = wert(
    runCommand(ort, createZiel, { ebene: 'grundsatzziel', parentId: null, titel: 'Alle sind angekommen' }),
  );
  const ziele = [gz];
  const aktivitaeten: string[] = [];
  for (let r = 1; r <= 7; r += 1) {
    const rz = wert(
      runCommand(ort, createZiel, {
        ebene: 'rahmenziel',
        parentId: gz,
        titel: `Rahmenziel ${r} ist erreicht`,
      }),
    );
    ziele.push(rz);
    for (let e = 1; e <= 6; e += 1) {
      const ez = wert(
        runCommand(ort, createZiel, {
          ebene: 'ergebnisziel',
          parentId: rz,
          titel: `Ergebnis ${r}.${e} liegt vor`,
        }),
      );
      ziele.push(ez);
      for (let a = 1; a <= 11 && aktivitaeten.length < 450; a += 1)
        aktivitaeten.push(
          wert(
            runCommand(ort, createAktivitaet, { parentId: ez, titel: `Schritt ${r}.${e}.${a} vereinbaren` }),
          ),
        );
    }
  }
  const jeSitzung = Math.ceil(aenderungen / sitzungen);
  for (let i = 0; i < aenderungen; i += 1) {
    if (i % jeSitzung === 0) doc.clientID = 1_000_000 + i;
    const tun = aktivitaeten[(i * 7919) % aktivitaeten.length] ?? '';
    const ziel = ziele[(i * 104_729) % ziele.length] ?? '';
    if (i % 5 === 0)
      wert(runCommand(ort, updateZiel, { id: ziel, felder: { titel: `Fassung ${i} ist beschlossen` } }));
    else if (i % 5 === 1)
      wert(
        runCommand(ort, updateAktivitaet, { id: tun, felder: { aufwand: { menge: i, einheit: 'Stunden' } } }),
      );
    else
      wert(
        runCommand(ort, updateAktivitaet, {
          id: tun,
          felder: { titel: `Schritt in Fassung ${i} vereinbaren` },
        }),
      );
  }
  const stand = Y.encodeStateAsUpdate(doc);
  leser.destroy();
  return { zeilen, stand, ziele: ziele.length, aktivitaeten: aktivitaeten.length };
}

function zeile(update: Uint8Array): Vergangenheit['zeilen'][number] {
  const bytes = new Uint8Array(update);
  return { bytes, pruefsumme: createHash('sha256').update(bytes).digest('hex') };
}
