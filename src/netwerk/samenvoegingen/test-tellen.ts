import type { insertProeftuin } from '#test/proeftuin.ts'

type World = Parameters<typeof insertProeftuin>[0]

/** One that they keep, and one of which they are the other side; they wrote that down, and how it went. */
export async function insertAfspraken(
  { t, p }: World,
  { weg, proeftuin }: Record<'weg' | 'proeftuin', string>,
) {
  const { gemeente } = p.organisaties
  const shared = { proeftuinId: proeftuin, soort: 'inspanning' as const }
  await t.db
    .insertInto('afspraak')
    .values({ ...shared, vanId: weg, aanId: gemeente })
    .execute()
  const { id: afspraakId } = await t.db
    .insertInto('afspraak')
    .values({ ...shared, vanId: gemeente, aanId: weg })
    .returning('id')
    .executeTakeFirstOrThrow()
  const versie = { nummer: 1, wat: 'Samen om tafel', uiterlijkOp: '2026-12-31', voorId: weg }
  await t.db
    .insertInto('afspraakVersie')
    .values({ ...versie, afspraakId })
    .execute()
  const { id: uitkomstId } = await t.db
    .insertInto('afspraakUitkomst')
    .values({ afspraakId, uitkomst: 'gehouden', voorId: weg })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db.insertInto('afspraakAkkoord').values({ uitkomstId, organisatieId: weg }).execute()
}

type Werkgever = { weg: string; first: string; proeftuin: string }

/** Asked about a quarter, as the employer. */
export async function insertKwartaal({ t: { db } }: World, { weg, first, proeftuin }: Werkgever) {
  const over = { proeftuinId: proeftuin, organisatieId: weg }
  await db
    .insertInto('kwartaalcontact')
    .values({ ...over, email: 'iemand@buiten.test', doorId: first })
    .execute()
  await db
    .insertInto('kwartaalopgave')
    .values({ ...over, kwartaal: '2026-K1' })
    .execute()
}

/** A quarter that is frozen, in which they counted: it keeps telling of them. The network has one row of quarters. */
export async function insertMomentopname({ t: { db } }: World, organisatieId: string) {
  const cel = { organisatieId, tabel: 'totaal', sleutel: 'totaal', plekken: 1, teller: '1', noemer: '1' }
  const aantal = await db
    .selectFrom('momentopname')
    .select((eb) => eb.fn.countAll<string>().as('aantal'))
    .executeTakeFirstOrThrow()
  await db.transaction().execute(async (trx) => {
    const { id: momentopnameId } = await trx
      .insertInto('momentopname')
      .values({ kwartaal: `${2000 + Number(aantal.aantal)}-K1`, regime: 'bijdrage', versie: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    const rest = { bevestigd: 0, bijdragers: 1, grootste: 1, getoond: false }
    await trx
      .insertInto('momentopnameCel')
      .values({ ...cel, ...rest, momentopnameId })
      .execute()
    await trx
      .insertInto('momentopnameCorrectie')
      .values({ ...cel, momentopnameId, kwartaal: '1999-K4' })
      .execute()
  })
}
