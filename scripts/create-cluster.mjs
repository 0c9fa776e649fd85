// Creates an empty embedded database in the folder given as the only argument, then ends.
import { PGlite } from '@electric-sql/pglite';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/create-cluster.mjs <folder>');
const pglite = await PGlite.create({ dataDir: folder });
await pglite.exec('CHECKPOINT');
await pglite.close();
