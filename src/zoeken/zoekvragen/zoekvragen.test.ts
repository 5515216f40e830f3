import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { demo } from './demo.ts'
import { hoogstens } from './zoekvraag.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const hr = p.as('hr')
const lidId = p.leden.hr.id
const textOf = async (answer: Promise<Response>) => (await answer).text()

beforeEach(() => t.db.deleteFrom('zoekvraag').execute())

const keep = (given: Record<string, string> = {}) => hr.post(paths.zoekvragen(), { q: 'boenwas', ...given })
const rows = () => t.db.selectFrom('zoekvraag').selectAll().where('lidId', '=', lidId).execute()

/** As if it was looked at a month ago. */
const letTimePass = () =>
  t.db.updateTable('zoekvraag').set({ bekekenOp: sql<Date>`now() - interval '30 days'` }).execute()

describe('keeping one', () => {
  it('is one step on the page for searching, with the filters as they are', async () => {
    const page = await textOf(hr.get(paths.zoeken({ q: 'boenwas', fase: 'uitvoeren' })))
    expect(page).toContain('Bewaar deze zoekvraag')
    expect(page).toContain('name="fase" value="uitvoeren"')
    expect(await textOf(p.as('bezoeker').get(paths.zoeken({ q: 'boenwas' })))).not.toContain('Bewaar deze')
    expect((await keep({ fase: 'uitvoeren', route: 'dromen' })).status).toBe(303)
    expect(await rows()).toMatchObject([
      { naam: 'boenwas', q: 'boenwas', filters: 'fase=uitvoeren', mail: 'wekelijks' },
    ])
    const list = await textOf(hr.get(paths.zoekvragen()))
    expect(list).toContain('Uitvoeren')
    expect(list).toContain('fase=uitvoeren')
  })

  it('is offered before what was found, not below a page of it', async () => {
    await insertProeftuin(world, { titel: 'Een vloer vol boenwas', zichtbaarheid: 'openbaar' })
    const [before, after] = (await textOf(hr.get(paths.zoeken({ q: 'boenwas' })))).split(
      'Bewaar deze zoekvraag',
    )
    expect(before).not.toContain('Een vloer vol')
    expect(after).toContain('Een vloer vol')
  })

  it('twice keeps one', async () => {
    await keep()
    await keep({ naam: 'Een andere naam' })
    expect(await rows()).toHaveLength(1)
  })

  it('refuses a number that may be a BSN, and more than there is room for', async () => {
    expect((await keep({ q: 'BSN 111222333' })).status).toBe(422)
    const many = Array.from({ length: hoogstens }, (_, n) => ({ lidId, naam: 'x', q: `woord ${n}` }))
    await t.db.insertInto('zoekvraag').values(many).execute()
    expect((await keep()).status).toBe(409)
  })
})

describe('what one keeps', () => {
  it('is changed and taken away by its member alone', async () => {
    await keep()
    const [{ id = '' } = {}] = await rows()
    for (const path of [paths.zoekvraag(id), paths.zoekvraagVerwijdering(id)])
      expect((await p.as('collega').post(path, { naam: 'Van mij', mail: 'nooit' })).status).toBe(404)
    expect((await hr.post(paths.zoekvraag(id), { naam: 'Vloeren', mail: 'nooit' })).status).toBe(303)
    expect(await rows()).toMatchObject([{ naam: 'Vloeren', mail: 'nooit' }])
    await hr.post(paths.zoekvraagVerwijdering(id), {})
    expect(await rows()).toEqual([])
  })
})

describe('the mail', () => {
  const address = p.leden.hr.email
  const look = async () => {
    const before = (await t.mails(address)).length
    await t.runJob('kijk-wie-wacht')
    await t.runJobs()
    return (await t.mails(address)).slice(before)
  }
  const begin = (titel: string, zichtbaarheid: 'openbaar' | 'netwerk' | 'team' = 'openbaar') =>
    insertProeftuin(world, { titel, zichtbaarheid })

  it('tells what is new since it was kept, once, with the way to it and to stop', async () => {
    await begin('Boenwas van vroeger')
    await keep()
    await letTimePass()
    expect(await look()).toEqual([])
    await begin('Boenwas van nu', 'netwerk')
    await letTimePass()
    const [mail, ...more] = await look()
    expect(more).toEqual([])
    expect(mail?.onderwerp).toBe('1 nieuw resultaat voor ‘boenwas’')
    expect(mail?.tekst).toContain('‘Boenwas van nu’')
    expect(mail?.tekst).not.toContain('Boenwas van vroeger')
    expect(mail?.tekst).toContain('/zoeken?q=boenwas&op=nieuwste')
    expect(mail?.tekst).toContain('/afmelden/')
    await letTimePass()
    expect(await look()).toEqual([])
  })

  it('tells nothing that this member may not read, and tells it when that changes', async () => {
    await keep()
    const id = await begin('Boenwas achter de deur', 'team')
    await letTimePass()
    expect(await look()).toEqual([])
    await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'netwerk' }).where('id', '=', id).execute()
    await letTimePass()
    expect((await look()).map(({ tekst }) => tekst).join()).toContain('Boenwas achter de deur')
  })

  it('comes as often as was asked, and not at all to who wants none or left', async () => {
    await keep()
    await begin('Boenwas te vroeg')
    expect(await look()).toEqual([])
    await t.db.updateTable('zoekvraag').set({ bekekenOp: sql<Date>`now() - interval '2 days'` }).execute()
    expect(await look()).toEqual([])
    await t.db.updateTable('zoekvraag').set({ mail: 'nooit' }).execute()
    await letTimePass()
    expect(await look()).toEqual([])
    await t.db.updateTable('zoekvraag').set({ mail: 'dagelijks' }).execute()
    await t.db.updateTable('lid').set({ opSlotSinds: new Date() }).where('id', '=', lidId).execute()
    expect(await look()).toEqual([])
    await t.db.updateTable('lid').set({ opSlotSinds: null }).where('id', '=', lidId).execute()
    expect(await look()).toHaveLength(1)
  })

  it('gathers what is new in several, and counts once what fits two', async () => {
    await keep()
    await keep({ q: 'zeemleer' })
    await begin('Boenwas en zeemleer')
    await letTimePass()
    const [mail, ...more] = await look()
    expect(more).toEqual([])
    expect(mail?.onderwerp).toBe('1 nieuw resultaat voor je zoekvragen')
    expect(mail?.tekst).toContain(paths.zoekvragen())
  })

  it('calls nothing new of what the demo keeps, until something comes', async () => {
    const idOf = () => lidId
    await demo({ db: t.db, opslag: null, idOf, moment: () => new Date() })
    await begin('Beveiliging met een diploma')
    await letTimePass()
    expect(await look()).toEqual([])
    await begin('Nog een diploma voor beveiliging')
    await letTimePass()
    const [mail] = await look()
    expect(mail?.tekst).toContain('Nog een diploma')
    expect(mail?.tekst).not.toContain('Beveiliging met een')
  })
})

it('the page says of what is too wide that no mail will come', async () => {
  await keep()
  await t.db.updateTable('zoekvraag').set({ teRuim: true }).execute()
  expect(await textOf(hr.get(paths.zoekvragen()))).toContain('er komt geen mail')
})
