import { createApp } from 'astro/app/entrypoint'

export { handler } from '@astrojs/node/server.js'

/** `app.render(request, { locals })` gives one page. Not streamed: a page is judged as a whole before anybody sees it. */
export const app = createApp({ streaming: false })
