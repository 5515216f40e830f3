import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'
import { antwoordOp } from './bericht.ts'
import { berichtMail } from './mail.tsx'

const t = await testApp()
const p = await testPersonas(t)

beforeEach(async () => {
  await t.db.deleteFrom('tempolimiet').execute()
})

const hello = { onderwerp: 'Mag ik komen kijken?', tekst: 'Dag!\n\nIk las over jullie postkamer.' }
const to = (lid: TestLid) => paths.schrijfBericht(p.leden[lid].id)

async function write(from: TestLid, lid: TestLid, fields: Record<string, string> = hello): Promise<string> {
  const answer = await p.as(from).post(to(lid), fields)
  expect(answer.status).toBe(303)
  return new URL(answer.headers.get('location') ?? '', 'http://x').pathname.split('/').at(-1) ?? ''
}

const textOf = async (from: TestLid, path: string) => (await p.as(from).get(path)).text()

describe('writing to a member', () => {
  it('goes by mail without an address of either, and is answered in Vonk', async () => {
    expect(await textOf('hr', paths.lid(p.leden.jobcoach.id))).toContain('Schrijf een bericht')
    const id = await write('hr', 'jobcoach')
    await t.runJobs()
    const mail = (await t.mails(p.leden.jobcoach.email)).at(-1)
    expect(mail?.onderwerp).toBe('Bericht van Hanna Ruiter: Mag ik komen kijken?')
    expect(mail?.tekst).toContain('Ik las over jullie postkamer.')
    expect(`${mail?.tekst}${mail?.html}`).not.toContain(p.leden.hr.email)
    expect(await textOf('jobcoach', paths.eigenBericht(id))).not.toContain('@voorbeeld.test')
    const answer = await p.as('jobcoach').post(paths.berichtAntwoord(id), { tekst: 'Graag!' })
    expect(answer.status).toBe(303)
    await t.runJobs()
    const back = (await t.mails(p.leden.hr.email)).at(-1)
    expect(back?.onderwerp).toBe('Bericht van Joke Baan: Re: Mag ik komen kijken?')
    expect(back?.tekst).not.toContain(p.leden.jobcoach.email)
    const thread = await textOf('hr', paths.eigenBericht(id))
    expect(thread.indexOf('jullie postkamer')).toBeLessThan(thread.indexOf('Graag!'))
  })

  it('gives the sender’s address only after a tick', async () => {
    const shared = {
      naam: 'A',
      van: 'B',
      organisatie: null,
      onderwerp: 'x',
      tekst: 'y',
      url: 'https://x.test',
    }
    expect(berichtMail({ ...shared, adres: null })).not.toHaveProperty('antwoordAan')
    expect(berichtMail({ ...shared, adres: 'b@x.test' })).toMatchObject({ antwoordAan: 'b@x.test' })
    expect(await textOf('hr', to('inkoper'))).not.toMatch(/name="deelAdres"[^>]*checked/)
    const id = await write('hr', 'inkoper', { ...hello, deelAdres: 'ja' })
    const row = await t.db
      .selectFrom('bericht')
      .select('adresGedeeld')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row.adresGedeeld).toBe(true)
  })

  it('loses nothing typed, keeps no BSN, and takes no line break where a header begins', async () => {
    const wrong = await p
      .as('hr')
      .post(to('inkoper'), { onderwerp: 'a\r\nBcc: c@d.nl', tekst: 'bsn 123456782' })
    expect(wrong.status).toBe(422)
    const page = await wrong.text()
    expect(page).toContain('bsn 123456782')
    expect(page).toContain('een BSN kan zijn')
    expect(page).toContain('Zet dit op één regel')
    const hostile = { naam: 'A', organisatie: null, tekst: 'y', url: 'https://x.test', adres: null }
    expect(berichtMail({ ...hostile, van: 'B\r\nBcc:\u202e c@d.nl', onderwerp: 'x\ny' }).subject).toBe(
      'Bericht van B Bcc: c@d.nl: x y',
    )
  })

  it('is limited per pair and per day', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 6; n++) statuses.push((await p.as('hr').post(to('bestuurder'), hello)).status)
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429])
    expect((await p.as('hr').post(to('inkoper'), hello)).status).toBe(303)
  })

  it('is for members only, to members only', async () => {
    expect((await p.as('gast').get(to('hr'))).status).toBeOneOf([403, 404])
    expect((await p.as('bezoeker').get(to('hr'))).status).toBeOneOf([303, 404])
    expect((await p.as('hr').get(paths.schrijfBericht(randomUUID()))).status).toBe(404)
    expect((await p.as('hr').post(to('gast'), hello)).status).toBe(404)
  })
})

