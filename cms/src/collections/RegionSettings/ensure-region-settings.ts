import type { Payload } from 'payload'

/** Makes the one row of the region's settings where there is none. */
export async function ensureRegionSettings(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'region-settings' })
  if (totalDocs === 0) await payload.create({ collection: 'region-settings', data: { name: 'Regionen' } })
}
