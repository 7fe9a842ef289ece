import { readFileSync } from 'node:fs'

const { src, isIncremental } = JSON.parse(readFileSync(new URL('./sites.json', import.meta.url), 'utf8'))

/** A static site as Astro builds it by itself, with the portals' own components. */
export default {
  output: 'static',
  build: { inlineStylesheets: 'never' },
  vite: { resolve: { alias: { portal: src } }, build: { assetsInlineLimit: 0 } },
  image: { service: { entrypoint: 'astro/assets/services/noop', config: {} } },
  experimental: { incrementalBuild: isIncremental },
  devToolbar: { enabled: false },
}
