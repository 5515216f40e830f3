import { expect, it } from 'vitest'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { splitNew } from '#src/zoeken/zoeken/splitsing.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import type { Onderwerp } from './passend.ts'
import { type Geval, gevallen, type Naam } from './test-set.ts'
import { hoort } from './test-verwant.ts'
import { zoekPassend } from './zoek-passend.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

async function insert({ soort, titel, tekst, categorie, fase, route, hobbel }: Geval): Promise<string> {
  if (soort === 'haakje') {
    const van = await insertProeftuin(world, { stand: 'concept' })
    const id = await insertHaakje(world, { proeftuinId: van, titel, tekst })
    await t.db
      .updateTable('haakje')
      .set({ categorie, fase, proeftuinId: null })
      .where('id', '=', id)
      .execute()
    return id
  }
  if (soort === 'werkwijze') {
    const id = await insertWerkwijze(world, { titel, categorie, fasen: [fase] })
    await t.db.updateTable('werkwijze').set({ samenvatting: tekst }).where('id', '=', id).execute()
    return id
  }
  const id = await insertProeftuin(world, { titel, vraag: tekst, categorie, fase, route })
  if (hobbel) await insertAantekening(world, id, { soort: 'hobbel', titel: hobbel })
  return id
}

const idOf = new Map<Naam, string>()
const nameOf = new Map<string, Naam>()
for (const [name, geval] of Object.entries(gevallen) as [Naam, Geval][]) {
  const id = await insert(geval)
  idOf.set(name, id)
  nameOf.set(id, name)
}
await splitNew(t.db)

const namen = Object.keys(gevallen) as Naam[]
/** A haakje has no page on which something fits it. */
const onderwerpen = namen.filter((name) => gevallen[name].soort !== 'haakje')

type Give = (name: Naam) => Promise<Naam[]>

const vonk: Give = async (name) => {
  const soort = gevallen[name].soort as Onderwerp
  const { dingen } = await zoekPassend(t.db, null, { soort, id: idOf.get(name) as string, meest: 5 })
  return dingen.map(({ id }) => nameOf.get(id) as Naam)
}

/** The newest with the same kind of work, as a list would. */
const newest: Give = async (name) =>
  namen
    .filter((one) => one !== name && gevallen[one].categorie === gevallen[name].categorie)
    .toReversed()
    .slice(0, 5)

/** Of five places, or of as many as there are to give. */
async function precision(give: Give): Promise<number> {
  let sum = 0
  for (const name of onderwerpen) {
    const wanted = hoort(name)
    const given = (await give(name)).slice(0, 5)
    sum += given.filter((one) => wanted.has(one)).length / Math.min(5, wanted.size)
  }
  return sum / onderwerpen.length
}

/** What a blind choice of five would be expected to hold. */
const chance = onderwerpen.reduce((sum, name) => {
  const wanted = hoort(name).size
  return sum + (5 * wanted) / (namen.length - 1) / Math.min(5, wanted) / onderwerpen.length
}, 0)

it('gives more of what somebody who knows the work would give than the newest of the kind of work, or chance', async () => {
  const [own, list] = [await precision(vonk), await precision(newest)]
  const say = (n: number) => n.toFixed(2)
  process.stderr.write(
    `${onderwerpen.length} gevallen, raak bij vijf. Past hierbij: ${say(own)}. Nieuwste in het soort werk: ${say(list)}. Toeval: ${say(chance)}.\n`,
  )
  expect(onderwerpen.length).toBeGreaterThanOrEqual(40)
  expect(own).toBeGreaterThan(0.6)
  expect(own).toBeGreaterThan(list + 0.15)
  expect(list).toBeGreaterThan(chance)
}, 60_000)
