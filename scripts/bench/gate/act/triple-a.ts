/** The criteria of WCAG 2.0 and 2.1 at level AAA, https://www.w3.org/TR/WCAG21/: nobody is asked to meet them here. */
export const TRIPLE_A: ReadonlySet<string> = new Set(
  `1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3
   2.4.8 2.4.9 2.4.10 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6`.split(/\s+/),
)
