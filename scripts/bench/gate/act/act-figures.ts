import { figureOf, missingFigure, type Figure } from '../../report/figure.ts'
import { judgeInChromium } from './in-chromium.ts'
import { judgeOurs } from './judge-ours.ts'
import { readCases } from './read-cases.ts'
import { score, type Half, type Verdicts } from './score.ts'

/** What is wanted on the odd half: of the failed cases at most so many not found, of the others at most so many flagged (%). */
const WANTED = { notFound: 32, falselyFlagged: 4 }

const HALVES: readonly Half[] = ['odd', 'even']

/**
 * How true the gate is, beside axe-core and HTML_CodeSniffer in Chromium, on W3C's test cases of the ACT rules
 * (README.md in this folder says which, and how it is counted). Ours stops with a finding of severity `block`.
 */
export async function actFigures(say: (line: string) => void): Promise<Figure[]> {
  const { cases } = readCases()
  say(`gate: ${cases.length} cases of the ACT rules`)
  const ours = figuresOf('ours', await judgeOurs(cases))
  const peers = await judgeInChromium(cases, say).then(
    (said) => [...said].flatMap(([name, verdicts]) => figuresOf(name, verdicts)),
    (error: unknown) => [missingFigure('ACT cases in Chromium', '%', String(error).slice(0, 200))],
  )
  return [...ours, ...peers]
}

function figuresOf(engine: string, verdicts: Verdicts): Figure[] {
  return HALVES.flatMap((half) => {
    const all = score(verdicts, half)
    const strict = score(verdicts, half, 'conformance')
    const isHeld = engine === 'ours' && half === 'odd'
    return [
      figureOf({
        name: `${engine}, ${half} half: failed cases not found`,
        value: percent(1 - all.recall),
        unit: '%',
        ...(isHeld && { target: { of: 'value' as const, atMost: WANTED.notFound } }),
        note: `found ${all.found} of ${all.failed} (${percent(all.recall)} %); of those that W3C says break the criterion ${strict.found} of ${strict.failed} (${percent(strict.recall)} %); ${all.unjudged} could not be judged`,
      }),
      figureOf({
        name: `${engine}, ${half} half: sound cases flagged`,
        value: percent(all.falseRate),
        unit: '%',
        ...(isHeld && { target: { of: 'value' as const, atMost: WANTED.falselyFlagged } }),
        note: `${all.falselyFlagged} of ${all.others}`,
      }),
    ]
  })
}

const percent = (share: number) => Math.round(share * 1000) / 10
