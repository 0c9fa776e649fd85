// Checks what the environment says before anything is built: a weak secret must not be told only minutes later.
import { Konfigurationsfehler, pruefeUmgebung } from '../server/env';

try {
  pruefeUmgebung();
} catch (error) {
  if (!(error instanceof Konfigurationsfehler)) throw error;
  process.stderr.write(`\n${error.message}\n\n`);
  process.exitCode = 1;
}
