import { holdBack } from './hold-back.ts'
import { leadsAway } from './leads-away.ts'

interface Entry {
  index: number
  url: string
}

/** Browsers that do not tell where in the history one is, are taken to have gone one page back. */
const ONE_BACK = -1

/** Asks before Back or Forward takes unsaved text away: the browser has gone already, so it is sent back where the text is, and gone again when she wants it. */
export function guardHistory(): () => void {
  const history = 'navigation' in window ? window.navigation : undefined
  const here = (): Entry => ({ index: history?.currentEntry?.index ?? 0, url: location.href })
  let stood = here()
  let isReturning = false
  const onChange = (event: NavigationCurrentEntryChangeEvent) => {
    if (event.from.index >= 0) stood = { index: event.from.index, url: event.from.url ?? location.href }
  }
  const onPop = (event: PopStateEvent) => {
    if (isReturning) {
      isReturning = false
      event.stopImmediatePropagation()
      stood = here()
      return
    }
    const steps = (history?.currentEntry?.index ?? stood.index + ONE_BACK) - stood.index
    if (
      steps === 0 ||
      !leadsAway(location.href, stood.url) ||
      !holdBack({ kind: 'page', go: () => window.history.go(steps) })
    ) {
      stood = here()
      return
    }
    event.stopImmediatePropagation()
    isReturning = true
    window.history.go(-steps)
  }
  // Without the browser's own account of it, the page is looked at before each press that could leave it.
  const look = () => {
    if (!history) stood = here()
  }
  history?.addEventListener('currententrychange', onChange)
  window.addEventListener('popstate', onPop, true)
  document.addEventListener('input', look, true)
  return () => {
    history?.removeEventListener('currententrychange', onChange)
    window.removeEventListener('popstate', onPop, true)
    document.removeEventListener('input', look, true)
  }
}
