import { beforeEach, expect } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas, TestLid } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

/** What a team reported, and what asks the gemeente and others whether it is right. */
export async function testBevestigingen(t: TestApp, p: Personas) {
  const inkoper = p.as('inkoper')
  await t.db
    .insertInto('organisatieDomein')
    .values({ organisatieId: p.organisaties.gemeente, domein: 'waterlinge.test', doorId: p.leden.hr.id })
    .execute()

  beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

  /** Rounded off, with as many figures; gives its id and theirs. */
  async function begin(wanted: TestProeftuin = {}, aantal = 1) {
    const id = await insertProeftuin(
      { t, p },
      { stand: 'afgerond', route: 'individuele_plaatsing', ...wanted },
    )
    const { id: afrondingId } = await t.db
      .selectFrom('afronding')
      .select('id')
      .where('proeftuinId', '=', id)
      .executeTakeFirstOrThrow()
    const rows = Array.from({ length: aantal }, (_, n) => ({
      ...{ afrondingId, soort: 'mensen' as const, omschrijving: `Aan het werk ${n}`, eenheid: 'fte' },
      ...{ waarde: '13.30', volgorde: n },
    }))
    const made = await t.db.insertInto('opbrengst').values(rows).returning('id').execute()
    return { id, afrondingId, opbrengsten: made.map((one) => one.id) }
  }

  type Begun = Pick<Awaited<ReturnType<typeof begin>>, 'id' | 'opbrengsten'>

  let last = 0
  const newAddress = () => `balie${++last}@waterlinge.test`
  const linkTo = async (email: string, nth = -1) =>
    /https?:\/\/[^/]+(\/gastlinks\/\S+)/.exec((await t.mails(email)).at(nth)?.tekst ?? '')?.[1] ?? 'no link'

  const tryAsk = ({ id, opbrengsten }: Begun, email: string, by: TestLid = 'inkoper') =>
    p.as(by).post(paths.bevestigingen(id), { email, opbrengsten })

  /** Asks, and gives the path of the link in the mail. */
  async function ask(begun: Begun, email = newAddress()): Promise<string> {
    expect((await tryAsk(begun, email)).status).toBe(303)
    await t.runJobs()
    return linkTo(email)
  }

  const answer = (link: string, antwoord = 'klopt', toelichting = '') =>
    p.as('bezoeker').post(`${link}/antwoord`, { antwoord, toelichting })

  const figuresOf = ({ opbrengsten }: Begun) =>
    t.db
      .selectFrom('opbrengst')
      .select(['bewijsgraad', 'bevestigingId'])
      .where('id', 'in', opbrengsten)
      .orderBy('volgorde')
      .execute()

  const gradesOf = async (begun: Begun) => (await figuresOf(begun)).map(({ bewijsgraad }) => bewijsgraad)

  const rowOf = ({ id }: Begun) =>
    t.db
      .selectFrom('bevestiging as b')
      .innerJoin('afronding as a', 'a.id', 'b.afrondingId')
      .selectAll('b')
      .where('a.proeftuinId', '=', id)
      .orderBy('b.gevraagdOp', 'desc')
      .executeTakeFirstOrThrow()

  const pageOf = async (who: Parameters<Personas['as']>[0], { id }: Begun) =>
    (await p.as(who).get(paths.proeftuin(id))).text()

  return { inkoper, begin, newAddress, linkTo, tryAsk, ask, answer, gradesOf, rowOf, pageOf }
}
