import type { PortalStatus } from '@innbyggarportal/shared-content/contract'

/** What a worker tells of a portal it has published: one page kept back, one finding that is only asked about. */
export function aPortalStatus(now: string): PortalStatus {
  return {
    state: 'live',
    release: 'r2',
    publishedAt: now,
    checkedAt: now,
    ms: 120,
    pages: { rendered: 9, unchanged: 91, keptBack: 1, removed: 0, total: 100 },
    findings: [
      {
        rule: 'html/heading-level',
        severity: 'block',
        advice: {
          nn: 'Overskrifta hoppar over eit nivå.',
          nb: 'Overskriften hopper over et nivå.',
          en: 'The heading skips a level.',
        },
        path: '/tenester/sfo/',
        lang: 'nn',
        service: 'sfo',
        slot: 'price',
      },
      {
        rule: 'missing-fact',
        severity: 'ask',
        advice: { nn: 'Setninga er lang.', nb: 'Setningen er lang.', en: 'The sentence is long.' },
        path: '/tenester/sfo/',
        lang: 'nn',
        service: 'sfo',
        slot: 'whatYouGet',
      },
    ],
    releases: [
      { release: 'r2', at: now, pages: 9, isCurrent: true },
      { release: 'r1', at: '2026-11-20T10:00:00.000Z', pages: 100, isCurrent: false },
    ],
  }
}
