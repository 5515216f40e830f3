import { beforeAll, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { isFrozen } from '#src/proeftuinen/proeftuin/policy.ts'
import { testApp } from '#test/app.ts'
import { seedDemo } from './seed.ts'
import { idOf } from './sleutel.ts'

const t = await testApp({ demo: true })
beforeAll(() => seedDemo(t.db))

/** What a visitor reads, who has no account. */
const textOf = async (path: string) =>
  (await (await t.app.request(path)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a visitor of the demo', () => {
  it.each([
    ['catering', 'lunchElzenhof'],
    ['snuffelweek', 'dossiersScannen'],
    ['proefplaatsing', 'dossiersScannen'],
    ['toegangspas', 'dossiersScannen'],
    ['onderhoud vloeren', 'vloerenDrieBedrijven'],
  ])('finds something by %s', async (q, sleutel) => {
    const html = await (await t.app.request(paths.proeftuinen({ q }))).text()
    expect(html).toContain(`href="${paths.proeftuin(idOf('proeftuin', sleutel))}`)
  })

  it('reads the figures of the showpiece as they are', async () => {
    const page = await textOf(paths.proeftuin(idOf('proeftuin', 'dossiersScannen')))
    expect(page).toMatch(/13,3\s*fte/)
    expect(page).toMatch(/6,9\s*fte/)
    expect(page).toMatch(/9,74\s*banen/)
  })

  it('is nowhere told that all of it together is 9,74', async () => {
    const { rows } = await t.pool.query<{ tekst: string }>(`
      select concat_ws(' ', titel, tekst) as tekst from aantekening
      union all select concat_ws(' ', geleerd, anders_doen, aaneenschakeling) from afronding
      union all select concat_ws(' ', omschrijving, waarde, eenheid, bewijs) from opbrengst
      union all select concat_ws(' ', titel, vraag, aanleiding, hypothese_als, hypothese_dan) from proeftuin`)
    expect(rows.filter(({ tekst }) => tekst.includes('9,74')).length).toBeGreaterThan(0)
    expect(rows.filter(({ tekst }) => /samen\s+(is\s+)?9,74/i.test(tekst))).toEqual([])
  })
})

it('only what chooses or whose tender runs is closed in the demo', async () => {
  const frozen = await t.db.selectFrom('proeftuin as p').select('p.id').where(isFrozen).execute()
  const wanted = ['bouwarchief', 'stoelenStofferen'].map((sleutel) => idOf('proeftuin', sleutel))
  expect(frozen.map(({ id }) => id).sort()).toEqual(wanted.sort())
})
