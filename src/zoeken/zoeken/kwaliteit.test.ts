import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { fillings } from '#src/nouns.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { ZoekQuery } from './filters.ts'
import { type Tekst, teksten, vragen } from './test-vragen.ts'
import { zoek } from './zoek.ts'

const t = await testApp()
const p = await testPersonas(t)

const nameOf = new Map<string, string>()
for (const [name, [titel, vraag]] of Object.entries(teksten))
  nameOf.set(await insertProeftuin({ t, p }, { titel, vraag, categorie: 'overig' }), name)

type Search = (q: string) => Promise<string[]>

const vonk: Search = async (q) => {
  const asker = { db: t.db, actor: null, fillings }
  const { resultaten } = await zoek(asker, ZoekQuery.parse({ q, soort: 'proeftuin' }))
  return resultaten.map(({ id }) => id)
}

/** What PostgreSQL does by itself, over the same words. */
const plain: Search = async (q) => {
  const { rows } = await sql<{ id: string }>`
    select proeftuin_id as id from zoekspoor, websearch_to_tsquery('dutch', ${q}) w
    where zichtbaarheid is null and zoektekst @@ w order by ts_rank(zoektekst, w) desc, id limit 20`.execute(
    t.db,
  )
  return rows.map(({ id }) => id)
}

/** Of what one hopes for, the share among the first ten; and one divided by the place of the first of it. */
async function judge(search: Search): Promise<{ recall: number; mrr: number }> {
  let [recall, mrr] = [0, 0]
  for (const [q, wanted] of vragen) {
    const found = (await search(q)).slice(0, 10).map((id) => nameOf.get(id) as Tekst)
    const first = found.findIndex((name) => wanted.includes(name))
    recall += wanted.filter((name) => found.includes(name)).length / wanted.length / vragen.length
    mrr += first < 0 ? 0 : 1 / (first + 1) / vragen.length
  }
  return { recall, mrr }
}

it('finds far more of what people hope for than plain full text does, and higher up', async () => {
  const [own, theirs] = [await judge(vonk), await judge(plain)]
  const say = ({ recall, mrr }: typeof own) => `recall@10 ${recall.toFixed(2)}, MRR ${mrr.toFixed(2)}`
  process.stderr.write(`${vragen.length} vragen. Vonk: ${say(own)}. Alleen full text: ${say(theirs)}.\n`)
  expect(vragen.length).toBeGreaterThanOrEqual(60)
  expect(own.recall).toBeGreaterThan(0.85)
  expect(own.mrr).toBeGreaterThan(0.8)
  expect(own.recall).toBeGreaterThan(theirs.recall + 0.3)
  expect(own.mrr).toBeGreaterThan(theirs.mrr + 0.3)
}, 60_000)
