/** Whether a text shows nothing: it has only white space, and characters that take no place on the page, as a zero width space. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text)
}
