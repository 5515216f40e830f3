import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

type World = { t: TestApp; p: Personas }

const about = { soort: 'proeftuin', aanduiding: 'een proeftuin' }

/** Reports by `inkoper`, and one part for him or her in each measure and objection. */
export async function fillReports(world: World, id: string) {
  const { inkoper, hr, adviesteam, opdrachtgever } = world.p.leden
  await insertReport(world, { onderwerpId: id, lidId: inkoper.id })
  await insertReport(world, { onderwerpId: id, email: inkoper.email })
  // In one measure somebody has one part only.
  const op = new Date()
  const own = await insertMeasure(world, { doorId: inkoper.id })
  await insertMeasure(world, { doorId: adviesteam.id, bevestigdDoorId: inkoper.id, bevestigdOp: op })
  const other = await insertMeasure(world, {
    doorId: adviesteam.id,
    afgewezenDoorId: inkoper.id,
    afgewezenOp: op,
    afwijzing: 'Nee',
  })
  await insertObjection(world, { maatregelId: own, lidId: inkoper.id, behandeldDoorId: opdrachtgever.id })
  await insertObjection(world, { maatregelId: other, lidId: hr.id, behandeldDoorId: inkoper.id })
}

type Report = { onderwerpId: string; lidId?: string; email?: string }

async function insertReport({ t, p }: World, report: Report): Promise<string> {
  const words = { reden: 'anders' as const, toelichting: 'Kijk eens', momentopname: '{}' }
  const { id } = await t.db
    .insertInto('melding')
    .values({ ...about, ...words, ...report, auteurIds: [p.leden.hr.id] })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Measure = { doorId: string } & Partial<
  Record<'bevestigdDoorId' | 'afgewezenDoorId' | 'afwijzing', string> &
    Record<'bevestigdOp' | 'afgewezenOp', Date>
>

async function insertMeasure(world: World, measure: Measure): Promise<string> {
  const { t, p } = world
  const onderwerpId = crypto.randomUUID()
  const meldingId = await insertReport(world, { onderwerpId, lidId: p.leden.collega.id })
  const words = { besluit: 'weghalen' as const, motivering: 'Daarom', auteurIds: [p.leden.hr.id] }
  const { id } = await t.db
    .insertInto('maatregel')
    .values({ ...about, ...words, ...measure, meldingId, onderwerpId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Objection = { maatregelId: string; lidId: string; behandeldDoorId: string }

async function insertObjection({ t }: World, objection: Objection) {
  const heard = { behandeldOp: new Date(), gegrond: true, motivering: 'Gelijk' }
  await t.db
    .insertInto('bezwaar')
    .values({ ...objection, ...heard, tekst: 'Niet eens' })
    .execute()
}
