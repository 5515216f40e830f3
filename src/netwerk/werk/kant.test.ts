import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { type Organisatiesoort, organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { testApp } from '#test/app.ts'
import { isTest, readSources } from '#test/source.ts'

const t = await testApp()

/** Written out: which kinds stand with the suppliers from the start. */
const suppliers: (Organisatiesoort | undefined)[] = ['leverancier', 'sociale_onderneming', 'sw_bedrijf']
const main = [undefined, ...organisatiesoorten]
const others = [[], ...organisatiesoorten.map((soort) => [soort]), ['gemeente', 'sw_bedrijf'] as const]

const organisatie = async (soort: Organisatiesoort) =>
  await t.db
    .insertInto('organisatie')
    .values({ naam: `Soort ${soort}`, soort })
    .returning('id')
    .executeTakeFirstOrThrow()
const ids = new Map<Organisatiesoort, string>()
for (const soort of organisatiesoorten) ids.set(soort, (await organisatie(soort)).id)

let n = 0
async function sideOf(soort: Organisatiesoort | undefined, ook: readonly Organisatiesoort[]) {
  const { id: lidId } = await t.db
    .insertInto('lid')
    .values({ naam: 'Lid', email: `kant${n++}@voorbeeld.test`, organisatieId: soort ? ids.get(soort) : null })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const one of ook.filter((other) => other !== soort))
    await t.db
      .insertInto('lidOrganisatie')
      .values({ lidId, organisatieId: ids.get(one) ?? '' })
      .execute()
  const { rows } = await sql<{ kant: boolean }>`select is_leverancier(${lidId}::uuid) as kant`.execute(t.db)
  return rows[0]?.kant
}

it.each(main)(
  'of %s: a supplier among all one works for puts somebody on that side, and nothing else does',
  async (soort) => {
    for (const ook of others)
      expect(await sideOf(soort, ook), `${soort} and ${ook}`).toBe(
        [soort, ...ook].some((one) => suppliers.includes(one)),
      )
  },
)

const sourcesWith = (...parts: RegExp[]) =>
  readSources(['src'])
    .filter(
      (source) =>
        !isTest(source) && !source.path.includes('/test-') && parts.every((part) => part.test(source.text)),
    )
    .map(({ path }) => path)
    .sort()

it('is also of who says so, without an organisation that Vonk knows', async () => {
  const { id } = await t.db
    .insertInto('lid')
    .values({ naam: 'Lid', email: 'elders@voorbeeld.test', leverancierTot: 'infinity' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const isSupplier = async () => {
    const { rows } = await sql<{ kant: boolean }>`select is_leverancier(${id}::uuid) as kant`.execute(t.db)
    return rows[0]?.kant
  }
  expect(await isSupplier()).toBe(true)
  await t.db.updateTable('lid').set({ leverancierTot: '2026-01-01' }).where('id', '=', id).execute()
  expect(await isSupplier()).toBe(false)
})

it('is asked of the member everywhere: nothing looks at the kind of an organisation for it', () => {
  expect(sourcesWith(/is_leverancier\(\w+\.soort\)|soort (=|in) ?\(?'(leverancier|sw_bedrijf)/)).toEqual([
    'src/zoeken/wie-helpt/queries.ts', // which of them are social, whatever their side
  ])
})

it('closes what runs by the policies alone', () => {
  expect(sourcesWith(/loopt_aanbesteding/)).toEqual([
    'src/markt/aanbestedingen/policy.ts',
    'src/proeftuinen/openingen/aankondiging.ts', // what a notice would open, to ask for it
    'src/proeftuinen/openingen/jobs.ts', // whose award does not come
    'src/proeftuinen/proeftuin/policy-sql.ts',
  ])
})

it('is remembered wherever somebody gets an account, or another address', () => {
  expect(sourcesWith(/insertInto\('lid'\)|updateTable\('lid'\)\.set\(\{ email \}/)).toEqual([
    'src/netwerk/aanmeldingen/lidmaatschap.ts',
    'src/netwerk/adreswijzigingen/changes.ts',
    'src/netwerk/leden/changes.ts', // by the command line, which recalls it: commands.ts
    'src/proeftuinen/teams/changes.ts',
  ])
  expect(sourcesWith(/recallSide\(db/)).toEqual([
    'src/commands.ts',
    'src/netwerk/aanmeldingen/lidmaatschap.ts',
    'src/netwerk/adreswijzigingen/changes.ts',
    'src/netwerk/werk/geheugen.ts',
    'src/proeftuinen/teams/changes.ts',
  ])
})

it('is at most five others, each once and never the own organisation', async () => {
  const { id: lidId } = await t.db
    .insertInto('lid')
    .values({ naam: 'Lid', email: 'vijf@voorbeeld.test', organisatieId: ids.get('gemeente') })
    .returning('id')
    .executeTakeFirstOrThrow()
  const add = (soort: Organisatiesoort) =>
    t.db
      .insertInto('lidOrganisatie')
      .values({ lidId, organisatieId: ids.get(soort) ?? '' })
      .execute()
  await expect(add('gemeente')).rejects.toThrow('already')
  for (const soort of ['ministerie', 'provincie', 'zorg', 'onderwijs', 'waterschap'] as const)
    await add(soort)
  await expect(add('intermediair')).rejects.toThrow('at most five')
  await t.db
    .updateTable('lid')
    .set({ organisatieId: ids.get('zorg') })
    .where('id', '=', lidId)
    .execute()
  await add('intermediair')
})
