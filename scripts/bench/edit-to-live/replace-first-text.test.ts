import { expect, it } from 'vitest'
import { replaceFirstText } from './replace-first-text.ts'

const tree = {
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Først.' },
          { type: 'text', text: 'Sidan.' },
        ],
      },
    ],
  },
}

it('changes the first words only, and not the tree it was given', () => {
  const changed = JSON.stringify(replaceFirstText(tree, 'Nytt.'))
  expect(changed).toBe(JSON.stringify(tree).replace('Først.', 'Nytt.'))
  expect(JSON.stringify(tree)).toContain('Først.')
})

it('says so when there are no words to change', () => {
  expect(replaceFirstText({ root: { type: 'root', children: [] } }, 'x')).toBeNull()
})
