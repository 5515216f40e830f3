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
import { type Marks, newMarks } from './marks.ts'
import { insertMeldingen } from './meldingen.ts'
import { insertPeople } from './people.ts'
import type { World } from './routes.ts'
import { type Build, former, insertProeven, replaced } from './world.ts'

export type Crawl = { build: Build; world: World; marks: Marks; everybody: Persona[] }

/** The data set of the crawl: every kind of content in every visibility, state and freeze, each word of it marked. */
export async function buildWorld(): Promise<Crawl> {
  const t = await testApp({ oidc: [aanbiederOf()] })
  const p = await testPersonas(t)
  await alsoSupplies(t, p, 'opdrachtgever')
  await usedToSupply(t, p, former, 30)
  wasSupplier(p, replaced)
  const marks = newMarks()
  const build: Build = { t, p, marks }
  const proeven = await insertProeven(build)
  const tenders = proeven.flatMap(({ tender }) => tender ?? [])
  const people = await insertPeople(build, proeven)
  const postvak = [await insertMail(build)]
  const meldingen = await insertMeldingen(build, proeven)
  const world = { proeven, tenders, people, p, postvak, meldingen }
  // Who sees most goes first: a page that is remembered for the wrong audience then shows it to those who come after.
  const everybody: Persona[] = ['adviesteam', 'inkoper', 'beheerder', 'hr']
  const others = (Object.keys(p.actors) as Persona[]).filter((one) => !everybody.includes(one))
  return { build, world, marks, everybody: [...everybody, ...others] }
}

/** Was the supplier in a team: only each proeftuin knows which. */
function wasSupplier({ actors }: Personas, name: TestLid) {
  const actor = actors[name]
  if (actor) actors[name] = { ...actor, ooitLeverancier: true }
}

/** The local mailbox is beheer's, or of everybody in a demo. */
async function insertMail({ t, p, marks }: Build): Promise<string> {
  const tekst = marks.add('mail in the mailbox', 'mailtekst', (persona) => p.actors[persona]?.beheer === true)
  const { id } = await t.db
    .insertInto('postvak')
    .values({ aan: 'iemand@buiten.test', onderwerp: tekst, tekst, html: tekst })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
