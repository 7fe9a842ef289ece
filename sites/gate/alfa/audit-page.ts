// jsdom.d.ts must be seen by every package that compiles this file, also those that do not include it.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./jsdom.d.ts" />
import { Audit } from '@siteimprove/alfa-act'
import { Device, Preference } from '@siteimprove/alfa-device'
import { Document, Node as AlfaNode } from '@siteimprove/alfa-dom'
import { Native } from '@siteimprove/alfa-dom/native'
import { Request, Response } from '@siteimprove/alfa-http'
import alfaRules from '@siteimprove/alfa-rules'
import { Page } from '@siteimprove/alfa-web'
import { ALFA_RULES } from '@innbyggarportal/shared-content/rules'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { Sheet } from '../linked-styles.ts'

/** A failed rule of Alfa, and the path of what it is about: `/html[1]/body[1]/main[1]/p[2]/text()[1]`. */
export interface AlfaFailure {
  rule: string
  path: string
}

/** The name Alfa's rules go by in our table: `sia-r69`. */
const nameOfRule = ({ uri }: { uri: string }): string => uri.slice(uri.lastIndexOf('/') + 1)
/** The names of all the rules Alfa has. */
export const alfaRuleNames: readonly string[] = [...alfaRules].map(nameOfRule)

const rules = [...alfaRules].filter((rule) => nameOfRule(rule) in ALFA_RULES)
const NO_BOX = { x: 0, y: 0, width: 0, height: 0, top: 0, left: 0, right: 0, bottom: 0, toJSON: () => ({}) }

/** How a page is looked at: `sheets` stand for the stylesheets it links to. */
export interface Look {
  sheets?: readonly Sheet[]
  scheme?: 'light' | 'dark'
}

const { type, viewport, display, scripting } = Device.standard()
const DEVICES = {
  light: Device.standard(),
  dark: Device.of(type, viewport, display, scripting, [Preference.of('prefers-color-scheme', 'dark')]),
}

/**
 * Judges a page with Alfa. Alfa reads the window and the document
 * from the globals, so one page at a time in a thread that does nothing else.
 */
export async function auditPage(html: string, { sheets = [], scheme = 'light' }: Look = {}): Promise<AlfaFailure[]> {
  const device = DEVICES[scheme]
  const dom = new JSDOM(html, { url: 'https://portal.invalid/', virtualConsole: new VirtualConsole() })
  try {
    const { window } = dom
    for (const sheet of sheets) addSheet(window.document, sheet)
    Object.assign(globalThis, { window, document: window.document })
    Object.assign(window.Range.prototype, { getBoundingClientRect: () => NO_BOX, getClientRects: () => [] })
    const document: AlfaNode = AlfaNode.from(await Native.fromNode(window.document), device)
    if (!Document.isDocument(document)) throw new Error('The page is no document')
    const page = Page.of(Request.empty(), Response.empty(), document, device)
    const failures: AlfaFailure[] = []
    for (const outcome of await Audit.of(page, rules).evaluate()) {
      const { target } = outcome as { target?: { path?: () => string } }
      if (outcome.outcome === 'failed')
        failures.push({ rule: nameOfRule(outcome.rule), path: target?.path?.() ?? '/html[1]' })
    }
    return failures
  } finally {
    dom.window.close()
  }
}

/** Puts a stylesheet last in the head. */
function addSheet(document: globalThis.Document, { css, media }: Sheet): void {
  const style = document.createElement('style')
  style.media = media
  style.textContent = css
  document.head.append(style)
}
