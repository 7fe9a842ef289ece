import { fill } from '@innbyggarportal/shared-content/words'

/** The address of a portal, without a final slash: the kommune's own domain, or its slug put into a template (`http://{slug}.localhost:4000`). */
export function portalUrlBy(template: string): (slug: string, domain?: string) => string {
  return (slug, domain) => (domain ? `https://${domain}` : fill(template, { slug }))
}
