// Sets one paper after another: a small process of its own, started by setzer.ts.
// Typst runs natively and cannot be interrupted from JavaScript, so only a process can be stopped when it takes
// too long, grows too big or nobody waits for its paper any more. Plain JavaScript, because it is started from
// its path by the server's bundle, by Next and by the tests alike.
import fs from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [vorlagen, ...schriften] = process.argv.slice(2);

// The templates' folder is all Typst can read; the fonts given here come before any the host may have.
const compiler = NodeCompiler.create({
  workspace: vorlagen,
  fontArgs: [{ fontBlobs: schriften.map((datei) => fs.readFileSync(datei)) }],
});

/** @param {{ vorlage: string, daten: string, zeit: number }} auftrag `zeit`: creation time in the PDF, seconds */
function setze({ vorlage, daten, zeit }) {
  const gesetzt = compiler.compile({
    mainFilePath: path.join(vorlagen, vorlage),
    inputs: { daten },
    resetRead: true,
  });
  const dokument = gesetzt.result;
  if (!dokument) {
    const fehler = gesetzt.takeDiagnostics();
    const meldung = fehler ? JSON.stringify(compiler.fetchDiagnostics(fehler)) : 'no document';
    return process.send?.({ art: 'fehler', meldung });
  }
  process.send?.({ art: 'gesetzt', seiten: dokument.numOfPages });
  const pdf = compiler.pdf(dokument, { pdfStandard: 'ua-1', creationTimestamp: zeit });
  // The paper is on its way before the memory of it is cleared.
  return process.send?.({ art: 'fertig', pdf }, () => compiler.evictCache(0));
}

process.on('message', (auftrag) => {
  try {
    setze(auftrag);
  } catch (fehler) {
    process.send?.({ art: 'fehler', meldung: fehler instanceof Error ? fehler.message : String(fehler) });
  }
});
// The server is gone: nobody waits any more.
process.on('disconnect', () => process.exit(0));
process.send?.({ art: 'bereit' });
