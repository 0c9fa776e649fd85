// Starts dateifaden.ts from source, in development and in tests; the built server has it as JavaScript. A thread does
// not inherit the loader for TypeScript its parent may have.
import { register } from 'tsx/esm/api';

register();
await import('./dateifaden.ts');
