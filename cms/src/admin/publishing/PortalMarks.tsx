'use client'
import { useSay } from '../translations/use-say.ts'
import { portalMarks } from './portal-marks.ts'
import type { PortalOutcome } from './publish-outcome.ts'

/** The portals by name, each with how it went. For the eye while it goes on: what came of it is said as a sentence. */
export function PortalMarks({ portals }: { portals: readonly PortalOutcome[] }) {
  const { lang } = useSay()
  return (
    <ul className="ip-marks">
      {portalMarks(portals, lang).map(({ state, sign, who, said }) => (
        <li key={`${state} ${who}`} className={`ip-is-${state}`}>
          <span aria-hidden="true">{sign} </span>
          <strong>{who}:</strong> {said}
        </li>
      ))}
    </ul>
  )
}
