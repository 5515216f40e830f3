import { antwoorden } from './paths/antwoorden.ts'
import { inloggen } from './paths/inloggen.ts'
import { markt } from './paths/markt.ts'
import { mijn } from './paths/mijn.ts'
import { netwerk } from './paths/netwerk.ts'
import { path } from './paths/path.ts'
import { proeftuinen } from './paths/proeftuinen.ts'
import { toezicht } from './paths/toezicht.ts'

export { apiBase, apiPaths, isApi } from './paths/api.ts'
export { type Path, type Query, withoutBounds } from './paths/path.ts'

/** Every URL of Vonk, a line each: its route is mounted with it, links are made with it, and nothing else spells it. */
export const paths = {
  ...inloggen,
  ...netwerk,
  ...markt,
  ...proeftuinen,
  ...antwoorden,
  ...toezicht,
  ...mijn,
  /** The API, for people who read about it. */
  api: path('/api'),
  /** For who watches whether Vonk runs, and whether it can work. */
  gezond: path('/gezond'),
  klaar: path('/klaar'),
  /** For browsers, crawlers and finders of leaks. */
  speculatie: path('/speculatie.json'),
  robots: path('/robots.txt'),
  securityTxt: path('/.well-known/security.txt'),
} as const
