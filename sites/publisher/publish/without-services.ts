import type { Snapshot } from '@innbyggarportal/shared-content/contract'

/** The snapshot as one kommune sees it without some services, so that nothing links to what cannot be shown. */
export function withoutServices(snapshot: Snapshot, kommune: string, services: ReadonlySet<string>): Snapshot {
  if (services.size === 0) return snapshot
  const keep = <T>(part: ReadonlyMap<string, T>) =>
    new Map([...part].filter(([id]) => !(id.startsWith('service/') && services.has(id.slice('service/'.length)))))
  const own = snapshot.kommuner.get(kommune)
  return {
    shared: keep(snapshot.shared),
    kommuner: new Map([...snapshot.kommuner, ...(own ? [[kommune, keep(own)] as const] : [])]),
  }
}
