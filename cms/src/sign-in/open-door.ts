import { readEnv } from '../env.ts'
import { guardDoor } from './guard-door.ts'

try {
  const env = readEnv()
  guardDoor({ trustedProxies: env.trustedProxies, isHttps: env.cmsUrl.startsWith('https:'), isDemo: env.isDemo })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
