/** Whether an address (absolute or relative) is another page than the one shown; a place on the same page is not. */
export function leadsAway(to: string, here: string): boolean {
  const [target, current] = [new URL(to, here), new URL(here)]
  return target.origin !== current.origin || target.pathname !== current.pathname || target.search !== current.search
}
