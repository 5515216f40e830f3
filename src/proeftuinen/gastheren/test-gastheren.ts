import { beforeEach, expect } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

/** Proeftuinen begun for the gemeente by somebody of the ministry, and what asks there whether it is the host. */
export async function testGastheren(t: TestApp, p: Personas) {
  const inkoper = p.as('inkoper')
  const gemeente = p.organisaties.gemeente
  await t.db
    .insertInto('organisatieDomein')
    .values({ organisatieId: gemeente, domein: 'waterlinge.test', doorId: p.leden.adviesteam.id })
    .execute()

  beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

  const start = {
    ...{ titel: 'Samen schoonmaken', vraag: 'Hoe kan het anders?', categorie: 'schoonmaak' },
    ...{ vertrekpunt: 'opdracht', route: 'individuele_plaatsing', zichtbaarheid: 'netwerk' },
    ...{
      afspraakvorm: 'geen',
      organisatie: 'Gemeente Waterlinge',
      fase: 'uitvoeren',
      begonnenOp: '2025-03-01',
    },
  }

  /** Begun, and running. Gives its id. */
  async function begin(more: Record<string, string> = {}): Promise<string> {
    const made = await inkoper.post(paths.proeftuinen(), { ...start, ...more })
    expect(made.status).toBe(303)
    const id = /proeftuinen\/([^/]+)\/gastheer/.exec(made.headers.get('location') ?? '')?.[1] ?? 'none'
    expect((await inkoper.post(paths.proeftuinStart(id), {})).status).toBe(303)
    return id
  }

  let last = 0
  const newAddress = () => `balie${++last}@waterlinge.test`
  const linkTo = async (email: string, nth = -1) =>
    /https?:\/\/[^/]+(\/gastlinks\/\S+)/.exec((await t.mails(email)).at(nth)?.tekst ?? '')?.[1] ?? 'no link'

  /** Asks, and gives the path of the link in the mail. */
  async function ask(id: string, email = newAddress()): Promise<string> {
    expect((await inkoper.post(paths.gastheer(id), { email })).status).toBe(303)
    await t.runJobs()
    return linkTo(email)
  }

  const rowOf = (id: string) =>
    t.db
      .selectFrom('proeftuin as p')
      .innerJoin('gastheer as g', 'g.proeftuinId', 'p.id')
      .select(['p.organisatieId', 'p.wachtOpGastheer', 'g.bevestigdOp', 'g.afgewezenOp', 'g.beslistDoorId'])
      .where('p.id', '=', id)
      .executeTakeFirstOrThrow()

  const answerOf = (link: string, antwoord = 'ja') => p.as('bezoeker').post(`${link}/antwoord`, { antwoord })

  return { start, begin, newAddress, linkTo, ask, rowOf, answerOf }
}
