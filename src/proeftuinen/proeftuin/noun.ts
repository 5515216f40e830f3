import type { Noun } from '#src/platform/noun.ts'
import { proeftuinenOpLid } from './op-lid.tsx'

export const noun: Noun = {
  name: 'proeftuin',
  fills: [proeftuinenOpLid],
}
