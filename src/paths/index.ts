import { antwoorden } from './antwoorden.ts'
import { buiten } from './buiten.ts'
import { cijfers } from './cijfers.ts'
import { inloggen } from './inloggen.ts'
import { markt } from './markt.ts'
import { mijn } from './mijn.ts'
import { netwerk } from './netwerk.ts'
import { organisatiebeeld } from './organisatiebeeld.ts'
import { path } from './path.ts'
import { plekken } from './plekken.ts'
import { proeftuinen } from './proeftuinen.ts'
import { tellen } from './tellen.ts'
import { tellers } from './tellers.ts'
import { toezicht } from './toezicht.ts'
import { verspreiden } from './verspreiden.ts'

export { apiBase, apiPaths, isApi } from './api.ts'
export { type Path, type Query, withoutBounds } from './path.ts'

/** Every URL of Vonk, a line each: its route is mounted with it, links are made with it, and nothing else spells it. */
export const paths = {
  ...inloggen,
  ...netwerk,
  ...markt,
  ...proeftuinen,
  ...antwoorden,
  ...verspreiden,
  ...plekken,
  ...organisatiebeeld,
  ...tellen,
  ...cijfers,
  ...tellers,
  ...toezicht,
  ...mijn,
  zoeken: path('/zoeken?'),
  zoekFeed: path('/zoeken/feed.atom?'),
  zoekSuggesties: path('/zoeken/suggesties?q'),
  ...buiten,
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
