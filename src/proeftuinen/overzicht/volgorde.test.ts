import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const day = 86_400_000

/** The titles on all pages of a list, as its links lead on. */
async function titlesOf(path: string, who: Persona = 'inkoper') {
  const titles: string[] = []
  for (let next: string | undefined = path; next; ) {
    const page = await (await p.as(who).get(next)).text()
    const rows = page.matchAll(/vonk-lijstrij__titel"><a href="[^"]*">([^<]*)</g)
    titles.push(...[...rows].map(([, titel]) => titel ?? ''))
    next = /href="([^"]*)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  return titles
}

it('stands as it moved or as it began, each once over all pages, and the filters keep the order', async () => {
  const n = 45
  for (let i = 0; i < n; i++) {
    const id = await insertProeftuin(world, { titel: `Proef ${i}`, categorie: i % 2 ? 'catering' : 'groen' })
    const [bewogenOp, gestartOp] = [new Date(Date.now() - i * day), new Date(Date.now() - (n - i) * day)]
    await t.db.updateTable('proeftuin').set({ bewogenOp, gestartOp }).where('id', '=', id).execute()
  }
  const all = Array.from({ length: n }, (_, i) => `Proef ${i}`)
  expect(await titlesOf(paths.proeftuinen())).toEqual(all)
  expect(await titlesOf(paths.proeftuinen({ volgorde: 'nieuwst' }))).toEqual(all.toReversed())
  const filtered = paths.proeftuinen({ categorie: 'catering', volgorde: 'nieuwst' })
  expect(await titlesOf(filtered)).toEqual(all.filter((_, i) => i % 2).toReversed())
  expect(await titlesOf(paths.proeftuinen({ volgorde: 'onzin' }))).toEqual(all)
})

it('shows what was chosen with a way to take each off, which keeps the rest', async () => {
  const page = await (
    await p
      .as('inkoper')
      .get(paths.proeftuinen({ categorie: 'catering', fase: 'voorbereiden', volgorde: 'nieuwst' }))
  ).text()
  const chips = /<ul class="vonk-chips"[\s\S]*?<\/ul>/.exec(page)?.[0] ?? ''
  const links = [...chips.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'))
  expect(links).toEqual([
    paths.proeftuinen({ categorie: 'catering', volgorde: 'nieuwst' }),
    paths.proeftuinen({ fase: 'voorbereiden', volgorde: 'nieuwst' }),
    paths.proeftuinen(),
  ])
  expect(page.indexOf('href="#resultaten"')).toBeLessThan(page.indexOf('aria-label="Filters"'))
  expect(page).toContain('id="resultaten"')
})

it('an organisation shows what the organisations below it do too, as far as who asks may see it', async () => {
  const { ministerie, gemeente } = p.organisaties
  await t.db.updateTable('organisatie').set({ ouderId: ministerie }).where('id', '=', gemeente).execute()
  await insertProeftuin(world, { titel: 'Van het onderdeel', organisatie: 'gemeente' })
  await insertProeftuin(world, {
    titel: 'Binnenskamers',
    organisatie: 'gemeente',
    zichtbaarheid: 'team',
    team: { hr: 'hr' },
  })
  const shown = await titlesOf(paths.organisatie(ministerie), 'bestuurder')
  expect(shown).toContain('Van het onderdeel')
  expect(shown).not.toContain('Binnenskamers')
  expect(await titlesOf(paths.organisatie(gemeente), 'bestuurder')).not.toContain('Proef 1')
})
