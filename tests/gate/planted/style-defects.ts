import type { Defect } from './defect.ts'

const style = (name: string, criteria: readonly string[], from: string, to: string): Defect => ({
  name,
  criteria,
  seenBy: 'style',
  changes: [[from, to]],
})
const browser = (name: string, criteria: readonly string[], from: string, to: string): Defect => ({
  name,
  criteria,
  seenBy: 'browser-only',
  changes: [[from, to]],
})

/** Defects that stand in the styles, and those only a laid out page shows. */
export const STYLE_DEFECTS: readonly Defect[] = [
  style('weak contrast by class', ['1.4.3'], '.card p { color: #1b1b1b; }', '.card p { color: #9fb0c0; }'),
  style('weak contrast by variable', ['1.4.3'], '--quiet: #4a4a4a', '--quiet: #b0b0b0'),
  style('weak contrast by an inherited box', ['1.4.3'], '--tinted: #eef3f8', '--tinted: #303a44'),
  style('weak contrast in oklch', ['1.4.3'], 'oklch(0.3 0.05 250)', 'oklch(0.82 0.05 250)'),
  style('weak contrast in a button', ['1.4.3'], '.ds-button { color: #ffffff;', '.ds-button { color: #5f8fbf;'),
  style(
    'link told by colour only',
    ['1.4.1'],
    'a { color: var(--brand); text-decoration: underline; }',
    'a { color: var(--brand); text-decoration: none; }',
  ),
  style(
    'locked to one orientation',
    ['1.3.4'],
    '.card { background-color',
    '@media (orientation: portrait) { main { transform: rotate(90deg); } }\n.card { background-color',
  ),
  browser(
    'target too small to hit',
    ['2.5.8'],
    '.ds-button { color',
    '.menu a { display: inline-block; width: 12px; height: 12px; overflow: hidden; }\n.ds-button { color',
  ),
  browser('wider than a narrow screen', ['1.4.10'], '.ds-button { color', 'main { width: 900px; }\n.ds-button { color'),
  browser('no sign of focus', ['2.4.7'], '.ds-button { color', ':focus { outline: none; }\n.ds-button { color'),
  browser(
    'letter spacing that cannot be widened',
    ['1.4.12'],
    '.ds-button { color',
    'p { letter-spacing: 0 !important; line-height: 1 !important; }\n.ds-button { color',
  ),
  browser(
    'button edge that can hardly be seen',
    ['1.4.11'],
    'border: 2px solid #00539b',
    'background-image: none; border: 2px solid #e8eef4; background-color: #ffffff; color: #1b1b1b',
  ),
  browser(
    'words that show on hover and cannot be reached',
    ['1.4.13'],
    '.ds-button { color',
    '.card::after { content: none; }\n.card:hover::after { content: "Ring før ni"; position: absolute; pointer-events: none; }\n.ds-button { color',
  ),
]
