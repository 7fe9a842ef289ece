/** Expected trouble with what the operator asked for: its message is all there is to say, no stack. */
export class Trouble extends Error {
  override name = 'Trouble'
}
