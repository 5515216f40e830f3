import type { Kring } from '#src/platform/zichtbaarheid.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas, TestLid } from '#test/personas.ts'

export type TestReactie = {
  proeftuinId: string
  /** Else under what was learned, or under the proeftuin itself. */
  aantekening?: string
  opVraag?: true
  zichtbaarheid?: Kring
  tekst?: string
  door?: TestLid
  geschrevenOp?: Date
}

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'leden'> }

/** A reactie under an aantekening or under what was learned; straight into the database. Gives its id. */
export async function insertReactie({ t, p }: World, wanted: TestReactie): Promise<string> {
  const { proeftuinId, aantekening, opVraag, door = 'hr', zichtbaarheid = 'openbaar', ...rest } = wanted
  const { id } = await t.db
    .insertInto('reactie')
    .values({
      soort: aantekening ? 'aantekening' : opVraag ? 'proeftuin' : 'afronding',
      onderwerpId: aantekening ?? proeftuinId,
      binnenId: proeftuinId,
      ...{ zichtbaarheid, doorId: p.leden[door].id, tekst: 'Dat herken ik.' },
      ...rest,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
