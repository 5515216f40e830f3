import { former, replaced } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { testApp } from '#test/app.ts'
import { aanbiederOf } from '#test/oidc/aanbieder.ts'
import {
  alsoSupplies,
  type Persona,
  type Personas,
  type TestLid,
  testPersonas,
  usedToSupply,
} from '#test/personas.ts'
import type { Build, World } from './crawled.ts'
import { newMarks } from './marks.ts'
import { sayings } from './nouns.ts'

export type Crawl = { build: Build; everybody: Persona[] }

/** The data set of the crawl: every kind of content in every visibility, state and freeze, each word of it marked. */
export async function buildWorld(): Promise<Crawl> {
  const t = await testApp({ oidc: [aanbiederOf()] })
  const p = await testPersonas(t)
  await alsoSupplies(t, p, 'opdrachtgever')
  await usedToSupply(t, p, { name: former, daysAgo: 30 })
  wasSupplier(p, replaced)
  const world: World = { p, proeven: [], tenders: [], leden: [], brieven: [], meldingen: [], ids: {} }
  const build: Build = {
    ...{ t, p, world, marks: newMarks() },
    fill: async (proef) => {
      for (const { fill } of sayings) await fill?.(build, proef)
    },
  }
  for (const { insert } of sayings) await insert?.(build)
  for (const { about } of sayings) await about?.(build)
  // Who sees most goes first: a page that is remembered for the wrong audience then shows it to those who come after.
  const everybody: Persona[] = ['adviesteam', 'inkoper', 'beheerder', 'hr']
  const others = (Object.keys(p.actors) as Persona[]).filter((one) => !everybody.includes(one))
  return { build, everybody: [...everybody, ...others] }
}

/** Was the supplier in a team: only each proeftuin knows which. */
function wasSupplier({ actors }: Personas, name: TestLid) {
  const actor = actors[name]
  if (actor) actors[name] = { ...actor, ooitLeverancier: true }
}
