import {
  $getRoot,
  $insertNodes,
  $parseSerializedNode,
  HISTORY_MERGE_TAG,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  PASTE_TAG,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { expect, it } from 'vitest'
import { findLosses } from './find-losses.ts'
import { fromLexical } from './from-lexical.ts'
import { keepAsShown } from './keep-as-shown.ts'

const element = { direction: null, format: '', indent: 0, version: 1 }
const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
})
const lines = [text('Måndag 9–15'), { type: 'linebreak', version: 1 }, text('Tysdag 9–17')]
const paragraph = { type: 'paragraph', ...element, textFormat: 0, textStyle: '', children: lines }
const item = (value: number, ...children: unknown[]) => ({ type: 'listitem', ...element, value, children })
const list = { type: 'list', ...element, listType: 'number', tag: 'ol', start: 4, children: [item(4, ...lines)] }

/** What is stored of an editor that a node came into, with what its update was tagged. */
function stored(node: object, tag: string) {
  const editor = createHeadlessEditor({
    nodes: [ListNode, ListItemNode],
    onError: (error) => {
      throw error
    },
  })
  keepAsShown(editor)
  const put = () => {
    $getRoot().clear().select()
    $insertNodes([$parseSerializedNode(node as SerializedLexicalNode)])
  }
  editor.update(put, { discrete: true, tag })
  return editor.getEditorState().toJSON()
}
const read = (node: object, tag: string) => fromLexical(stored(node, tag)).doc
const said = (words: string) => [{ type: 'text', text: words }]

it('Lines that are pasted become paragraphs or items, and a list begins with 1', () => {
  expect(read(paragraph, PASTE_TAG)).toEqual(
    ['Måndag 9–15', 'Tysdag 9–17'].map((words) => ({ type: 'paragraph', children: said(words) })),
  )
  expect(read(list, PASTE_TAG)).toEqual([
    { type: 'list', ordered: true, items: [said('Måndag 9–15'), said('Tysdag 9–17')] },
  ])
  expect([paragraph, list].flatMap((node) => findLosses(stored(node, PASTE_TAG)))).toEqual([])
})

it('What was stored stands as it is when it is opened', () => {
  expect(findLosses(stored(list, HISTORY_MERGE_TAG)).map((p) => p.code)).toEqual(['listStart', 'lineBreak'])
})

it('Shift+Enter makes a paragraph', () => {
  const editor = createHeadlessEditor({ nodes: [ListNode, ListItemNode] })
  keepAsShown(editor)
  const asked: string[] = []
  editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => asked.push('paragraph') > 0, 0)
  editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false)
  expect(asked).toEqual(['paragraph'])
})
