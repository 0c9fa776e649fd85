import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; a first start on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    ...['@electric-sql/pglite', 'pglite-prisma-adapter', '@prisma/adapter-pg', 'pg', 'pino', 'ws', 'yjs'],
    ...['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js', 'pptxgenjs', 'bpmn-moddle'],
  ],
  experimental: { optimizePackageImports: ['lucide-react'] },
};

/** @param {string} phase building and developing need the bundler, the running server does not */
export default async function nextConfig(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { writeSlimPackages } = await import('./scripts/slim.mjs');
  return { ...config, turbopack: { resolveAlias: writeSlimPackages(import.meta.dirname) } };
}
