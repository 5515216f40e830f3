import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { day, tendersOf } from './test-tenders.ts'

const t = await testApp()
const p = await testPersonas(t)
const { running, decide, propose, confirm } = tendersOf({ t, p })
const htmlOf = async (path: string, persona: 'inkoper' | 'hr' | 'adviesteam' = 'inkoper') =>
  (await p.as(persona).get(path)).text()
const stop = { datum: day(-1), reden: 'Het budget is weg.' }

describe('what cannot be proposed', () => {
  it('is definitive without a decision: the page says what comes first, with the way to it', async () => {
    const { id } = await running()
    const html = await htmlOf(paths.openingVoorstel(id, 'definitief'))
    expect(html).toContain('Er is nog geen gunningsbeslissing')
    expect(html).toContain(`href="${paths.gunningsbeslissing(id)}"`)
    expect(html).not.toContain('name="datum"')
    await decide(id, day(-30))
    expect(await htmlOf(paths.openingVoorstel(id, 'definitief'))).toContain('name="datum"')
  })

  it('is a lot without one, however the others stand', async () => {
    const { id, percelen } = await running({ lots: 2 })
    await decide(id, day(-30), percelen[0])
    const asks = async (perceel = '') =>
      (await htmlOf(paths.openingVoorstel(id, 'definitief', { perceel }))).includes('name="datum"')
    expect([await asks(percelen[0]), await asks(percelen[1])]).toEqual([true, false])
  })

  it('is what another proposal waits for: the page leads to that', async () => {
    const { id } = await running()
    await decide(id, day(-30))
    const { opening } = await propose(id, { soort: 'gestopt', ...stop })
    for (const soort of ['gestopt', 'definitief', 'correctie'] as const) {
      const html = await htmlOf(paths.openingVoorstel(id, soort))
      expect(html).toContain(paths.opening(opening))
      expect(html).not.toContain('name="datum"')
    }
  })

  it('is the end of what has ended', async () => {
    const { id } = await running()
    const { opening } = await propose(id, { soort: 'gestopt', ...stop })
    await confirm(opening, 'hr')
    expect(await htmlOf(paths.openingVoorstel(id, 'gestopt'))).toContain('al geëindigd')
  })
})

describe('while a proposal waits', () => {
  it('Gunning en einde offers nothing that is refused', async () => {
    const { id, percelen } = await running({ lots: 2 })
    await decide(id, day(-30))
    const [first = '', second = ''] = percelen
    const link = (soort: 'definitief' | 'gestopt', perceel?: string) =>
      paths.openingVoorstel(id, soort, { perceel }).replaceAll('&', '&amp;')
    const before = await htmlOf(paths.gunning(id))
    for (const path of [link('gestopt', first), link('gestopt', second), link('gestopt')])
      expect(before).toContain(`href="${path}"`)
    await propose(id, { soort: 'gestopt', ...stop, perceel: first })
    const one = await htmlOf(paths.gunning(id))
    expect(one).not.toContain(`href="${link('gestopt', first)}"`)
    expect(one).not.toContain(`href="${link('definitief', first)}"`)
    expect(one).toContain(`href="${link('gestopt', second)}"`)
    await propose(id, { soort: 'gestopt', ...stop })
    const whole = await htmlOf(paths.gunning(id))
    for (const soort of ['gestopt', 'definitief', 'correctie'] as const)
      expect(whole).not.toContain(`href="${paths.openingVoorstel(id, soort)}"`)
  })

  it('the page of the tender says so to who keeps it, and to nobody else', async () => {
    const { id } = await running()
    expect(await htmlOf(paths.aanbesteding(id))).not.toContain('wacht op bevestiging')
    const { opening } = await propose(id, { soort: 'gestopt', ...stop })
    for (const persona of ['inkoper', 'hr'] as const) {
      const html = await htmlOf(paths.aanbesteding(id), persona)
      expect(html).toContain('wacht op bevestiging')
      expect(html).toContain(`href="${paths.opening(opening)}"`)
    }
    expect(await (await p.as('buurman').get(paths.aanbesteding(id))).text()).not.toContain('wacht op')
  })

  it('a lot is called by its name on Mijn Vonk, at the desk, in its mail and on its page', async () => {
    const { id, percelen } = await running({ lots: 2 })
    const titel = { titel: 'Gymzalen' }
    await t.db.updateTable('perceel').set(titel).where('aanbestedingId', '=', id).execute()
    const { opening } = await propose(id, { soort: 'gestopt', ...stop, perceel: percelen[1] ?? '' })
    await t.runJobs()
    const mail = (await t.mails(p.leden.hr.email)).at(-1)
    const texts = [
      await htmlOf(paths.mijnVonk(), 'hr'),
      await htmlOf(paths.adviesteam(), 'adviesteam'),
      await htmlOf(paths.opening(opening), 'hr'),
      await htmlOf(paths.gunning(id), 'hr'),
      mail?.tekst ?? '',
    ]
    for (const text of texts) expect(text).toMatch(/‘Perceel 2: Gymzalen’ is gestopt/i)
  })
})

it('a stopped tender does not ask to start a proeftuin above all', async () => {
  const { id } = await running()
  await t.db.updateTable('proeftuin').set({ aanbestedingId: null }).where('aanbestedingId', '=', id).execute()
  const button = /<a[^>]*class="([^"]*)"[^>]*>\s*Start een proeftuin/
  expect(button.exec(await htmlOf(paths.aanbesteding(id)))?.[1]).toContain('primary')
  const { opening } = await propose(id, { soort: 'gestopt', ...stop })
  await confirm(opening, 'adviesteam')
  const html = await htmlOf(paths.aanbesteding(id))
  expect(html).toContain('Gestopt')
  expect(button.exec(html)?.[1] ?? '').not.toContain('primary')
})
