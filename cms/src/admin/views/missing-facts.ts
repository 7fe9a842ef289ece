import type { Lang, PortalStatus } from '@innbyggarportal/shared-content/contract'

/** A fact some page asks for and a kommune has not filled in, in the words of the finding. */
export interface MissingFact {
  kommune: string
  advice: string
}

/** The facts that citizens see a fallback for now, once per kommune however many pages ask for them. */
export function missingFacts(
  portals: readonly { kommune: string; status: Pick<PortalStatus, 'findings'> }[],
  lang: Lang,
): MissingFact[] {
  return portals.flatMap(({ kommune, status }) =>
    [
      ...new Map(
        status.findings.filter((f) => f.rule === 'missing-fact').map((f) => [f.where ?? f.advice.nn, f.advice[lang]]),
      ).values(),
    ].map((advice) => ({ kommune, advice })),
  )
}
