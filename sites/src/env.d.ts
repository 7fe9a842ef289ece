/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Everything the page shows. Set by whoever renders; a page reads nothing else. */
    pageView: import('./view/page-view.ts').PageView
  }
}
