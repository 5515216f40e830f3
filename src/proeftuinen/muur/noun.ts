import type { Noun } from '#src/platform/noun.ts'

export const noun: Noun = {
  name: 'muur',
}
