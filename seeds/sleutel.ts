import { createHash } from 'node:crypto'

/** The id that belongs to a key: always the same one (a UUID of version 5), so that links into the demo stay. */
export function idOf(noun: string, ...key: (string | number)[]): string {
  const hash = createHash('sha1')
    .update(['vonk-demo', noun, ...key].join('/'))
    .digest('hex')
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    variant + hash.slice(18, 20),
    hash.slice(20, 32),
  ].join('-')
}
