import type { ContentRecord } from '../contract/index.ts'

/** The topics a record is read under: the exact reverse of what {@link ContentReader} reports. */
export function topicsOf(value: ContentRecord): string[] {
  switch (value.kind) {
    case 'kommune': return ['kommune']
    case 'service': return [`service/${value.key}`, 'services']
    case 'override': return [`override/${value.service}`]
    case 'factDefinition': return [`fact/${value.key}`]
    case 'localFact': return [`fact/${value.fact}`]
    case 'contactRole': return [`role/${value.key}`]
    case 'contact': return [
      'contacts',
      ...value.roles.map((r) => `role/${r}`),
      ...(value.unitKind ? [`unit/${value.unitKind}`] : []),
      ...(value.isMain ? ['mainContact'] : []),
    ]
  }
}
