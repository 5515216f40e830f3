import { paths } from '#src/paths/index.ts'
import { isBeheer } from '#src/platform/actor.ts'
import type { Noun } from '#src/platform/noun.ts'
import { beheer } from './routes.tsx'

export const noun: Noun = {
  name: 'beheer',
  pages: beheer,
  doors: [{ bar: 'menu', rank: 60, href: paths.beheer(), label: 'Beheer', for: isBeheer }],
  notAhead: [`${paths.beheer()}/*`],
}
