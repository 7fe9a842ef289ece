/** Another publish of the portal held the lock for too long. */
export class PortalBusyError extends Error {
  override name = 'PortalBusyError'
  readonly code = 'PORTAL_BUSY'
  constructor(kommune: string, waitMs: number) {
    super(
      `Another publish of ${kommune} has been running for more than ${Math.round(waitMs / 1000)} seconds. Wait for it to end, or stop the process that runs it.`,
    )
  }
}
