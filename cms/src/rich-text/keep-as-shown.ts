import {
  $createParagraphNode,
  $createTextNode,
  $hasUpdateTag,
  $isParagraphNode,
  COMMAND_PRIORITY_HIGH,
  HISTORY_MERGE_TAG,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  LineBreakNode,
  PASTE_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $createListItemNode, $isListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'

/**
 * Keeps a text as the page will show it: Shift+Enter makes a paragraph as Enter does, lines that are pasted become
 * paragraphs, and a list begins with 1. What was stored otherwise stands until somebody edits it. Gives a function that
 * lets go.
 */
export const keepAsShown = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerCommand(
      INSERT_LINE_BREAK_COMMAND,
      () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerNodeTransform(LineBreakNode, (lineBreak) => {
      if ($hasUpdateTag(PASTE_TAG)) splitAt(lineBreak)
    }),
    editor.registerNodeTransform(ListNode, (list) => {
      if (list.getStart() !== 1 && !$hasUpdateTag(HISTORY_MERGE_TAG)) list.setStart(1)
    }),
  )

/** What comes after the line break in a paragraph or an item becomes one of its own; within a link it is a space. */
function splitAt(lineBreak: LineBreakNode): void {
  const block = lineBreak.getParent()
  const next = $isParagraphNode(block) ? $createParagraphNode() : $isListItemNode(block) ? $createListItemNode() : null
  if (block === null || next === null) return void lineBreak.replace($createTextNode(' '))
  next.append(...lineBreak.getNextSiblings())
  block.insertAfter(next)
  lineBreak.remove()
}
