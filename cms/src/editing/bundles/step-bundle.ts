import { osloDate, type ChangeState, type IsoDate } from '@innbyggarportal/shared-content/contract'
import { overlaps, type ReviewStep } from '@innbyggarportal/shared-content/changes'
import type { PayloadRequest } from 'payload'
import { UNPUBLISHED, type StoredChange } from '../../changes/stored-changes.ts'
import { moveChange } from '../../changes/write-changes.ts'
import type { Kind } from '../../door/kinds/kind.ts'
import { refuseWhole } from '../../messages/refuse.ts'
import type { FoundChange } from '../find-change.ts'
import { judgeStep } from '../judge-step.ts'
import { publishChanges } from '../publish-changes.ts'
import type { StepWords } from '../take-step.ts'
import { plannedClash } from '../names/planned-clash.ts'
import { unfit } from '../unfit.ts'
import { writeAllOrNone } from './all-or-none.ts'
import { byDocument, membersOf } from './bundle.ts'
import { stopBundle, type InTheWay } from './stop-bundle.ts'

/** What is said with a step of a bundle: whose it is, where several have one of that name, besides. */
export interface BundleWords extends StepWords {
  kommune?: string | null | undefined
}

/**
 * Takes a step with all members of a bundle that are not published, or with none: each is judged by the table of review.
 * What is approved is in force from one day: the one that is said, or the one its members name; published at once, a
 * document is written once. Refuses with 409, and every member that stands in the way with its reason.
 */
export async function stepBundle(
  req: PayloadRequest,
  kinds: readonly Kind[],
  bundle: string,
  step: ReviewStep,
  { kommune, ...words }: BundleWords,
): Promise<StoredChange[]> {
  const members = await membersOf(req, kinds, { bundle, kommune }, UNPUBLISHED)
  const today = osloDate(new Date().toISOString())
  const isApproving = step === 'approve' || step === 'publish'
  if (isApproving && words.from !== undefined && words.from < today)
    throw refuseWhole(req, 400, 'pastDay', { day: words.from })
  const { to, inTheWay } = await judgeEach(req, members, step)
  if (isApproving && words.from === undefined) inTheWay.push(...differingDays(members))
  const day = words.from ?? members.find(({ change }) => change.from !== undefined)?.change.from
  const isPlanned = isApproving && day !== undefined && day > today
  const documents = byDocument(kinds, members)
  if (isApproving) inTheWay.push(...(await cannotBe(req, documents, isPlanned ? day : undefined)))
  if (to === undefined || inTheWay.length > 0) throw stopBundle(req, bundle, inTheWay)

  if (isApproving && !isPlanned)
    await writeAllOrNone(req, bundle, documents, async (within, those) => {
      for (const { change } of those) await moveChange(within, change.id, to, words)
      const [{ kind, change }] = those as [FoundChange]
      await publishChanges(
        within,
        kind,
        change.document,
        those.map((each) => each.change.id),
      )
    })
  else await moveAll(req, members, to, { ...words, ...(isPlanned && { from: day }) })
  return members.map(({ change }) => ({ ...change, state: to }))
}

/** Where the step leads, and those who cannot follow. */
async function judgeEach(req: PayloadRequest, members: readonly FoundChange[], step: ReviewStep) {
  const inTheWay: InTheWay[] = []
  let to: ChangeState | undefined
  for (const member of members) {
    const judged = await judgeStep(req, member, step)
    if (judged.why) inTheWay.push({ members: [member], problems: [{ path: '', code: judged.why, params: {} }] })
    else to = judged.to
  }
  return { to, inTheWay }
}

/** Those that name a day, when they do not name the same. */
function differingDays(members: readonly FoundChange[]): InTheWay[] {
  const dated = members.filter(({ change }) => change.from !== undefined)
  if (new Set(dated.map(({ change }) => change.from)).size < 2) return []
  return dated.map((member) => ({
    members: [member],
    problems: [{ path: '', code: 'bundleDays', params: { day: member.change.from! } }],
  }))
}

/** Documents that are not published, could not be read on the day, or would be given two contents for one field. */
async function cannotBe(
  req: PayloadRequest,
  documents: readonly FoundChange[][],
  day: IsoDate | undefined,
): Promise<InTheWay[]> {
  const inTheWay: InTheWay[] = []
  for (const members of documents) {
    const { kind, stored } = members[0]!
    if (kind.hasDrafts && stored['_status'] !== 'published') {
      inTheWay.push({ members, problems: [{ path: '', code: 'bundleNotLive', params: {} }] })
      continue
    }
    const twice = members.filter((member) =>
      members.some((other) => other !== member && overlaps(member.change, other.change)),
    )
    for (const member of twice)
      inTheWay.push({ members: [member], problems: [{ path: '', code: 'bundleTwice', params: {} }] })
    const plans = day === undefined ? [] : members.map(({ change }) => ({ ...change, from: day }))
    const problems = await unfit(req, { kind, stored }, plans)
    if (problems.length > 0) inTheWay.push({ members, problems })
    if (day !== undefined) inTheWay.push(...(await clashing(req, members, documents.flat(), day)))
  }
  return inTheWay
}

/** Those that are given a name which is another's on the day, or comes to be with the bundle. */
async function clashing(
  req: PayloadRequest,
  members: readonly FoundChange[],
  all: readonly FoundChange[],
  from: IsoDate,
): Promise<InTheWay[]> {
  const inTheWay: InTheWay[] = []
  for (const member of members) {
    const together = all.filter(({ kind }) => kind === member.kind).map(({ change }) => ({ ...change, from }))
    const clash = await plannedClash(req, member.kind, { ...member.change, from }, together)
    if (clash) inTheWay.push({ members: [member], problems: [clash] })
  }
  return inTheWay
}

async function moveAll(
  req: PayloadRequest,
  members: readonly FoundChange[],
  to: ChangeState,
  words: StepWords,
): Promise<void> {
  for (const { change } of members) await moveChange(req, change.id, to, words)
}
