import { BasePayload, type Payload } from 'payload'
import { cmsConfig } from '../cms-config.ts'
import type { CmsEnv } from '../env.ts'

/** Payload in a plain Node process, without Next. Several can be open at once, each on its own database. */
export async function openPayload(env: CmsEnv): Promise<Payload> {
  const payload = new BasePayload()
  await payload.init({ config: cmsConfig(env) })
  return payload
}