describe('not being reached', () => {
  /** What a refusal looks like; the name and the id of the receiver apart. */
  const refusal = async (from: TestLid, lid: TestLid) => {
    const answer = await p.as(from).post(to(lid), hello)
    const text = (await answer.text()).replaceAll(p.leden[lid].id, 'ID')
    return { status: answer.status, text: text.replace(/[\s\S]*<main/, '').replace(/<\/main[\s\S]*/, '') }
  }

  it('looks the same when closed, blocked, or while a purchase runs that one may not know of', async () => {
    await insertProeftuin({ t, p }, { freeze: 'loopt', organisatie: 'gemeente', team: { buurman: 'hr' } })
    const behindTender = await refusal('concurrent', 'buurman')
    await p.as('opdrachtgever').post(paths.bereikbaar(), {})
    const closed = await refusal('concurrent', 'opdrachtgever')
    const id = await write('concurrent', 'jobcoach')
    await p.as('jobcoach').post(paths.blokkade(id))
    const blocked = await refusal('concurrent', 'jobcoach')
    expect(closed).toEqual(behindTender)
    expect(blocked).toEqual(behindTender)
    expect(closed.status).toBe(403)
    expect(closed.text).toContain('Nu niet bereikbaar via Vonk')
    for (const lid of ['buurman', 'opdrachtgever', 'jobcoach'] as const) {
      const page = await textOf('concurrent', paths.lid(p.leden[lid].id))
      expect(page).not.toContain('Schrijf een bericht')
      expect(page).toContain('Nu niet bereikbaar via Vonk')
    }
    await p.as('opdrachtgever').post(paths.bereikbaar(), { open: 'ja' })
    await p.as('jobcoach').post(paths.deblokkade(id))
    expect((await p.as('concurrent').get(to('jobcoach'))).status).toBe(200)
    expect((await p.as('concurrent').get(to('opdrachtgever'))).status).toBe(200)
  })

  it('does not keep somebody from answering who was written to', async () => {
    await p.as('collega').post(paths.bereikbaar(), {})
    const id = await write('collega', 'ervaringsdeskundige')
    expect((await p.as('ervaringsdeskundige').post(paths.berichtAntwoord(id), { tekst: 'Ja' })).status).toBe(
      303,
    )
  })

  it('stops an answer too, and a mail that was still to go out', async () => {
    await t.runJobs()
    const id = await write('adviesteam', 'ervaringsdeskundige')
    await p.as('ervaringsdeskundige').post(paths.blokkade(id))
    const before = (await t.mails(p.leden.ervaringsdeskundige.email)).length
    await t.runJobs()
    expect((await t.mails(p.leden.ervaringsdeskundige.email)).length).toBe(before)
    expect((await p.as('adviesteam').post(paths.berichtAntwoord(id), { tekst: 'Hallo?' })).status).toBe(403)
  })
})

describe('one’s own messages', () => {
  it('are nobody else’s, and each takes away a copy', async () => {
    const id = await write('leverancier', 'jobcoach')
    for (const other of ['adviesteam', 'beheerder', 'hr'] as const) {
      expect((await p.as(other).get(paths.eigenBericht(id))).status).toBe(404)
      expect((await p.as(other).post(paths.berichtVerwijdering(id))).status).toBe(404)
      expect((await p.as(other).post(paths.berichtAntwoord(id), { tekst: 'x' })).status).toBe(404)
    }
    expect((await p.as('leverancier').post(paths.berichtVerwijdering(id))).status).toBe(303)
    expect((await p.as('leverancier').get(paths.eigenBericht(id))).status).toBe(404)
    expect(await textOf('leverancier', paths.berichten())).not.toContain(id)
    expect((await p.as('jobcoach').get(paths.eigenBericht(id))).status).toBe(200)
  })

  it('are listed by who one writes with, the last first, a page at a time, with as many questions to the database', async () => {
    const { bestuurder } = p.leden
    const others = await t.db
      .insertInto('lid')
      .values(Array.from({ length: 60 }, (_, n) => ({ naam: `Lid ${n}.`, email: `l${n}@voorbeeld.test` })))
      .returning(['id', 'naam'])
      .execute()
    const rows = others.flatMap(({ id }, n) => [
      { ...hello, vanId: id, aanId: bestuurder.id, verstuurdOp: new Date(Date.UTC(2020, 0, 1, 0, n >> 2)) },
      { ...hello, vanId: bestuurder.id, aanId: id, verstuurdOp: new Date(Date.UTC(2019, 0, 1)) },
    ])
    await t.db.deleteFrom('bericht').execute()
    const ask = () => p.as('bestuurder').get(paths.berichten())
    const empty = await statementsOf(t, ask)
    await t.db.insertInto('bericht').values(rows).execute()
    expect((await statementsOf(t, ask)).statements.length).toBe(empty.statements.length)
    const seen: string[] = []
    for (let path: string | undefined = paths.berichten(); path; ) {
      const page: string = await textOf('bestuurder', path)
      seen.push(...[...page.matchAll(/Lid (\d+)\.<\/a>/g)].map(([, n = '']) => n))
      path = /href="(\/mijn-vonk\/berichten\?na=[^"]+)"/.exec(page)?.[1]
    }
    expect([seen.length, new Set(seen).size]).toEqual([60, 60])
    expect(seen.slice(0, 4).every((n) => Number(n) >= 56)).toBe(true)
  })
})

