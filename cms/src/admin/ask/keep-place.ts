/**
 * Keeps a reader's place on the page when what she pressed goes away because of what it did: the heading of the nearest
 * thing it stood in gets the focus. Ends by itself when she goes elsewhere.
 */
export function keepPlace(pressed: HTMLElement): void {
  const around = ancestorsOf(pressed)
  const watch = new MutationObserver(() => {
    if (document.activeElement !== pressed && document.activeElement !== document.body) {
      watch.disconnect()
      return
    }
    if (pressed.isConnected) return
    watch.disconnect()
    const heading = around
      .filter((e) => e.isConnected)
      .map((e) => e.querySelector<HTMLElement>('h1, h2, h3'))
      .find((found) => found)
    if (!heading) return
    heading.tabIndex = -1
    heading.focus()
  })
  watch.observe(document.body, { childList: true, subtree: true })
}

const ancestorsOf = (element: HTMLElement): HTMLElement[] =>
  element.parentElement ? [element.parentElement, ...ancestorsOf(element.parentElement)] : []
