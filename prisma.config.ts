import { defineConfig } from 'prisma/config';

/** Only for Prisma's own command line (`generate`, `migrate deploy`); the server itself never reads it. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
