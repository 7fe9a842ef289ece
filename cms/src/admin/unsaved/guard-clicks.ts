import { holdBack } from './hold-back.ts'
import { leadsAway } from './leads-away.ts'

interface Goes {
  /** Goes to a page of the admin. */
  push: (href: string) => void
  switchTo: (locale: string) => void
  closeDrawer: (slug: string) => void
}

const CLOSES =
  '.drawer__close, .drawer__header__close, .doc-drawer__header-close, [class*="__header__close"], [class*="__header-close"]'

/** Asks before a link, another language or the closing of a drawer takes unsaved text away. */
export function guardClicks(goes: Goes): () => void {
  const onClick = (event: MouseEvent) => {
    const target = event.target
    if (!(target instanceof Element) || target.closest('[data-ip-asks]')) return
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (wayOf(target, goes)) {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
  }
  // On the document: those who look at clicks on the window, such as links to a field of this page, come first. Payload's own question comes after.
  document.addEventListener('click', onClick, true)
  return () => document.removeEventListener('click', onClick, true)
}

function wayOf(target: Element, goes: Goes): boolean {
  const link = target.closest<HTMLAnchorElement>('a[href]')
  if (link) {
    if (
      link.isContentEditable ||
      (link.target !== '' && link.target !== '_self') ||
      link.hasAttribute('download') ||
      !leadsAway(link.href, location.href)
    )
      return false
    return holdBack({ kind: 'page', go: () => goTo(link.href, goes) })
  }
  const button = target.closest('button')
  const locale = button?.querySelector<HTMLElement>('.localizer__locale-code[data-locale]')?.dataset['locale']
  if (locale && !button?.closest('.localizer')) {
    const isHeld = holdBack({ kind: 'locale', go: () => goes.switchTo(locale) })
    // The list of languages closes, and what opened it has the focus.
    if (isHeld) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    return isHeld
  }
  const drawer = button?.matches(CLOSES) ? button.closest<HTMLElement>('dialog.drawer') : null
  return drawer !== null && holdBack({ kind: 'drawer', within: drawer, go: () => goes.closeDrawer(drawer.id) })
}

function goTo(href: string, { push }: Goes): void {
  const { origin, pathname, search, hash } = new URL(href)
  if (origin === location.origin) push(`${pathname}${search}${hash}`)
  else location.assign(href)
}
