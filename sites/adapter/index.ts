import node from '@astrojs/node'
import type { AstroIntegration } from 'astro'

/**
 * Astro's adapter for Node in middleware mode, with an entry of our own: the bundle exports `app` beside the adapter's
 * `handler`, so that the publisher renders in process and HTTP serves the very same pages.
 */
export function renderInProcess(): AstroIntegration {
  const { hooks, ...adapter } = node({ mode: 'middleware', experimentalDisableStreaming: true })
  const done = hooks['astro:config:done']
  return {
    ...adapter,
    hooks: {
      ...hooks,
      'astro:config:done': (options) =>
        done?.({
          ...options,
          setAdapter: (given) =>
            options.setAdapter({ ...given, serverEntrypoint: new URL('./entry.ts', import.meta.url) }),
        }),
    },
  }
}
