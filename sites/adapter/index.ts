import type { AstroIntegration } from 'astro'

/** Builds a server bundle that exports `app`, so that publisher and preview render in process, without HTTP between. */
export function renderInProcess(): AstroIntegration {
  return {
    name: 'render-in-process',
    hooks: {
      'astro:config:done': ({ setAdapter }) => setAdapter({
        name: 'render-in-process',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./entry.ts', import.meta.url),
        adapterFeatures: { buildOutput: 'server' },
        supportedAstroFeatures: { serverOutput: 'stable' },
      }),
    },
  }
}
