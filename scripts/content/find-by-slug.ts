import type { ContentRecord, Kommune, Service, Snapshot } from '@innbyggarportal/shared-content/contract'
import { Trouble } from '../command/trouble.ts'

/** A kommune and one of the services its portal knows, by slug or key. Throws a {@link Trouble} that tells what there is. */
export function findBySlug(
  snapshot: Snapshot,
  kommuneSlug: string,
  serviceSlug: string,
): { kommune: Kommune; service: Service } {
  const kommune = findKommune(snapshot, kommuneSlug)
  const services = [snapshot.shared, snapshot.kommuner.get(kommune.key)].flatMap((part) =>
    values(part).filter((r) => r.kind === 'service'),
  )
  const service = services.find((s) => s.slug === serviceSlug || s.key === serviceSlug)
  if (!service) throw new Trouble(`${kommune.name} has no service “${serviceSlug}”. There is: ${listed(services)}.`)
  return { kommune, service }
}

/** A kommune by slug or key. Throws a {@link Trouble} that tells which there are. */
export function findKommune(snapshot: Snapshot, slug: string): Kommune {
  const kommuner = [...snapshot.kommuner.values()].flatMap((part) => values(part).filter((r) => r.kind === 'kommune'))
  const kommune = kommuner.find((k) => k.slug === slug || k.key === slug)
  if (!kommune) throw new Trouble(`There is no kommune “${slug}”. There is: ${listed(kommuner)}.`)
  return kommune
}

function values(part: Snapshot['shared'] | undefined): ContentRecord[] {
  return [...(part?.values() ?? [])].map((record) => record.value)
}

function listed(things: readonly { slug: string }[]): string {
  return (
    things
      .map((t) => t.slug)
      .sort()
      .join(', ') || 'nothing yet'
  )
}
