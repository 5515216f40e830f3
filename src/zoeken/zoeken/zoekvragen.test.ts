import { expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
await insertProeftuin({ t, p }, { titel: 'Fietsen herstellen', vraag: 'Wie doet dat?' })

const strange = [
  ['nothing', ''],
  ['stop words only', 'de het een'],
  ['operators only', '& | ! ( ) <-> :*'],
  ['operators between words', "fiets & !'herstel | (x <-> y):A*"],
  ['emoji', '🚲🔥'],
  ['quotes that do not close', '"fietsen herstellen'],
  ['empty quotes', '"" -""'],
  ['stars and minus signs', '*** --- -* *-'],
  ['signs of like', '%_\\%'],
  ['the end of a statement', "'; drop table lid; --"],
  ['a zero byte', 'fiets\0"en\0"'],
  ['half of a pair', '\ud83d fiets'],
  ['marks of our own', '\ue000fiets\ue001'],
  ['HTML', '<script>alert(1)</script><mark>'],
  ['ten thousand letters', 'fiets '.repeat(1700)],
  ['one word of ten thousand letters', 'x'.repeat(10_000)],
  ['twenty words that stand nowhere', Array.from({ length: 20 }, (_, n) => `qqqqqq${n}`).join(' ')],
] as const

it.each(strange)('answers to %s', async (_what, q) => {
  for (const path of [paths.zoeken({ q }), paths.zoekSuggesties(q), paths.zoeken({ q, letterlijk: 'ja' })]) {
    const answer = await p.as('inkoper').get(path)
    expect({ path: path.slice(0, 80), status: answer.status }).toMatchObject({ status: 200 })
    expect((await answer.text()).length).toBeLessThan(100_000)
  }
  const answer = await p.as('inkoper').get(`${apiPaths.zoekresultaten()}?${new URLSearchParams({ q })}`)
  expect(answer.status).toBe(200)
})

it('says of what is too long that it looked for the beginning', async () => {
  const answer = await p.as('bezoeker').get(paths.zoeken({ q: 'fietsen '.repeat(300) }))
  expect(await answer.text()).toContain('Vonk zocht op het begin ervan')
})

it.each([
  ['sixty filters', Array.from({ length: 60 }, (_, n) => `f${n}=${n}`).join('&')],
  ['a filter with a value that is none', 'fase=bestaat_niet&jaar=0&soort=%27&uitkomst='],
  ['the same filter several times', 'fase=uitvoeren&fase=specificeren&op=x'],
  ['brackets', 'q[]=a&fase[]=b&fase[x]=c'],
])('leaves out what means nothing: %s', async (_what, query) => {
  const answer = await p.as('bezoeker').get(`${paths.zoeken()}?q=fiets&${query}`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('</main>')
})

it.each(['999999', '-1', '1e9', 'x', '50'])('page %s is answered', async (pagina) => {
  const answer = await p.as('bezoeker').get(paths.zoeken({ q: 'fiets', pagina }))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('vonk-aantal-totaal">1</span> resultaat')
})

it('over the API a program that follows the links comes to an end', async () => {
  const names = Array.from({ length: 1010 }, (_, n) => ({
    naam: `Kievitsloot ${n}`,
    soort: 'gemeente' as const,
  }))
  await t.db.insertInto('organisatie').values(names).execute()
  const pageAt = (na: string) =>
    p.as('bezoeker').get(`${apiPaths.zoekresultaten()}?${new URLSearchParams({ q: 'kievitsloot', na })}`)
  const told = async (na: string) => {
    const { zoekresultaten, links } = (await (await pageAt(na)).json()) as Told
    return [zoekresultaten.length, links.volgende?.replace(/.*na=/, '') ?? null]
  }
  expect([await told('49'), await told('50')]).toEqual([
    [20, '50'],
    [20, null],
  ])
  for (const na of ['0', '51', '99', 'x']) expect((await pageAt(na)).status).toBe(400)
})

type Told = { zoekresultaten: unknown[]; links: { volgende: string | null } }
