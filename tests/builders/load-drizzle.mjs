import { registerHooks } from 'node:module'

/**
 * Loaded before every program of a test run. For each file Node loads it reads what the package exports, and drizzle-orm
 * has 250 files and exports of 177 kB: 0.7 s of a core in each of some two hundred processes. Its files name each other
 * as they are, so nothing needs to be read.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    /^\.{1,2}\/.*\.js$/.test(specifier) &&
    context.conditions.includes('import') &&
    context.parentURL?.includes('/node_modules/drizzle-orm/')
      ? { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
      : next(specifier, context),
})
