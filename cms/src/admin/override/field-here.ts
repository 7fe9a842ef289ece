const PREFIX = '#field-'

/** The id of the field an address points at, `field-price`; undefined when it points at none. */
export const fieldOf = (hash: string): string | undefined => (hash.startsWith(PREFIX) ? hash.slice(1) : undefined)

/** The field a link leads to when it stands on the open page, in the language that is open; undefined when one must go elsewhere for it. */
export function fieldHere(href: string, here: { href: string; locale: string }): string | undefined {
  const to = new URL(href, here.href)
  const at = new URL(here.href)
  const isHere =
    to.origin === at.origin &&
    to.pathname === at.pathname &&
    (to.searchParams.get('locale') ?? here.locale) === here.locale
  return isHere ? fieldOf(to.hash) : undefined
}
