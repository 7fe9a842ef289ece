import type { Handler } from './route.ts'

/** Sends those who forget the last stroke of a page's address to the page. */
export const finalSlash: Handler = ({ portal, url }) =>
  portal.page(`${url.pathname}/`) && { location: `${url.pathname}/${url.search}` }
