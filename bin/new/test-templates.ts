import { capital } from '#src/platform/components/index.ts'
import type { Noun } from './templates.ts'

/** What is tried of a new noun, and what the crawl and the download of one's own data are told of it. */
export function testsOf({ wing, plural, singular }: Noun): Record<string, string> {
  const type = capital(singular)
  const folder = `src/${wing}/${plural}`
  return {
    [`${folder}/policy.test.ts`]: `import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'

const p = await testPersonas(await testApp())
const ${singular} = { id: '', titel: '', doorId: '', aangemaaktOp: new Date() }

it.each([
  ['bezoeker', false],
  ['gast', false],
  ['leverancier', true],
  ['inkoper', true],
  ['adviesteam', true],
] as const)('%s sees and makes one: %s', (persona, allowed) => {
  const actor = p.actors[persona]
  expect([may.list(actor), may.view(actor, ${singular}), may.create(actor)]).toEqual([allowed, allowed, allowed])
})
`,
    [`${folder}/${plural}.test.ts`]: `import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)

it('is made by a member, and read by members', async () => {
  const made = await p.as('hr').post(paths.nieuw${type}(), { titel: 'Een eerste' })
  expect(made.status).toBe(303)
  const page = made.headers.get('location') ?? ''
  expect(await (await p.as('hr').get(page)).text()).toContain('Het staat in Vonk.')
  expect(await (await p.as('leverancier').get(paths.${plural}())).text()).toContain('Een eerste')
  expect((await p.as('gast').get(page)).status).toBe(404)
})

it('says at the field what is wrong, and keeps what was typed', async () => {
  const refused = await p.as('hr').post(paths.nieuw${type}(), { titel: 'Ab' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/value="Ab"/)
})
`,
    [`${folder}/test-crawl.ts`]: `import { paths } from '#src/paths/index.ts'
import { allowed, type Build, type Crawled, hidden, theseIds, who } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

async function insert({ t, p, marks, world }: Build) {
  const titel = marks.add('${singular}', 'titel', (persona) => may.list(p.actors[persona]))
  const { id } = await t.db
    .insertInto('${singular}')
    .values({ titel: \`Over \${titel}\`, doorId: p.leden.hr.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  world.ids.${plural} = [id]
}

export const crawl: Crawled = {
  insert,
  records: { ${plural}: ({ ids }) => theseIds(ids.${plural} ?? []) },
  rules: {
    [paths.${plural}.route]: allowed(may.list),
    [paths.nieuw${type}.route]: allowed(may.create),
    [paths.${singular}.route]: hidden(may.list),
  },
  changes: { [paths.nieuw${type}.route]: who(may.create) },
}
`,
    [`${folder}/test-gegevens.ts`]: `import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

/** One of \`inkoper\`, for what Vonk holds on a member. */
export const insertOwn = ({ t, p }: { t: TestApp; p: Personas }) =>
  t.db.insertInto('${singular}').values({ titel: 'Van Inge', doorId: p.leden.inkoper.id }).execute()
`,
  }
}