describe('what is new', () => {
  beforeEach(() => t.db.deleteFrom('bericht').execute())

  it('waits on Mijn Vonk, and is new in the list and the conversation until the receiver looks', async () => {
    const id = await write('hr', 'jobcoach')
    await write('hr', 'jobcoach', { ...hello, onderwerp: 'Nog iets' })
    expect(await textOf('jobcoach', paths.mijnVonk())).toContain('Nog iets')
    expect(await textOf('jobcoach', paths.berichten())).toContain('2 nieuwe berichten')
    for (const path of [paths.berichten(), paths.eigenBericht(id)])
      expect(await textOf('hr', path)).not.toMatch(/Nieuw<|Nieuw\s·|nieuwe? bericht/)
    const conversation = await textOf('jobcoach', paths.eigenBericht(id))
    expect(conversation.match(/>Nieuw</g)).toHaveLength(2)
    expect(conversation.indexOf('Mag ik komen kijken?')).toBeLessThan(conversation.indexOf('Nog iets'))
    for (const path of [paths.berichten(), paths.eigenBericht(id)])
      expect(await textOf('jobcoach', path)).not.toMatch(/Nieuw<|Nieuw\s·|nieuwe? bericht/)
    expect(await textOf('hr', paths.eigenBericht(id))).not.toContain('elezen')
  })

  it('is not seen by a browser that fetches ahead, by a HEAD, nor by the sender', async () => {
    const id = await write('hr', 'jobcoach')
    const path = paths.eigenBericht(id)
    const ahead = await p.as('jobcoach')(path, { headers: { 'sec-purpose': 'prefetch' } })
    expect([ahead.status, ahead.headers.get('cache-control')]).toEqual([503, 'no-store'])
    expect((await p.as('jobcoach')(path, { method: 'HEAD' })).status).toBe(200)
    await p.as('hr').get(path)
    expect((await p.as('jobcoach').post(paths.berichtAntwoord(id), { tekst: '' })).status).toBe(422)
    expect(await textOf('jobcoach', paths.berichten())).toContain('1 nieuw bericht')
    await p.as('jobcoach').get(path)
    const known = await p.as('jobcoach')(path, { headers: { 'sec-purpose': 'prefetch' } })
    expect(known.status).toBe(200)
  })

  it('shows what is left to each, and waits for an answer in the whole conversation', async () => {
    const id = await write('hr', 'jobcoach', { ...hello, onderwerp: 'Eerste' })
    const second = await write('hr', 'jobcoach', { ...hello, onderwerp: 'Tweede' })
    await p.as('jobcoach').post(paths.berichtVerwijdering(id))
    const mine = await textOf('jobcoach', paths.eigenBericht(second))
    expect([mine.includes('Eerste'), mine.includes('Tweede')]).toEqual([false, true])
    expect(await textOf('jobcoach', paths.berichten())).toContain('1 bericht\u00a0·')
    expect(await textOf('hr', paths.eigenBericht(second))).toContain('Eerste')
    await p.as('jobcoach').post(paths.berichtAntwoord(second), { tekst: 'Ja' })
    expect(await textOf('jobcoach', paths.mijnVonk())).not.toContain('schreef je')
  })

  it('costs nothing to look at again: pages that are remembered stay', async () => {
    const id = await write('hr', 'jobcoach')
    await p.as('jobcoach').get(paths.eigenBericht(id))
    const { statements } = await statementsOf(t, () => p.as('jobcoach').get(paths.eigenBericht(id)))
    expect(statements.filter((one) => /^\s*update/i.test(one))).toEqual([])
  })
})

it('answers with one word before the subject', () => {
  expect([antwoordOp('Hoi'), antwoordOp('Re: Hoi')]).toEqual(['Re: Hoi', 'Re: Hoi'])
  expect(antwoordOp('x'.repeat(120)).length).toBe(120)
})
