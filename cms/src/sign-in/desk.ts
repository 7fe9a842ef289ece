import type { KnownDevices } from './known-device.ts'
import type { SignInQueue } from './sign-in-queue.ts'
import type { Throttle } from './throttle.ts'

/** What the endpoints of the accounts share, one of each for a running CMS. */
export interface Desk {
  throttle: Throttle
  queue: SignInQueue
  devices: KnownDevices
  dataDir: string
  isDemo: boolean
}
