/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@electric-sql/pglite', 'pglite-prisma-adapter', 'pino', 'ws', 'yjs'],
  experimental: { optimizePackageImports: ['lucide-react', 'react-aria-components'] },
};

export default config;
