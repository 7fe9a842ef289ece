import { defineConfig, passthroughImageService } from 'astro/config'
import { renderInProcess } from './adapter/index.ts'

export default defineConfig({
  output: 'server',
  session: false,
  adapter: renderInProcess(),
  // Styles stay in files of their own, so that a strict content security policy can be switched on.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, ssr: { noExternal: true } },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
})
