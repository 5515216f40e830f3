import type { Noun } from '#src/platform/noun.ts'
import { volgingen } from './routes.tsx'

export const noun: Noun = {
  name: 'volgingen',
  pages: [{ at: '/', app: volgingen }],
}
