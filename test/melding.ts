import { paths } from '#src/paths/index.ts'
import type { TestApp } from './app.ts'
import { type Personas, signIn, type TestLid } from './personas.ts'
import { type Browser, browserOf } from './request.ts'

export type TestWorld = { t: TestApp; p: Personas }

/** Another member of the adviesteam, in a browser. */
export async function insertCollega({ t, p }: TestWorld, naam: string): Promise<Browser & { id: string }> {
  const now = new Date()
  const { id } = await t.db
    .insertInto('lid')
    .values({
      ...{ naam, email: `${naam.split(' ')[0]?.toLowerCase()}@voorbeeld.test`, toegelatenOp: now },
      ...{ adviesteamSinds: now, organisatieId: p.organisaties.ministerie },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Object.assign(browserOf(t, await signIn(t, id)), { id })
}

export const lastMelding = ({ db }: Pick<TestApp, 'db'>) =>
  db.selectFrom('melding').selectAll().orderBy('gemeldOp', 'desc').executeTakeFirstOrThrow()

/** Reports this; gives the report's id. */
export async function meld(
  { t, p }: TestWorld,
  door: TestLid,
  { wat, id }: { wat: string; id: string },
): Promise<string> {
  await p
    .as(door)
    .post(paths.melden(wat, id), { reden: 'onjuist', toelichting: 'Dit klopt volgens mij niet.' })
  return (await lastMelding(t)).id
}
