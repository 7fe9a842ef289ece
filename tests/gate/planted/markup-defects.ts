import type { Defect } from './defect.ts'

const markup = (name: string, criteria: readonly string[], from: string, to: string): Defect => ({
  name,
  criteria,
  seenBy: 'markup',
  changes: [[from, to]],
})
const IMAGE = 'alt="Tre born klatrar i eit tau på leikeplassen"'
const FULL_IMAGE = `<img src="/media/leikeplass.jpg" ${IMAGE} width="640" height="360">`
const LAST_PARAGRAPH = '<p>Leikeplassen i Nordbygda vart bygd i 2024.</p>'
const NAME_FIELD = '<label for="namn">Namn</label><input id="namn" name="namn" type="text" autocomplete="name">'
const SUBMIT = '<button class="ds-button" type="submit">Send inn</button>'
const FACT_LIST = '<ul><li>Full plass er fem dagar i veka.</li>'

/** Defects that stand in the markup. */
export const MARKUP_DEFECTS: readonly Defect[] = [
  markup('image without alt', ['1.1.1'], ` ${IMAGE}`, ''),
  markup(
    'empty link',
    ['2.4.4', '4.1.2'],
    LAST_PARAGRAPH,
    '<p>Leikeplassen <a href="/leikeplass/"></a> vart bygd i 2024.</p>',
  ),
  markup(
    'linked image without a name',
    ['1.1.1', '2.4.4', '4.1.2'],
    FULL_IMAGE,
    '<a href="/leikeplass/"><img src="/media/leikeplass.jpg" alt="" width="640" height="360"></a>',
  ),
  markup(
    'link that is only a drawing',
    ['2.4.4', '4.1.2'],
    LAST_PARAGRAPH,
    '<p><a href="/leikeplass/"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M2 2h20"/></svg></a></p>',
  ),
  markup(
    'drawing with role img and no name',
    ['1.1.1'],
    LAST_PARAGRAPH,
    '<p>Kart: <svg role="img" width="24" height="24" viewBox="0 0 24 24"><path d="M2 2h20"/></svg></p>',
  ),
  markup('image button without a name', ['1.1.1', '4.1.2'], SUBMIT, '<input type="image" src="/media/send.png">'),
  markup(
    'map area without a name',
    ['1.1.1', '2.4.4', '4.1.2'],
    LAST_PARAGRAPH,
    '<img src="/media/kart.png" alt="Kart over Nordbygda" usemap="#kart"><map name="kart"><area shape="rect" coords="0,0,9,9" href="/nord/"></map>',
  ),
  markup('empty button', ['4.1.2'], '>Vis opningstider</button>', '></button>'),
  markup('empty heading', ['1.3.1', '2.4.6'], '<h3>Slik vel du barnehage</h3>', '<h3></h3>'),
  markup('skipped heading level', ['1.3.1'], '<h3>Slik vel du barnehage</h3>', '<h4>Slik vel du barnehage</h4>'),
  markup('page without h1', ['1.3.1', '2.4.6'], '<h1>Søk barnehageplass</h1>', '<p>Søk barnehageplass</p>'),
  markup('two h1', ['1.3.1'], '<h3>Sei frå om feil</h3>', '<h1>Sei frå om feil</h1>'),
  markup('two places with one id', ['4.1.1'], '<div id="meir" hidden>', '<div id="price" hidden>'),
  markup('page without language', ['3.1.1'], '<html lang="nn">', '<html>'),
  markup('page in a language that is none', ['3.1.1'], '<html lang="nn">', '<html lang="xnynorsk">'),
  markup('part in a language that is none', ['3.1.2'], '<span lang="en">', '<span lang="engelsk">'),
  markup('page without title', ['2.4.2'], '<title>Søk barnehageplass – Fjordvik kommune</title>\n', ''),
  markup('empty title', ['2.4.2'], '<title>Søk barnehageplass – Fjordvik kommune</title>', '<title></title>'),
  markup(
    'field without label',
    ['3.3.2', '1.3.1', '4.1.2'],
    NAME_FIELD,
    '<p>Namn</p><input id="namn" name="namn" type="text" autocomplete="name">',
  ),
  markup(
    'list to choose from without label',
    ['3.3.2', '1.3.1', '4.1.2'],
    '<label for="emne">Emne</label>',
    '<p>Emne</p>',
  ),
  markup(
    'placeholder as the only label',
    ['3.3.2', '1.3.1', '4.1.2'],
    NAME_FIELD,
    '<input id="namn" name="namn" type="text" placeholder="Namn" autocomplete="name">',
  ),
  markup(
    'label of nothing',
    ['1.3.1', '3.3.2', '4.1.2'],
    '<label for="namn">Namn</label>',
    '<label for="navn">Namn</label>',
  ),
  {
    name: 'radio buttons without group',
    criteria: ['1.3.1'],
    seenBy: 'markup',
    changes: [
      ['<fieldset><legend>Vil du ha svar?</legend>', '<div><p>Vil du ha svar?</p>'],
      ['</fieldset>', '</div>'],
    ],
  },
  markup('group of fields without heading', ['1.3.1'], '<legend>Vil du ha svar?</legend>', ''),
  markup('autocomplete of something unknown', ['1.3.5'], 'autocomplete="name"', 'autocomplete="namn"'),
  markup('form that cannot be sent', ['3.2.2'], SUBMIT, ''),
  markup(
    'data table without header cells',
    ['1.3.1'],
    '<thead><tr><th scope="col">Plass</th><th scope="col">Pris</th></tr></thead><tbody><tr><th scope="row">Full plass</th><td>2 000 kr</td></tr><tr><th scope="row">Delt plass</th><td>1 200 kr</td></tr></tbody>',
    '<tbody><tr><td>Plass</td><td>Pris</td></tr><tr><td>Full plass</td><td>2 000 kr</td></tr><tr><td>Delt plass</td><td>1 200 kr</td></tr></tbody>',
  ),
  markup('empty header cell', ['1.3.1'], '<th scope="col">Pris</th>', '<th scope="col"></th>'),
  markup('unknown role', ['4.1.2'], '<div class="card">', '<div class="card" role="kort">'),
  markup(
    'unknown aria attribute',
    ['4.1.2'],
    'aria-expanded="false" aria-controls="meir"',
    'aria-expanded="false" aria-opna="meir"',
  ),
  markup(
    'aria-labelledby of nothing',
    ['1.3.1', '4.1.2'],
    '<nav class="toc" aria-labelledby="toc"><p id="toc">',
    '<nav class="toc" aria-labelledby="toc"><p>',
  ),
  markup(
    'role without the state it must have',
    ['4.1.2'],
    LAST_PARAGRAPH,
    '<p><span role="checkbox" tabindex="0">Hugs valet</span></p>',
  ),
  markup(
    'reachable by keyboard but hidden from readers',
    ['4.1.2'],
    '<p>Les om <a href="/tenester/redusert',
    '<p aria-hidden="true">Les om <a href="/tenester/redusert',
  ),
  markup(
    'whole page hidden from readers',
    ['4.1.2'],
    '<body class="page-service">',
    '<body class="page-service" aria-hidden="true">',
  ),
  markup(
    'button inside a link',
    ['4.1.1', '4.1.2', '1.3.1'],
    '>redusert foreldrebetaling</a>',
    '><button type="button">redusert foreldrebetaling</button></a>',
  ),
  markup(
    'list item outside a list',
    ['1.3.1', '4.1.1'],
    LAST_PARAGRAPH,
    '<div><li>Leikeplassen i Nordbygda vart bygd i 2024.</li></div>',
  ),
  markup(
    'something else inside a list',
    ['1.3.1', '4.1.1'],
    FACT_LIST,
    '<ul><div>Full plass er fem dagar i veka.</div>',
  ),
  markup(
    'term list with loose text',
    ['1.3.1', '4.1.1'],
    '<dl><div><dt>Telefon</dt>',
    '<dl><p>Ring oss</p><div><dt>Telefon</dt>',
  ),
  markup('zoom shut off', ['1.4.4'], 'initial-scale=1"', 'initial-scale=1, maximum-scale=1, user-scalable=no"'),
  markup(
    'page that loads itself anew',
    ['2.2.1'],
    '<meta charset="utf-8">',
    '<meta charset="utf-8"><meta http-equiv="refresh" content="30; url=/">',
  ),
  markup('sound that starts by itself', ['1.4.2'], '<video controls', '<video controls autoplay'),
  markup(
    'film without captions',
    ['1.2.2'],
    '<track kind="captions" src="/media/ein-dag.vtt" srclang="nn" label="Nynorsk">',
    '',
  ),
  markup(
    'name that leaves out the visible words',
    ['2.5.3'],
    '>Send inn</button>',
    ' aria-label="Lever skjemaet">Send inn</button>',
  ),
  markup('frame without title', ['4.1.2', '2.4.1'], ' title="Kart over barnehagane"', ''),
  markup('link to a place that is not there', ['2.4.1'], '<a href="#price">', '<a href="#pris">'),
  markup('skip link that leads nowhere', ['2.4.1'], 'href="#innhald"', 'href="#main"'),
  markup(
    'elements closed in the wrong order',
    ['4.1.1'],
    '<p>Ring før du kjem.</p>',
    '<p><strong>Ring <em>før</strong></em> du kjem.</p>',
  ),
  markup('element that is never closed', ['4.1.1'], '<p>Ring før du kjem.</p></div>', '<p>Ring før du kjem.</p>'),
  markup(
    'attribute written twice',
    ['4.1.1'],
    '<input id="namn" name="namn"',
    '<input id="namn" name="namn" name="etternamn"',
  ),
  markup('two main parts', ['1.3.1'], '<footer class="foot">', '<main><p>Meir</p></main><footer class="foot">'),
  {
    name: 'no main part',
    criteria: ['1.3.1', '2.4.1'],
    seenBy: 'markup',
    changes: [
      ['<main id="innhald" tabindex="-1">', '<div id="innhald" tabindex="-1">'],
      ['</main>', '</div>'],
    ],
  },
  markup('two menus with one name', ['1.3.1'], 'aria-label="Om nettstaden"', 'aria-label="Hovudmeny"'),
  markup(
    'order of the keyboard turned about',
    ['2.4.3'],
    '<input id="namn" name="namn"',
    '<input id="namn" tabindex="3" name="namn"',
  ),
  markup(
    'something to click that no key reaches',
    ['2.1.1'],
    LAST_PARAGRAPH,
    '<p>Leikeplassen i <span class="more" onclick="location=1">Nordbygda</span> vart bygd i 2024.</p>',
  ),
  markup(
    'text that moves',
    ['2.2.2', '4.1.1'],
    LAST_PARAGRAPH,
    '<marquee>Leikeplassen i Nordbygda vart bygd i 2024.</marquee>',
  ),
]
