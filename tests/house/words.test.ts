import { expect, it } from 'vitest'
import { projectFiles, textOf } from './project-files.ts'
import { loneSentences } from './lone-sentences.ts'

/** Where Norwegian is data, and not said to anybody: what is recognised in texts, the demo's people, a quoted law, a reason that is stored. */
const DATA = [
  'shared-content/src/rules/norwegian-law.ts',
  'shared-content/src/rules/content/guess-language.ts',
  'shared-content/src/rules/content/vague-link.ts',
  'shared-content/src/rules/content/plain-language.ts',
  'shared-content/src/resolve/contradictions/same-name.ts',
  'shared-content/src/los/los-table.ts',
  'sites/src/text/task-words.ts',
  'sites/gate/templates/sample-records.ts',
  'cms/src/demo/demo-users.ts',
  'scripts/rollback.ts',
]
/** Tables with a test of their own: of one language, held against the others by a test or by their type, and the rules, with notes to whoever keeps them. */
const TABLES =
  /^cms\/src\/admin\/translations\/(nn\/|nn\.ts|plainer\.ts)|^shared-content\/src\/rules\/(alfa|html|own|contradiction)-rules\.ts$|^shared-content\/src\/resolve\/days\/hours-words\.ts$/
const CODE = /^(cms\/src|sites\/(?!gate\/bench)|shared-content\/src|scripts)\/.*\.(ts|tsx|astro)$/
const NOT_SAID = /\.(test|arbitrary)\.tsx?$|\/testing\/|^scripts\/bench\/|payload-types|\/dist\//

it('No Norwegian sentence stands in the code alone: whoever reads another language is told it too', () => {
  const files = projectFiles().filter(
    (path) => CODE.test(path) && !NOT_SAID.test(path) && !TABLES.test(path) && !DATA.includes(path),
  )
  expect(files.length).toBeGreaterThan(500)
  expect(files.flatMap((path) => loneSentences(textOf(path)).map((sentence) => `${path}: ${sentence}`))).toEqual([])
})

it('A sentence is alone when no other language stands beside it', () => {
  expect(loneSentences(`throw new Error('Adressa er ikkje til her.')`)).toEqual(['Adressa er ikkje til her.'])
  expect(loneSentences('<p>Ingen portal er publisert enno.</p>')).toEqual(['Ingen portal er publisert enno.'])
  expect(loneSentences('const a = `Du må fylle ut ${x} no.`')).toEqual(['Du må fylle ut ${x} no.'])
  expect(loneSentences(`{ nn: 'Du må fylle ut.', nb: 'Du må fylle ut.', en: 'Fill it in.' }`)).toEqual([])
  expect(loneSentences(`label('Vel ein (1) til.', 'Velg en (1) til.', 'Choose one more.')`)).toEqual([])
  expect(loneSentences(`// Du må fylle ut dette.\n/** Som «Du må fylle ut». */ const a = 'barnehage'`)).toEqual([])
})
