import type { Defect } from './defect.ts'

const content = (name: string, criteria: readonly string[], from: string, to: string): Defect => ({
  name,
  criteria,
  seenBy: 'content',
  changes: [[from, to]],
})
const ALT = 'Tre born klatrar i eit tau på leikeplassen'
const LAW_LINK = '>barnehagelova § 16</a> om retten til plass.'
const FEE = 'Les om <a href="/tenester/redusert-foreldrebetaling/">redusert foreldrebetaling</a>.'
const LAST_PARAGRAPH = '<p>Leikeplassen i Nordbygda vart bygd i 2024.</p>'

/** Defects that stand in the words, as an editor makes them. */
export const CONTENT_DEFECTS: readonly Defect[] = [
  content('alt that is a file name', ['1.1.1'], ALT, 'IMG_2044.jpg'),
  content('alt that repeats the text beside it', ['1.1.1'], ALT, 'Leikeplassen i Nordbygda vart bygd i 2024.'),
  content(
    'alt as long as a paragraph',
    ['1.1.1'],
    ALT,
    'Tre born klatrar i eit tau på leikeplassen medan to vaksne står og ser på, ein hund ligg i graset, sola skin over fjorden bak dei, og i framgrunnen står ein raud sykkel med tre hjul',
  ),
  content(
    'link that says «her»',
    ['2.4.4'],
    FEE,
    'Les om redusert foreldrebetaling <a href="/tenester/redusert-foreldrebetaling/">her</a>.',
  ),
  content(
    'link that says «Les meir»',
    ['2.4.4'],
    FEE,
    'Du kan betale mindre. <a href="/tenester/redusert-foreldrebetaling/">Les meir</a>',
  ),
  content(
    'link that says «klikk her»',
    ['2.4.4'],
    FEE,
    'Vil du betale mindre? <a href="/tenester/redusert-foreldrebetaling/">Klikk her!</a>',
  ),
  content(
    'link that says «read more» in an English part',
    ['2.4.4'],
    '>open house for new families</span>',
    '>open house, <a href="/en/open-house/">read more</a></span>',
  ),
  content(
    'link that is a raw address',
    ['2.4.4'],
    LAW_LINK,
    '>https://lovdata.no/lov/2005-06-17-64/§16</a> om retten til plass.',
  ),
  content(
    'one link text with two targets',
    ['2.4.4'],
    FEE,
    'Les om <a href="/tenester/redusert-foreldrebetaling/">barnehagelova § 16</a>.',
  ),
  content(
    'link to a file that hides what it is',
    ['2.4.4'],
    'Vedtekter for barnehagane (PDF, 240 kB)',
    'Vedtekter for barnehagane',
  ),
  content(
    'paragraph in bold as a heading',
    ['1.3.1'],
    '<h3>Slik vel du barnehage</h3>',
    '<p><strong>Slik vel du barnehage</strong></p>',
  ),
  content(
    'list made of dashes',
    ['1.3.1'],
    '<ul><li>Full plass er fem dagar i veka.</li><li>Delt plass er to eller tre dagar i veka.</li></ul>',
    '<p>- Full plass er fem dagar i veka.</p><p>- Delt plass er to eller tre dagar i veka.</p>',
  ),
  content(
    'English paragraph that is not marked',
    ['3.1.2'],
    LAST_PARAGRAPH,
    '<p>You can apply for a place in kindergarten when the child is one year old, and you will get an answer from us before the summer.</p>',
  ),
  content(
    'marked part that is in Norwegian',
    ['3.1.2'],
    '<p>Besøk barnehagane på open dag. Skriv opp dei tre du helst vil ha, i rekkjefølgje.</p>',
    '<p lang="en">Besøk barnehagane på open dag. Skriv opp dei tre du helst vil ha, og lever ikkje skjemaet før du er viss på kva du vil.</p>',
  ),
]
