// The server for the browser tests, on the port given as the only argument, with a data folder of its own.
import { testServer } from './server';

const server = await testServer({ port: Number(process.argv[2] ?? 0) });
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => server.close().then(() => process.exit(0)));
}
