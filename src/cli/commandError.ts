/** What the caller did that cannot be done; said on one line, without a stack. */
export class CommandError extends Error {
  override name = 'CommandError'
}
