// Run by template.ts: migrates the embedded database in the folder (1st argument) or PostgreSQL at the URL (2nd).
import { closeDatenbank, openDatenbank } from '@/server/db';
import { migrate } from '@/server/start/migrations';

const [folder = '', url] = process.argv.slice(2);
await migrate(await openDatenbank({ folder, url: url || undefined }));
await closeDatenbank();
