import { readFileSync } from 'node:fs'
import { defineConfig, passthroughImageService } from 'astro/config'

const { src } = JSON.parse(readFileSync(new URL('./sites.json', import.meta.url), 'utf8'))

/** A static site as Astro builds it by itself, with the portals' own components. */
export default defineConfig({
  output: 'static',
  build: { inlineStylesheets: 'never' },
  vite: { resolve: { alias: { portal: src } }, build: { assetsInlineLimit: 0 } },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
})
